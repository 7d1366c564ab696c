import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBinaries } from './binaries.mjs';
import { choosePlace } from './postgres-place.mjs';
import { signal, until } from '../keeper/processes.mjs';
import { Refusal } from '../console.mjs';

const NAME = 'modernleads';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '64MB',
  jit: 'off',
};
// Commits survive a crash of the server, not of the machine: enough for temporary data.
const FAST = { fsync: 'off', full_page_writes: 'off' };

export const postgres = {
  variable: 'DATABASE_URL',
  title: 'PostgreSQL',
  defaultPort: 5432,
  binary: 'postgres',
  packages: { apt: 'postgresql', brew: 'postgresql@17' },

  async start({ keeper, instance, logOf, temporary, fast }) {
    const place = choosePlace(instance);
    if (temporary) await keeper.discard(place.home);
    const password = instance.secret('postgres');
    const port = await instance.port('postgres');
    if (!existsSync(place.data)) await initialise({ place, password, keeper, temporary });
    await clearStalePid(place);
    const settings = Object.entries({ ...SETTINGS, ...(fast && FAST), port });
    const args = ['-D', place.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const spec = { ...place.user, cwd: '/', name: 'postgres', command: serverFor(place), args, log: logOf('postgres') };
    // SIGINT is its fast shutdown: it does not wait for clients to disconnect.
    await keeper.start({ ...spec, stage: 3, stopSignal: 'SIGINT', graceMs: 20_000 }, () => pidFile(place)[7]?.trim() === 'ready');
    return `postgres://${NAME}:${password}@127.0.0.1:${port}/${NAME}`;
  },
};

/** Created in a second folder and renamed when complete, so that an interrupted start leaves no incomplete database. */
async function initialise({ place: { home, data, user }, password, keeper, temporary }) {
  const draft = `${data}.new`;
  const secret = join(home, 'password');
  mkdirSync(dirname(home), { recursive: true });
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user) for (const path of [home, secret]) chownSync(path, user.uid, user.gid);
  const run = async (command, args, input) => {
    const { code, stderr } = await keeper.run({ ...user, cwd: '/', name: 'initdb', command, args, input });
    if (code !== 0) throw new Refusal(`${command} failed: ${stderr.trim()}`);
  };
  const server = newestServer();
  await run(join(dirname(server), 'initdb'), ['-D', draft, `--pwfile=${secret}`, ...INITDB]);
  // Tests make databases and end connections; otherwise nobody logs in as a superuser, whose password is nowhere.
  const rights = temporary ? 'SUPERUSER' : 'CREATEROLE';
  const owner = `CREATE ROLE ${NAME} LOGIN ${rights} PASSWORD '${password}';\nCREATE DATABASE ${NAME} OWNER ${NAME};\n`;
  await run(server, ['--single', '-D', draft, 'postgres'], owner);
  // Before PostgreSQL 15 it is not the database's owner's.
  await run(server, ['--single', '-D', draft, NAME], `ALTER SCHEMA public OWNER TO ${NAME};\n`);
  rmSync(secret);
  renameSync(draft, data);
}

const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
];

function newestServer() {
  const complete = findBinaries('postgres').find((path) => existsSync(join(dirname(path), 'initdb')));
  if (!complete)
    throw new Refusal(
      `initdb is missing beside ${findBinaries('postgres')[0]}: install the whole PostgreSQL server, or set DATABASE_URL.`,
    );
  return complete;
}

/** The server of the version that made the data: another one refuses it. */
function serverFor({ data }) {
  const wanted = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const version = (path) => / (\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  const fitting = findBinaries('postgres').find((path) => version(path) === wanted);
  if (!fitting)
    throw new Refusal(`the data in ${data} needs PostgreSQL ${wanted}: install it, or start with --reset to lose the data.`);
  return fitting;
}

/** A server killed with its keeper leaves its pid file, and may still run; no other server uses this data. */
async function clearStalePid(place) {
  const pid = Number(pidFile(place)[0]);
  if (!pid) return;
  // Another process, even another PostgreSQL, may have the pid by now.
  const isServer = () => spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes(place.data);
  if (isServer()) signal(pid, 'SIGINT');
  if (!(await until(() => !isServer(), 10_000)))
    throw new Refusal(`an earlier PostgreSQL (process ${pid}) does not end: stop it first.`);
  rmSync(join(place.data, 'postmaster.pid'), { force: true });
}

/** The lines of the pid file, or none: the first is the pid, the eighth the state. */
function pidFile({ data }) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
