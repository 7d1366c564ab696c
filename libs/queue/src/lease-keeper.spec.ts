import { until } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { LeaseKeeper } from './lease-keeper';

interface Work {
  readonly name: string;
}

/** Renews every 10 ms what is in `mine`. */
class Keeper extends LeaseKeeper<Work> {
  readonly mine = new Set<Work>();
  renewals = 0;

  constructor() {
    super(0.03, async (held) => {
      this.renewals += 1;
      if (this.renewals === 1) throw new Error('the store is away');
      return held.filter((work) => this.mine.has(work));
    });
  }
}

beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(true));

describe('LeaseKeeper', () => {
  const [kept, taken] = [{ name: 'kept' }, { name: 'taken' }];

  it('aborts the work that another turn has taken over, and renews the rest until it ends', async () => {
    const keeper = new Keeper();
    keeper.mine.add(kept);
    const signals: AbortSignal[] = [];
    let finish: () => void = () => undefined;
    const working = keeper.keep(kept, async (lost) => {
      signals.push(lost);
      await new Promise<void>((resolve) => (finish = resolve));
      return 'done';
    });
    await keeper.keep(taken, (lost) => new Promise<void>((resolve) => lost.addEventListener('abort', () => resolve())));
    const soFar = keeper.renewals;
    await until(() => keeper.renewals > soFar);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    finish();
    await expect(working).resolves.toBe('done');
  });
});
