import type { Contender } from './contenders';
import type { Slice } from './slice';

/** What is measured: a kind of question, asked by all accounts or by one. */
export interface Scenario {
  readonly name: string;
  readonly kind: Exclude<Slice['kind'], 'buy'>;
  readonly hot: boolean;
}

export const scenarios: readonly Scenario[] = [
  { name: 'cached, 1,000 accounts', kind: 'cached', hot: false },
  { name: 'uncached, 1,000 accounts', kind: 'uncached', hot: false },
  { name: 'cached, one account', kind: 'cached', hot: true },
  { name: 'uncached, one account', kind: 'uncached', hot: true },
];

/** The hot account asks alone; it is none of the many. */
export function keysOf({ hot }: Pick<Scenario, 'hot'>, { accounts }: Contender): string[] {
  return (hot ? accounts.slice(0, 1) : accounts.slice(1)).map(({ key }) => key);
}
