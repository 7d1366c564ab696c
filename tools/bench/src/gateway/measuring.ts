import type { LoadResult } from '../load/run-load';
import { cpuTimeMs } from '../measure/cpu-time';
import type { Role } from '../role';
import type { Contender } from './contenders';
import { keysOf, type Scenario, type Side } from './scenarios';
import type { Slice } from './slice';

/** One slice of load on one contender. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the contender's process, all threads. */
  readonly cpuMicrosPerRequest: number;
  /** Of the load generator. */
  readonly loadMicrosPerRequest: number;
  readonly requests: number;
  /** By the clock of `process.hrtime`, in microseconds. */
  readonly span: readonly [from: number, to: number];
}

/** Applies slices of load to contenders, and counts sold answers and deviations. */
export class Measuring {
  private readonly bought = new Map<Contender, number>();
  readonly complaints: string[] = [];
  private slices = 0;

  constructor(private readonly load: Role) {}

  boughtFrom(contender: Contender): number {
    return this.bought.get(contender) ?? 0;
  }

  /** Lets every account buy the answer that it then owns. */
  async stockUp(contender: Contender): Promise<void> {
    const keys = contender.accounts.map(({ key }) => key);
    await this.put(contender, { kind: 'buy', endpoint: 'verify', keys, seconds: 0 });
    if (contender.name === 'ours') await this.put(contender, { kind: 'buy', endpoint: 'lookup', keys, seconds: 0 });
  }

  measure({ contender, endpoint }: Side, scenario: Scenario, seconds: number): Promise<Measured> {
    return this.put(contender, { kind: scenario.kind, endpoint, keys: keysOf(scenario, contender), seconds });
  }

  private async put(contender: Contender, what: Pick<Slice, 'kind' | 'endpoint' | 'keys' | 'seconds'>): Promise<Measured> {
    const [from, cpuBefore] = [microsNow(), cpuTimeMs(contender.pid)];
    const result = await this.load.ask<LoadResult>({ ...what, port: contender.port, tag: `s${++this.slices}` } satisfies Slice);
    const cpuMs = cpuTimeMs(contender.pid) - cpuBefore;
    const { requests, seconds, p50Ms, p99Ms, wrong, firstComplaint, ownCpuMs } = result;
    if (what.kind !== 'cached') this.bought.set(contender, this.boughtFrom(contender) + requests - wrong);
    if (wrong)
      this.complaints.push(
        `${contender.name}, ${what.kind}: ${wrong} of ${requests} answers were wrong, the first: ${firstComplaint}`,
      );
    const perRequest = { cpuMicrosPerRequest: (cpuMs * 1000) / requests, loadMicrosPerRequest: (ownCpuMs * 1000) / requests };
    return { requestsPerSecond: requests / seconds, p50Ms, p99Ms, ...perRequest, requests, span: [from, microsNow()] };
  }
}

const microsNow = (): number => Number(process.hrtime.bigint() / 1000n);
