import { median } from '../measure/statistics';
import { machine, say, sayProblems } from '../say';

/** One round of one scenario. */
export interface Measured {
  readonly perSecond: { readonly ours: number; readonly floor: number };
  /** CPU time per address: of the verify service, and of the process with plain sockets. */
  readonly cpuMicros: { readonly ours: number; readonly floor: number };
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly sessionsPerThousand: number;
}

/** MiB of the verify service before and while it waits for slow servers. */
export interface Memory {
  readonly inFlight: number;
  readonly sessions: number;
  readonly atRest: number;
  readonly peak: number;
}

export interface ScenarioResult {
  readonly name: string;
  readonly rounds: readonly Measured[];
}

/** Prints the medians with the ratios ours / floor, the checks, and all of it as one line of JSON. */
export function report(results: readonly ScenarioResult[], memory: Memory, problems: readonly string[]): void {
  const rows = results.map(({ name, rounds }) => ({ name, ...mediansOf(rounds) }));
  say(`\nMedians of ${results[0]?.rounds.length} rounds; ${machine()}\n`);
  say(`${''.padEnd(28)}${'addresses/s'.padStart(24)}${'CPU µs/address'.padStart(24)}     p50     p99  sessions`);
  say(`${'replies come…'.padEnd(28)}${'    ours   floor   ratio'.repeat(2)}      ms      ms  per 1,000`);
  for (const { name, perSecond, cpuMicros, p50Ms, p99Ms, sessionsPerThousand } of rows) {
    const pairs = [perSecond, cpuMicros].map(({ ours, floor }) => [ours, floor, ours / floor].map(short).join('')).join('');
    say(`${name.padEnd(28)}${pairs}${short(p50Ms)}${short(p99Ms)}${short(sessionsPerThousand).padStart(10)}`);
  }
  const each = ((memory.peak - memory.atRest) * 1_024) / memory.inFlight;
  say(
    `\n${memory.inFlight} in flight against slow servers: ${memory.peak.toFixed(0)} MiB, ${memory.atRest.toFixed(0)} at rest; ` +
      `${each.toFixed(0)} KiB a verification, in ${memory.sessions} sessions`,
  );
  sayProblems(problems, 'Every verdict was right.');
  say(JSON.stringify({ bench: 'verify', ok: problems.length === 0, scenarios: rows, memory }));
}

function mediansOf(rounds: readonly Measured[]): Measured {
  const of = (value: (round: Measured) => number): number => median(rounds.map(value));
  return {
    perSecond: { ours: of((round) => round.perSecond.ours), floor: of((round) => round.perSecond.floor) },
    cpuMicros: { ours: of((round) => round.cpuMicros.ours), floor: of((round) => round.cpuMicros.floor) },
    p50Ms: of((round) => round.p50Ms),
    p99Ms: of((round) => round.p99Ms),
    sessionsPerThousand: of((round) => round.sessionsPerThousand),
  };
}

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);
