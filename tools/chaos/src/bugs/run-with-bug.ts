import type { Stores } from '../stack/stores';
import type { Plan } from '../plan/plan';
import { type Report, run, type RunOptions } from '../run';
import type { Bug } from './bug';
import { plant } from './plant';

/** Plants a bug, runs a plan with it, by default the plan of the bug, and removes it. */
export async function runWithBug(
  stores: Stores,
  bug: Bug,
  { seed, folder, say, plan = bug.plan }: Pick<RunOptions, 'seed' | 'folder' | 'say'> & { plan?: Plan },
): Promise<Report> {
  const planted = await plant(bug, plan);
  try {
    return await run(stores, { seed, plan, dist: planted.dist, folder, say });
  } finally {
    await planted.remove();
  }
}

/** Whether the checker reported the rule that the bug breaks. */
export function isCaught({ breaks }: Bug, { violations }: Report): boolean {
  return violations.some(({ rule }) => rule === breaks);
}
