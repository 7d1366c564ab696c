import { randomUUID } from 'node:crypto';
import { Quotas } from '@modernleads/quotas';
import { testDatabase, type TestDatabase, wholeScans } from '@modernleads/testing';
import { BatchRepository } from './batch.repository';

const BATCHES = 20_000;
const ROWS = 40_000;

describe('lists of batches', () => {
  const accountId = randomUUID();
  const context = { accountId, mode: 'live', requestId: 'r', operationId: 'o', deadline: 0 } as const;
  let test: TestDatabase;
  let batches: BatchRepository;
  let batchId: string;

  beforeAll(async () => {
    test = await testDatabase();
    batches = new BatchRepository(test.database, new Quotas(test.database.pool));
    const { rows } = await test.database.pool.query<{ id: string }>(
      `INSERT INTO batch (id, account_id, mode, kind, status, find_phones, request_id, created_at)
        SELECT gen_random_uuid(), $1, 'live', CASE n % 2 WHEN 0 THEN 'enrich' ELSE 'verify' END, 'completed', false, 'r',
            now() - n * interval '1 second'
          FROM generate_series(1, $2::integer) AS n RETURNING id`,
      [accountId, BATCHES],
    );
    batchId = rows[0]?.id ?? '';
    await test.database.pool.query(
      `INSERT INTO batch_row (batch_id, n, input, key, domain_key, state, status)
        SELECT $1, n, '"a@b.test"', 'k' || n, 'b.test', 'done', 'valid' FROM generate_series(0, $2::integer) AS n`,
      [batchId, ROWS],
    );
    await test.database.pool.query('ANALYZE batch, batch_row');
  });
  afterAll(() => test.drop());

  it.each([{}, { status: 'completed' }, { kinds: ['verify'] }])('read no more than a page: %j', async (filter) => {
    const query = { kinds: ['enrich', 'verify'], limit: 21, ...filter } as const;
    const list = (after?: string) =>
      batches.listBatches({ ...query, after } as Parameters<BatchRepository['listBatches']>[0], context);
    expect(await wholeScans(test.database, () => list())).toEqual([]);
    expect(await wholeScans(test.database, () => list(batchId))).toEqual([]);
  });

  it('and downloads read no more than a page of rows', async () => {
    expect(await wholeScans(test.database, () => batches.downloadBatch(batchId, { from: 30_000, limit: 1_000 }))).toEqual([]);
  });
});
