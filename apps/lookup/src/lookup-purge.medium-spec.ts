import { randomUUID } from 'node:crypto';
import { ContactsRepository } from '@modernleads/contacts';
import { Quotas } from '@modernleads/quotas';
import { createAccount, testDatabase } from '@modernleads/testing';
import { ErasureRepository } from './erasure/erasure.repository';
import { PatternRepository } from './search/pattern.repository';

it('deletes receipts of erasures after 30 days, and patterns that have decayed to nothing', async () => {
  const store = await testDatabase();
  const { pool } = store.database;
  for (const days of [29, 31])
    await pool.query(
      `INSERT INTO erasure (id, account_id, mode, ended_at) VALUES ($1, $1, 'live', now() - make_interval(days => $2))`,
      [randomUUID(), days],
    );
  for (const [domain, days] of [
    ['young.test', 200],
    ['old.test', 2_000],
  ] as const)
    await pool.query(
      `INSERT INTO lookup_pattern (domain, habit, value, seen, refused, updated_at) VALUES ($1, 'pattern', 'x', 1, 0, now() - make_interval(days => $2))`,
      [domain, days],
    );
  await new ErasureRepository(store.database).purgeErasures();
  await new PatternRepository(store.database).purgePatterns();
  expect((await pool.query('SELECT id FROM erasure')).rowCount).toBe(1);
  expect((await pool.query('SELECT domain FROM lookup_pattern')).rows).toEqual([{ domain: 'young.test' }]);
  await store.drop();
});

it('deletes contacts that were not imported again for the days of the setting, and gives their room back', async () => {
  const store = await testDatabase();
  const { pool } = store.database;
  const { id } = await createAccount(store.database);
  for (const days of [0, 729, 731])
    await pool.query(
      `INSERT INTO contact (account_id, mode, identity, email_key, details, updated_at)
        VALUES ($1, 'live', $2, $2, $3, now() - make_interval(days => $4))`,
      [id, `day-${days}@acme.test`, { email: `day-${days}@acme.test` }, days],
    );
  await new ContactsRepository(store.database, new Quotas(pool)).purgeContacts(730);
  const { rows } = await pool.query<{ email: string }>('SELECT email_key AS email FROM contact ORDER BY 1');
  expect(rows.map(({ email }) => email)).toEqual(['day-0@acme.test', 'day-729@acme.test']);
  const used = await pool.query(`SELECT used FROM account_usage WHERE account_id = $1 AND quota = 'contacts'`, [id]);
  expect(used.rows.map(({ used: count }) => Number(count))).toEqual([2]);
  await store.drop();
});
