import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { queue } from '@modernleads/contracts';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import {
  type OwnStore,
  ownPostgres,
  startProcess,
  testDatabase,
  type TestDatabase,
  type TestProcess,
  until,
  startQueues,
} from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { IsInt } from 'class-validator';
import { errands, TABLES } from '../worker-service/src/errands';
import { enqueueIn, JobProcessor, Processor } from '.';

describe('a service that is killed or suspended', () => {
  let store: TestDatabase;
  const started: TestProcess[] = [];
  beforeAll(async () => {
    execFileSync(process.execPath, ['tools/build.mjs', 'libs/queue/worker-service']);
    store = await testDatabase();
    await store.database.pool.query(TABLES);
  });
  afterEach(() => Promise.all(started.splice(0).map((child) => child.kill())));
  afterAll(() => store.drop());

  const startWorker = async (): Promise<TestProcess> => {
    const child = await startProcess('dist/libs/queue/worker-service/main.js', { DATABASE_URL: store.url });
    started.push(child);
    return child.waitLogged('ready');
  };
  const add = (number: number) => enqueueIn(store.database.pool, errands, { number });
  const mayEnd = (number: number) => store.database.pool.query('INSERT INTO may_end VALUES ($1)', [number]);
  /** Settles when a process other than `others` has started a job. */
  const begun = (number: number, others: readonly number[] = []): Promise<number> =>
    until(async () => {
      const text = 'SELECT pid FROM begun WHERE number = $1 AND pid <> ALL ($2)';
      const { rows } = await store.database.pool.query<{ pid: number }>(text, [number, others]);
      return rows[0]?.pid;
    });
  const noJobs = async (): Promise<boolean> => !(await store.database.pool.query('SELECT FROM bullmq.job')).rowCount;

  it('four times in a row loses no job', async () => {
    await add(1);
    const dead: number[] = [];
    for (const _time of [1, 2, 3, 4]) {
      const worker = await startWorker();
      expect(await begun(1, dead)).toBe(worker.pid);
      await worker.kill();
      dead.push(worker.pid);
      await store.database.pool.query('UPDATE bullmq.job SET locked_until_ms = 0, stalled_marked = true');
    }
    const last = await startWorker();
    expect(await begun(1, dead)).toBe(last.pid);
    await mayEnd(1);
    await until(noJobs);
  });

  it('loses its job to another replica, and takes jobs again when it resumes', async () => {
    await add(2);
    const frozen = await startWorker();
    expect(await begun(2)).toBe(frozen.pid);
    frozen.signal('SIGSTOP');
    const other = await startWorker();
    expect(await begun(2, [frozen.pid])).toBe(other.pid);
    await mayEnd(2);
    await until(noJobs);
    await other.stop();
    frozen.signal('SIGCONT');
    await add(3);
    expect(await begun(3)).toBe(frozen.pid);
    await mayEnd(3);
    await until(noJobs);
  });
});

class Task {
  @IsInt()
  number!: number;
}
const tasks = queue({ name: 'faults.task', owner: 'faults', job: Task });
let done: number[] = [];
let work: (number: number) => Promise<void>;

@Processor(tasks)
class TaskProcessor extends JobProcessor<Task> {
  async processJob({ number }: Task): Promise<void> {
    await work(number);
    done.push(number);
  }
}

describe('a worker whose store goes away', () => {
  let postgres: OwnStore;
  let database: Database;
  let service: INestApplicationContext;
  beforeAll(async () => {
    postgres = await ownPostgres();
    const onConnectionLost = (): void => undefined;
    database = await openDatabase({ url: postgres.url, applicationName: 'faults', onConnectionLost });
    await migrate(database);
    service = await startQueues({ service: 'faults', database, providers: [TaskProcessor] });
  });
  afterAll(async () => {
    await service.close();
    await database.close();
    await postgres.stop();
  });
  beforeEach(() => {
    done = [];
    work = async () => undefined;
  });

  it.each([
    ['is stopped', () => postgres.quit('SIGINT'), () => postgres.start()],
    ['crashes', () => postgres.kill(), () => postgres.start()],
    ['does not answer', async () => postgres.freeze(), async () => postgres.thaw()],
  ])(
    'takes jobs again by itself when it %s and comes back',
    async (_what, leave, comeBack) => {
      let goOn = (): void => undefined;
      const gate = new Promise<void>((resolve) => (goOn = resolve));
      work = (number) => (number === 1 ? gate : Promise.resolve());
      await enqueueIn(database.pool, tasks, { number: 1 });
      await enqueueIn(database.pool, tasks, { number: 2 });
      await enqueueIn(database.pool, tasks, { number: 3 }, { delayMs: 1_000 });
      await until(async () => (await database.pool.query("SELECT FROM bullmq.job WHERE state = 'active'")).rowCount);
      await leave();
      goOn();
      await until(() => done.includes(1));
      await until(() =>
        database.ping().then(
          () => false,
          () => true,
        ),
      );
      await comeBack();
      await until(() => [2, 3].every((number) => done.includes(number)));
      await enqueueIn(database.pool, tasks, { number: 4 });
      await until(() => done.includes(4));
      await until(async () => !(await database.pool.query('SELECT FROM bullmq.job')).rowCount);
    },
    90_000,
  );
});
