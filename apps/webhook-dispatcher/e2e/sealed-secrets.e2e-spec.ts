import { randomUUID } from 'node:crypto';
import {
  busUsers,
  type CallContext,
  createWebhookEndpoint,
  revealWebhookSecret,
  rotateWebhookSecret,
} from '@modernleads/contracts';
import { readBus, RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import {
  busCredentials,
  createAccount,
  OPERATOR,
  type OwnStore,
  ownNats,
  startProcess,
  testDatabase,
  type TestDatabase,
  type TestProcess,
  until,
} from '@modernleads/testing';
import { connect, type NatsConnection } from 'nats';

const URL = 'http://127.0.0.1:8999/hooks';

let store: TestDatabase;
let bus: OwnStore;
let dispatcher: TestProcess;
let operator: NatsConnection;
let client: RpcClient;
let context: () => CallContext;
const wire: string[] = [];

beforeAll(async () => {
  [store, bus] = await Promise.all([testDatabase(), ownNats([...busUsers(), OPERATOR])]);
  const env = { DATABASE_URL: store.url, NATS_URL: bus.url, OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
  dispatcher = await (await startProcess('dist/apps/webhook-dispatcher/main.js', env)).waitReady();
  const { NATS_USER: user, NATS_PASSWORD: pass } = busCredentials(OPERATOR.name);
  operator = await connect({ servers: bus.url, user, pass });
  operator.subscribe('>', { callback: (_error, message) => wire.push(Buffer.from(message.data).toString()) });
  await operator.flush();
  client = new RpcClient({ name: 'gateway', health: new Health() }, readBus({ NATS_URL: bus.url, ...busCredentials('gateway') }));
  await client.open();
  const { id: accountId } = await createAccount(store.database);
  context = () => ({
    requestId: randomUUID(),
    operationId: randomUUID(),
    accountId,
    mode: 'live',
    deadline: Date.now() + 10_000,
  });
});
afterAll(async () => {
  await client?.close();
  await operator?.close();
  await dispatcher?.stop();
  await Promise.all([store?.drop(), bus?.stop()]);
});

it('a webhook secret that is made, rotated and shown is read by the gateway, and by nobody who listens', async () => {
  const making = context();
  const made = await client.call(createWebhookEndpoint, { url: URL }, making);
  const rotated = await client.call(rotateWebhookSecret, { id: made.id }, context());
  const shown = await client.call(revealWebhookSecret, { id: making.operationId }, context());
  for (const { secret } of [made, rotated, shown]) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(shown.secret).toBe(made.secret);
  expect(rotated.secret).not.toBe(made.secret);
  await operator.flush();
  const heard = wire.join('\n');
  expect(heard).toContain(made.id);
  expect(heard).not.toMatch(/whsec_/);
  for (const { secret } of [made, rotated]) expect(heard).not.toContain(secret.slice('whsec_'.length));
});

it('a forged message to the dispatcher is refused, and counted where Prometheus reads it', async () => {
  const { NATS_USER: user, NATS_PASSWORD: pass } = busCredentials('gateway');
  const inboxPrefix = '_INBOX.gateway.webhook-dispatcher';
  const attacker = await connect({ servers: bus.url, user, pass, inboxPrefix });
  const reply = await attacker.request(revealWebhookSecret.subject, JSON.stringify({ id: randomUUID() }), { timeout: 5_000 });
  await attacker.close();
  expect(reply.string()).toContain('"message":"unsigned"');
  const metrics = await (await fetch(`${dispatcher.url}/metrics`)).text();
  expect(metrics).toMatch(/^rpc_refused_total\{.*reason="unsigned".*\} 1$/m);
  await until(() => /"reason":"unsigned".*a message was refused/.test(dispatcher.logs));
});
