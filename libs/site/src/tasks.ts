import { task } from '@modernleads/worker-pool';
import type { isAllowed, readPage, readRobots } from './worker';

export const readPageTask = task<typeof readPage>({ name: 'libs/site#readPage', timeoutMs: 3_000 });
export const readRobotsTask = task<typeof readRobots>({ name: 'libs/site#readRobots', timeoutMs: 3_000 });
export const isAllowedTask = task<typeof isAllowed>({ name: 'libs/site#isAllowed', timeoutMs: 3_000 });
