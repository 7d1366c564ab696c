import { RUN_SUBQUERIES_ANEW, testDatabase, type TestDatabase } from '@modernleads/testing';

const ACCOUNT = '5e0f3f2a-61b6-4c0f-9a52-2ad5c7f0a001';
const ENDPOINT = '5e0f3f2a-61b6-4c0f-9a52-2ad5c7f0a002';
const BATCH = '5e0f3f2a-61b6-4c0f-9a52-2ad5c7f0a003';
const ROWS = 40;
/** Options of queues without a worker. */
const JOBS = JSON.stringify({ deliveryTurn: { queue: 'test.turn', name: 'Turn', opts: {} } });
let store: TestDatabase;

/** The first column of the rows that a statement returns. */
async function all(text: string): Promise<unknown[]> {
  const { rows } = await store.database.pool.query<unknown[]>({ text, rowMode: 'array' });
  return rows.map(([first]) => first);
}

beforeEach(async () => {
  store = await testDatabase(RUN_SUBQUERIES_ANEW);
  await store.database.pool.query(`
    INSERT INTO account (id, name) VALUES ('${ACCOUNT}', 'Acme');
    INSERT INTO webhook_endpoint (id, account_id, mode, url, events, due_at, created_at, verified_at)
      VALUES ('${ENDPOINT}', '${ACCOUNT}', 'live', 'https://acme.test', '{*}', now(), now(), now());
    INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at)
      SELECT '${ACCOUNT}', 'live', 'batch.completed', n, '{}', now() - interval '10 days' FROM generate_series(1, ${ROWS}) n`);
});
afterEach(() => store.drop());

/** Makes deliveries of the events that `beforeEach` has written. */
const fanOut = () => all(`SELECT webhook_fan_out(${ROWS}, 10, '${JOBS}', NULL)`);

describe('while the planner runs the subquery of a claim again for each row', () => {
  it('IN (SELECT … LIMIT n FOR UPDATE SKIP LOCKED) takes more than n rows', async () => {
    const taken = await all(`UPDATE webhook_event SET fanned_out_at = now()
      WHERE id IN (SELECT id FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at LIMIT 4 FOR UPDATE SKIP LOCKED) RETURNING id`);
    expect(taken.length).toBeGreaterThan(4);
  });

  it('webhook_claim takes at most the requested number of deliveries', async () => {
    await fanOut();
    const steps = JSON.stringify([{ endpoint_id: ENDPOINT, failing: false, begins: true, most: 4 }]);
    expect(await all(`SELECT id FROM webhook_claim('${steps}', 10, '1 minute', '${JOBS}', NULL)`)).toHaveLength(4);
  });

  it('webhook_sweep skips at most the requested number of deliveries', async () => {
    await fanOut();
    await all(`UPDATE webhook_endpoint SET state = 'paused'`);
    expect(await all(`SELECT webhook_sweep(4, '100 days', NULL)`)).toEqual([4]);
  });

  it('webhook_sweep deletes at most the requested number of events', async () => {
    await all('UPDATE webhook_event SET fanned_out_at = now()');
    await all(`SELECT webhook_sweep(4, '1 day', NULL)`);
    expect(await all('SELECT count(*)::integer FROM webhook_event')).toEqual([ROWS - 4]);
  });

  it('batch_claim takes at most the requested number of rows, batch_reconcile of chunks', async () => {
    await all(`INSERT INTO batch (id, account_id, mode, kind, status, find_phones, request_id, turn)
      VALUES ('${BATCH}', '${ACCOUNT}', 'live', 'verify', 'queued', false, 'r', 1)`);
    await all(`INSERT INTO batch_row (batch_id, n, domain_key, state, due_at)
      SELECT '${BATCH}', n, 'a.test', CASE WHEN n % 2 = 0 THEN 'pending' ELSE 'waiting' END, now() FROM generate_series(1, ${ROWS}) n`);
    expect(await all(`SELECT json_array_length(rows) FROM batch_claim('${BATCH}', 1, 4, 16, '1 minute')`)).toEqual([4]);
    await all(`INSERT INTO batch_chunk SELECT '${BATCH}', n, '-infinity' FROM generate_series(100, ${ROWS} + 100) n`);
    await all('SELECT batch_reconcile(4, 16)');
    expect(await all('SELECT count(*)::integer FROM batch_chunk WHERE chunk >= 100')).toEqual([ROWS + 1 - 4]);
  });
});
