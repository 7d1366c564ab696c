import {
  type BuyerContext,
  CRITERIA,
  type Criterion,
  type FitGate,
  type FitPart,
  type FitResult,
  GATE_CAP,
} from '@modernleads/contracts';
import { judgeCriteria } from './criteria';
import { judgeGates } from './gates';
import { type Judgement, UNKNOWN } from './judgement';
import type { KnownFacts } from './known-facts';
import { labelOf } from './label';
import { reasonOf } from './reason';

export type FitScore = Pick<FitResult, 'fit_score' | 'fit_label' | 'reason' | 'confidence' | 'capped_at' | 'breakdown' | 'gates'>;

const MOST = 10;
const DEFAULT_WEIGHT = 1;

/**
 * How well a company or person fits a context. Pure: the same context and facts have the same score for ever. Points are the share of the weight
 * that a criterion has, times how well it is met; what is unknown has half. A gate that is missed caps the score at {@link GATE_CAP}.
 * @param context as `contextIssues` lets it pass.
 */
export function scoreFit(context: BuyerContext, facts: KnownFacts): FitScore {
  const gates: FitGate[] = judgeGates(context, facts).map(([gate, { outcome, evidence }]) => ({ gate, outcome, evidence }));
  const breakdown = partsOf(context, judgeCriteria(context, facts));
  const points = Math.round(breakdown.reduce((sum, part) => sum + part.points, 0));
  const isClosed = gates.some(({ outcome }) => outcome === 'missed');
  const fit_score = isClosed ? Math.min(points, GATE_CAP) : points;
  return {
    fit_score,
    fit_label: labelOf(fit_score, context.thresholds),
    reason: reasonOf(breakdown, gates),
    confidence: confidenceOf(breakdown),
    capped_at: fit_score < points ? GATE_CAP : null,
    breakdown,
    gates,
  };
}

function partsOf({ weights = {} }: BuyerContext, judged: readonly [Criterion, Judgement][]): FitPart[] {
  // A context of gates alone asks for nothing that could be known.
  const asked = judged.length
    ? judged
    : CRITERIA.filter((name) => name !== 'title').map((name): [Criterion, Judgement] => [name, UNKNOWN]);
  const given = asked.map(([criterion]) => weights[criterion] ?? DEFAULT_WEIGHT);
  const counts = given.some((weight) => weight > 0) ? given : given.map(() => DEFAULT_WEIGHT);
  const sum = counts.reduce((total, weight) => total + weight, 0);
  return asked.map(([criterion, { outcome, share, evidence }], at) => {
    const weight = counts[at] ?? DEFAULT_WEIGHT;
    return { criterion, weight, outcome, points: rounded((MOST * share * weight) / sum, 1_000), evidence };
  });
}

function confidenceOf(breakdown: readonly FitPart[]): number {
  const weightOf = (parts: readonly FitPart[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);
  return rounded(weightOf(breakdown.filter(({ outcome }) => outcome !== 'unknown')) / weightOf(breakdown), 100);
}

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;
