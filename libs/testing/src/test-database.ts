import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { Client } from 'pg';
import { storeUrl } from './env';
import { createTestRoles, TEST_DATABASE } from './test-roles';

/** Three folders above this file and above the bundle of a tool: the workspace. */
const DATABASE = join(__dirname, '../../../libs/database/src');
const SCHEMA_FOLDERS = ['migrations', 'functions'];
/** Any number that nothing else on the server uses as an advisory lock of its maintenance database. */
const TEMPLATE_LOCK = 7_211_935_047;
let template: Promise<string> | undefined;

/** A database of one test suite, migrated and empty. */
export interface TestDatabase {
  /** For programs under test. */
  readonly url: string;
  /** For the suite itself. */
  readonly database: Database;
  /** Closes and drops it; other connections to it are ended. */
  drop(): Promise<void>;
}

/**
 * With these settings the planner runs the subquery of `WHERE id IN (SELECT …)` again for each compared row; with default settings it does so
 * when its statistics are stale. A subquery with SKIP LOCKED returns other rows each time.
 */
export const RUN_SUBQUERIES_ANEW: PlannerSettings = {
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_hashagg: 'off',
  enable_sort: 'off',
  enable_material: 'off',
};

/** Settings of a whole database, by name. */
type PlannerSettings = Readonly<Record<string, 'on' | 'off'>>;

/** Three suites at once keep a server of two cores busy: a statement may wait so long. */
const PATIENT_MS = 30_000;

/**
 * Makes a database by copying a migrated template, which takes a tenth of a second. The template is a database in the server of DATABASE_URL;
 * it is made again only when migrations or functions change.
 */
export async function testDatabase(settings: PlannerSettings = {}): Promise<TestDatabase> {
  const name = `${TEST_DATABASE}${randomUUID().replaceAll('-', '')}`;
  template ??= migratedTemplate();
  const source = await template;
  await onServer(async (server) => {
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
    for (const [setting, value] of Object.entries(settings))
      await server.query(`ALTER DATABASE ${name} SET ${setting} = ${value}`);
  });
  const url = urlOf(name);
  const database = await openDatabase({ url, applicationName: 'test', answerMs: PATIENT_MS });
  const drop = async () => {
    await database.close();
    await onServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`));
  };
  return { url, database, drop };
}

/** The last step of making a template is to rename it, so that an unfinished template of a killed process is never used. */
async function migratedTemplate(): Promise<string> {
  const name = `modernleads_template_${schemaHash()}`;
  const unfinished = `${name}_unfinished`;
  await onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return createTestRoles(server);
    await server.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 ENCODING 'UTF8'`);
    const database = await openDatabase({ url: urlOf(unfinished), applicationName: 'test', poolSize: 1, answerMs: PATIENT_MS });
    await migrate(database).finally(() => database.close());
    await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    await createTestRoles(server);
  });
  return name;
}

function schemaHash(): string {
  const entries = SCHEMA_FOLDERS.flatMap((folder) =>
    readdirSync(join(DATABASE, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  // The template holds the tables and functions of BullMQ, too.
  const hash = createHash('sha256').update(bullmqVersion());
  for (const file of [...files.sort(), join(DATABASE, 'grants.ts')])
    hash.update(`${relative(DATABASE, file)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function bullmqVersion(): string {
  return (JSON.parse(readFileSync(require.resolve('bullmq/package.json'), 'utf8')) as { version: string }).version;
}

async function onServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: storeUrl('DATABASE_URL'), application_name: 'test' });
  await server.connect();
  return work(server).finally(() => server.end());
}

function urlOf(database: string): string {
  const url = new URL(storeUrl('DATABASE_URL'));
  url.pathname = `/${database}`;
  return url.href;
}
