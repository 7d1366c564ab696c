import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { type FunctionSource, functionSources } from './functions';
import { grantsSql } from './grants';

/** Applied after the functions, which have lost their grants when they are made again. */
const grants: FunctionSource = { name: 'grants', text: grantsSql() };

/** Functions to which only other functions refer. One that a trigger, a default or a constraint needs is not dropped but replaced. */
const UNBOUND = `
  SELECT p.oid::regprocedure::text AS name FROM pg_proc p
  WHERE pronamespace = current_schema()::regnamespace AND proname = ANY ($1) AND NOT EXISTS (
    SELECT FROM pg_depend WHERE refclassid = 'pg_proc'::regclass AND refobjid = p.oid AND classid <> 'pg_proc'::regclass)`;
const FUNCTIONS = `
  SELECT oid::regprocedure::text AS name FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND proname = ANY ($1)`;
const TYPES = `
  SELECT c.oid::regclass::text AS name FROM pg_class c
  WHERE relnamespace = current_schema()::regnamespace AND relname = ANY ($1) AND relkind = 'c'`;
/** The functions that this transaction has made or replaced so far. */
const MADE = `
  SELECT proname AS name FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND xmin = pg_current_xact_id()::xid
  UNION SELECT relname FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'c' AND xmin = pg_current_xact_id()::xid`;

/**
 * Applies the functions of `sources` and the grants in one transaction. When one has changed, all are dropped and made again; functions that are in no file
 * any more are removed. The caller holds the lock of migrations, and all tables exist.
 * @returns whether a function has changed.
 * @throws DatabaseError after a rollback, e.g. when a trigger needs a function that is in no file any more.
 */
export async function applyFunctions(
  runner: QueryRunner,
  sources: readonly FunctionSource[] = functionSources,
): Promise<boolean> {
  if (await areApplied(runner, sources)) return false;
  await runner.startTransaction();
  try {
    await replaceFunctions(runner, sources);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
  return true;
}

/** Whether the database has these functions with the grants, and no others. */
export async function areApplied(runner: QueryRunner, sources: readonly FunctionSource[] = functionSources): Promise<boolean> {
  const applied = await select<{ name: string; hash: string }>(runner, 'SELECT name, hash FROM function_source');
  const hashes = new Map(applied.map(({ name, hash }) => [name, hash]));
  const all = [...sources, grants];
  return hashes.size === all.length && all.every((source) => hashes.get(source.name) === hashOf(source));
}

/** Drops the functions that `applyFunctions` has made, except those of triggers. @returns the names of all of them. */
export async function dropFunctions(runner: QueryRunner): Promise<string[]> {
  const names = (await select<{ name: string }>(runner, 'SELECT unnest(defines) AS name FROM function_source')).map(
    ({ name }) => name,
  );
  await drop(runner, 'FUNCTION', UNBOUND, names);
  await drop(runner, 'TYPE', TYPES, names);
  await runner.query('DELETE FROM function_source');
  return names;
}

async function replaceFunctions(runner: QueryRunner, sources: readonly FunctionSource[]): Promise<void> {
  const before = await dropFunctions(runner);
  const made = new Set<string>();
  for (const source of sources) {
    await runner.query(source.text);
    const all = (await select<{ name: string }>(runner, MADE)).map(({ name }) => name);
    const defines = all.filter((name) => !made.has(name));
    defines.forEach((name) => made.add(name));
    await remember(runner, source, defines);
  }
  const gone = before.filter((name) => !made.has(name));
  await drop(runner, 'FUNCTION', FUNCTIONS, gone);
  await runner.query(grants.text);
  await remember(runner, grants, []);
}

async function remember(runner: QueryRunner, source: FunctionSource, defines: readonly string[]): Promise<void> {
  const values = [source.name, hashOf(source), defines];
  await runner.query('INSERT INTO function_source (name, hash, defines) VALUES ($1, $2, $3)', values);
}

/** In one statement, since they may depend on each other. */
async function drop(runner: QueryRunner, kind: 'FUNCTION' | 'TYPE', those: string, names: readonly string[]): Promise<void> {
  const rows = await select<{ name: string }>(runner, those, [names]);
  if (rows.length) await runner.query(`DROP ${kind} ${rows.map(({ name }) => name).join(', ')}`);
}

async function select<T>(runner: QueryRunner, text: string, values: unknown[] = []): Promise<T[]> {
  return (await runner.query(text, values, true)).records as T[];
}

function hashOf({ text }: FunctionSource): string {
  return createHash('sha256').update(text).digest('hex');
}
