import type { PoolClient } from 'pg';
import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { applyFunctions } from './apply-functions';
import { patientDataSourceFor } from './connection';
import type { Database } from './database';

/** A number that no other advisory lock in the database uses. */
const MIGRATION_LOCK = 7_211_935_046;

/**
 * Migrates the database, which may be empty: first our tables, then those of BullMQ by its own migrations, then the functions of `functions`. Any
 * number of processes may do so at once: a session advisory lock admits one, the others wait. A process that does not know every applied migration
 * is older than the database and leaves the functions unchanged.
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
    const known = new Set(source.migrations.map(({ name }) => name));
    if (history.every(({ name }) => known.has(name))) await applyFunctions(runner);
    return applied.map(({ name }) => name);
  } finally {
    await runner.release();
    await source.destroy();
  }
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
