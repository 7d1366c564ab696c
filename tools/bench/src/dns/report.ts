import { median } from '../measure/statistics';
import { machine, say, sayProblems } from '../say';
import type { ClientName } from './lookups';

/** One batch resolved by one client. */
export interface Measured {
  readonly queries: number;
  /** Addresses of the batch per second: their MX and the addresses of its host. */
  readonly perSecond: number;
  /** CPU time of the client's process per address of the batch. */
  readonly cpuMicros: number;
}

export interface ScenarioResult {
  readonly name: string;
  /** One UDP socket that sends each question of the batch once. */
  readonly floor: readonly Measured[];
  readonly clients: Readonly<Record<ClientName, readonly Measured[]>>;
}

/** The same domains again, before the end of their TTL and after it, with changed records. */
export interface Ageing {
  readonly client: ClientName;
  readonly domains: number;
  readonly queriesWithin: number;
  readonly queriesAfter: number;
  readonly staleAfter: number;
}

const LABEL = 26;

/** Prints the medians with their ratios to the floor, the checks, and all of it as one line of JSON. */
export function report(results: readonly ScenarioResult[], ageing: readonly Ageing[], problems: readonly string[]): void {
  const rows = results.map(({ name, floor, clients }) => ({
    name,
    floor: mediansOf(floor),
    clients: Object.entries(clients).map(([client, rounds]) => ({ client, ...mediansOf(rounds) })),
  }));
  say(`\nMedians of ${results[0]?.floor.length} rounds; ${machine()}`);
  for (const { name, floor, clients } of rows) {
    say(`\n${name.padEnd(LABEL)}   queries   addresses/s   of floor   CPU µs/address`);
    for (const { client, queries, perSecond, cpuMicros } of [...clients, { client: 'floor', ...floor }])
      say(
        `  ${client.padEnd(LABEL - 2)}${cell(queries, 10)}${cell(perSecond, 14)}${cell(perSecond / floor.perSecond, 11)}${cell(cpuMicros, 17)}`,
      );
  }
  say(`\n${'asked again'.padEnd(LABEL)}   queries within the TTL   queries after it   stale answers after it`);
  for (const { client, domains, queriesWithin, queriesAfter, staleAfter } of ageing)
    say(
      `  ${client.padEnd(LABEL - 2)}${cell(queriesWithin, 25)}${cell(queriesAfter, 19)}${`${staleAfter} of ${domains}`.padStart(25)}`,
    );
  sayProblems(problems, 'Every domain was found, or said not to exist, as it should.');
  say(JSON.stringify({ bench: 'dns', ok: problems.length === 0, scenarios: rows, ageing }));
}

function mediansOf(rounds: readonly Measured[]): Measured {
  const of = (value: (round: Measured) => number): number => median(rounds.map(value));
  return {
    queries: of(({ queries }) => queries),
    perSecond: of(({ perSecond }) => perSecond),
    cpuMicros: of(({ cpuMicros }) => cpuMicros),
  };
}

const cell = (value: number, width: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(width);
