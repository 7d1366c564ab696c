import type { WebhookDeliveryQuery } from '@modernleads/contracts';
import { longSearches, wholeScans } from '@modernleads/testing';
import { DispatcherStack } from '../test/dispatcher-stack';

const DELIVERIES = 100_000;
const AT_ONCE = 10_000;
/** One of so many is a dead letter, and one tells of a batch that has failed. */
const RARE = 9_973;

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
          SELECT $1, 'live', CASE n % $4 WHEN 1 THEN 'batch.failed' ELSE 'batch.completed' END, 'batch:' || n, '{}', now() - n * interval '26 seconds', now()
            FROM generate_series($2::integer + 1, $2::integer + $3::integer) AS n`,
        [owner.accountId, from, AT_ONCE, RARE],
      );
      await pool.query('ANALYZE webhook_event');
    }
    await pool.query('ALTER TABLE webhook_delivery DISABLE TRIGGER ALL');
    await pool.query(
      `INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
        SELECT gen_random_uuid(), id, $2, $1, 'live', event, '{}', CASE (split_part(subject, ':', 2))::integer % $3 WHEN 0 THEN 'dead' ELSE 'delivered' END,
            created_at, created_at FROM webhook_event`,
      [owner.accountId, id, RARE],
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
    const [before, after] = [2, 1].map((days) => new Date(Date.now() - days * 86_400_000).toISOString());
    const queries: [query: WebhookDeliveryQuery, rows: number][] = [
      [{}, 50],
      [{ endpoint_id: id }, 50],
      [{ state: 'delivered' }, 50],
      [{ state: 'dead' }, 10],
      [{ state: 'pending' }, 0],
      [{ event: 'batch.completed' }, 50],
      [{ event: 'batch.failed' }, 11],
      [{ event: 'webhook.ping' }, 0],
      [{ endpoint_id: id, state: 'dead', event: 'batch.failed' }, 0],
      [{ from: after }, 50],
      [{ from: before, to: after, state: 'skipped' }, 0],
      [{ cursor: cursor?.id }, 50],
    ];
    for (const [query, rows] of queries) {
      const list = () => deliveries.listWebhookDeliveries(query, owner);
      const scans = [...(await wholeScans(stack.store.database, list)), ...(await longSearches(stack.store.database, list))];
      expect({ query, scans, rows: (await list()).data.length }).toEqual({ query, scans: [], rows });
    }
  });
});
