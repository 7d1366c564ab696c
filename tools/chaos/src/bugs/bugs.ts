import { batchBugs } from './batch-bugs';
import type { Bug } from './bug';
import { moneyBugs } from './money-bugs';
import { researchBugs } from './research-bugs';
import { webhookBugs } from './webhook-bugs';

/** Every planted bug. */
export const bugs: readonly Bug[] = [...moneyBugs, ...batchBugs, ...researchBugs, ...webhookBugs];
