import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import type { QueryRunner } from 'typeorm';
import { migrate } from '.';
import { applyFunctions } from './apply-functions';
import { type FunctionSource, functionSources } from './functions';

let store: TestDatabase;
let runner: QueryRunner;

beforeEach(async () => {
  store = await testDatabase();
  runner = store.database.dataSource.createQueryRunner();
});
afterEach(async () => {
  await runner.release();
  await store.drop();
});

const doubled: FunctionSource = {
  name: 'doubled',
  text: `
    CREATE TYPE doubled_pair AS (one integer, two integer);
    CREATE FUNCTION doubled(n integer) RETURNS doubled_pair LANGUAGE sql AS $$ SELECT n, 2 * n $$;
    CREATE FUNCTION doubled_sum(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT one + two FROM doubled(n) $$;`,
};
const sources = [...functionSources, doubled];

async function ask(text: string): Promise<unknown> {
  const { rows } = await store.database.pool.query<{ answer: unknown }>(`SELECT ${text} AS answer`);
  return rows[0]?.answer;
}

it('every file of the folder is applied', () => {
  const files = readdirSync(join(__dirname, 'functions')).filter((file) => file.endsWith('.sql'));
  expect(functionSources.map(({ name }) => `${name}.sql`).sort()).toEqual(files.sort());
});

it('functions are applied when a file has changed, and only then', async () => {
  expect(await applyFunctions(runner)).toBe(false);
  expect(await applyFunctions(runner, sources)).toBe(true);
  expect(await applyFunctions(runner, sources)).toBe(false);
  expect(await ask('doubled_sum(2)')).toBe(6);
  const changed = { ...doubled, text: doubled.text.replace('2 * n', '3 * n') };
  expect(await applyFunctions(runner, [...functionSources, changed])).toBe(true);
  expect(await ask('doubled_sum(2)')).toBe(8);
});

it('a function may change its signature, or be removed with its types', async () => {
  await applyFunctions(runner, sources);
  const renamed = { name: 'doubled', text: 'CREATE FUNCTION doubled(n text) RETURNS text LANGUAGE sql AS $$ SELECT n || n $$' };
  await applyFunctions(runner, [...functionSources, renamed]);
  expect(await ask(`array(SELECT oid::regprocedure::text FROM pg_proc WHERE proname LIKE 'doubled%')`)).toEqual([
    'doubled(text)',
  ]);
  expect(await ask(`to_regtype('doubled_pair')`)).toBeNull();
  await applyFunctions(runner);
  expect(await ask(`to_regproc('doubled')`)).toBeNull();
});

it('triggers stay, and call the new body of their function', async () => {
  const before = await ask('array(SELECT oid FROM pg_trigger WHERE NOT tgisinternal ORDER BY oid)');
  const silent = functionSources.map(({ name, text }) => ({ name, text: text.replace('version = version + 1', 'version = 77') }));
  await applyFunctions(runner, silent);
  await store.database.pool.query(`INSERT INTO suppression (hash, kind, source) VALUES (repeat('x', 43), 'email', 'test')`);
  expect(await ask('(SELECT version::integer FROM suppression_state)')).toBe(77);
  expect(await ask('array(SELECT oid FROM pg_trigger WHERE NOT tgisinternal ORDER BY oid)')).toEqual(before);
});

it('everything is rolled back when a file fails, or a trigger function is missing', async () => {
  const broken = { name: 'broken', text: 'CREATE FUNCTION broken() RETURNS nonsense LANGUAGE sql AS $$ SELECT 1 $$' };
  await expect(applyFunctions(runner, [...functionSources, broken])).rejects.toThrow('type "nonsense" does not exist');
  const without = functionSources.filter(({ name }) => name !== 'suppression-version');
  await expect(applyFunctions(runner, without)).rejects.toThrow('cannot drop function suppression_changed');
  expect(await applyFunctions(runner)).toBe(false);
  expect(await ask(`to_regproc('ledger_claim') IS NOT NULL`)).toBe(true);
});

it('functions that no file has ever declared stay', async () => {
  await store.database.pool.query('CREATE FUNCTION of_the_operator() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$');
  await applyFunctions(runner, sources);
  await applyFunctions(runner);
  expect(await ask('of_the_operator()')).toBe(1);
});

it('a process that is older than the database leaves its functions alone', async () => {
  await applyFunctions(runner, sources);
  await store.database.pool.query(`INSERT INTO migration (timestamp, name) VALUES (1900000000000, 'Later1900000000000')`);
  await migrate(store.database);
  expect(await ask('doubled_sum(1)')).toBe(3);
  await store.database.pool.query(`DELETE FROM migration WHERE name = 'Later1900000000000'`);
  await migrate(store.database);
  expect(await ask(`to_regproc('doubled_sum')`)).toBeNull();
});
