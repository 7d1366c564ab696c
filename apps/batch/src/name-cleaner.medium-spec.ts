import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CleanNamesResult } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { task, WorkerPool } from '@modernleads/worker-pool';
import type { Handler } from '@modernleads/worker-pool/handler';
import { Histogram, Registry } from 'prom-client';
import { cleanedNames } from './cleaned-names';
import { NameCleaner } from './name-cleaner';

const NAMES = ['Acme Inc.', 'Größe GmbH & Co. KG'];
/** One character too many, with one more for the name. */
const LONG = `Acme ${'Tools '.repeat(32)}Ltd`;

let pool: WorkerPool;
afterEach(() => pool.close());

describe('names to clean', () => {
  it('are cleaned at once where they are few, while other accounts hold all threads', async () => {
    // The tasks of the spec of the pool: each runs until its gate is opened.
    pool = new WorkerPool({ folder: join(__dirname, '../../../libs/worker-pool/test'), threads: 2 });
    const wait = task<Handler<Record<string, unknown>, string>>({ name: 'libs/fixture#wait', timeoutMs: 60_000 });
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const started = new Int32Array(new SharedArrayBuffer(4));
    const hostile = ['a', 'b', 'a', 'b'].map((account) => pool.run(wait, { started, gate }, account));
    await until(() => Atomics.load(started, 0) === 2);
    let answer: CleanNamesResult | undefined;
    void new NameCleaner(pool).clean({ names: NAMES }, 'c').then((result) => (answer = result));
    await nextTurn();
    expect(answer?.cleaned).toEqual(['Acme', 'Größe']);
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    await Promise.all(hostile);
  });

  it.each([
    ['in a thread where they are long', [LONG], 1],
    ['in a thread where they are many', Array.from({ length: 67 }, () => 'Co'), 1],
    ['without one where they are few', NAMES, 0],
    ['without one where they are just short enough', [LONG.slice(1)], 0],
  ])('are cleaned %s, with the same result', async (_where, names, threads) => {
    const registers = [new Registry()];
    const labelNames = ['task', 'outcome'] as const;
    const seconds = new Histogram({ name: 'seconds', help: 'of tasks', labelNames, registers });
    pool = new WorkerPool({ seconds });
    const job = { names, recase: true, country: 'DE' };
    expect(await new NameCleaner(pool).clean(job, 'a')).toEqual(cleanedNames(job));
    const { values } = await seconds.get();
    expect(values.filter(({ metricName }) => metricName === 'seconds_count')).toHaveLength(threads);
  });
});
