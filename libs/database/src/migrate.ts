import { MigrationExecutor } from 'typeorm';
import { patientDataSourceFor } from './connection';
import type { Database } from './database';

/** Any number that nothing else in the database uses as an advisory lock. */
const MIGRATION_LOCK = 7_211_935_046;

/**
 * Brings the database up to date, from empty if need be. Any number of processes may do so at once: a session advisory lock lets one
 * work while the others wait for it.
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
    return applied.map(({ name }) => name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
