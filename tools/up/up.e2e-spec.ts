import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRANTS, roleOf } from '@modernleads/database';
import { freePort, until } from '@modernleads/testing';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { disconnectAll } from '../../apps/gateway/e2e/mcp/mcp-clients';
import { sentencesSuite } from '../../apps/gateway/e2e/mcp/sentences';

const STARTED = 'Ctrl-C stops everything';
/** Three starts at once on two cores. */
const START_MS = 150_000;
/** Variables of the test run that a starter under test must not inherit. */
const OURS = [
  'DATABASE_URL',
  'REDIS_URL',
  'NATS_URL',
  'PUBLIC_URL',
  'HOST',
  'ADMIN_HOST',
  'ADMIN_PORT',
  'KEY_PEPPER',
  'NODE_ENV',
  'DNS_SERVERS',
  'TESTNET',
];

const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));

/** `npm start` without npm, under test. */
class Starter {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown[]>;
  output = '';

  constructor(
    private readonly dataDir: string,
    port: number,
    options: readonly string[] = [],
  ) {
    const env = { ...inherited(), DATA_DIR: dataDir, PORT: String(port) };
    this.process = spawn(process.execPath, [join(__dirname, 'up.mjs'), ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = once(this.process, 'close');
  }

  /** Waits until it has printed this, or ended. */
  async says(text: string | RegExp): Promise<string> {
    await until(() => this.output.match(text) ?? this.process.exitCode !== null, { timeoutMs: START_MS });
    expect(this.output).toMatch(text);
    return this.output;
  }

  /** The processes that its keeper has recorded, with the keeper itself, by name. */
  pids(): Record<string, number> {
    const state = JSON.parse(readFileSync(join(this.dataDir, 'keeper.json'), 'utf8')) as State;
    return Object.fromEntries([['keeper', state.pid], ...state.children.map(({ name, pid }) => [name, pid])]);
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}

interface Instance {
  readonly secrets: Record<string, string>;
  readonly ports: Record<string, number>;
}

interface State {
  pid: number;
  children: { name: string; pid: number }[];
}

/** The processes that still run; a zombie process does not. */
function alive(pids: number[]): string[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,stat=,args=', '-p', pids.join(',')], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /^\s*\d+\s+[^Z\s]/.test(line));
}

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'modernleads-start-'));
  const starters: Starter[] = [];
  let port: number;
  let first: Starter;

  beforeAll(async () => {
    port = await freePort();
    first = start();
    await first.says(STARTED);
  });

  afterEach(disconnectAll);

  afterAll(async () => {
    await Promise.all(starters.map((starter) => starter.stop()));
    const { postgresHome } = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8')) as { postgresHome?: string };
    for (const path of [dataDir, postgresHome]) if (path) rmSync(path, { recursive: true });
  });

  function start(folder = dataDir, ...options: string[]): Starter {
    const starter = new Starter(folder, port, options);
    starters.push(starter);
    return starter;
  }

  const keyOf = (mode: 'Live' | 'Test'): string =>
    new RegExp(`${mode} key +(\\S+)`).exec(first.output)?.[1] ?? fail(`no key of ${mode} mode`);

  it('lets every service log in to PostgreSQL as its own role, and nobody as a superuser', async () => {
    const { env } = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8')) as { env: Record<string, string> };
    const owner = new Client({ connectionString: env['DATABASE_URL'] });
    await owner.connect();
    const { rows } = await owner.query<{ name: string; by: string; super: boolean }>(
      `SELECT DISTINCT split_part(application_name, '/', 1) AS name, rolname AS by, rolsuper AS super FROM pg_stat_activity JOIN pg_roles r ON r.oid = usesysid
        WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY 1`,
    );
    await owner.end();
    const own = Object.keys(GRANTS).sort();
    expect(rows).toEqual(own.map((name) => ({ name, by: roleOf(name), super: false })));
  });

  it('lets every service log in to Redis as its own user, who may not touch the keys of another, and nobody else', async () => {
    const { secrets, ports } = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8')) as Instance;
    const connect = (username?: string): Redis => {
      const password = username && secrets[`redis-${username}`];
      return new Redis({ port: ports['redis'], username, password, lazyConnect: true, retryStrategy: () => null }).on(
        'error',
        () => undefined,
      );
    };
    const [gateway, verify, anybody] = [connect('gateway'), connect('verify'), connect()];
    await gateway.set('rate:start', '1', 'PX', 1_000);
    await expect(verify.get('rate:start')).rejects.toThrow('NOPERM');
    await expect(gateway.get('{smtp-limiter}')).rejects.toThrow('NOPERM');
    await expect(anybody.call('GET', 'rate:start')).rejects.toThrow('NOAUTH');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ok' });
    for (const client of [gateway, verify, anybody]) client.disconnect();
  });

  /** Where the tests run as root: the project may be in a folder that no other user can enter. */
  const canShare =
    process.getuid?.() === 0 && spawnSync('ls', [join(__dirname, '../../dist/apps')], { uid: 65_534, gid: 65_534 }).status === 0;
  (canShare ? it : it.skip)('runs nothing as root that it starts, where it is root itself', () => {
    const { keeper, ...started } = first.pids();
    const uids = spawnSync('ps', ['-o', 'uid=', '-p', Object.values(started).join(',')], { encoding: 'utf8' }).stdout;
    expect(first.output).toContain('services, Redis and NATS run as "nobody"');
    expect(uids.trim().split(/\s+/)).toHaveLength(Object.keys(started).length);
    expect(uids).not.toMatch(/^\s*0$/m);
    expect(keeper).toBeGreaterThan(0);
  });

  it('restarts a crashed process, and reports it', async () => {
    for (const name of ['verify', 'redis', 'nats', 'postgres']) {
      const before = first.pids()[name] ?? fail(name);
      process.kill(before, 'SIGKILL');
      await first.says(
        `${name} was ended by SIGKILL; it starts again in 0.5 s. Its log: ${join(dataDir, 'logs', `${name}.log`)}`,
      );
      await until(() => (first.pids()[name] ?? before) !== before);
    }
    await until(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200);
  });

  it('shows where the metrics are: at an internal port, not the public one', async () => {
    const url = /Metrics +(http:\S+)/.exec(first.output)?.[1] ?? fail('no metrics');
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(404);
  });

  it('shows where MCP is served, and serves it', async () => {
    const url = /MCP +(http:\S+)/.exec(first.output)?.[1] ?? fail('no MCP');
    const authorization = `Bearer ${keyOf('Test')}`;
    const headers = { authorization, 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
    expect(await (await fetch(url, { method: 'POST', headers, body })).text()).toContain('batch_download');
  });

  // 50 companies are 50 requests, and whoever waits for a batch asks as fast as it is answered: more than the demo key may send.
  sentencesSuite('http', () => {
    const { account_id } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as { account_id: string };
    const args = ['key:create', '--account', account_id, '--mode', 'test', '--rate-limit', '10000', '--json'];
    const env = { ...inherited(), DATA_DIR: dataDir };
    const { stdout } = spawnSync(process.execPath, [join(__dirname, '../admin/admin.mjs'), ...args], { encoding: 'utf8', env });
    return { url: `http://127.0.0.1:${port}`, key: (JSON.parse(stdout) as { key: string }).key };
  });

  it('gives the demo account a buyer context, so that it can score companies', async () => {
    const headers = { authorization: `Bearer ${keyOf('Live')}` };
    const ask = async (path: string, body?: object) => {
      const method = body ? 'POST' : 'GET';
      const response = await fetch(`http://127.0.0.1:${port}/v1${path}`, { method, headers, body: JSON.stringify(body) });
      return response.json();
    };
    expect(await ask('/buyer-context')).toMatchObject({ company: 'Modern Leads', version: 1 });
    expect(await ask('/qualify', { domain: 'acme.test', employees: 50, industry: 'SaaS' })).toMatchObject({ fit_label: 'high' });
  });

  it('prints a link by which the demo owner, an operator, signs in to the dashboard once', async () => {
    const [, address = '', token = ''] = /^ {2}Dashboard +(http:\S+)\/sign-in#([\w-]{43})$/m.exec(first.output) ?? [];
    const signIn = () =>
      fetch(`${address}/dashboard/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ link: token }),
      });
    const answer = await signIn();
    expect(answer.headers.get('set-cookie')).toMatch(/^ml_session=/);
    expect(await answer.json()).toMatchObject({ user: { email: 'demo@modernleads.test', is_operator: true }, role: 'owner' });
    expect((await signIn()).status).toBe(401);
  });

  it('refuses to run twice on the same data', async () => {
    const second = start();
    expect(await second.ended).toEqual([1, null]);
    expect(second.output).toMatch(/^npm start: already running as process \d+: .*\n$/);
  });

  it('leaves no process when it is killed, keeps its data, and prints its keys again only when it is asked to', async () => {
    const liveKey = keyOf('Live');
    const pids = Object.values(first.pids());
    expect(alive(pids)).toHaveLength(pids.length);
    first.process.kill('SIGKILL');
    await until(() => alive(pids).length === 0);
    const second = start();
    await second.says(STARTED);
    expect(second.output).not.toContain(liveKey);
    const linkOf = ({ output }: Starter) => /sign-in#\S+/.exec(output)?.[0];
    expect(linkOf(second)).toMatch(/^sign-in#[\w-]{43}$/);
    expect(linkOf(second)).not.toBe(linkOf(first));
    expect(second.output).toContain('npm start -- --show-keys prints them again');
    expect(second.output).toContain('It answers 200');
    await second.stop();
    const third = start(dataDir, '--show-keys');
    expect(await third.says(STARTED)).toContain(liveKey);
    await third.stop();
    expect(second.output).toMatch(/SIGTERM: stopping everything…\nStopped.\n$/);
  });

  it('names PORT when it is taken, before it starts anything', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const folder = mkdtempSync(join(tmpdir(), 'modernleads-taken-'));
    const starter = start(folder);
    expect(await starter.ended).toEqual([1, null]);
    expect(starter.output).toMatch(new RegExp(`^npm start: PORT=${port} is taken by another program: .* PORT=\\d+ npm start\n$`));
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    other.close();
  });
});

function fail(reason: string): never {
  throw new Error(reason);
}
