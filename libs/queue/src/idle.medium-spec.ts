import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { queue, schedule } from '@modernleads/contracts';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { type OwnStore, ownPostgres, startQueues } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { JobProcessor, Processor, ScheduledProcessor } from '.';

class Errand {}
const errands = ['idle.one', 'idle.two', 'idle.three'].map((name) => queue({ name, owner: 'idle', job: Errand }));
const round = schedule({ name: 'idle.round', owner: 'idle', everyMs: 1_000 });

const processors = errands.map((definition) => {
  @Processor(definition)
  class Idler extends JobProcessor<Errand> {
    async processJob(): Promise<void> {}
  }
  return Idler;
});

@Processor(round)
class Round extends ScheduledProcessor {
  async processJob(): Promise<void> {}
}

const WINDOW_S = 30;
/** Seconds by which a connection may report its transactions late (PGSTAT_IDLE_INTERVAL and a margin): those of so many seconds before the start count, too. */
const LATE_S = 12;
const COUNTED_S = WINDOW_S + LATE_S;
/** Transactions of each replica: a heartbeat every 5 s, and each of its three workers asks once a minute, in two statements. */
const OWN = COUNTED_S / 5 + 1 + 3 * 2;
/**
 * Transactions of all replicas together: each run is claimed, scheduled again and completed, and the time of the next one is read. A quarter more where replicas
 * wake for the same run; runs of each replica's own would be twice as many.
 */
const RUNS = (COUNTED_S + 1) * 4 * 1.25;

let postgres: OwnStore;
let database: Database;
/** Connected to another database of the server, whose transactions are not counted. */
let elsewhere: Database;
const started: INestApplicationContext[] = [];
beforeAll(async () => {
  postgres = await ownPostgres();
  elsewhere = await openDatabase({ url: postgres.url, applicationName: 'test', poolSize: 1 });
  await elsewhere.pool.query('ALTER SYSTEM SET autovacuum = off');
  await elsewhere.pool.query('SELECT pg_reload_conf()');
  await elsewhere.pool.query('CREATE DATABASE idle');
  database = await openDatabase({ url: new URL('/idle', postgres.url).href, applicationName: 'idle' });
  await migrate(database);
});
afterAll(async () => {
  await Promise.all(started.map((service) => service.close()));
  await database.close();
  await elsewhere.close();
  await postgres.stop();
});

async function transactions(): Promise<number> {
  const text = `SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = 'idle'`;
  const { rows } = await elsewhere.pool.query<{ count: string }>(text);
  return Number(rows[0]?.count);
}

async function countedAtRest(): Promise<number> {
  await delay(LATE_S * 1_000);
  const before = await transactions();
  await delay(WINDOW_S * 1_000);
  return (await transactions()) - before;
}

it('an idle service makes one heartbeat per replica, and its schedules cost the same for any number of replicas', async () => {
  const service = { service: 'idle', database, providers: [...processors, Round] };
  started.push(await startQueues(service));
  expect(await countedAtRest()).toBeLessThanOrEqual(OWN + RUNS);
  started.push(await startQueues(service));
  expect(await countedAtRest()).toBeLessThanOrEqual(2 * OWN + RUNS);
});
