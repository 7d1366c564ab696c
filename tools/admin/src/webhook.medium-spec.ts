import { randomUUID } from 'node:crypto';
import { emitEvents } from '@modernleads/outbox';
import {
  createAccount,
  Receiver,
  startProcess,
  testDatabase,
  type TestDatabase,
  type TestProcess,
  until,
} from '@modernleads/testing';
import { adminOn } from '../test/admin-on';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('admin webhook:* and delivery:*', () => {
  let test: TestDatabase;
  let dispatcher: TestProcess;
  let receiver: Receiver;
  let account: string;
  const { run, json, refusal } = adminOn(() => test);

  beforeAll(async () => {
    test = await testDatabase();
    receiver = await Receiver.start();
    account = (await createAccount(test.database)).id;
    const env = { DATABASE_URL: test.url, OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8', WEBHOOK_RETRY_SCHEDULE: '1s' };
    dispatcher = await startProcess('dist/apps/webhook-dispatcher/main.js', env);
    await dispatcher.waitReady();
  });
  afterAll(async () => {
    await dispatcher?.stop();
    await receiver.stop();
    await test.drop();
  });

  it('make, show, ping, rotate and delete an endpoint', async () => {
    const made = await json(
      'webhook:create',
      '--account',
      account,
      '--url',
      receiver.url('/a'),
      '--events',
      'batch.completed,batch.failed',
    );
    expect(made).toEqual({ endpoint_id: expect.any(String), secret: expect.stringMatching(/^whsec_/) });
    const id = String(made['endpoint_id']);
    expect(await json('webhook:list', '--account', account)).toMatchObject({
      endpoints: [
        {
          endpoint_id: id,
          events: ['batch.completed', 'batch.failed'],
          state: 'active',
          failing_percent: null,
          disable_at: null,
          secrets: 1,
        },
      ],
    });
    expect(await json('webhook:list', '--account', account, '--mode', 'test')).toEqual({ endpoints: [] });
    expect(await json('webhook:ping', '--endpoint-id', id)).toMatchObject({ state: 'delivered', status: 204, error: null });
    const rotated = await json('webhook:rotate', '--endpoint-id', id, '--overlap', '2h');
    expect(rotated).toEqual({ endpoint_id: id, secret: expect.stringMatching(/^whsec_/), previous_until: expect.any(String) });
    expect(rotated['secret']).not.toBe(made['secret']);
    expect(await json('webhook:rewrap')).toEqual({ rewrapped: 0 });
    expect(await json('webhook:delete', '--endpoint-id', id)).toEqual({ endpoint_id: id, deleted: true });
    expect(await json('webhook:list', '--account', account)).toEqual({ endpoints: [] });
  });

  it('list and replay deliveries', async () => {
    const { endpoint_id } = await json('webhook:create', '--account', account, '--url', receiver.url('/b'), '--mode', 'test');
    const shown = async () =>
      (await json('webhook:list', '--account', account, '--mode', 'test'))['endpoints'] as { verification: string }[];
    await until(async () => (await shown())[0]?.verification === 'verified');
    receiver.answer = (response) => response.writeHead(500).end();
    const event = {
      accountId: account,
      mode: 'test',
      event: 'batch.completed',
      subject: `batch:${randomUUID()}`,
      data: {},
    } as const;
    await test.database.transaction((client) => emitEvents(client, [event]));
    const list = (state: string) => json('delivery:list', '--account', account, '--mode', 'test', '--state', state);
    const [dead] = await until(async () => {
      const { deliveries } = await list('dead');
      return (deliveries as { delivery_id: string }[]).length ? (deliveries as { delivery_id: string }[]) : undefined;
    });
    expect(dead).toMatchObject({ endpoint_id, event: 'batch.completed', attempts: 2 });
    receiver.answer = (response) => response.writeHead(200).end();
    const since = ['--endpoint-id', String(endpoint_id), '--since', '2026-01-01'];
    expect(await json('delivery:replay', ...since)).toEqual({ replayed: 1, remaining: false });
    // With the ping of its creation.
    await until(async () => ((await list('delivered'))['deliveries'] as unknown[]).length === 2);
    expect(await json('delivery:replay', '--delivery-id', dead?.delivery_id ?? '')).toMatchObject({ replayed: 1 });
  });

  it('refuse in one line that names the flag', async () => {
    expect(await refusal('webhook:create', '--account', NOBODY, '--url', receiver.url())).toMatch(/^--account: no account/);
    expect(await refusal('webhook:create', '--account', account, '--url', 'crm')).toMatch(/^--url: "crm" is not a URL/);
    expect(await refusal('webhook:create', '--account', account, '--url', 'http://10.0.0.1/')).toMatch(
      /url leads to an address that is not public/,
    );
    expect(await refusal('webhook:create', '--account', account, '--url', receiver.url(), '--events', 'x')).toMatch(
      /^--events: "x" is not an event/,
    );
    expect(await refusal('webhook:rotate', '--endpoint-id', NOBODY)).toBe(`--endpoint-id: there is no ${NOBODY}`);
    expect(await refusal('webhook:rotate', '--endpoint-id', NOBODY, '--overlap', '90m')).toMatch(
      /^--overlap: must be whole hours/,
    );
    expect(await refusal('delivery:replay')).toBe('give --delivery-id, or --endpoint-id and --since');
    expect(await refusal('delivery:list', '--account', account, '--state', 'lost')).toMatch(/^--state: "lost" is not a state/);
  });

  it('report that NATS cannot be reached', async () => {
    const words = ['webhook:list', '--account', account];
    const { code, stderr } = await run([...words, '--json'], { NATS_URL: 'nats://127.0.0.1:1' });
    expect([code, stderr.trim().split('\n')]).toEqual([
      1,
      [expect.stringMatching(/^NATS_URL: .*CONNECTION_REFUSED; nothing answers there/)],
    ]);
  });
});
