import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Choice {
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly words?: string;
}

const PROGRAM = `import('./unprivileged.mjs').then(({ chooseUser }) => console.log(JSON.stringify(chooseUser(...JSON.parse(process.argv[1])))))`;

/** What a starter decides for a DATA_DIR, as this user or another. */
function choose(dataDir: string, as: object = {}): Choice {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', PROGRAM, JSON.stringify([dataDir, { host: '127.0.0.1', port: 0 }])],
    {
      cwd: __dirname,
      encoding: 'utf8',
      ...as,
    },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Choice;
}

const isRoot = process.getuid?.() === 0;

describe('the user that services run as', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-user-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  (isRoot ? it : it.skip)('is root, with the reason, where another user cannot enter DATA_DIR', () => {
    chmodSync(folder, 0o700);
    const { user, words } = choose(folder);
    expect(user).toBeUndefined();
    expect(words).toMatch(
      /^services, Redis and NATS run as root, since "nobody" cannot \(.*EACCES.*\): use folders that every user can read/,
    );
  });

  (isRoot ? it : it.skip)('is no root where it can', () => {
    chmodSync(folder, 0o711);
    const { user, words } = choose(folder);
    // The project itself may be where nobody else can read.
    if (user) expect([user.uid > 0, user.gid > 0, words]).toEqual([true, true, 'services, Redis and NATS run as "nobody"']);
    else expect(words).toContain(join(__dirname, '../..'));
  });

  it('is that of a starter who is not root', () => {
    const as = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const readable = spawnSync('ls', [__dirname], as).status === 0;
    if (readable) expect(choose(folder, as)).toEqual({});
  });
});
