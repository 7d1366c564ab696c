import { randomUUID } from 'node:crypto';
import { blocksRead, testDatabase, type TestDatabase } from '@modernleads/testing';
import { PERSONAL_DATA } from './personal-data';
import { PersonMatcher } from './person-matcher';
import { type Page, readPage, withTypes } from './table-scan';

const ROWS = 40_000;

describe('the pages of a table that is searched for a person', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await testDatabase();
  });
  afterAll(() => store.drop());

  it('cost the same from the first to the last, and pass every row of the account once', async () => {
    const { database } = store;
    const accountId = randomUUID();
    await database.pool.query(
      `INSERT INTO request_log (account_id, mode, source, at, request_id, method, path, endpoint, status, latency_ms, charged, cached, replayed, key_id, trace_id, user_agent, weight)
        SELECT CASE n % 10 WHEN 0 THEN gen_random_uuid() ELSE $1 END, 'live', 'api', now() - n * interval '1 minute', CASE n % 4999 WHEN 1 THEN 'for ada@acme.test' ELSE 'r' || n END,
            'GET', '/v1/account', 'getAccount', 200, 1, 0, false, false, gen_random_uuid(), gen_random_uuid(), 'curl', 1
          FROM generate_series(1, $2::integer) n`,
      [accountId, ROWS],
    );
    await database.pool.query('ANALYZE request_log');
    const rule = PERSONAL_DATA.find(({ table }) => table === 'request_log');
    if (!rule?.search) throw new Error('request_log is not searched');
    const table = await withTypes(database, rule, rule.search);
    const matcher = new PersonMatcher([{ email: 'ada@acme.test' }]);
    const blocks: number[] = [];
    let found = 0;
    let after: readonly string[] | null = null;
    do {
      const from: readonly string[] | null = after;
      const read = (): Promise<Page> =>
        readPage(database.pool, table, matcher, { owner: { accountId, mode: 'live' }, after: from });
      blocks.push(await blocksRead(database, read));
      const page: Page = await read();
      found += page.found.length;
      after = page.after;
    } while (after);
    expect([blocks.length, found]).toEqual([(ROWS * 0.9) / 1_000 + 1, 8]);
    const [first = 0] = blocks;
    expect(Math.max(...blocks)).toBeLessThan(2 * first);
  });
});
