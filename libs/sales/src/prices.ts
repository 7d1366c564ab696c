import type { Tenths } from '@modernleads/contracts';

/** Highest prices in tenths of a credit. */
export const prices = {
  verifyEmail: 10,
  findDomain: 10,
  findEmail: 10,
  findPhone: 50,
  qualify: 10,
  verifyBatchRow: 1,
  research: 100,
} as const satisfies Record<string, Tenths>;
