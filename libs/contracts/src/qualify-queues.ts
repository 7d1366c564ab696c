import { schedule } from './queue';

/** Deletes facts of companies that are no longer fresh. */
export const qualifyPurge = schedule({ name: 'qualify.purge', owner: 'qualify', everyMs: 60_000 });
