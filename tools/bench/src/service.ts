import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { busCredentials, redisUrlAs } from '@modernleads/testing';
import type { BenchEnv } from './env';
import { profiling } from './role';

/** The Node option of `npm start` and the images. */
const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=8'];
/** The peppers that all services of a database share. */
const PRIVACY_PEPPER = 'a-pepper-for-benches-that-keeps-no-secret';
const START_MS = 30_000;
const POLL_MS = 50;

/** A service of the platform under measurement. */
export interface Service {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

/** How a service is started. */
export interface ServiceOptions {
  readonly env: BenchEnv;
  readonly databaseUrl: string;
  /** Variables besides the stores and its port. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its port; default: the port of `env`. */
  readonly port?: number;
  /** Options of Node, besides those of a profile. */
  readonly flags?: readonly string[];
  /** In a session of its own, as `npm start` starts it: Linux shares the cores among sessions before it looks at niceness. Default: the session of the bench. */
  readonly ownSession?: boolean;
  /** The folder of its CPU profile; absent: no profile. */
  readonly profileDir?: string;
  /** The name of its profile; default: that of the app. */
  readonly profileName?: string;
}

/** Starts the service `app` like `npm start`, with production settings and its log in a file. Resolves when it is ready. */
export async function startService(
  app: string,
  { env, databaseUrl, settings, port = env.PORT, flags = [], ownSession, profileDir, profileName = app }: ServiceOptions,
): Promise<Service> {
  const logPath = join(env.DATA_DIR, `logs/${app}.log`);
  mkdirSync(join(env.DATA_DIR, 'logs'), { recursive: true });
  const log = openSync(logPath, 'a');
  const main = join(__dirname, `../../apps/${app}/main.js`);
  const stores = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrlAs(app, env.REDIS_URL),
    NATS_URL: env.NATS_URL,
    ...busCredentials(app),
  };
  const place = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ADMIN_PORT: '0', PRIVACY_PEPPER };
  const child = spawn(process.execPath, [...NODE_FLAGS, ...flags, ...profiling(profileDir, profileName), main], {
    env: { PATH: process.env['PATH'], ...place, ...settings, ...stores },
    stdio: ['ignore', log, log],
    detached: ownSession,
  });
  process.once('exit', () => child.kill('SIGKILL'));
  await ready(child, port, app, logPath);
  return { name: app, pid: child.pid as number, port, stop: () => end(child) };
}

async function ready(child: ChildProcess, port: number, app: string, logPath: string): Promise<void> {
  const isReady = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  const endsAt = performance.now() + START_MS;
  while (!(await isReady())) {
    const failed = child.exitCode !== null || performance.now() > endsAt;
    if (failed) throw new Error(`the ${app} is not ready, the end of its log:\n${readFileSync(logPath, 'utf8').slice(-2_000)}`);
    await delay(POLL_MS);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
