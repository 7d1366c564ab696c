import type { SignalKind } from '@modernleads/contracts';

/** What a sentence of the own news reports, and where in it. */
export interface OwnReport {
  readonly kind: SignalKind;
  readonly at: number;
  readonly end: number;
}
