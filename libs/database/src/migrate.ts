import type { PoolClient } from 'pg';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { applyFunctions, areApplied } from './apply-functions';
import { patientDataSourceFor } from './connection';
import type { Database } from './database';

/** A number that no other advisory lock in the database uses. */
const MIGRATION_LOCK = 7_211_935_046;

/**
 * Migrates the database, which may be empty: first our tables, then those of BullMQ by its own migrations, then the functions of `functions`. Any
 * number of processes may do so at once: a session advisory lock admits one, the others wait. A process that does not know every applied migration
 * is older than the database and leaves the functions and the grants unchanged.
 * @returns the names of the migrations that this call applied.
 */
export async function migrate({ options }: Database): Promise<string[]> {
  const source = await patientDataSourceFor(options).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'each';
    const applied = await executor.executePendingMigrations();
    await migrateQueues(runner);
    const history = await executor.getExecutedMigrations();
    if (knowsAll(source, history)) await applyFunctions(runner);
    return applied.map(({ name }) => name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

/** The owner of the tables, or who may make them in an empty database. */
const MAY_MIGRATE = `SELECT coalesce(
    (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('migration')),
    has_schema_privilege(current_schema(), 'CREATE'), false
  ) AS may`;

/** Whether this connection may {@link migrate}: the role of a service may not. */
export async function mayMigrate({ pool }: Database): Promise<boolean> {
  return (await pool.query<{ may: boolean }>(MAY_MIGRATE)).rows[0]?.may === true;
}

/**
 * Whether the database has all migrations and functions that this process knows, for a connection that may not migrate. The functions of a
 * newer process are fine.
 */
export async function isMigrated({ dataSource, pool }: Database): Promise<boolean> {
  const { rows: tables } = await pool.query(`SELECT FROM pg_class WHERE oid = to_regclass('migration')`);
  if (!tables.length) return false;
  const { rows: history } = await pool.query<{ name: string }>('SELECT name FROM migration');
  const names = new Set(history.map(({ name }) => name));
  if (!dataSource.migrations.every(({ name }) => name !== undefined && names.has(name))) return false;
  if (!knowsAll(dataSource, history)) return true;
  const runner = dataSource.createQueryRunner();
  return areApplied(runner).finally(() => runner.release());
}

function knowsAll(source: DataSource, history: readonly { readonly name: string }[]): boolean {
  const known = new Set(source.migrations.map(({ name }) => name));
  return history.every(({ name }) => known.has(name));
}

/**
 * No service reads BullMQ's stream of events. Each event would cost a row and a NOTIFY, which serialises commits and wakes every process that
 * listens.
 */
const NO_EVENTS = `
  CREATE OR REPLACE FUNCTION bullmq.publish_event(p_queue text, p_event text, p_data jsonb) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'`;

/** The tables and functions of BullMQ, in their schema `bullmq`. BullMQ is loaded here because few programs that migrate use it otherwise. */
async function migrateQueues(runner: QueryRunner): Promise<void> {
  const { runMigrations } = await import('bullmq');
  // TypeORM types the client of its PostgreSQL driver as `any`.
  await runMigrations((await runner.connect()) as PoolClient);
  await runner.query(NO_EVENTS);
}
