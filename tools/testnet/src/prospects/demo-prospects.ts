import type { TestDomain } from '../test-domain';
import { generateProspects, type ProspectOptions } from './generate-prospects';

/** The companies that the testnet shows beside its own domains when it runs as a process. */
export const DEMO_PROSPECTS: Omit<ProspectOptions, 'now'> = { set: 'first', seed: 23, count: 40 };
/** The first of them, which tells of fresh funding in English. */
export const DEMO_PROSPECT = 'draxalis.test';

export const demoProspects = (now = Date.now()): readonly TestDomain[] =>
  generateProspects({ ...DEMO_PROSPECTS, now }).testDomains;
