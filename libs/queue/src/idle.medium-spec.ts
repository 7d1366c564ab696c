import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { queue, schedule } from '@modernleads/contracts';
import { type Database, openDatabase } from '@modernleads/database';
import { testDatabase, type TestDatabase, startQueues } from '@modernleads/testing';
import { JobProcessor, Processor, ScheduledProcessor } from '.';

class Errand {}
const errands = ['idle.one', 'idle.two', 'idle.three'].map((name) => queue({ name, owner: 'idle', job: Errand }));
const daily = schedule({ name: 'idle.daily', owner: 'idle', everyMs: 86_400_000 });

const processors = errands.map((definition) => {
  @Processor(definition)
  class Idler extends JobProcessor<Errand> {
    async processJob(): Promise<void> {}
  }
  return Idler;
});

@Processor(daily)
class Daily extends ScheduledProcessor {
  async processJob(): Promise<void> {}
}

/** Seconds by which a connection may report its transactions late (PGSTAT_IDLE_INTERVAL). */
const LATE_S = 11;
const WINDOW_S = 30;
const HEARTBEATS = WINDOW_S / 5 + 1;
/** Each of the four workers asks once a minute, in two statements. */
const LOOKS = 4 * 2;

let store: TestDatabase;
let elsewhere: Database;
beforeAll(async () => {
  store = await testDatabase();
  elsewhere = await openDatabase({ url: new URL('/postgres', store.url).href, applicationName: 'test', poolSize: 1 });
});
afterAll(async () => {
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

it('an idle service makes a transaction each five seconds and two a minute a worker, and so does each further replica', async () => {
  const one = await startQueues({ service: 'idle', database: store.database, providers: [...processors, Daily] });
  expect(await countedAtRest()).toBeLessThanOrEqual(HEARTBEATS + LOOKS);
  const two = await startQueues({ service: 'idle', database: store.database, providers: [...processors, Daily] });
  expect(await countedAtRest()).toBeLessThanOrEqual(2 * (HEARTBEATS + LOOKS));
  await Promise.all([one.close(), two.close()]);
}, 120_000);
