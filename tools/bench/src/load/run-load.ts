import { percentile } from '../measure/statistics';
import { Connection } from './connection';

export interface Load {
  readonly port: number;
  readonly connections: number;
  /** The next request as HTTP/1.1 text; undefined when there are no more. */
  next(): string | undefined;
  /** The first deviation of an answer; undefined: none. */
  complaint(status: string, body: string): string | undefined;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The number of wrong answers, and the first of them. */
  readonly wrong: number;
  readonly firstComplaint?: string;
  /** CPU time of the load generator, in ms. */
  readonly ownCpuMs: number;
}

/** Sends requests over all connections at once, each waiting for its answer, until there are no more. @throws when a connection is lost. */
export async function runLoad({ port, connections, next, complaint }: Load): Promise<LoadResult> {
  const latencies: number[] = [];
  let wrong = 0;
  let firstComplaint: string | undefined;
  const answered = (milliseconds: number, status: string, body: string): void => {
    latencies.push(milliseconds);
    const problem = complaint(status, body);
    if (problem === undefined) return;
    wrong++;
    firstComplaint ??= problem;
  };
  const open = Array.from({ length: connections }, () => new Connection(port, { next, answered }));
  await Promise.all(open.map((connection) => connection.opened()));
  const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
  for (const connection of open) connection.send();
  await Promise.all(open.map(({ done }) => done));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const sorted = Float64Array.from(latencies).sort();
  const quantiles = { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99) };
  return { requests: latencies.length, seconds, ...quantiles, wrong, firstComplaint, ownCpuMs: (user + system) / 1000 };
}
