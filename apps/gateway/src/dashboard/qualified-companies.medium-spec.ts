import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase, wholeScans } from '@modernleads/testing';
import { QualifiedCompaniesRepository } from './qualified-companies.repository';

const ACCOUNT = randomUUID();

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
  const answer = `json_build_object('domain', 'c' || n / 2 % 30 || '.test', 'mode', CASE WHEN n % 5 = 0 THEN 'person' ELSE 'company' END, 'facts', json_build_array(json_build_object('n', n)))`;
  await test.database.pool.query(
    `INSERT INTO entitlement (account_id, resource, answer, fresh_until)
      SELECT $1, CASE WHEN n % 2 = 0 THEN 'qualify:' ELSE 'verify:' END || n, ${answer}, now() + make_interval(secs => 100000 - n)
      FROM generate_series(1, 60000) AS n`,
    [ACCOUNT],
  );
  await test.database.pool.query('ANALYZE entitlement');
});
afterAll(() => test?.drop());

it('finds the last ten companies that an account has qualified, whatever else it owns', async () => {
  const companies = new QualifiedCompaniesRepository(test.database);
  const found = await companies.listCompanies(ACCOUNT);
  // Every second answer is of another kind, every fifth of those about a person.
  expect(found).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 11, 12].map((n) => ({ domain: `c${n}.test`, facts: [{ n: 2 * n }] })));
  expect(await companies.listCompanies(randomUUID())).toEqual([]);
  expect(await wholeScans(test.database, () => companies.listCompanies(ACCOUNT))).toEqual([]);
});
