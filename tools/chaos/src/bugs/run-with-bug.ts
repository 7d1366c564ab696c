import type { Stores } from '../house/stores';
import { type Report, run } from '../run';
import type { Bug } from './bug';
import { plant } from './plant';

/** Plants a bug, runs what brings it to light, and removes it. */
export async function runWithBug(
  stores: Stores,
  bug: Bug,
  seed: number,
  folder: string,
  say: (line: string) => void,
): Promise<Report> {
  const planted = await plant(bug);
  try {
    const name = `bug_${bug.name.replaceAll('-', '_')}`;
    return await run(stores, { seed, plan: bug.plan, name, dist: planted.dist, folder, say });
  } finally {
    await planted.remove();
  }
}

/** Whether the checker reported the rule that the bug breaks. */
export function isCaught({ breaks }: Bug, { violations }: Report): boolean {
  return violations.some(({ rule }) => rule === breaks);
}
