import { randomBytes } from 'node:crypto';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { Client } from 'pg';

export interface ScratchDatabase {
  readonly url: string;
  readonly database: Database;
  stop(): Promise<void>;
}

/** A new migrated database on the server of `serverUrl`; stopping drops it. */
export async function createScratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  const database = await openDatabase({ url: url.href, applicationName: 'bench' });
  await migrate(database);
  const stop = async (): Promise<void> => {
    await database.close();
    await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: url.href, database, stop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
