import { type Database, openDatabase } from '@modernleads/database';
import { type OwnStore, ownNats, ownPostgres, ownRedis } from '@modernleads/testing';
import type { Store } from '../plan/faults';

/** The stores of the harness, which it may kill, suspend and wipe. Runs share them, one after the other. */
export class Stores {
  private databases = 0;

  private constructor(private readonly own: Readonly<Record<Store, OwnStore>>) {}

  static async start(): Promise<Stores> {
    const [postgres, redis, nats] = await Promise.all([ownPostgres(), ownRedis(), ownNats()]);
    return new Stores({ postgres, redis, nats });
  }

  get(store: Store): OwnStore {
    return this.own[store];
  }

  /** Makes an empty database, which no other run has. @returns its URL. */
  async createDatabase(): Promise<string> {
    const name = `chaos_${(this.databases += 1)}`;
    const server = await openDatabase({ url: this.own.postgres.url, applicationName: 'chaos', poolSize: 1 });
    await server.pool.query(`CREATE DATABASE ${name}`).finally(() => server.close());
    const url = new URL(this.own.postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.own).map((store) => store.stop()));
  }
}

/** Kills one backend process, as the kernel does when memory runs out. PostgreSQL then ends all of them. */
export async function killBackend(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1`,
  );
  if (rows[0]) process.kill(rows[0].pid, 'SIGKILL');
}
