import { task } from '@modernleads/worker-pool';
import type { factsOf } from './worker';

/** What parsed pages of one company's site say about it. */
export const factsOfTask = task<typeof factsOf>({ name: 'libs/company#factsOf', timeoutMs: 5_000 });
