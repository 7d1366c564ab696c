import { FRESH_DAYS, type SignalKind } from '@modernleads/contracts';

/** How much an event of a kind tells of a need, from 0 to 1, on its first day. */
const WEIGHT: Readonly<Record<SignalKind, number>> = {
  funding: 1,
  acquisition: 0.9,
  leadership: 0.85,
  expansion: 0.85,
  launch: 0.75,
  hiring: 0.7,
  partnership: 0.65,
  regulation: 0.6,
  pricing: 0.55,
  award: 0.5,
  event: 0.45,
};
/** What is left of it on the last day on which it is fresh. */
const LEFT = 0.4;

/** 0 to 1: the weight of an event after `age` days; 0: it is not fresh. */
export function strengthOf(kind: SignalKind, age: number): number {
  const share = Math.max(0, age) / FRESH_DAYS[kind];
  return share > 1 ? 0 : Math.round(1_000 * WEIGHT[kind] * (1 - (1 - LEFT) * share)) / 1_000;
}
