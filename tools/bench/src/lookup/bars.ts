import type { Outcome, Prediction } from './measure-lookup';
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
/** The same over all tenths, or over all that is rather sure. */
export const MOST_MEAN_ERROR = 0.015;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What a measurement falls short in; empty: in nothing. */
export function shortfallsOf(asked: readonly Outcome[]): string[] {
  const { found, wrong, probes } = probingOf(asked);
  const shortfalls: string[] = [];
  if (found < LEAST_FOUND) shortfalls.push(`found right: ${percent(found)}`);
  if (wrong > MOST_WRONG) shortfalls.push(`found another's: ${percent(wrong)}`);
  if (probes > MOST_PROBES) shortfalls.push(`RCPTs: ${probes.toFixed(2)}`);
  const existing = existingOf(asked);
  shortfalls.push(...miscalibrationsOf(existing));
  const bias = biasOf(existing);
  if (Math.abs(bias) > MOST_MEAN_ERROR) shortfalls.push(`said ${percent(bias)} more than was right`);
  return shortfalls;
}

/** How much more is said than comes true, on average, -1 to 1. */
export const biasOf = (predictions: readonly Prediction[]): number =>
  predictions.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0) / predictions.length;

/** The tenths in which what is said is too far from what comes true. */
export function miscalibrationsOf(predictions: readonly Prediction[]): string[] {
  return tenthsOf(predictions).flatMap(({ predicted, observed, count, chance }) =>
    Math.abs(predicted - observed) > MOST_ERROR + chance
      ? [`said ${percent(predicted)}, was ${percent(observed)} in ${count} answers`]
      : [],
  );
}

/** The confidences in addresses that exist. */
export function existingOf(asked: readonly Outcome[]): Prediction[] {
  return asked.flatMap(({ confidence, right }) => (confidence === undefined ? [] : { confidence, right }));
}
