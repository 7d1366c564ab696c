import { setImmediate as turn } from 'node:timers/promises';
import { StoreTimeoutError } from './store-down';
import { Batcher, type BatchLimits } from './batcher';

const limits: BatchLimits = { maxItems: 3, maxInFlight: 1, timeoutMs: 60_000 };

/** A store whose statements the test answers. */
class SlowStore {
  readonly statements: {
    items: readonly string[];
    answer: (results: readonly string[]) => void;
    fail: (error: Error) => void;
  }[] = [];
  readonly run = (items: readonly string[]): Promise<readonly string[]> =>
    new Promise((answer, fail) => this.statements.push({ items, answer, fail }));

  async answer(index: number): Promise<void> {
    const { items, answer } = this.statement(index);
    answer(items.map((item) => item.toUpperCase()));
    await turn();
  }

  statement(index: number): SlowStore['statements'][0] {
    const statement = this.statements[index];
    if (!statement) throw new Error(`no statement ${index}`);
    return statement;
  }

  get batches(): (readonly string[])[] {
    return this.statements.map(({ items }) => items);
  }
}

const shout = async (items: readonly string[]): Promise<string[]> => {
  if (items.includes('bad')) throw new Error('bad input');
  return items.map((item) => item.toUpperCase());
};

describe('Batcher', () => {
  it('sends items of one event-loop turn together, in order, and returns to each its own answer', async () => {
    const store = new SlowStore();
    const batcher = new Batcher(store.run, limits);
    const answers = Promise.all([batcher.add('a'), batcher.add('b')]);
    await turn();
    await store.answer(0);
    expect(store.batches).toEqual([['a', 'b']]);
    expect(await answers).toEqual(['A', 'B']);
  });

  it('keeps items that arrive during a statement for the next one, of limited size', async () => {
    const store = new SlowStore();
    const batcher = new Batcher(store.run, limits);
    const answers = [batcher.add('a')];
    await turn();
    for (const item of ['b', 'c', 'd', 'e']) answers.push(batcher.add(item));
    await turn();
    expect(store.batches).toEqual([['a']]);
    for (const index of [0, 1, 2]) await store.answer(index);
    expect(store.batches).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('limits concurrent statements', async () => {
    const store = new SlowStore();
    const batcher = new Batcher(store.run, { ...limits, maxItems: 1, maxInFlight: 2 });
    const answers = ['a', 'b', 'c'].map((item) => batcher.add(item));
    await turn();
    expect(store.batches).toEqual([['a'], ['b']]);
    await store.answer(1);
    expect(store.batches).toEqual([['a'], ['b'], ['c']]);
    await Promise.all([store.answer(0), store.answer(2)]);
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
  });

  it('fails a bad item alone', async () => {
    const batcher = new Batcher(shout, limits);
    const outcomes = await Promise.allSettled(['a', 'bad', 'c'].map((item) => batcher.add(item)));
    expect(outcomes).toMatchObject([{ value: 'A' }, { reason: { message: 'bad input' } }, { value: 'C' }]);
  });

  it('fails all without a retry when the store is down, since they may have taken effect', async () => {
    const store = new SlowStore();
    const batcher = new Batcher(store.run, limits);
    const outcomes = Promise.allSettled(['a', 'b'].map((item) => batcher.add(item)));
    await turn();
    store.statement(0).fail(new Error('Connection terminated unexpectedly'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(store.batches).toHaveLength(1);
  });

  it('fails an item without an answer in time, sent or not, and does not send it later', async () => {
    const store = new SlowStore();
    const batcher = new Batcher(store.run, { ...limits, timeoutMs: 20 });
    const sent = batcher.add('sent');
    await turn();
    const waiting = batcher.add('waiting');
    await expect(sent).rejects.toThrow(StoreTimeoutError);
    await expect(waiting).rejects.toThrow(StoreTimeoutError);
    const later = batcher.add('later');
    await store.answer(0);
    await store.answer(1);
    expect(await later).toBe('LATER');
    expect(store.batches).toEqual([['sent'], ['later']]);
  });
});
