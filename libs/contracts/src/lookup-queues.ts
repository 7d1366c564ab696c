import { schedule } from './queue';

/** Deletes old calls of providers, domains that are no longer fresh, decayed patterns, old contacts and receipts of erasures; adds lost turns of these. */
export const lookupPurge = schedule({ name: 'lookup.purge', owner: 'lookup', everyMs: 300_000 });
