import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchEnv } from '../env';
import { profiling, startRole } from '../role';
import type { Account } from './accounts';

const START_MS = 30_000;
const POLL_MS = 50;

/** One of the two servers that are compared, with the accounts that only ask there. */
export interface Contender {
  readonly name: 'ours' | 'floor';
  readonly port: number;
  readonly pid: number;
  readonly accounts: readonly Account[];
  stop(): Promise<void>;
}

/** The real gateway as `npm start` runs it, with the settings of production, its log in a file. */
export async function startGateway(
  env: BenchEnv,
  databaseUrl: string,
  pepper: string,
  accounts: readonly Account[],
  profileDir?: string,
): Promise<Contender> {
  const { PORT: port } = env;
  const logPath = join(env.DATA_DIR, 'logs/gateway.log');
  mkdirSync(join(env.DATA_DIR, 'logs'), { recursive: true });
  const log = openSync(logPath, 'a');
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    KEY_PEPPER: pepper,
  };
  const stores = { DATABASE_URL: databaseUrl, REDIS_URL: env.REDIS_URL, NATS_URL: env.NATS_URL };
  const main = join(__dirname, '../../apps/gateway/main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', ...profiling(profileDir, 'ours'), main], {
    env: { PATH: process.env['PATH'], ...settings, ...stores },
    stdio: ['ignore', log, log],
  });
  await ready(child, port, logPath);
  return { name: 'ours', port, pid: child.pid as number, accounts, stop: () => end(child) };
}

export async function startFloor(
  env: BenchEnv,
  databaseUrl: string,
  accounts: readonly Account[],
  profileDir?: string,
): Promise<Contender> {
  const role = await startRole('floor', { databaseUrl, redisUrl: env.REDIS_URL, natsUrl: env.NATS_URL }, profileDir);
  const port = await role.ask<number>(accounts as Account[]);
  return { name: 'floor', port, pid: role.pid, accounts, stop: () => role.stop() };
}

async function ready(child: ChildProcess, port: number, logPath: string): Promise<void> {
  const isReady = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  const endsAt = performance.now() + START_MS;
  while (!(await isReady())) {
    const failed = child.exitCode !== null || performance.now() > endsAt;
    if (failed) throw new Error(`the gateway is not ready, the end of its log:\n${readFileSync(logPath, 'utf8').slice(-2_000)}`);
    await delay(POLL_MS);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
