import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { REDIS_USERS, redisRules, type RedisUser } from '@modernleads/redis';
import { freePort, serverBinary, SERVICES, until } from '@modernleads/testing';
import { Redis } from 'ioredis';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const ROOT = join(__dirname, '../..');
const compose = parse(readFileSync(join(ROOT, 'docker/compose.yml'), 'utf8'), { merge: true }) as Compose;
const STORES = ['postgres', 'redis', 'nats'];

describe('docker/compose.yml', () => {
  it('runs every service, the admin tool, the migrations and the stores', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...SERVICES, 'admin', 'migrate', ...STORES].sort());
  });

  it.each(Object.entries(compose.services))('confines %s', (_name, service) => {
    expect(service).toMatchObject({
      user: expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/),
      read_only: true,
      tmpfs: expect.arrayContaining([expect.stringMatching(/^\/tmp:size=/)]),
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[gm]$/),
      cpus: expect.any(Number),
      networks: expect.arrayContaining(['internal']),
    });
    if (service.image) expect(service.image).toMatch(/:\d+\.\d+\.?\d*-[a-z]/);
  });

  it('starts again what ends, but for what runs once', () => {
    const single = Object.keys(compose.services).filter((name) => compose.services[name]?.restart !== 'unless-stopped');
    expect(single.map((name) => [name, compose.services[name]?.restart])).toEqual([
      ['migrate', 'no'],
      ['admin', 'no'],
    ]);
  });

  it('gives the URL of Redis to those who have a user there, each its own', () => {
    const urls = Object.entries(compose.services).flatMap(([name, { environment }]) =>
      environment?.['REDIS_URL'] ? [[name, environment['REDIS_URL']]] : [],
    );
    const url = (name: string) => `redis://${name}:\${REDIS_PASSWORD_${name.toUpperCase()}:?npm run -s secrets}@redis:6379`;
    expect(Object.fromEntries(urls)).toEqual(Object.fromEntries(Object.keys(REDIS_USERS).map((name) => [name, url(name)])));
  });

  it('publishes the gateway alone, and lets out only what speaks with the servers of others', () => {
    const having = (rule: (service: Service) => boolean | undefined) =>
      Object.keys(compose.services).filter((name) => rule(compose.services[name] as Service));
    expect(having(({ ports }) => Boolean(ports))).toEqual(['gateway']);
    expect(compose.services['gateway']?.ports).toEqual(['${PORT:-3000}:3000']);
    expect(having(({ networks }) => networks?.includes('edge'))).toEqual(['gateway']);
    expect(having(({ networks }) => networks?.includes('outbound')).sort()).toEqual([
      'admin',
      'lookup',
      'qualify',
      'research',
      'verify',
      'webhook-dispatcher',
    ]);
    expect(compose.networks['internal']).toEqual({ internal: true });
  });
});

describe('the users of Redis', () => {
  const script = join(ROOT, 'docker/redis.sh');
  const names = Object.keys(REDIS_USERS);
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-acl-'));
  const clients: Redis[] = [];
  let server: ChildProcess;
  let port: number;
  const as = (name: string): Redis => {
    const client = new Redis({ port, username: name, password: `of-${name.toUpperCase()}` });
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    port = await freePort();
    const passwords = names.map((name) => [`REDIS_PASSWORD_${name.toUpperCase()}`, `of-${name.toUpperCase()}`] as const);
    const path = [dirname(serverBinary('redis-server')), process.env['PATH']].join(delimiter);
    server = spawn('sh', [script, '--dir', folder, '--bind', '127.0.0.1', '--port', String(port)], {
      stdio: 'ignore',
      env: { ...Object.fromEntries(passwords), PATH: path },
    });
    const client = as('admin');
    client.on('error', () => undefined);
    await until(async () => (await client.ping()) === 'PONG');
  });
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  it('are those of the services, each with its own keys and commands', () => {
    const users = Object.entries<RedisUser>(REDIS_USERS).map(
      ([name, user]) => `user ${name} on >$REDIS_PASSWORD_${name.toUpperCase()} ${redisRules(user)}`,
    );
    const lines = readFileSync(script, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('user '))).toEqual(['user default off', ...users]);
  });

  it.each(['gateway', 'verify'] as const)('has for %s the commands of its code and scripts, and no others for keys', (name) => {
    const folder = join(ROOT, 'apps', name, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!spec)\.ts$/.test(file));
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const called = texts.flatMap((text) => [
      ...text.matchAll(/redis\.(?:call\('([A-Z]+)'|(?!ask|call|close|disconnect)([a-z]+)\()/g),
    ]);
    const commands = new Set(called.map(([, inScript, inCode]) => String(inScript ?? inCode).toLowerCase()));
    expect([...REDIS_USERS[name].commands].sort()).toEqual(
      [...new Set([...commands, 'ping', 'info', 'eval', 'evalsha', 'time'])].sort(),
    );
  });

  it('cannot reach the keys of another service', async () => {
    const [gateway, verify, admin] = [as('gateway'), as('verify'), as('admin')];
    await gateway.set('rate:{x}', '1');
    await verify.hset('{smtp-limiter}:x', 'a', '1');
    await expect(verify.get('rate:{x}')).rejects.toThrow('NOPERM');
    await expect(verify.eval('return redis.call("GET", KEYS[1])', 1, 'rate:{x}')).rejects.toThrow('NOPERM');
    await expect(verify.eval('return redis.call("GET", "rate:{x}")', 0)).rejects.toThrow();
    await expect(gateway.get('{smtp-limiter}:x')).rejects.toThrow('NOPERM');
    await expect(admin.call('GET', 'rate:{x}')).rejects.toThrow('NOPERM');
  });

  it.each(names)('%s may not rule the server', async (name) => {
    const client = as(name);
    for (const command of ['CONFIG GET *', 'FLUSHALL', 'KEYS *', 'ACL LIST', 'SHUTDOWN', 'SCRIPT FLUSH'])
      await expect(client.call(...(command.split(' ') as [string]))).rejects.toThrow('NOPERM');
  });

  it('nobody is let in without a name', async () => {
    const client = new Redis({ port, lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    clients.push(client);
    await expect(client.call('GET', 'rate:{x}')).rejects.toThrow('NOAUTH');
  });
});
