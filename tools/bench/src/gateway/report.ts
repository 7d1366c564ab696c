import { median } from '../measure/statistics';
import { machine, say, sayProblems } from '../say';
import type { Measured } from './measuring';
import type { Scenario } from './scenarios';

export interface Result {
  readonly scenario: Scenario;
  readonly ours: Measured[];
  readonly floor: Measured[];
}
export type Results = readonly Result[];

const METRICS = ['requestsPerSecond', 'p50Ms', 'p99Ms', 'cpuMicrosPerRequest', 'loadMicrosPerRequest'] as const;
type Medians = Record<(typeof METRICS)[number], number>;

/** One line on the latest slice of each. */
export function progress(where: string, { scenario, ours, floor }: Result): void {
  const latest = ({ requestsPerSecond, p99Ms }: Measured): string =>
    `${requestsPerSecond.toFixed(0)}/s, p99 ${p99Ms.toFixed(1)} ms`;
  say(
    `  ${where}  ${scenario.name.padEnd(25)} ours ${latest(ours.at(-1) as Measured)}; floor ${latest(floor.at(-1) as Measured)}`,
  );
}

/** Prints the medians with the ratios ours / floor, the checks, and all of it as one line of JSON. */
export function report(results: Results, problems: readonly string[]): void {
  const rows = results.map(({ scenario, ours, floor }) => ({ scenario, ours: mediansOf(ours), floor: mediansOf(floor) }));
  say(`\nMedians of ${results[0]?.ours.length} rounds; 50 connections; ${machine()}\n`);
  say(`${''.padEnd(25)}${heading('requests/s')}${heading('p50 ms')}${heading('p99 ms')}${heading('CPU µs/request')}`);
  say(`${''.padEnd(25)}${'    ours   floor  ratio'.repeat(4)}`);
  for (const { scenario, ours, floor } of rows) {
    const columns = METRICS.slice(0, 4).map((metric) => pair(ours[metric], floor[metric]));
    say(`${scenario.name.padEnd(25)}${columns.join('')}`);
  }
  say('(the last line: the same gateway, a lookup beside a verify)');
  sayProblems(
    problems,
    'Every request was answered 200; every bought answer was charged once; the audit of the ledger found nothing.',
  );
  const forMachines = rows.map(({ scenario, ours, floor }) => ({ name: scenario.name, ours, floor, ratio: ratios(ours, floor) }));
  say(JSON.stringify({ bench: 'gateway', ok: problems.length === 0, scenarios: forMachines }));
}

const ratios = (ours: Medians, floor: Medians): Medians =>
  Object.fromEntries(METRICS.map((metric) => [metric, Number((ours[metric] / floor[metric]).toFixed(3))])) as Medians;

function mediansOf(slices: readonly Measured[]): Medians {
  const medianOf = (metric: keyof Medians): number => Number(median(slices.map((slice) => slice[metric])).toFixed(2));
  return Object.fromEntries(METRICS.map((metric) => [metric, medianOf(metric)])) as Medians;
}

const heading = (text: string): string => text.padStart(18).padEnd(23);

const pair = (ours: number, floor: number): string => `${number(ours)}${number(floor)}${(ours / floor).toFixed(2).padStart(7)}`;

const number = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(8);
