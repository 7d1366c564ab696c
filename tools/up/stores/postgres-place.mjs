import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../console.mjs';
import { findUser } from '../unprivileged.mjs';

const OUTSIDE = '/var/lib/modernleads';

/**
 * The folder of PostgreSQL's data, and the user it runs as (null: this one). It refuses root, so root runs it as another user, with
 * a folder outside if that user cannot reach the project (below /root, or in a private temporary folder).
 */
export function choosePlace(instance) {
  const inside = join(instance.dataDir, 'postgres');
  const remembered = instance.content.postgresHome ?? (existsSync(inside) ? inside : null);
  const user = process.getuid() === 0 ? unprivileged(remembered) : null;
  const home = remembered ?? (user && !canEnter(user, instance.dataDir) ? join(OUTSIDE, instance.content.id) : inside);
  // Stored only for a folder outside: one inside may move with its project.
  if (home !== inside) instance.remember({ postgresHome: home });
  return { home, data: join(home, 'data'), user };
}

/** The owner of existing data, else the user of the packages, else the user `nobody`. */
function unprivileged(home) {
  const found = home && statSync(home, { throwIfNoEntry: false });
  if (found?.uid) return { uid: found.uid, gid: found.gid };
  const user = findUser(['postgres', 'nobody']);
  if (!user)
    throw new Refusal(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: start as another user, or set DATABASE_URL.',
    );
  return { uid: user.uid, gid: user.gid };
}

const canEnter = (user, folder) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
