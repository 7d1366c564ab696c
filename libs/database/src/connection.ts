import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { Client, type ClientConfig, type PoolConfig } from 'pg';
import { entities } from './entities';
import { migrations } from './migrations';

/** How a process connects to PostgreSQL. */
export interface ConnectionOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Connections at most, 1 to 5 (default 5). */
  readonly poolSize?: number;
  /** Milliseconds in which a connection is made and a statement is answered, or fails. By default 1,500. */
  readonly answerMs?: number;
  /** Called when PostgreSQL closes an idle connection, e.g. at a restart; the pool opens new ones by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Milliseconds. A request during an outage of the store is refused within two seconds. */
const ANSWER_MS = 1_500;
/** Of a migration. */
const PATIENT_CONNECT_MS = 15_000;
/** The server's own timeout is a little shorter than the client's, which closes the connection. */
const SOONER_MS = 100;
const LOCK_MS = 1_000;
const IDLE_IN_TRANSACTION_MS = 10_000;

/**
 * BullMQ names its tables and functions without their schema. Ours is searched first; no name is in both, as a test of libs/queue checks.
 */
const SEARCH_PATH = '-c search_path=public,bullmq';

/**
 * An error that a client without a listener reports ends the process (Node's `EventEmitter`). pg-pool listens to idle clients only: this one listens
 * always, also after a timeout has closed it, when a server that stops still writes to it. The statement that runs fails by itself.
 */
class PooledClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** For requests: every statement is answered in time or fails. Idle connections stay open and keep their prepared statements. */
export function hurriedOptions(options: ConnectionOptions): PostgresDataSourceOptions {
  const { answerMs = ANSWER_MS } = options;
  const extra: PoolConfig = {
    Client: PooledClient,
    options: SEARCH_PATH,
    keepAlive: true,
    idleTimeoutMillis: 0,
    query_timeout: answerMs,
    statement_timeout: answerMs - SOONER_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  };
  return { ...common(options), connectTimeoutMS: answerMs, extra };
}

/** For migrations, which take the time they need. */
export function patientDataSourceFor(options: ConnectionOptions): DataSource {
  return new DataSource({
    ...common(options),
    connectTimeoutMS: PATIENT_CONNECT_MS,
    poolSize: 1,
    extra: { Client: PooledClient, keepAlive: true },
  });
}

function common({
  url,
  applicationName,
  poolSize = 5,
  onConnectionLost = () => undefined,
}: ConnectionOptions): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    poolErrorHandler: onConnectionLost,
    installExtensions: false,
    synchronize: false,
    logging: false,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
  };
}
