import { wholeScans } from '@modernleads/testing';
import { DispatcherStack } from '../test/dispatcher-stack';

const DELIVERIES = 100_000;
const AT_ONCE = 10_000;

describe('lists of webhooks', () => {
  let stack: DispatcherStack;
  beforeAll(async () => {
    stack = await DispatcherStack.open();
  });
  afterAll(() => stack.close());

  it('read no more than a page, with and without filters', async () => {
    const owner = await stack.call();
    const { endpoints, deliveries } = stack.replica();
    const { id } = await endpoints.createWebhookEndpoint({ url: 'http://127.0.0.1/' }, owner);
    const { pool } = stack.store.database;
    for (let from = 0; from < DELIVERIES; from += AT_ONCE) {
      await pool.query(
        `INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at, fanned_out_at)
          SELECT $1, 'live', 'batch.completed', 'batch:' || n, '{}', now() - n * interval '26 seconds', now()
            FROM generate_series($2::integer + 1, $2::integer + $3::integer) AS n`,
        [owner.accountId, from, AT_ONCE],
      );
      await pool.query('ANALYZE webhook_event');
    }
    await pool.query('ALTER TABLE webhook_delivery DISABLE TRIGGER ALL');
    await pool.query(
      `INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
        SELECT gen_random_uuid(), id, $2, $1, 'live', 'batch.completed', '{}', 'dead', created_at, created_at FROM webhook_event`,
      [owner.accountId, id],
    );
    await pool.query(
      `INSERT INTO webhook_attempt (delivery_id, fence, at, error, latency_ms, counted)
        SELECT id, 1, created_at, CASE WHEN random() < 0.5 THEN 'timeout' END,
            CASE (extract(epoch FROM created_at) / 26)::bigint % 10 WHEN 0 THEN 900 WHEN 1 THEN 80 ELSE 7 END, true FROM webhook_delivery`,
    );
    await pool.query('ANALYZE webhook_event, webhook_delivery, webhook_endpoint, webhook_attempt');
    const scans = await wholeScans(stack.store.database, () => deliveries.countAttempts(owner));
    // The attempts of one day may be sorted.
    expect(scans.filter((scan) => !scan.startsWith('Sort'))).toEqual([]);
    const { hours } = await deliveries.countAttempts(owner);
    const [hour] = hours;
    expect([hours.length, (hour?.delivered ?? 0) + (hour?.failed ?? 0)]).toEqual([24, expect.closeTo(138, -0.5)]);
    expect(hour).toMatchObject({ p50_ms: 7, p95_ms: 900, longest_ms: 900 });
    const [cursor] = (await deliveries.listWebhookDeliveries({ limit: 1 }, owner)).data;
    const from = new Date(Date.now() - 86_400_000).toISOString();
    for (const query of [
      {},
      { endpoint_id: id },
      { state: 'dead' },
      { event: 'batch.completed' },
      { from },
      { cursor: cursor?.id },
    ] as const)
      expect([query, await wholeScans(stack.store.database, () => deliveries.listWebhookDeliveries(query, owner))]).toEqual([
        query,
        [],
      ]);
  });
});
