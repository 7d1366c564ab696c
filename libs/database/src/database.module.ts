import { Health, SERVICE_NAME, StartError } from '@modernleads/platform';
import { ConfigurableModuleBuilder, Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { type ConnectionOptions, hurriedOptions } from './connection';
import { Database } from './database';
import { applicationNameOf } from './instances';
import { isMigrated, mayMigrate, migrate } from './migrate';

export type DatabaseOptions = Pick<ConnectionOptions, 'poolSize' | 'url'>;

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<DatabaseOptions>()
  .setClassMethodName('forRoot')
  .build();
const CONNECTION_OPTIONS = Symbol('connection options');

/**
 * One pool of connections for the process; its {@link Database} has the schema of this version before its first use. `TypeOrmModule.forFeature` gives
 * repositories of entities on the same pool. The pool closes after all modules that are imported later.
 */
@Global()
@Module({
  imports: [TypeOrmModule.forRootAsync({ inject: [CONNECTION_OPTIONS], useFactory: typeOrmOptions, dataSourceFactory: connect })],
  providers: [
    { provide: CONNECTION_OPTIONS, inject: [MODULE_OPTIONS_TOKEN, SERVICE_NAME], useFactory: connectionOptions },
    { provide: Database, inject: [CONNECTION_OPTIONS, DataSource, Health], useFactory: openDatabase },
  ],
  exports: [CONNECTION_OPTIONS, Database],
})
export class DatabaseModule extends ConfigurableModuleClass {}

function connectionOptions(options: DatabaseOptions, service: string): ConnectionOptions {
  const logger = new Logger(DatabaseModule.name);
  // Without a scope: the request that opened the connection has nothing to do with its loss.
  const onConnectionLost = (err: Error): void => logger.warn({ err }, 'connection to PostgreSQL lost');
  return { ...options, applicationName: applicationNameOf(service), onConnectionLost };
}

/** Of 1.5 s each: a server on a busy machine may accept a connection late. One that refuses is not asked again. */
const START_ATTEMPTS = 10;
const isTimeout = ({ message }: Error): boolean => /timeout/i.test(message);

function typeOrmOptions(options: ConnectionOptions): TypeOrmModuleOptions {
  return { ...hurriedOptions(options), retryAttempts: START_ATTEMPTS, retryDelay: 0, toRetry: isTimeout };
}

/** @throws StartError when PostgreSQL cannot be reached, or refuses the connection. */
async function connect(options?: DataSourceOptions): Promise<DataSource> {
  return new DataSource(options as DataSourceOptions).initialize().catch((error: Error) => {
    throw new StartError(`DATABASE_URL: cannot connect to PostgreSQL: ${error.message}`, { cause: error });
  });
}

async function openDatabase(options: ConnectionOptions, dataSource: DataSource, health: Health): Promise<Database> {
  const database = new Database(options, dataSource);
  await requireSchema(database);
  health.add('postgresql', () => database.ping());
  return database;
}

/** @throws StartError when the schema is not that of this version, and this role may not change it. */
async function requireSchema(database: Database): Promise<void> {
  if (await mayMigrate(database)) await migrate(database);
  else if (!(await isMigrated(database)))
    throw new StartError(
      'DATABASE_URL: the schema is not that of this version, and this role may not migrate it: run "npm run -s admin -- migrate" as the owner first',
    );
}
