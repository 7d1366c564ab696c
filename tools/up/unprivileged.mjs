import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { apps, distMain, root } from './settings.mjs';

/** Run as another user: enters a folder, opens files and listens, or prints why it cannot. */
const TRIAL = `
process.on('uncaughtException', ({ message }) => { console.log(message); process.exit(1); });
const [folder, address, ...files] = process.argv.slice(1);
process.chdir(folder);
for (const file of files) require('node:fs').readFileSync(file);
const server = require('node:net').createServer();
if (address) server.listen(JSON.parse(address), () => server.close());
`;

/**
 * Whom services, Redis and NATS run as. A starter that is root gives them the user `nobody`, provided that it can read the project, enter DATA_DIR
 * and listen at the address; else they stay root's. The words say which and why; a starter that is not root runs all by itself, without words.
 */
export function chooseUser(dataDir, { host, port } = {}) {
  if (process.getuid() !== 0) return {};
  const found = findUser(['nobody', 'postgres']);
  if (!found) return { words: 'services run as root: there is no user "nobody" or "postgres"' };
  const { name, ...user } = found;
  const address = port ? JSON.stringify({ host, port }) : '';
  const args = ['-e', TRIAL, dataDir, address, ...apps().map((app) => distMain(`apps/${app}`)), ...FILES];
  const { status, stdout, error } = spawnSync(process.execPath, args, { ...user, cwd: '/', env: {}, encoding: 'utf8' });
  if (status === 0) return { user, words: `services, Redis and NATS run as "${name}"` };
  const reason = stdout?.trim() || error?.message || `exit code ${status}`;
  return {
    words: `services, Redis and NATS run as root, since "${name}" cannot (${reason}): use folders that every user can read, and a PORT above 1023`,
  };
}

const FILES = ['docker/nats.conf', 'node_modules/pg/package.json'].map((path) => join(root, path));

/** The first of these users that exists and is not root: `{ name, uid, gid }`. */
export function findUser(names) {
  const users = names.map((name) => ({ name, uid: idOf(name, '-u'), gid: idOf(name, '-g') }));
  return users.find(({ uid, gid }) => uid > 0 && gid > 0);
}

const idOf = (name, flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() || NaN);
