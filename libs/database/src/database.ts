import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { type ConnectionOptions, hurriedOptions } from './connection';
import { isStoreDown } from './store-down';

/** The pool, or one client of it inside a transaction. Statements with a name are prepared once per connection. */
export type Queryable = Pick<PoolClient, 'query'>;

/** One pool of connections, for pg and for TypeORM. */
export class Database {
  /** The driver's own pool. A statement that is not answered in time (`answerMs`) fails, and its connection is closed. */
  readonly pool: Pool;

  constructor(
    readonly options: ConnectionOptions,
    /** TypeORM on the same pool, connected: migrations and entities. Not for the statements of every request. */
    readonly dataSource: DataSource,
  ) {
    this.pool = poolOf(dataSource);
  }

  /**
   * Runs `work` in one transaction, on one client; everything inside must use that client.
   * @param begin e.g. `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`.
   * @throws the error of `work`, after a rollback.
   */
  async transaction<T>(work: (client: PoolClient) => Promise<T>, begin = 'BEGIN'): Promise<T> {
    const client = await this.pool.connect();
    let broken: unknown;
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      broken = isStoreDown(error)
        ? error
        : await client.query('ROLLBACK').then(
            () => undefined,
            (rollbackError: unknown) => rollbackError,
          );
      throw error;
    } finally {
      client.release(broken !== undefined);
    }
  }

  /** @throws Error when PostgreSQL does not answer. */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** @throws Error when PostgreSQL cannot be reached within `answerMs`, or refuses the connection. */
export async function openDatabase(options: ConnectionOptions): Promise<Database> {
  return new Database(options, await new DataSource(hurriedOptions(options)).initialize());
}

/** TypeORM types the pool of its PostgreSQL driver as `any`. */
function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { master: Pool }).master;
}
