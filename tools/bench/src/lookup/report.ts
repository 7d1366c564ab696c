import { say } from '../say';
import type { Outcome, Prediction, Ranking } from './measure-lookup';

const TENTHS = Array.from({ length: 10 }, (_, at) => at / 10);
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

const COLUMNS = ['found', 'of all', 'probes/found', 'doubtful', 'wrong', 'namesakes', 'people'];
const cell = (text: string | number): string => String(text).padStart(14);

export function reportProbingHead(): void {
  say(`\n${'probing'.padEnd(18)}${COLUMNS.map(cell).join('')}`);
}

/** One line of the table of probing. */
export function reportProbing(name: string, outcomes: readonly Outcome[]) {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const [people, found] = [sum((one) => one.people), sum((one) => one.found)];
  const result = {
    foundMacro: mean(outcomes.map((one) => one.found / one.people)),
    found: found / people,
    probesPerFound: sum((one) => one.probes) / found,
    doubtful: sum((one) => one.doubtful),
    wrong: sum((one) => one.wrong),
    namesakes: sum((one) => one.namesakes),
  };
  const { foundMacro, probesPerFound, doubtful, wrong, namesakes } = result;
  const cells = [percent(foundMacro), percent(result.found), probesPerFound.toFixed(2), doubtful, wrong, namesakes, people];
  say(`${name.padEnd(18)}${cells.map(cell).join('')}`);
  return result;
}

/**
 * Predicted against observed, in tenths.
 * @returns the expected calibration error: the mean distance between the two, weighed by how often each tenth is predicted.
 */
export function reportReliability(name: string, predictions: readonly Prediction[]): number {
  say(`\n${name}\n${'confidence'.padStart(12)}${'predicted'.padStart(12)}${'observed'.padStart(11)}${'n'.padStart(8)}`);
  let error = 0;
  for (const from of TENTHS) {
    const inside = predictions.filter(({ confidence }) => confidence >= from && confidence < from + 0.1);
    if (!inside.length) continue;
    const predicted = mean(inside.map(({ confidence }) => confidence));
    const observed = mean(inside.map(({ right }) => Number(right)));
    error += (Math.abs(predicted - observed) * inside.length) / predictions.length;
    const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    say(
      `${range.padStart(12)}${percent(predicted).padStart(12)}${percent(observed).padStart(11)}${String(inside.length).padStart(8)}`,
    );
  }
  say(`expected calibration error ${(100 * error).toFixed(1)} %`);
  return error;
}
