import { queue, schedule } from './queue';

const owner = 'verify';

/** A deferred address is due for its recheck. It names none: the address that has been due longest is taken. */
export class RecheckTurn {}

export const recheckTurn = queue({ name: 'verify.recheck', owner, job: RecheckTurn });

/** Adds a turn for each recheck that is overdue. */
export const recheckReconcile = schedule({ name: 'verify.recheck-reconcile', owner, everyMs: 30_000 });

/** Deletes stale verdicts, rechecks that were given up, and stale facts about domains. */
export const verifyPurge = schedule({ name: 'verify.purge', owner, everyMs: 60_000 });
