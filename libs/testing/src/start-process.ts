import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { busCredentials } from './bus-credentials';
import { searchPath, storeUrl } from './env';
import { freePort } from './free-port';
import { redisUrlAs } from './redis-credentials';
import { urlAsService } from './test-roles';
import { until } from './until';

/** The workspace: three folders above this file and above the bundle of a tool. */
const ROOT = join(__dirname, '../../..');
const READY_MS = 120_000;
const STOP_MS = 60_000;
const DIE_WITH_PARENT = join(ROOT, 'libs/testing/src/die-with-parent.js');
const STORES = ['REDIS_URL', 'NATS_URL', 'DATABASE_URL'] as const;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Starts a built program of the workspace, e.g. `dist/apps/verify/main.js`, on free ports of 127.0.0.1, with the stores of this test run
 * unless `env` names others, and a service as its own user of NATS, of the Redis of the tests, and in a database of
 * `testDatabase`.
 * @param path relative to the workspace.
 * @param env further variables; the program gets nothing else of the environment of the tests.
 */
export async function startProcess(path: string, env: Record<string, string> = {}): Promise<TestProcess> {
  const port = env['PORT'] ?? String(await freePort());
  const adminPort = env['ADMIN_PORT'] ?? String(await freePort());
  const service = /(?:^|\/)apps\/([\w-]+)\/main\.js$/.exec(path)?.[1];
  const stores = Object.fromEntries(STORES.map((name) => [name, env[name] ?? storeUrl(name)])) as Record<
    (typeof STORES)[number],
    string
  >;
  // Without --enable-source-maps: Node would read the maps of all packages, which takes a fifth of a start.
  const child = spawn(process.execPath, ['--require', DIE_WITH_PARENT, resolve(ROOT, path)], {
    env: {
      PATH: searchPath(),
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      ...stores,
      ...(service && busCredentials(service)),
      ...env,
      DATABASE_URL: urlAsService(stores.DATABASE_URL, service),
      REDIS_URL: redisUrlAs(service, stores.REDIS_URL),
      PORT: port,
      ADMIN_PORT: adminPort,
    },
    stdio: 'pipe',
  });
  const url = `http://127.0.0.1:${port}`;
  return new TestProcess(child, url, service === 'gateway' ? `http://127.0.0.1:${adminPort}` : url);
}

/** A running program under test. */
export class TestProcess {
  /** Settles when the program has ended and all that it wrote has been read. */
  readonly exited: Promise<Exit>;
  private output = '';

  constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    /** Where it serves HTTP, without a trailing slash. */
    readonly url: string,
    /** Where it serves `/metrics`, without a trailing slash: the port of a service that is not public, or the ADMIN_PORT. */
    readonly internalUrl = url,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.exited = once(child, 'close').then(([code, signal]) => ({ code, signal }) as Exit);
    // Jest waits for referenced handles, and the program may outlive a suite that fails.
    child.unref();
    for (const pipe of child.stdio) (pipe as Socket | null)?.unref();
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the program could not be started');
    return this.child.pid;
  }

  /** Everything that it has written to stdout and stderr so far. */
  get logs(): string {
    return this.output;
  }

  /**
   * Waits until `GET /health/ready` answers 200.
   * @throws Error with the logs when the program ends instead, or is not ready in time: then it is killed.
   */
  waitReady(timeoutMs = READY_MS): Promise<this> {
    return this.waitUntil(async () => (await fetch(`${this.url}/health/ready`)).ok, timeoutMs);
  }

  /** As `waitReady`, for a program without HTTP: waits until it has written `text`. */
  waitLogged(text: string): Promise<this> {
    return this.waitUntil(() => this.logs.includes(text), READY_MS);
  }

  /** Sends a signal, such as SIGSTOP or SIGCONT, without waiting for its effect. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Kills it with SIGKILL, like a crash. */
  async kill(): Promise<Exit> {
    this.child.kill('SIGKILL');
    return this.exited;
  }

  /**
   * Sends SIGTERM and waits until the program has ended.
   * @throws Error with the logs when it does not: then it is killed.
   */
  async stop(timeoutMs = STOP_MS): Promise<Exit> {
    this.child.kill('SIGTERM');
    this.child.kill('SIGCONT');
    await until(() => this.hasExited, { timeoutMs }).catch(async () => {
      await this.kill();
      this.fail(`it did not stop within ${timeoutMs} ms`);
    });
    return this.exited;
  }

  private async waitUntil(isReady: () => boolean | Promise<boolean>, timeoutMs: number): Promise<this> {
    const ready = until(() => this.hasExited || isReady(), { timeoutMs });
    await ready.catch((error: Error) => this.kill().then(() => this.fail(error.message)));
    return this.hasExited ? this.fail(`it ended with ${this.child.exitCode ?? this.child.signalCode}`) : this;
  }

  private get hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private fail(reason: string): never {
    throw new Error(`${this.child.spawnargs.at(-1)}: ${reason}\n${this.output}`);
  }
}
