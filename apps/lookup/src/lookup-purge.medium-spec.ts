import { randomUUID } from 'node:crypto';
import { testDatabase } from '@modernleads/testing';
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
