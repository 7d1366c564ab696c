import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { queue, schedule } from '@modernleads/contracts';
import { type Database, openDatabase } from '@modernleads/database';
import { testDatabase, type TestDatabase, startQueues } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { JobProcessor, Processor, ScheduledProcessor } from '.';

class Errand {}
const errands = ['idle.one', 'idle.two', 'idle.three'].map((name) => queue({ name, owner: 'idle', job: Errand }));
const round = schedule({ name: 'idle.round', owner: 'idle', everyMs: 5_000 });

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

/** Seconds by which a connection may report its transactions late (PGSTAT_IDLE_INTERVAL). */
const LATE_S = 11;
const WINDOW_S = 30;
const HEARTBEATS = WINDOW_S / 5 + 1;
/** Each of the three workers asks once a minute, in two statements. */
const LOOKS = 3 * 2;
/** A run is taken, planned anew, ended, and the time of the next one asked for. */
const RUNS = (WINDOW_S / 5 + 1) * 4;
/** PostgreSQL counts those of autovacuum, too. */
const ITS_OWN = 12;

let store: TestDatabase;
let elsewhere: Database;
const started: INestApplicationContext[] = [];
beforeAll(async () => {
  store = await testDatabase();
  elsewhere = await openDatabase({ url: new URL('/postgres', store.url).href, applicationName: 'test', poolSize: 1 });
});
afterAll(async () => {
  await Promise.all(started.map((service) => service.close()));
  await elsewhere.close();
  await store.drop();
});

async function transactions(): Promise<number> {
  const text = 'SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = $1';
  const { rows } = await elsewhere.pool.query<{ count: string }>(text, [new URL(store.url).pathname.slice(1)]);
  return Number(rows[0]?.count);
}

async function countedAtRest(): Promise<number> {
  await delay(LATE_S * 1_000);
  const before = await transactions();
  await delay(WINDOW_S * 1_000);
  return (await transactions()) - before;
}

it('an idle service hardly asks, and a further replica adds its heartbeat, whatever is scheduled', async () => {
  const service = { service: 'idle', database: store.database, providers: [...processors, Round] };
  started.push(await startQueues(service));
  const alone = await countedAtRest();
  expect(alone).toBeLessThanOrEqual(HEARTBEATS + LOOKS + RUNS + ITS_OWN);
  started.push(await startQueues(service));
  expect((await countedAtRest()) - alone).toBeLessThanOrEqual(HEARTBEATS + LOOKS + ITS_OWN);
}, 120_000);
