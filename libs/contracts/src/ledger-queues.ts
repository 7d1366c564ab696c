import { schedule } from './queue';

/** Ends claims whose lease has ended, and deletes answers and entitlements that have expired. */
export const ledgerSweep = schedule({ name: 'ledger.sweep', owner: 'gateway', everyMs: 15_000 });
