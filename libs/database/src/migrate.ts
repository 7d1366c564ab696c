import type { PoolClient } from 'pg';
import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { applyFunctions } from './apply-functions';
import { patientDataSourceFor } from './connection';
import type { Database } from './database';

/** Any number that nothing else in the database uses as an advisory lock. */
const MIGRATION_LOCK = 7_211_935_046;

/**
 * Brings the database up to date, from empty if need be: the tables by migrations, those of BullMQ by its own, then the functions by the files of `functions`. Any
 * number of processes may do so at once: a session advisory lock lets one work while the others wait for it. A process that is older than
 * the database, which knows a migration that it does not, leaves the functions as they are.
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
 * Nobody reads BullMQ's stream of events here. Each event would cost a row and a NOTIFY, for which PostgreSQL lets commits wait for one another and
 * wakes every process that listens.
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
