import { setTimeout as delay } from 'node:timers/promises';
import { type Database, openDatabase } from '@modernleads/database';
import { type OwnStore, ownPostgres, SERVICES, startProcess, type TestProcess } from '@modernleads/testing';

const WINDOW_S = 60;
/** Seconds by which a connection may report its transactions late (PGSTAT_IDLE_INTERVAL, and some). */
const LATE_S = 12;

let postgres: OwnStore;
let server: Database;
const started: TestProcess[] = [];
beforeAll(async () => {
  postgres = await ownPostgres();
  server = await openDatabase({ url: postgres.url, applicationName: 'test', poolSize: 1 });
  await server.pool.query('ALTER SYSTEM SET autovacuum = off');
  await server.pool.query('SELECT pg_reload_conf()');
  await server.pool.query('CREATE DATABASE idle');
});
afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()));
  await server.close();
  await postgres.stop();
});

async function start(app: string): Promise<void> {
  const DATABASE_URL = new URL('/idle', postgres.url).href;
  const child = await startProcess(`dist/apps/${app}/main.js`, { DATABASE_URL });
  started.push(child);
  await child.waitReady();
}

async function transactions(): Promise<number> {
  const text = `SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = 'idle'`;
  const { rows } = await server.pool.query<{ count: string }>(text);
  return Number(rows[0]?.count);
}

async function perSecondAtRest(): Promise<number> {
  await delay(LATE_S * 1_000);
  const before = await transactions();
  await delay(WINDOW_S * 1_000);
  return ((await transactions()) - before) / WINDOW_S;
}

it('a service at rest makes hardly more than one transaction a second, and a further replica adds less than one', async () => {
  await Promise.all(SERVICES.map(start));
  const alone = await perSecondAtRest();
  expect(alone / SERVICES.length).toBeLessThanOrEqual(1.2);
  await start('webhook-dispatcher');
  expect((await perSecondAtRest()) - alone).toBeLessThan(1);
}, 240_000);
