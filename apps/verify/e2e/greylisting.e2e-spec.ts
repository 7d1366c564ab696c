import { randomUUID } from 'node:crypto';
import { type CallContext, verifyEmail } from '@modernleads/contracts';
import { readBus, RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import {
  busCredentials,
  startProcess,
  storeUrl,
  testDatabase,
  type TestDatabase,
  type TestProcess,
  until,
} from '@modernleads/testing';
import { type RunningTestnet, startTestnet, type TestDomain } from '@modernleads/testnet';

const GREYLISTED = '451 4.7.1 Greylisted, please try again later';
const UNKNOWN = '550 5.1.1 User unknown';

/** A host that greylists every sender and recipient pair it has not seen. */
const greylistingDomain: TestDomain = {
  domain: 'restart.test',
  shows: 'greylisting that outlives us',
  mx: [[10, 'mx.restart.test']],
  hosts: { 'mx.restart.test': {} },
  mailboxes: { ada: [GREYLISTED, '250 2.1.5 Ok'], '*': [GREYLISTED, UNKNOWN] },
};

describe('the verify service, killed while an address is greylisted', () => {
  let store: TestDatabase;
  let testnet: RunningTestnet;
  let client: RpcClient;
  let verify: TestProcess;

  beforeAll(async () => {
    store = await testDatabase();
    testnet = await startTestnet({ testDomains: [greylistingDomain], dnsPort: 0, smtpPort: 0 });
    const bus = { NATS_URL: storeUrl('NATS_URL'), ...busCredentials('gateway') };
    client = new RpcClient({ name: 'gateway', health: new Health() }, readBus(bus));
    await client.open();
    verify = await start();
  });
  afterAll(async () => {
    await verify?.stop();
    await client?.close();
    await testnet?.stop();
    await store?.drop();
  });

  const start = async () => {
    const TESTNET = `dns=127.0.0.1:${testnet.dnsPort},smtp=${testnet.smtpPort},web=1`;
    return (await startProcess('dist/apps/verify/main.js', { DATABASE_URL: store.url, TESTNET })).waitReady();
  };
  const ask = () => {
    const id = randomUUID();
    const context: CallContext = {
      requestId: id,
      operationId: id,
      accountId: id,
      mode: 'live',
      deadline: Date.now() + 20_000,
    };
    return client.call(verifyEmail, { email: 'ada@restart.test' }, context);
  };
  const scheduled = async () => (await store.database.pool.query('SELECT due_at FROM verify_recheck')).rows as { due_at: Date }[];

  it('has the final answer ready when it was promised', async () => {
    expect(await ask()).toMatchObject({ status: 'unknown', reason: 'greylisted', retry_after: 300 });
    await until(() => testnet.journal.open.length === 0);
    await verify.kill();
    const [row] = await scheduled();
    expect(row?.due_at.getTime()).toBeGreaterThan(Date.now() + 200_000);
    await store.database.pool.query("UPDATE verify_recheck SET due_at = now(), first_seen = first_seen - interval '5 minutes'");
    await store.database.pool.query(
      "UPDATE bullmq.job SET process_at_ms = process_at_ms - 300000 WHERE queue = 'verify.recheck'",
    );
    verify = await start();
    await until(async () => (await scheduled()).length === 0);
    const { length } = testnet.journal.conversations;
    expect(length).toBe(2);
    expect(await ask()).toMatchObject({ status: 'valid', checks: { catch_all: false } });
    expect(testnet.journal.conversations).toHaveLength(length);
  });
});
