import type { LoadResult } from '../load/run-load';
import { machine, say, sayProblems } from '../say';
import type { Growth } from './growth';
import type { Cost } from './measure';
import type { BatchTimes, BegunTimes } from './run-batch';

/** One list as a batch, and an equal one by single calls. */
export interface Result {
  readonly name: string;
  /** Medians. */
  readonly begun: BegunTimes;
  readonly batch: BatchTimes & Cost;
  readonly single: LoadResult & Cost;
}

/** The empty queue. */
export interface Bullmq {
  /** With as many jobs as a batch has rows. */
  readonly addSeconds: number;
  readonly jobsPerSecond: number;
  readonly cpuMicros: number;
}

interface Measured {
  readonly rows: number;
  readonly results: readonly Result[];
  readonly bullmq: Bullmq;
  readonly growth: Growth;
  readonly problems: readonly string[];
}

/** The cost of a row, by batch and by single calls. */
interface PerRow {
  readonly rowsPerSecond: number;
  readonly cpuMicros: number;
  readonly sessionsPerThousand: number;
  readonly credits: number;
}

export function progress({ name, begun, batch, single }: Result): void {
  const speed = (cost: Cost): string => perRow(cost).rowsPerSecond.toFixed(0);
  say(`  ${name.padEnd(24)} ${speed(batch)} rows/s, first result after ${ms(begun.firstResult)} ms; singly ${speed(single)}/s`);
}

/** Prints the tables, the checks, and all of it as one line of JSON. */
export function report({ rows, results, bullmq, growth, problems }: Measured): void {
  const { addSeconds, jobsPerSecond, cpuMicros } = bullmq;
  say(`\n${machine()}\n`);
  say(`A batch of ${rows} rows`.padEnd(28) + cells('POST ms', 'first ms', 'rows/s', '/ no-op'));
  for (const { name, begun, batch } of results) {
    const { rowsPerSecond } = perRow(batch);
    say(
      name.padEnd(28) + cells(ms(begun.post), ms(begun.firstResult), short(rowsPerSecond), short(rowsPerSecond / jobsPerSecond)),
    );
  }
  const bullmqCells = cells(ms(addSeconds), '', short(jobsPerSecond));
  say(`${'BullMQ, doing nothing'.padEnd(28)}${bullmqCells}   ${short(cpuMicros)} µs of its CPU a job`);
  say(`\n${'Batch / single calls'.padEnd(28)}${cells('rows/s', 'CPU µs/row', 'SMTP/1,000', 'credits/row')}`);
  for (const { name, batch, single } of results) say(name.padEnd(28) + pairs(perRow(batch), perRow(single)));
  reportProcesses(results);
  say(
    `\nThe batch service keeps ${growth.before.toFixed(0)} MiB after ${growth.baseline} batches of 1,000 and ` +
      `${growth.after.toFixed(0)} after ${growth.batches}: ${(growth.after / growth.before).toFixed(2)}`,
  );
  sayProblems(
    problems,
    'Every row has its one right result, in order, and every charge is right; the audit of the ledger found nothing.',
  );
  const forMachines = results.map(({ name, begun, batch, single }) => ({
    name,
    begun,
    batch,
    single,
    perRow: { batch: perRow(batch), single: perRow(single) },
  }));
  say(JSON.stringify({ bench: 'batch', ok: problems.length === 0, scenarios: forMachines, bullmq, growth }));
}

function reportProcesses(results: readonly Result[]): void {
  const names = results[0]?.batch.usage.map(({ name }) => name) ?? [];
  say(`\n${'Batches by process'.padEnd(28)}${names.map((name) => name.padStart(14)).join('')}`);
  for (const { name, batch } of results) {
    say(`${name}, µs/row`.padEnd(28) + batch.usage.map(({ cpuMs }) => short((cpuMs * 1_000) / batch.rows).padStart(14)).join(''));
    say(`${''.padEnd(19)}peak MiB ` + batch.usage.map(({ peakMiB }) => (peakMiB?.toFixed(0) ?? '').padStart(14)).join(''));
  }
}

function perRow({ rows, seconds, sessions, credits, usage }: Cost): PerRow {
  const cpuMs = usage.reduce((sum, process) => sum + process.cpuMs, 0);
  return {
    rowsPerSecond: rows / seconds,
    cpuMicros: (cpuMs * 1_000) / rows,
    sessionsPerThousand: (sessions * 1_000) / rows,
    credits: credits / rows,
  };
}

function pairs(batch: PerRow, single: PerRow): string {
  const keys = ['rowsPerSecond', 'cpuMicros', 'sessionsPerThousand', 'credits'] as const;
  return keys.map((key) => `${short(batch[key])} / ${short(single[key])}`.padStart(18)).join('');
}

const cells = (...texts: string[]): string => texts.map((text) => text.padStart(18)).join('');
const ms = (seconds: number): string => (seconds * 1_000).toFixed(0);
const short = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
