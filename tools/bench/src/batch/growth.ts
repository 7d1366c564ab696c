import { setTimeout as delay } from 'node:timers/promises';
import { residentMiB } from '../measure/memory';
import { say } from '../say';
import type { Service } from '../service';
import { type List, peopleOf } from './people';
import { runBatch } from './run-batch';
import type { Stage } from './stage';

const BATCHES = 20;
/** Batches after which every code path has run once. */
const BASELINE = 5;
const SAMPLES = 20;
const SAMPLE_MS = 50;

/** MiB of the batch service after garbage collection. */
export interface Growth {
  readonly batches: number;
  readonly baseline: number;
  readonly before: number;
  readonly after: number;
}

export const growthLists: readonly List[] = Array.from({ length: BATCHES }, (_, index) => {
  return { name: `growth-${index + 1}`, rows: 1_000, domains: 50 };
});

/** Processes one batch after the other, and measures the memory that the batch service retains. */
export async function measureGrowth(stage: Stage): Promise<Growth> {
  const batch = stage.services.find(({ name }) => name === 'batch') as Service;
  let before = NaN;
  for (const [index, list] of growthLists.entries()) {
    await runBatch(stage, 'verify', peopleOf(list));
    if (index + 1 === BASELINE) before = await keptMiB(batch);
    if ((index + 1) % BASELINE === 0) say(`  ${index + 1} of ${BATCHES} small batches`);
  }
  return { batches: BATCHES, baseline: BASELINE, before, after: await keptMiB(batch) };
}

/** Milliseconds until freed pages are returned to the system. */
async function keptMiB({ pid }: Service): Promise<number> {
  process.kill(pid, 'SIGUSR2');
  let least = Infinity;
  for (let sample = 0; sample < SAMPLES; sample++) {
    await delay(SAMPLE_MS);
    least = Math.min(least, residentMiB(pid));
  }
  return least;
}
