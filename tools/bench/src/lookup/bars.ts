import type { Outcome } from './measure-lookup';
import { probingOf, tenthsOf } from './report';

/** Milliseconds of CPU. */
export const MOST_RANKING_MS = 0.3;
/** Shares of the people asked about: found, and found though it is another's. */
const LEAST_FOUND = 0.74;
const MOST_WRONG = 0.03;
/** RCPT commands for each person, on average. */
const MOST_PROBES = 5.5;
/** Distance between a confidence and what comes true, besides what chance alone makes of so many answers. */
const MOST_ERROR = 0.03;
/** The same over all tenths. */
const MOST_MEAN_ERROR = 0.015;

/** What a measurement falls short in; empty: in nothing. */
export function shortfallsOf(asked: readonly Outcome[]): string[] {
  const { found, wrong, probes } = probingOf(asked);
  const shortfalls: string[] = [];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  if (found < LEAST_FOUND) shortfalls.push(`found right: ${percent(found)}`);
  if (wrong > MOST_WRONG) shortfalls.push(`found another's: ${percent(wrong)}`);
  if (probes > MOST_PROBES) shortfalls.push(`RCPTs: ${probes.toFixed(2)}`);
  for (const { predicted, observed, count, chance } of tenthsOf(existingOf(asked))) {
    if (Math.abs(predicted - observed) > MOST_ERROR + chance)
      shortfalls.push(`said ${percent(predicted)}, was ${percent(observed)} in ${count} answers`);
  }
  const existing = existingOf(asked);
  const bias = existing.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0) / existing.length;
  if (Math.abs(bias) > MOST_MEAN_ERROR) shortfalls.push(`said ${percent(bias)} more than was right`);
  return shortfalls;
}

/** The confidences in addresses that exist. */
export function existingOf(asked: readonly Outcome[]): { confidence: number; right: boolean }[] {
  return asked.flatMap(({ confidence, right }) => (confidence === undefined ? [] : { confidence, right }));
}
