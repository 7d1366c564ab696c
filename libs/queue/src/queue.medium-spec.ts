import 'reflect-metadata';
import { queue } from '@modernleads/contracts';
import { testDatabase, type TestDatabase, until, startQueues } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { IsInt, IsString } from 'class-validator';
import { enqueueIn, enqueueManyIn, jobTemplate, type JobContext, JobProcessor, Processor } from '.';
import { IDLE_MS } from './job-defaults';
import { QueueListener } from './queue-listener';
import { Queues } from './queues';

class Errand {
  @IsInt()
  number!: number;
}

class Letter {
  @IsString()
  text!: string;
}

const errands = queue({ name: 'test.errand', owner: 'errands', job: Errand, options: { attempts: 3, backoffMs: 1 } });
const letters = queue({ name: 'test.letter', owner: 'letters', job: Letter });

/** Its jobs fail once. */
const retried = queue({ name: 'test.retried', owner: 'errands', job: Errand, options: { attempts: 2, backoffMs: 200 } });

type Work = (job: Errand, context: JobContext) => Promise<void> | void;
let work: Work;
const done: number[] = [];

@Processor(errands, { concurrency: 2 })
class ErrandProcessor extends JobProcessor<Errand> {
  async processJob(job: Errand, context: JobContext): Promise<void> {
    await work(job, context);
    done.push(job.number);
  }
}

const retriedAttempts: number[] = [];

@Processor(retried)
class RetriedProcessor extends JobProcessor<Errand> {
  async processJob(_job: Errand, { attempt }: JobContext): Promise<void> {
    retriedAttempts.push(attempt);
    if (attempt === 1) throw new Error('once');
  }
}

let store: TestDatabase;
let service: INestApplicationContext;

beforeAll(async () => {
  store = await testDatabase();
  service = await startQueues({ service: 'errands', database: store.database, providers: [ErrandProcessor, RetriedProcessor] });
});
afterAll(async () => {
  await service.close();
  await store.drop();
});
beforeEach(() => {
  done.length = 0;
  work = () => undefined;
});

interface Row {
  id: string;
  state: string;
  failed_reason: string | null;
}
const jobs = async (name = errands.name): Promise<Row[]> => {
  const { rows } = await store.database.pool.query<Row>(
    'SELECT id, state, failed_reason FROM bullmq.job WHERE queue = $1 ORDER BY seq',
    [name],
  );
  return rows;
};
const bullmq = (): Queue => service.get(Queues).all.find(({ name }) => name === errands.name) as Queue;
const noJobs = async (): Promise<boolean> => !(await jobs()).length;

describe('a job that is added inside a transaction', () => {
  it('is seen by no worker before the COMMIT, and runs after it', async () => {
    await store.database.transaction(async (client) => {
      await enqueueIn(client, errands, { number: 1 });
      await enqueueIn(store.database.pool, errands, { number: 2 });
      await until(() => done.includes(2));
      expect(done).toEqual([2]);
    });
    await until(() => done.includes(1));
    await until(noJobs);
  });

  it('does not exist after a ROLLBACK', async () => {
    const undone = store.database.transaction(async (client) => {
      await enqueueIn(client, errands, { number: 1 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await enqueueIn(store.database.pool, errands, { number: 2 });
    await until(() => done.includes(2));
    expect(done).toEqual([2]);
    await until(noJobs);
  });

  it('may be one of many, of several queues, in one statement and in order', async () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const errand = numbers.map((number) => ({ queue: errands, job: { number } }));
    await store.database.transaction((client) => enqueueManyIn(client, [...errand, { queue: letters, job: { text: 'later' } }]));
    await until(() => done.length === 50);
    expect(done.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(await jobs(letters.name)).toMatchObject([{ state: 'waiting' }]);
  });

  it('waits for its delay', async () => {
    const addedAt = Date.now();
    let startedAt = 0;
    work = () => void (startedAt = Date.now());
    await enqueueIn(store.database.pool, errands, { number: 1 }, { delayMs: 300 });
    expect(await jobs()).toMatchObject([{ state: 'delayed' }]);
    await until(() => done.length);
    expect(startedAt - addedAt).toBeGreaterThanOrEqual(300);
  });
});

describe('a job that is added once', () => {
  const add = (number: number) => enqueueIn(store.database.pool, errands, { number }, { once: 'mark' });

  it('adds nothing while one waits, and one further job while one is being processed', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    work = ({ number }) => (number === 1 ? gate : undefined);
    await add(1);
    await until(async () => (await jobs()).some(({ state }) => state === 'active'));
    for (const number of [2, 3, 4]) await add(number);
    expect(await jobs()).toHaveLength(1);
    open();
    await until(() => done.length === 2);
    expect(done).toEqual([1, 4]);
    await until(noJobs);
  });

  it('commits before the waiting job with its mark starts, even when its transaction is slow', async () => {
    await store.database.pool.query('CREATE TABLE due (number integer)');
    const seen: number[] = [];
    work = async () => {
      const { rows } = await store.database.pool.query<{ number: number }>('SELECT number FROM due');
      seen.push(...rows.map(({ number }) => number));
    };
    await bullmq().pause();
    await add(1);
    await store.database.transaction(async (client) => {
      await client.query('INSERT INTO due VALUES (7)');
      await enqueueIn(client, errands, { number: 2 }, { once: 'mark' });
      await bullmq().resume();
      await until(async () => (await jobs()).some(({ state }) => state === 'active'));
    });
    await until(() => done.length);
    expect(seen).toEqual([7]);
    expect(done).toEqual([1]);
  });
});

describe('a job that fails', () => {
  it('fails at once when it is malformed, and names the malformed field', async () => {
    await enqueueIn(store.database.pool, errands, { number: 'two' } as unknown as Errand);
    const job = await until(async () => (await jobs()).find(({ state }) => state === 'failed'));
    expect(job.failed_reason).toMatch(/^the job is malformed: number must be/);
    expect(done).toEqual([]);
  });

  it('is retried, and is kept after its last attempt', async () => {
    const attempts: number[] = [];
    work = (_job, { attempt }) => {
      attempts.push(attempt);
      throw new Error('no luck');
    };
    await enqueueIn(store.database.pool, errands, { number: 1 });
    await until(async () => (await jobs()).some(({ failed_reason }) => failed_reason === 'no luck'));
    await until(() => attempts.length === 3);
    await until(async () => (await jobs()).every(({ state }) => state === 'failed'));
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('is retried when it is due, also where the notification of the retry comes before the answer that delays it', async () => {
    const { pool } = store.database;
    const listener = service.get(QueueListener);
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
    const slow = jest.spyOn(pool, 'query').mockImplementation(async (...args: unknown[]) => {
      const before = listener.notifications(retried.name);
      const answer = await query(...args);
      if (/move_to_delayed/.test(String(args[0]))) await until(() => listener.notifications(retried.name) > before);
      return answer;
    });
    try {
      for (const number of [1, 2]) await enqueueIn(pool, retried, { number });
      await until(() => retriedAttempts.length === 4, { timeoutMs: IDLE_MS / 2 });
      expect(retriedAttempts.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
    } finally {
      slow.mockRestore();
    }
  });
});

it('stores what BullMQ itself would store', async () => {
  const { pool } = store.database;
  await bullmq().pause();
  await pool.query('DELETE FROM bullmq.job');
  const taken = async () => {
    const { rows } = await pool.query<{ row: Record<string, unknown> }>('DELETE FROM bullmq.job RETURNING to_jsonb(job) AS row');
    const delayOf = ({ process_at_ms: due, added_at_ms: added }: Record<string, unknown>) => due && Number(due) - Number(added);
    return rows.map(({ row }) => ({ ...row, id: '', seq: 0, added_at_ms: 0, process_at_ms: delayOf(row) }));
  };
  await enqueueIn(pool, errands, { number: 1 }, { once: 'same' });
  await enqueueIn(pool, errands, { number: 2 }, { delayMs: 5_000 });
  const ours = await taken();
  const retry = { attempts: 3, backoff: { type: 'exponential', delay: 1, jitter: 0.5 } };
  const options = { ...retry, removeOnComplete: true, removeOnFail: { age: 604_800 } };
  await bullmq().add('Errand', { number: 1 }, { ...options, delay: 0, deduplication: { id: 'same', keepLastIfActive: true } });
  await bullmq().add('Errand', { number: 2 }, { ...options, delay: 5_000 });
  expect(ours).toEqual(await taken());
  const entry = "job_entry($1, $2, now() + interval '5 seconds', now(), 'id')";
  await pool.query(`SELECT bullmq.add_flow(jsonb_build_array(${entry}))`, [jobTemplate(errands), { number: 2 }]);
  expect(await taken()).toEqual(ours.slice(1));
  await bullmq().resume();
});

it('writes no event, of which BullMQ would write two for each step of a job', async () => {
  await store.database.pool.query('DELETE FROM bullmq.event');
  await enqueueIn(store.database.pool, errands, { number: 1 });
  await until(() => done.includes(1));
  await until(noJobs);
  const { rows } = await store.database.pool.query<{ event: string }>('SELECT event FROM bullmq.event ORDER BY id');
  // Events of add_flow, which writes them itself; all but the last are trimmed.
  expect(rows.map(({ event }) => event)).toEqual(['waiting']);
});

it('shares no name of a table, type or function with ours, since BullMQ names its own without a schema', async () => {
  const { rows } = await store.database.pool.query(`
    SELECT name FROM (SELECT relname AS name, relnamespace AS schema FROM pg_class WHERE relkind IN ('r', 'v', 'S')
               UNION SELECT typname, typnamespace FROM pg_type WHERE typtype = 'e'
               UNION SELECT proname, pronamespace FROM pg_proc) AS named
     WHERE schema IN ('public'::regnamespace, 'bullmq'::regnamespace)
     GROUP BY name HAVING count(*) > 1`);
  // The migration tables of TypeORM and BullMQ; both name them with the schema, or set the search path.
  expect(rows).toEqual([{ name: 'migration' }]);
});
