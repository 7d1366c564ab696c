import { schedule } from './queue';

/** Deletes old calls of providers, and domains that are no longer fresh. */
export const lookupPurge = schedule({ name: 'lookup.purge', owner: 'lookup', everyMs: 300_000 });
