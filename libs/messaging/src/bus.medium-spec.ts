import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busUsers, type CallContext, lookup, revealWebhookSecret, verifyEmail, verifyFirstOf } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { busCredentials, freePort, OPERATOR, type OwnStore, ownNats, serverBinary, until } from '@modernleads/testing';
import { connect, type ConnectionOptions, type NatsConnection, nkeys } from 'nats';
import { readBus } from './env';
import { RpcClient } from './rpc-client';

let bus: OwnStore;
let operator: NatsConnection;
const opened: NatsConnection[] = [];

beforeAll(async () => {
  bus = await ownNats([...busUsers(), OPERATOR]);
  operator = await connect(as(OPERATOR.name));
});
afterEach(() => Promise.all(opened.splice(0).map((connection) => connection.close())));
afterAll(async () => {
  await operator?.close();
  await bus?.stop();
});

function as(name: string): ConnectionOptions {
  const { NATS_USER: user, NATS_PASSWORD: pass } = busCredentials(name);
  return { servers: bus.url, user, pass, reconnect: false };
}

async function open(options: ConnectionOptions): Promise<NatsConnection> {
  const connection = await connect(options);
  opened.push(connection);
  return connection;
}

/** What NATS refuses to a connection, as it says it. */
async function refusals(connection: NatsConnection, work: () => void): Promise<string[]> {
  const said: string[] = [];
  void (async () => {
    for await (const status of connection.status())
      if (status.permissionContext) said.push(`${status.permissionContext.operation} ${status.permissionContext.subject}`);
  })();
  work();
  await connection.flush();
  await until(() => said.length);
  return said;
}

const context = (): CallContext => ({
  ...{ requestId: 'r', operationId: 'o', accountId: 'a', mode: 'live' as const },
  deadline: Date.now() + 2_000,
});

const seedOf = (pair: { getSeed(): Uint8Array }): string => Buffer.from(pair.getSeed()).toString();

describe('the bus', () => {
  it.each([
    ['without credentials', {}],
    ['as an unknown user', { user: 'root', pass: 'root' }],
    ['with the password of another', { user: 'gateway', pass: 'guessed' }],
    ['with a name alone', { user: 'gateway' }],
  ])('lets nobody in %s', async (_how, credentials) => {
    await expect(connect({ servers: bus.url, reconnect: false, ...credentials })).rejects.toThrow('Authorization Violation');
  });

  it.each([
    ['verify', 'webhook-dispatcher.v1.reveal_secret'],
    ['verify', verifyEmail.subject],
    ['verify', '_INBOX.gateway.lookup.x.0'],
    ['lookup', lookup.subject],
    ['lookup', '_INBOX.batch.verify.x.0'],
    ['gateway', verifyFirstOf.subject],
    ['gateway', '_INBOX.gateway.verify.x.0'],
    ['admin', 'webhook-dispatcher.v1.reveal_secret'],
    ['batch', '$SYS.REQ.SERVER.PING'],
  ])('does not let %s publish %s', async (name, subject) => {
    const heard: string[] = [];
    const spy = operator.subscribe('>', { callback: (_error, message) => heard.push(message.subject) });
    await operator.flush();
    const connection = await open(as(name));
    expect(await refusals(connection, () => connection.publish(subject, '{}'))).toEqual([`publish ${subject}`]);
    await operator.flush();
    expect(heard).toEqual([]);
    spy.unsubscribe();
  });

  it.each([
    ['verify', '>', undefined],
    ['verify', '_INBOX.>', undefined],
    ['verify', '_INBOX.gateway.verify.>', undefined],
    ['gateway', '_INBOX.*.verify.>', undefined],
    ['gateway', verifyEmail.subject, 'verify'],
    ['lookup', verifyEmail.subject, 'verify'],
    ['verify', 'lookup.v1.person', 'lookup'],
    // Outside of the queue group it would hear what other replicas are asked.
    ['verify', verifyEmail.subject, undefined],
    ['verify', verifyEmail.subject, 'another'],
  ])('does not let %s subscribe to %s in the group %s', async (name, subject, queue) => {
    const connection = await open(as(name));
    const refused = await refusals(connection, () => connection.subscribe(subject, { queue, callback: () => undefined }));
    expect(refused).toEqual([`subscription ${subject}`]);
  });
});

describe('a client', () => {
  const clientOf = (name: string, env: Record<string, string> = {}): RpcClient =>
    new RpcClient({ name, health: new Health() }, readBus({ NATS_URL: bus.url, ...busCredentials(name), ...env }));
  const production = { NODE_ENV: 'production' };

  it('that no message names among its callers fails in its own process', async () => {
    const client = clientOf('lookup');
    await client.open();
    const asked = client.call(revealWebhookSecret, { id: 'x' }, context());
    await expect(asked).rejects.toThrow(
      'lookup may not ask webhook-dispatcher.v1.reveal_secret: name it among the callers of the message',
    );
    await client.close();
  });

  it('of a service that asks nothing may not open an inbox, and says so', async () => {
    const client = clientOf('verify');
    await expect(client.open()).rejects.toThrow(/^NATS_USER may not subscribe to _INBOX\.verify\.\*\..*docker\/nats\.conf/);
    await client.close();
  });

  it('says which credentials are refused', async () => {
    const client = clientOf('gateway', { NATS_PASSWORD: 'guessed' });
    await expect(client.open()).rejects.toThrow(/^NATS_PASSWORD: NATS refuses the user and password/);
  });

  it('does not connect in production to a bus that lets anybody in, or without credentials', async () => {
    const port = await freePort();
    const server = spawn(serverBinary('nats-server'), ['--addr', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
    const url = { NATS_URL: `nats://127.0.0.1:${port}` };
    const development = clientOf('gateway', url);
    await until(() => development.open().then(() => true));
    await development.close();
    await expect(clientOf('gateway', { ...url, ...production }).open()).rejects.toThrow(
      /^NATS_URL leads to a NATS that lets anybody in/,
    );
    await expect(clientOf('gateway', { NATS_URL: url.NATS_URL.replace('nats:', 'tls:') }).open()).rejects.toThrow(
      /^NATS_URL asks for TLS, but NATS does not offer it/,
    );
    server.kill();
    await once(server, 'exit');
    expect(() => clientOf('gateway', { ...production, NATS_PASSWORD: '' })).toThrow(
      'NATS_PASSWORD must be set in production, or NATS_NKEY_SEED',
    );
  });

  it('takes no credentials from a URL, where logs would show them', () => {
    expect(() => readBus({ NATS_URL: 'nats://gateway:secret@127.0.0.1:4222' })).toThrow(
      'NATS_URL must not hold credentials: set NATS_USER and NATS_PASSWORD',
    );
  });

  it('authenticates by an nkey', async () => {
    const pair = nkeys.createUser();
    const folder = mkdtempSync(join(tmpdir(), 'modernleads-nkey-'));
    const file = join(folder, 'nats.conf');
    const permissions = '{ publish: "verify.v1.email", subscribe: "_INBOX.gateway.*.>" }';
    writeFileSync(file, `authorization { users: [ { nkey: "${pair.getPublicKey()}", permissions: ${permissions} } ] }`);
    const port = await freePort();
    const server = spawn(serverBinary('nats-server'), ['-c', file, '--addr', '127.0.0.1', '--port', String(port)]);
    const env = { NATS_URL: `nats://127.0.0.1:${port}`, NATS_PASSWORD: '', NATS_NKEY_SEED: seedOf(pair) };
    const client = clientOf('gateway', { ...env, ...production });
    await until(() => client.open().then(() => true));
    await client.close();
    const other = clientOf('gateway', { ...env, NATS_NKEY_SEED: seedOf(nkeys.createUser()) });
    await expect(other.open()).rejects.toThrow(/^NATS_PASSWORD: NATS refuses/);
    server.kill();
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });
});
