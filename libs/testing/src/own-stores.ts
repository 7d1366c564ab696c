import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusUser } from '@modernleads/contracts';
import { Client } from 'pg';
import { natsConfigured } from './bus-credentials';
import { freePort } from './free-port';
import { redisConfigured } from './redis-credentials';
import { serverBinary } from './server-binary';
import { until } from './until';

interface Server {
  readonly url: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Its data, if it keeps any. */
  readonly folder?: string;
  readonly isReady: () => Promise<boolean>;
}

const running = new Set<OwnStore>();
process.on('exit', () => running.forEach((store) => store.signal('SIGKILL')));

/** A server of one suite, which may kill, stop and suspend it. */
export class OwnStore {
  readonly url: string;
  private child?: ChildProcess;

  constructor(private readonly server: Server) {
    this.url = server.url;
  }

  /** Starts it, also again after {@link kill}, and waits until it answers. */
  async start(): Promise<this> {
    const { command, args, env, user, isReady } = this.server;
    this.child = spawn(command, args, { ...user, env, cwd: '/', stdio: 'ignore' });
    running.add(this);
    await until(isReady);
    return this;
  }

  /** SIGKILL to all of its processes, like a crash. */
  async kill(): Promise<void> {
    await this.ends(() => this.signal('SIGKILL'));
  }

  /** One signal to the server, which ends its children itself, like a stop by an operator. PostgreSQL's immediate mode is SIGQUIT. */
  async quit(signal: NodeJS.Signals): Promise<void> {
    await this.ends(() => {
      this.child?.kill(signal);
      return [];
    });
  }

  private async ends(signal: () => number[]): Promise<void> {
    const ended = this.child && once(this.child, 'exit');
    const pids = signal();
    await ended;
    await until(() => !processes().some(({ pid }) => pids.includes(pid)));
    running.delete(this);
  }

  /** Suspends it, like an overloaded machine: its connections stay open without an answer. */
  freeze(): void {
    this.signal('SIGSTOP');
  }

  thaw(): void {
    this.signal('SIGCONT');
  }

  async stop(): Promise<void> {
    if (running.has(this)) await this.kill();
    if (this.server.folder) rmSync(this.server.folder, { recursive: true, force: true });
  }

  /** Stops the parent first, so that it starts no further children. @returns the processes that got the signal. */
  signal(signal: NodeJS.Signals): number[] {
    const parent = this.child?.pid as number;
    this.child?.kill('SIGSTOP');
    const pids = processes().flatMap(({ pid, ppid }) => (pid === parent || ppid === parent ? [pid] : []));
    for (const pid of pids) process.kill(pid, signal);
    return pids;
  }
}

/** Its URL is the operator's; {@link redisUrlAs} makes it that of a service. */
export async function ownRedis(): Promise<OwnStore> {
  const port = await freePort();
  const configured = redisConfigured(port);
  const { username, password } = new URL(configured.url);
  const isReady = () => greets(port, `AUTH ${username} ${password}\r\nPING\r\n`, /\+PONG/);
  return new OwnStore({ ...configured, command: serverBinary('redis-server'), isReady }).start();
}

/** @param users default: those of the messages that this process has loaded. @param options of nats-server, e.g. for TLS. */
export async function ownNats(users?: readonly BusUser[], options: readonly string[] = []): Promise<OwnStore> {
  const port = await freePort();
  const { args: configured, ...rest } = natsConfigured(users);
  const args = [...configured, ...options, '--addr', '127.0.0.1', '--port', String(port)];
  const isReady = () => greets(port, '', /^INFO /);
  return new OwnStore({ url: `nats://127.0.0.1:${port}`, command: serverBinary('nats-server'), args, isReady, ...rest }).start();
}

/** As durable as in production: commits survive a SIGKILL. */
export async function ownPostgres(): Promise<OwnStore> {
  const port = await freePort();
  const user = unprivileged();
  // Other users may not be able to read root's temporary folder.
  const folder = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'modernleads-faults-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const command = serverBinary('postgres');
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-A', 'trust', '-U', 'postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(command.replace(/postgres$/, 'initdb'), initdb, { ...user, cwd: '/', stdio: 'ignore' });
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return new OwnStore({ url, command, args, user, folder, isReady: () => answers(url) }).start();
}

/** PostgreSQL does not run as root. */
function unprivileged(): Server['user'] {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** All processes that are alive; a zombie process is not. */
function processes(): { pid: number; ppid: number }[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'stat='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.filter(([, , stat]) => !stat?.startsWith('Z')).map(([pid, ppid]) => ({ pid: Number(pid), ppid: Number(ppid) }));
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('SELECT 1').finally(() => client.end());
  return true;
}

function greets(port: number, question: string, answer: RegExp): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const settle = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('connect', () => socket.write(question));
    socket.once('data', (data) => settle(answer.test(data.toString())));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => settle(false));
  });
}
