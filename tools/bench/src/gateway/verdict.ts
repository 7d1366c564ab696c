import type { VerifyEmailResult } from '@modernleads/contracts';

/** A constant answer, so that the bench measures everything but the work. */
export const verdictOn = (email: string): VerifyEmailResult => ({
  email,
  status: 'valid',
  verified: true,
  deliverable: true,
  reason: 'accepted',
  checks: { syntax: true, mx: true, smtp: true, catch_all: false, likelihood: null, disposable: false, role: false, free: false },
  mx_host: 'mx1.bench.test',
  mail_provider: null,
  did_you_mean: null,
  smtp_code: 250,
  checked_at: new Date().toISOString(),
});
