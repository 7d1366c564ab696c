import 'reflect-metadata';
import { queue } from '@modernleads/contracts';
import { InternalServer } from '@modernleads/platform';
import { testDatabase, type TestDatabase, until, startQueues } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { IsString } from 'class-validator';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { enqueueIn, JobProcessor, Processor } from '.';
import { GRACE_MS } from './queue-lifecycle';

class Errand {
  @IsString()
  kind!: string;
}
const errands = queue({ name: 'operations.errand', owner: 'operations', job: Errand, options: { attempts: 1 } });

@Processor(errands)
class ErrandProcessor extends JobProcessor<Errand> {
  async processJob({ kind }: Errand, { signal }: { signal: AbortSignal }): Promise<void> {
    if (kind === 'bad') throw new Error('no luck');
    if (kind === 'endless') await new Promise(() => undefined);
    if (kind === 'long' && !signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  }
}

let store: TestDatabase;
let service: INestApplicationContext | undefined;
beforeAll(async () => {
  store = await testDatabase();
});
afterAll(() => store.drop());
afterEach(() => service?.close());

const add = (kind: string, delayMs?: number) => enqueueIn(store.database.pool, errands, { kind }, { delayMs });
const metrics = async (): Promise<Map<string, number>> => {
  const lines = ((await service?.get(Registry).metrics()) ?? '').split('\n').filter((line) => line.startsWith('queue_'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
};

describe('/metrics', () => {
  it('has the counts of the queues of the service, and of processed and failed jobs', async () => {
    service = await startQueues({ service: 'operations', database: store.database, providers: [ErrandProcessor] });
    const jobs = (state: string) => `queue_jobs{queue="operations.errand",state="${state}"}`;
    const total = (what: string) => `queue_jobs_${what}_total{queue="operations.errand"}`;
    for (const kind of ['good', 'good', 'bad', 'long', 'good']) await add(kind);
    await add('good', 60_000);
    const page = await until(async () => {
      const current = await metrics();
      return current.get(total('failed')) && current.get(jobs('active')) ? current : undefined;
    });
    expect(page.get(jobs('waiting'))).toBe(1);
    expect(page.get(jobs('active'))).toBe(1);
    expect(page.get(jobs('delayed'))).toBe(1);
    expect(page.get(jobs('failed'))).toBe(1);
    expect(page.get(total('processed'))).toBe(2);
    expect(page.get(total('failed'))).toBe(1);
    expect(page.get('queue_oldest_seconds{queue="operations.errand"}')).toBeGreaterThan(0);
  });
});

describe('a service that stops', () => {
  it('aborts the signal of the jobs in flight, waits for their end, and takes no further job', async () => {
    await store.database.pool.query('DELETE FROM bullmq.job');
    service = await startQueues({ service: 'operations', database: store.database, providers: [ErrandProcessor] });
    await add('long');
    await add('good');
    await until(async () => (await store.database.pool.query("SELECT FROM bullmq.job WHERE state = 'active'")).rowCount);
    await service.close();
    const { rows } = await store.database.pool.query('SELECT data, state FROM bullmq.job');
    expect(rows).toEqual([{ data: { kind: 'good' }, state: 'waiting' }]);
  });

  /** Stops the service while the fetch that has taken a job waits for its answer. @returns the jobs that are left. */
  async function stopDuringFetch(kind: string): Promise<object[]> {
    const { pool } = store.database;
    const query = pool.query.bind(pool) as (text: unknown, values?: unknown[]) => Promise<{ rows: object[] }>;
    await query('DELETE FROM bullmq.job');
    let answers = (): void => undefined;
    const stopping = new Promise<void>((resolve) => (answers = resolve));
    jest.spyOn(pool, 'query').mockImplementation((async (text: unknown, values?: unknown[]) => {
      const answer = await query(text, values);
      if (JSON.stringify(text).includes('move_to_active') && JSON.stringify(answer.rows).includes(kind)) await stopping;
      return answer;
    }) as typeof pool.query);
    service = await startQueues({ service: 'operations', database: store.database, providers: [ErrandProcessor] });
    await add(kind);
    await until(async () => (await query("SELECT FROM bullmq.job WHERE state = 'active'")).rows.length);
    const stopped = service.close();
    answers();
    await stopped;
    return (await query('SELECT data, state FROM bullmq.job')).rows;
  }
  afterEach(() => jest.restoreAllMocks());

  it('waits for a job that a fetch in flight returns', async () => {
    expect(await stopDuringFetch('long')).toEqual([]);
  });

  it('waits no longer for such a job than for others', async () => {
    const setTimer = setTimeout;
    const soon = (work: () => void, ms: number) => setTimer(work, ms === GRACE_MS ? 50 : ms);
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(soon as typeof setTimeout);
    expect(await stopDuringFetch('endless')).toEqual([{ data: { kind: 'endless' }, state: 'active' }]);
  });
});

describe('bull-board', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('is not loaded by default', async () => {
    service = await startQueues({ service: 'operations', database: store.database, providers: [ErrandProcessor] });
    expect(Object.keys(require.cache).filter((path) => path.includes('@bull-board'))).toEqual([]);
  });

  it('shows the queues under /queues when QUEUE_BOARD is true', async () => {
    const mounted = new Map<string, Parameters<InternalServer['mount']>[1]>();
    const internalServer = {
      mount: (path: string, listener: Parameters<InternalServer['mount']>[1]) => mounted.set(path, listener),
    };
    service = await startQueues({
      service: 'operations',
      database: store.database,
      providers: [ErrandProcessor],
      board: true,
      internalServer,
    });
    const listener = mounted.get('/queues');
    server = createServer(listener).listen(0, '127.0.0.1');
    await until(() => server?.listening);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/queues`;
    expect(await (await fetch(`${url}/`)).text()).toContain('<title>');
    const { queues } = (await (await fetch(`${url}/api/queues`)).json()) as { queues: { name: string }[] };
    expect(queues.map(({ name }) => name)).toEqual([errands.name]);
  });
});
