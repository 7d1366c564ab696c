import { allQueues } from '@modernleads/contracts';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { PERSONAL_DATA } from './personal-data';

/** Types whose values can name a person. Numbers, times, UUIDs and truth values cannot. */
const TELLING = /^(text|character|name|json|bytea|cidr|inet|xml|tsvector|hstore|operation_mode)/;

describe('the list of personal data', () => {
  let store: TestDatabase;
  const columns = new Map<string, { name: string; type: string }[]>();

  beforeAll(async () => {
    store = await testDatabase();
    const { rows } = await store.database.pool.query<{ table: string; name: string; type: string }>(`
      SELECT CASE nspname WHEN 'public' THEN relname ELSE nspname || '.' || relname END AS table,
        attname AS name, format_type(atttypid, atttypmod) AS type
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      WHERE relkind IN ('r', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema') AND nspname NOT LIKE 'pg\\_%'`);
    for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  });
  afterAll(() => store.drop());

  it('has every table, once', () => {
    const listed = PERSONAL_DATA.map(({ table }) => table);
    expect([...listed].sort()).toEqual([...columns.keys()].sort());
  });

  it('says of every column of text, JSON or bytes whether it is searched, or why it names nobody', () => {
    for (const { table, search, unsearched } of PERSONAL_DATA) {
      const telling = (columns.get(table) ?? []).filter(({ type }) => TELLING.test(type)).map(({ name }) => name);
      const listed = [...(search?.columns ?? []), ...(search?.labels ?? []), ...Object.keys(unsearched)];
      const keys = (search?.key ?? []).filter((name) => telling.includes(name));
      expect({ table, columns: listed.sort() }).toEqual({ table, columns: telling.sort() });
      expect(keys.filter((name) => !listed.includes(name))).toEqual([]);
    }
  });

  it('reads each table by a unique key', async () => {
    const { rows } = await store.database.pool.query<{ table: string; columns: string[] }>(`
      SELECT i.indrelid::regclass::text AS table, array(SELECT attname::text FROM pg_attribute WHERE attrelid = i.indrelid AND attnum = ANY (i.indkey)) AS columns
      FROM pg_index i WHERE indisunique AND indpred IS NULL`);
    for (const { table, search } of PERSONAL_DATA) {
      if (!search) continue;
      const unique = rows.filter(
        (row) => row.table.replace(/^public\./, '') === table.replace(/^bullmq\./, '') || row.table === table,
      );
      expect({ table, hasKey: unique.some((row) => row.columns.every((column) => search.key.includes(column))) }).toEqual({
        table,
        hasKey: true,
      });
    }
  });

  it('names a schedule that deletes what is older, or says why nothing does', () => {
    const schedules = allQueues().map(({ name }) => name);
    for (const { table, purgedBy, retention } of PERSONAL_DATA) {
      if (purgedBy === null)
        expect(retention).toMatch(/^(as long as|for the books|until the objection|one row|part of the schema|until the stream)/);
      else expect({ table, known: purgedBy === 'bullmq' || schedules.includes(purgedBy) }).toEqual({ table, known: true });
    }
  });
});
