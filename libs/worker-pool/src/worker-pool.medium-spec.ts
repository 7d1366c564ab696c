import { join } from 'node:path';
import { type ApiError } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { task } from './task';
import { WorkerPool, type WorkerPoolOptions } from './worker-pool';
import type { Handler } from './handler';

const doing = <Input extends object, Output>(name: string, timeoutMs = 20_000, project = 'fixture') =>
  task<Handler<Input, Output>>({ name: `libs/${project}#${name}`, timeoutMs });
const double = doing<{ bytes: Uint8Array }, number[]>('double');
const flag = () => new Int32Array(new SharedArrayBuffer(4));
const code = (error: unknown) => (error as ApiError).code;

describe('WorkerPool', () => {
  let pool: WorkerPool;
  const open = (options: WorkerPoolOptions = {}) => {
    pool = new WorkerPool({ folder: join(__dirname, '../test'), threads: 2, ...options });
  };
  afterEach(() => pool.close());

  /** A task that runs until its gate is opened. */
  const waiting = (account: string, name = account) => {
    const [started, gate] = [flag(), flag()];
    const done = pool.run(doing<Record<string, unknown>, string>('wait'), { started, gate, name }, account);
    done.catch(() => undefined);
    const open = () => {
      Atomics.store(gate, 0, 1);
      Atomics.notify(gate, 0);
    };
    return { done, open, isRunning: () => Atomics.load(started, 0) > 0 };
  };

  it('runs a task in a thread, which gets no environment', async () => {
    open();
    expect(await pool.run(double, { bytes: Uint8Array.of(1, 2) }, 'a')).toEqual([2, 4]);
    expect(await pool.run(doing<object, string[]>('environment'), {}, 'a')).toEqual([]);
  });

  it('throws an ApiError of the task as it was, and another error as a fault', async () => {
    open();
    const refused = pool.run(doing<object, void>('refuse'), {}, 'a');
    await expect(refused).rejects.toMatchObject({
      code: 'invalid_input',
      extras: { details: [{ field: 'body', issue: 'is bad' }] },
    });
    await expect(pool.run(doing<object, void>('fail'), {}, 'a')).rejects.toThrow('a bug');
  });

  it.each(['spin', 'backtrack'])('ends a thread that does not end by itself (%s), and goes on with a new one', async (name) => {
    open();
    const started = flag();
    const error = await pool
      .run(doing<Record<string, unknown>, void>(name, 1_000), { started }, 'a')
      .catch((thrown: unknown) => thrown);
    expect([Atomics.load(started, 0), code(error)]).toEqual([1, 'timeout']);
    expect(await pool.run(double, { bytes: Uint8Array.of(3) }, 'a')).toEqual([6]);
  });

  it('counts no time that a thread takes to load its code, and then ends it all the same', async () => {
    open();
    const [started, limitMs] = [flag(), 2_000];
    expect(await pool.run(doing<object, string[]>('environment', limitMs, 'slow'), {}, 'a')).toEqual([]);
    await pool.close();
    open();
    const spinning = pool.run(doing<Record<string, unknown>, void>('spin', limitMs, 'slow'), { started }, 'a');
    await expect(spinning).rejects.toMatchObject({ code: 'timeout' });
    expect(Atomics.load(started, 0)).toBe(1);
  });

  it('ends a thread that needs more memory than it may have, and goes on with a new one', async () => {
    open();
    await expect(pool.run(doing<object, void>('fill'), {}, 'a')).rejects.toMatchObject({ code: 'payload_too_large' });
    expect(await pool.run(double, { bytes: Uint8Array.of(3) }, 'a')).toEqual([6]);
  });

  it('keeps a thread free of one account, and takes the accounts in turn', async () => {
    open();
    const [first, second, third] = [waiting('greedy', '1'), waiting('greedy', '2'), waiting('greedy', '3')];
    await until(() => first.isRunning());
    const other = waiting('other');
    await until(() => other.isRunning());
    const third_party = waiting('third');
    expect([second.isRunning(), third.isRunning()]).toEqual([false, false]);
    first.open();
    await until(() => second.isRunning() || third_party.isRunning());
    for (const each of [other, second, third, third_party]) each.open();
    expect(await Promise.all([first, second, third, third_party].map(({ done }) => done))).toEqual(['1', '2', '3', 'third']);
  });

  it('refuses what would wait beyond the limits of the line, per account and in all', async () => {
    open({ line: { entries: 4, bytes: 100 } });
    const running = [waiting('a'), waiting('b')];
    await until(() => running.every((each) => each.isRunning()));
    const two = [waiting('a'), waiting('a')];
    await expect(waiting('a').done).rejects.toMatchObject({ code: 'unavailable', extras: { retryAfter: 2 } });
    await expect(pool.run(double, { bytes: new Uint8Array(101) }, 'c')).rejects.toMatchObject({ code: 'unavailable' });
    const others = [waiting('b'), waiting('c')];
    await expect(waiting('d').done).rejects.toMatchObject({ code: 'unavailable' });
    for (const each of [...running, ...two, ...others]) each.open();
    expect(await Promise.all([...two, ...others].map(({ done }) => done))).toEqual(['a', 'a', 'b', 'c']);
  });
});
