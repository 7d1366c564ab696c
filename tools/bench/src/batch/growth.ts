import { setTimeout as delay } from 'node:timers/promises';
import { residentMiB } from '../measure/memory';
import { say } from '../say';
import type { Service } from '../service';
import { type List, peopleOf } from './people';
import { runBatch } from './run-batch';
import type { Stage } from './stage';

const BATCHES = 20;
/** After so many everything has been used once. */
const BASELINE = 5;
const SAMPLES = 20;
const SAMPLE_MS = 50;

/** MiB of the batch service when its garbage has been collected. */
export interface Growth {
  readonly batches: number;
  readonly baseline: number;
  readonly before: number;
  readonly after: number;
}

export const growthLists: readonly List[] = Array.from({ length: BATCHES }, (_, index) => {
  return { name: `growth-${index + 1}`, rows: 1_000, domains: 50 };
});

/** Works one batch after the other, and looks at what the batch service keeps of them. */
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

/** Freed pages go back to the system a moment later. */
async function keptMiB({ pid }: Service): Promise<number> {
  process.kill(pid, 'SIGUSR2');
  let least = Infinity;
  for (let sample = 0; sample < SAMPLES; sample++) {
    await delay(SAMPLE_MS);
    least = Math.min(least, residentMiB(pid));
  }
  return least;
}
