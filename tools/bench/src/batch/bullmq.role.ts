import { Queue, Worker } from 'bullmq';
import Redis from 'ioredis';
import { playRole } from '../role';

export interface BullmqTask {
  readonly jobs: number;
  /** Concurrent jobs of the worker. */
  readonly concurrency: number;
}

/** Seconds. */
export interface BullmqTimes {
  readonly adding: number;
  readonly working: number;
}

const NAME = 'bench-no-op';
const CHUNK = 1_000;

/** The cost of a queue alone: rows are added as jobs, and a worker completes them without work. */
export async function play({ redisUrl }: { redisUrl: string }): Promise<void> {
  await playRole<BullmqTask, BullmqTimes>(Promise.resolve(), (task) => run(redisUrl, task));
}

async function run(redisUrl: string, { jobs, concurrency }: BullmqTask): Promise<BullmqTimes> {
  const connections = [0, 1].map(() => new Redis(redisUrl, { maxRetriesPerRequest: null }));
  const [forQueue, forWorker] = connections as [Redis, Redis];
  const queue = new Queue(NAME, { connection: forQueue, defaultJobOptions: { removeOnComplete: true } });
  const worker = new Worker(NAME, async () => undefined, { connection: forWorker, concurrency, autorun: false });
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  const adding = await secondsOf(() => add(queue, jobs));
  const working = await secondsOf(() => work(worker, jobs));
  await worker.close();
  await queue.obliterate();
  await queue.close();
  for (const connection of connections) connection.disconnect();
  return { adding, working };
}

async function add(queue: Queue, jobs: number): Promise<void> {
  for (let first = 0; first < jobs; first += CHUNK) {
    const some = Array.from({ length: Math.min(CHUNK, jobs - first) }, (_, index) => ({
      name: 'row',
      data: { n: first + index },
    }));
    await queue.addBulk(some);
  }
}

function work(worker: Worker, jobs: number): Promise<void> {
  let left = jobs;
  return new Promise((resolve, reject) => {
    worker.on('completed', () => --left === 0 && resolve()).on('error', reject);
    worker.run().catch(reject);
  });
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1_000;
}
