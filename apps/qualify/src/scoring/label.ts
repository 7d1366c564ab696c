import type { FitLabel, LabelThresholds } from '@modernleads/contracts';

export const DEFAULT_THRESHOLDS = { high: 7, medium: 4 } as const;

/** The label of a score from 0 to 10. */
export function labelOf(score: number, thresholds: LabelThresholds = {}): FitLabel {
  const { high, medium } = { ...DEFAULT_THRESHOLDS, ...thresholds };
  if (score >= high) return 'high';
  return score >= medium ? 'medium' : 'low';
}
