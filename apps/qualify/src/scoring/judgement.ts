import type { FitEvidence, FitOutcome } from '@modernleads/contracts';
import type { Known } from './known-facts';

/** What was found about one criterion or gate. */
export interface Judgement {
  readonly outcome: FitOutcome;
  /** 0 to 1: how much of its points a criterion earns; {@link UNKNOWN} half. */
  readonly share: number;
  readonly evidence: FitEvidence | null;
}

export const UNKNOWN: Judgement = { outcome: 'unknown', share: 0.5, evidence: null };

/** A criterion that is met in part earns at least this share: more than one that is unknown. */
export const PARTLY = 0.6;

export const met = (known: Known<unknown>, share = 1): Judgement => ({ outcome: 'met', share, evidence: evidenceOf(known) });

export const missed = (known: Known<unknown>, share = 0): Judgement => ({
  outcome: 'missed',
  share,
  evidence: evidenceOf(known),
});

const VALUE_MAX = 200;

function evidenceOf({ said, source, url, quote }: Known<unknown>): FitEvidence {
  return {
    source,
    value: said.slice(0, VALUE_MAX),
    ...(url !== undefined && { url }),
    ...(quote !== undefined && { quote: quote.slice(0, 2 * VALUE_MAX) }),
  };
}
