import { domainToASCII } from 'node:url';
import {
  verifyEmail,
  type VerifyEmailBody,
  verifyEmailRoute,
  type VerifyEmailJob,
  type VerifyEmailResult,
  type VerifyStatus,
} from '@modernleads/contracts';
import { prices } from './prices';
import type { Sale } from './sale';

const DAY = 86_400;
const FRESHNESS_DAYS: Record<VerifyStatus, number> = { valid: 30, disposable: 30, invalid: 7, catch_all: 7, unknown: 0 };

export const verifyEmailSale: Sale<VerifyEmailBody, VerifyEmailJob, VerifyEmailResult> = {
  endpoint: verifyEmailRoute,
  rpc: verifyEmail,
  job: ({ email }) => ({ email }),
  highestPrice: () => prices.verifyEmail,
  price: ({ status, reason }) => (status === 'unknown' || reason === 'invalid_syntax' ? 0 : prices.verifyEmail),
  entitlement: ({ email }) => `verify:${addressKey(email)}`,
  freshForSeconds: ({ status, reason }) =>
    reason === 'invalid_syntax' ? 0 : reason === 'mailbox_full' ? DAY : FRESHNESS_DAYS[status] * DAY,
  retryAfterSeconds: ({ retry_after }) => retry_after,
  echo: ({ email }) => ({ email }),
  cachedField: 'cached',
};

/** Equal for spellings of one mailbox: letter case and the two forms of an internationalised domain do not matter. */
export function addressKey(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  return `${email.slice(0, at + 1).toLowerCase()}${domainToASCII(domain) || domain}`;
}
