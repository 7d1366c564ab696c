import { type TestDatabase, testDatabase, until } from '@modernleads/testing';
import { VerifyRepository } from './verify.repository';

/** Addresses that are asked for in one moment. */
const KEYS = 100;

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase();
});
afterAll(() => store.drop());

const FILL = `INSERT INTO verify_result (address_key, result, checked_at, fresh_until)
  SELECT 'key ' || n, json_build_object('email', n)::jsonb, now(), now() + interval '1 day' FROM generate_series($1::integer, $2::integer) AS n`;

/** Entries of indexes on verify_result that were read so far, by index. */
async function entriesRead(): Promise<Record<string, number>> {
  const text = `SELECT indexrelname AS name, idx_tup_read::integer AS entries, idx_scan::integer AS scans FROM pg_stat_user_indexes WHERE relname = 'verify_result'`;
  const { rows } = await store.database.pool.query<{ name: string; entries: number; scans: number }>(text);
  return Object.fromEntries(
    rows.flatMap(({ name, entries, scans }) => [
      [name, entries],
      [`${name} scans`, scans],
    ]),
  );
}

it('finds verdicts by their keys, also with a plan that was made when the table was short', async () => {
  const repository = new VerifyRepository(store.database);
  const emails = Array.from({ length: KEYS }, (_, n) => n + 1);
  const find = () => Promise.all(emails.map((n) => repository.findVerifyEmail(`key ${n}`)));
  await store.database.pool.query(FILL, [1, 200]);
  await store.database.pool.query('ANALYZE verify_result');
  // PostgreSQL keeps a plan of a prepared statement after five executions, for each connection.
  for (let round = 0; round < 20; round += 1) await find();
  await store.database.pool.query(FILL, [201, 20_000]);
  for (let round = 0; round < 20; round += 1) expect(await find()).toEqual(emails.map((email) => ({ result: { email } })));
  const read = await until(async () => {
    const entries = await entriesRead();
    return (entries['verify_result_pkey scans'] ?? 0) >= 20 || (entries['verify_result_freshness'] ?? 0) > 0
      ? entries
      : undefined;
  });
  expect(read['verify_result_freshness']).toBe(0);
});
