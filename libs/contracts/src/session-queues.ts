import { schedule } from './queue';

/** Deletes sessions of the dashboard that have ended, and sign-in links that have expired. */
export const sessionPurge = schedule({ name: 'session.purge', owner: 'gateway', everyMs: 900_000 });
