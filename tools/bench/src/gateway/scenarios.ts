import type { Contender } from './contenders';
import type { Slice } from './slice';

/** A kind of question, asked by all accounts or by one. */
export interface Scenario {
  readonly name: string;
  readonly kind: Exclude<Slice['kind'], 'buy'>;
  readonly hot: boolean;
  /** Compared with the floor; a lookup, which the floor does not sell, is compared with our own verify. */
  readonly endpoint: Slice['endpoint'];
}

/** One half of a comparison. */
export interface Side {
  readonly column: Contender['name'];
  readonly contender: Contender;
  readonly endpoint: Slice['endpoint'];
}

export const scenarios: readonly Scenario[] = [
  { name: 'cached, 1,000 accounts', kind: 'cached', hot: false, endpoint: 'verify' },
  { name: 'uncached, 1,000 accounts', kind: 'uncached', hot: false, endpoint: 'verify' },
  { name: 'cached, one account', kind: 'cached', hot: true, endpoint: 'verify' },
  { name: 'uncached, one account', kind: 'uncached', hot: true, endpoint: 'verify' },
  { name: 'cached lookup : verify', kind: 'cached', hot: false, endpoint: 'lookup' },
];

export function sidesOf({ endpoint }: Scenario, [ours, floor]: readonly [Contender, Contender]): Side[] {
  return [
    { column: 'ours', contender: ours, endpoint },
    { column: 'floor', contender: endpoint === 'lookup' ? ours : floor, endpoint: 'verify' },
  ];
}

/** The account of the single-account scenarios, which is not one of the many. */
export function keysOf({ hot }: Pick<Scenario, 'hot'>, { accounts }: Contender): string[] {
  return (hot ? accounts.slice(0, 1) : accounts.slice(1)).map(({ key }) => key);
}
