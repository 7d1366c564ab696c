import type { Database } from '@modernleads/database';
import { cpuTimeMs } from './cpu-time';
import { peakOf, residentMiB } from './memory';

export interface Process {
  readonly name: string;
  readonly pid: number;
}

/** Resources that a process, or all backends of a database, used during some work. */
export interface Usage {
  readonly name: string;
  readonly cpuMs: number;
  /** Resident memory in MiB; absent for backends, which share most of theirs. */
  readonly peakMiB?: number;
}

/** Backends on this machine, without the connection of the bench itself. */
const BACKENDS = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name <> 'bench'
  AND coalesce(inet_server_addr() <<= '127.0.0.0/8' OR inet_server_addr() <<= '::1/128', true)`;

/** Runs `work` and returns the resources that each process, and PostgreSQL for this database, used during it. */
export async function usageDuring<T>(
  processes: readonly Process[],
  database: Database,
  work: () => Promise<T>,
): Promise<{ usage: Usage[]; result: T }> {
  const backendsBefore = await cpuOfBackends(database);
  const before = processes.map(({ pid }) => cpuTimeMs(pid));
  const running = work();
  const peaks = await Promise.all(processes.map(({ pid }) => peakOf(() => residentMiB(pid), running)));
  const usage = processes.map(({ name, pid }, index): Usage => {
    return { name, cpuMs: cpuTimeMs(pid) - (before[index] as number), peakMiB: peaks[index]?.peak };
  });
  // Backends that have ended since were idle.
  let ofBackends = 0;
  for (const [pid, cpuMs] of await cpuOfBackends(database)) ofBackends += cpuMs - (backendsBefore.get(pid) ?? 0);
  return { usage: [...usage, { name: 'postgresql', cpuMs: ofBackends }], result: await running };
}

async function cpuOfBackends({ pool }: Database): Promise<Map<number, number>> {
  const { rows } = await pool.query<{ pid: number }>(BACKENDS);
  return new Map(rows.map(({ pid }) => [pid, cpuTimeMs(pid)]));
}
