import 'reflect-metadata';
import { queue, schedule } from '@modernleads/contracts';
import { testDatabase, type TestDatabase, until, startQueues } from '@modernleads/testing';
import { JobProcessor, Processor, ScheduledProcessor } from '.';

class Errand {}

const round = schedule({ name: 'test.round', owner: 'rounds', everyMs: 1_000 });
const daily = schedule({ name: 'test.daily', owner: 'rounds', everyMs: 86_400_000 });
const lonely = queue({ name: 'test.lonely', owner: 'lonely', job: Errand });
/** The replicas that have run it. */
const runs: number[] = [];

function roundOf(replica: number) {
  @Processor(round)
  class Round extends ScheduledProcessor {
    async processJob(): Promise<void> {
      runs.push(replica);
    }
  }
  return Round;
}
const Round = roundOf(0);

@Processor(daily)
class Daily extends ScheduledProcessor {
  async processJob(): Promise<void> {
    throw new Error('not today');
  }
}

@Processor(lonely)
class First extends JobProcessor<Errand> {
  async processJob(): Promise<void> {}
}

@Processor(lonely)
class Second extends JobProcessor<Errand> {
  async processJob(): Promise<void> {}
}

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase();
});
afterAll(() => store.drop());

const schedulers = async () => {
  const { rows } = await store.database.pool.query<{ queue: string }>('SELECT queue FROM bullmq.scheduler ORDER BY queue');
  return rows.map(({ queue: name }) => name);
};

describe('a schedule', () => {
  it('runs on one replica at a time, and continues after a failed run and a stopped replica', async () => {
    const start = (replica: number) =>
      startQueues({ service: 'rounds', database: store.database, providers: [roundOf(replica), Daily] });
    const replicas = await Promise.all([0, 1, 2].map(start));
    expect(await schedulers()).toEqual([daily.name, round.name]);
    // Replicas that start at the same time may each run it once.
    await until(() => runs.length >= 6);
    const [first, ...rest] = runs.splice(0).slice(3);
    expect(rest.every((replica) => replica === first)).toBe(true);
    await replicas[first as number]?.close();
    await until(() => runs.length >= 2);
    expect(runs).not.toContain(first);
    await Promise.all(replicas.map((replica) => replica.close()));
  });

  it('that the code no longer declares is removed', async () => {
    await store.database.pool.query("UPDATE bullmq.scheduler SET queue = 'test.former' WHERE queue = $1", [round.name]);
    const service = await startQueues({ service: 'rounds', database: store.database, providers: [Round, Daily] });
    expect(await schedulers()).toEqual([daily.name, round.name]);
    await service.close();
  });
});

describe('a service does not start', () => {
  it.each([
    ['without a processor for each of its queues', [], 'queues without a processor: test.lonely'],
    ['with two for one', [First, Second], 'queues with two processors: test.lonely'],
    ['with one for a queue of another service', [First, Round], 'processors of no queue of lonely: Round'],
  ])('%s', async (_what, processors, reason) => {
    await expect(startQueues({ service: 'lonely', database: store.database, providers: processors })).rejects.toThrow(reason);
  });
});
