import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plan } from '../plan/plan';
import { ROOT } from '../root';
import { type Bug, withBug } from './bug';

const run = promisify(execFile);

/** Services with a bug in them. */
export interface Planted {
  /** The output folder of their build, relative to the workspace. */
  readonly dist: string;
  remove(): Promise<void>;
}

/** Builds the services that a plan needs, with the bug. @throws Error when the bug does not fit the current source. */
export async function plant(bug: Bug, { replicas }: Pick<Plan, 'replicas'>): Promise<Planted> {
  for (const { file } of bug.edits) withBug(bug, file, readFileSync(join(ROOT, file), 'utf8'));
  const dist = `dist/bugs/${bug.name}`;
  const apps = Object.keys(replicas).map((service) => `apps/${service}`);
  await run(process.execPath, ['tools/chaos/build-with-bug.mjs', dist, JSON.stringify(bug.edits), ...apps], { cwd: ROOT });
  return { dist, remove: () => rm(join(ROOT, dist), { recursive: true, force: true }) };
}
