import { say } from '../say';
import type { Outcome, Prediction, Ranking } from './measure-lookup';

const RANKS = [1, 3, 5, 10] as const;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

export function reportRankingHead(): void {
  say('Where the true address stands, without a probe, when some colleagues’ addresses are known');
  say(`${'known'.padStart(10)}${RANKS.map((most) => `@${most}`.padStart(8)).join('')}${'domains'.padStart(10)}`);
}

/** One line of the table of learning: everything as the mean of the domains' means. */
export function reportRanking(known: number, byDomain: readonly (readonly Ranking[])[]): Record<string, number> {
  const full = byDomain.filter(({ length }) => length > 0);
  const hits = RANKS.map((most) => mean(full.map((rankings) => mean(rankings.map(({ rank }) => Number(rank <= most))))));
  say(`${String(known).padStart(10)}${hits.map(percent).join('')}${String(full.length).padStart(10)}`);
  return Object.fromEntries(RANKS.map((most, at) => [`hit_at_${most}`, hits[at] as number]));
}

const COLUMNS = ['found right', "another's", 'risky right', "risky another's", 'none', 'RCPTs', 'people'];
const cell = (text: string | number): string => String(text).padStart(16);

export function reportProbingHead(): void {
  say(`\n${'probing'.padEnd(16)}${COLUMNS.map(cell).join('')}`);
}

/** What became of the people asked about: shares of 1, and RCPT commands for each. */
export interface Probing {
  readonly found: number;
  readonly wrong: number;
  readonly riskyRight: number;
  readonly riskyWrong: number;
  readonly notFound: number;
  readonly probes: number;
}

export function probingOf(outcomes: readonly Outcome[]): Probing {
  const share = (verdict: Outcome['verdict'], right: boolean): number =>
    mean(outcomes.map((one) => Number(one.verdict === verdict && one.right === right)));
  return {
    found: share('found', true),
    wrong: share('found', false),
    riskyRight: share('risky', true),
    riskyWrong: share('risky', false),
    notFound: share('not_found', false),
    probes: mean(outcomes.map(({ probes }) => probes)),
  };
}

/** One line of the table of probing. */
export function reportProbing(name: string, outcomes: readonly Outcome[]): Probing {
  const result = probingOf(outcomes);
  const { found, wrong, riskyRight, riskyWrong, notFound, probes } = result;
  const cells = [...[found, wrong, riskyRight, riskyWrong, notFound].map(percent), probes.toFixed(2), outcomes.length];
  say(`${name.padEnd(16)}${cells.map(cell).join('')}`);
  return result;
}

/** Standard deviations that one of ten normal values exceeds in 5 of 100 cases (Bonferroni). */
const DEVIATIONS = 2.81;

/** The predictions of one tenth of confidence: means. */
export interface Tenth {
  readonly from: number;
  readonly predicted: number;
  readonly observed: number;
  readonly count: number;
  /** By how much chance moves what is observed at most, in 95 of 100 measurements of ten tenths, if the predictions are right. */
  readonly chance: number;
}

export function tenthsOf(predictions: readonly Prediction[]): Tenth[] {
  return Array.from({ length: 10 }, (_, at) => at / 10).flatMap((from) => {
    const inside = predictions.filter(({ confidence }) => Math.floor(confidence * 10) === Math.round(from * 10));
    if (!inside.length) return [];
    const predicted = mean(inside.map(({ confidence }) => confidence));
    const observed = mean(inside.map(({ right }) => Number(right)));
    const count = inside.length;
    return [{ from, predicted, observed, count, chance: DEVIATIONS * Math.sqrt((predicted * (1 - predicted)) / count) }];
  });
}

/**
 * Predicted against observed, in tenths.
 * @returns the expected calibration error: the mean distance between the two, weighed by how often each tenth is predicted.
 */
export function reportReliability(name: string, predictions: readonly Prediction[]): number {
  say(
    `\n${name}\n${'confidence'.padStart(12)}${'predicted'.padStart(12)}${'observed'.padStart(11)}${'± chance'.padStart(10)}${'n'.padStart(8)}`,
  );
  let error = 0;
  for (const { from, predicted, observed, count, chance } of tenthsOf(predictions)) {
    error += (Math.abs(predicted - observed) * count) / predictions.length;
    const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    say(
      `${range.padStart(12)}${percent(predicted).padStart(12)}${percent(observed).padStart(11)}${percent(chance).padStart(10)}${String(count).padStart(8)}`,
    );
  }
  say(`expected calibration error ${(100 * error).toFixed(1)} %`);
  return error;
}
