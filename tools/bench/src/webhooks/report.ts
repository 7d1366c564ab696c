import { median } from '../measure/statistics';
import type { Usage } from '../measure/usage';
import { machine, say, sayProblems } from '../say';

/** Many events at once, and the same deliveries by an HTTP client alone. */
export interface Burst {
  readonly deliveries: number;
  readonly seconds: number;
  readonly connections: number;
  readonly usage: readonly Usage[];
  readonly floor: { readonly seconds: number; readonly cpuMs: number };
}

interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

/** Latency of first attempts under an even load, alone and beside a hanging endpoint, in milliseconds. */
export interface Latency {
  readonly alone: Quantiles;
  readonly beside: Quantiles;
}

interface Measured {
  readonly bursts: readonly Burst[];
  readonly latencies: readonly Latency[];
  readonly endpoints: number;
  readonly events: number;
  readonly perSecond: number;
  readonly problems: readonly string[];
}

/** Prints the medians with their ratios, the checks, and all of it as one line of JSON. */
export function report({ bursts, latencies, endpoints, events, perSecond, problems }: Measured): void {
  const of = (value: (burst: Burst) => number): number => median(bursts.map(value));
  const cpuMicros = (name: string): number =>
    of(({ usage, deliveries }) => (usage.find((process) => process.name === name)?.cpuMs ?? NaN) * (1_000 / deliveries));
  const burst = {
    perSecond: pair(
      of(({ deliveries, seconds }) => deliveries / seconds),
      of(({ deliveries, floor }) => deliveries / floor.seconds),
    ),
    cpuMicros: pair(
      cpuMicros('webhook-dispatcher'),
      of(({ deliveries, floor }) => (floor.cpuMs * 1_000) / deliveries),
    ),
    postgresqlMicros: cpuMicros('postgresql'),
    peakMiB: of(({ usage }) => usage[0]?.peakMiB ?? NaN),
    connections: of(({ connections }) => connections),
  };
  const latency = {
    p50: pair(median(latencies.map(({ beside }) => beside.p50)), median(latencies.map(({ alone }) => alone.p50))),
    p99: pair(median(latencies.map(({ beside }) => beside.p99)), median(latencies.map(({ alone }) => alone.p99))),
  };
  say(`\nMedians of ${bursts.length} rounds; ${endpoints} endpoints; ${machine()}\n`);
  say(`${`${events} events at once`.padEnd(44)}    ours   floor   ratio`);
  say(`  deliveries/s`.padEnd(44) + cells(burst.perSecond));
  say(`  CPU of the sender, µs/delivery`.padEnd(44) + cells(burst.cpuMicros));
  say(`  CPU of PostgreSQL, µs/delivery`.padEnd(44) + short(burst.postgresqlMicros));
  say(`  connections; peak MiB of the dispatcher`.padEnd(44) + short(burst.connections) + short(burst.peakMiB));
  say(`\n${`${perSecond} events/s, commit to first byte, ms`.padEnd(44)}  beside   alone   ratio`);
  say(`  p50, beside an endpoint that hangs`.padEnd(44) + cells(latency.p50));
  say(`  p99`.padEnd(44) + cells(latency.p99));
  sayProblems(problems, 'Every event was delivered once to its endpoint, and both signatures of every delivery are right.');
  say(JSON.stringify({ bench: 'webhooks', ok: problems.length === 0, burst, latency, rounds: { bursts, latencies } }));
}

interface Pair {
  readonly ours: number;
  readonly other: number;
  readonly ratio: number;
}

const pair = (ours: number, other: number): Pair => ({ ours, other, ratio: ours / other });
const cells = ({ ours, other, ratio }: Pair): string => [ours, other, ratio].map(short).join('');
const short = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);
