import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 50;
const KIB_PER_MIB = 1_024;

/** Resident memory of a process in MiB. */
export function residentMiB(pid: number): number {
  if (!existsSync('/proc/self/status')) return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)]).stdout) / KIB_PER_MIB;
  const [, kib = NaN] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / KIB_PER_MIB;
}

/** The highest value of `sample` while `work` runs, sampled every 50 ms. */
export async function peakOf<T>(sample: () => number, work: Promise<T>): Promise<{ peak: number; result: T }> {
  let peak = sample();
  const timer = setInterval(() => (peak = Math.max(peak, sample())), SAMPLE_MS);
  try {
    const result = await work;
    return { peak: Math.max(peak, sample()), result };
  } finally {
    clearInterval(timer);
  }
}
