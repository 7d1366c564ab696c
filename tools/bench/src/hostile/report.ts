import { percentile } from '../measure/statistics';
import { machine, say, sayProblems } from '../say';
import type { Latencies } from './other-key.role';

export interface Round {
  readonly calm: Latencies;
  readonly attacked: Latencies;
  /** Answers to hostile requests. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Of the 99th percentile of the other key's calls, with hostile requests to without. */
const MOST_SLOWER = 2;
/** Milliseconds of the slowest `/health/live`. */
const MOST_HEALTH_MS = 100;

/** Prints the latencies of all rounds together by call. @returns whether they are within the bounds. */
export function report(rounds: readonly Round[]): boolean {
  const sorted = (when: 'calm' | 'attacked', name?: string): Float64Array =>
    Float64Array.from(rounds.flatMap((round) => (name ? (round[when][name] ?? []) : Object.values(round[when]).flat()))).sort();
  const names = Object.keys(rounds[0]?.calm ?? {});
  say(`\nA key's calls without and with hostile requests of another account; ${rounds.length} rounds; ${machine()}\n`);
  say(
    `${''.padEnd(14)}${'calls'.padStart(14)}${'p50 ms'.padStart(16)}${'p99 ms'.padStart(16)}${'max ms'.padStart(16)}   p99 ratio`,
  );
  const ratios = [undefined, ...names].map((name) => {
    const [calm, attacked] = [sorted('calm', name), sorted('attacked', name)];
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => [percentile(calm, share), percentile(attacked, share)] as const);
    const ratio = (p99?.[1] ?? NaN) / (p99?.[0] ?? NaN);
    const counts = `${calm.length}/${attacked.length}`.padStart(14);
    say(`${(name ?? 'all').padEnd(14)}${counts}${[p50, p99, most].map(pair).join('')}${ratio.toFixed(2).padStart(12)}`);
    return { name: name ?? 'all', calm: p99?.[0], attacked: p99?.[1], ratio };
  });
  const slowestHealth = percentile(sorted('attacked', 'health'), 1);
  const [all] = ratios;
  const problems = [
    ...((all?.ratio ?? Infinity) > MOST_SLOWER ? [`p99 of another key's calls grows ${all?.ratio.toFixed(2)} times`] : []),
    ...(slowestHealth > MOST_HEALTH_MS ? [`/health/live took ${slowestHealth.toFixed(0)} ms`] : []),
  ];
  sayProblems(problems, `p99 grows ${MOST_SLOWER} times at most, and /health/live takes ${MOST_HEALTH_MS} ms at most.`);
  say(JSON.stringify({ bench: 'hostile', ok: problems.length === 0, slowestHealth, calls: ratios }));
  return problems.length === 0;
}

const pair = (values: readonly [number, number] | undefined): string =>
  (values ?? []).map((ms) => ms.toFixed(1).padStart(8)).join('');
