import type { BuyerContext, BuyerContextAnswer } from '@modernleads/contracts';
import { contextHash } from './context-hash';

const CONTEXT: BuyerContext = {
  company: 'Example Inc.',
  offer: 'Verified e-mail addresses and phone numbers for sales teams.',
  industries: { wanted: ['SaaS', 'Software'], adjacent: ['IT services and consulting'], excluded: ['Gambling and casinos'] },
  employees: { min: 10, max: 1_000, sweet_min: 20, sweet_max: 200 },
  countries: { wanted: ['US', 'GB', 'DE', 'FR', 'IN'] },
  keywords: { wanted: ['B2B', 'subscription'] },
  titles: ['Head of Sales'],
  seniorities: ['c_level', 'vp', 'director', 'head'],
  functions: ['sales', 'marketing'],
};

/** The context of test keys until they set one. */
export const BUILT_IN_CONTEXT: BuyerContextAnswer = {
  ...CONTEXT,
  hash: contextHash(CONTEXT),
  version: 0,
  updated_at: '2026-01-01T00:00:00.000Z',
};
