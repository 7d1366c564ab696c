import {
  VERIFY_REASONS,
  VERIFY_STATUSES,
  type VerifyEmailResult,
  type VerifyReason,
  type VerifyStatus,
} from '@modernleads/contracts';

/** What was found out about an address, of which the rest of the answer follows. */
export interface Finding {
  readonly reason: VerifyReason;
  readonly mxHost?: string | null;
  readonly smtpCode?: number | null;
  /** True: a mail host replied to RCPT; false: it was tried in vain; absent: nobody was asked. */
  readonly smtp?: boolean;
}

/** Seconds after which a greylisting server will have changed its mind: the five minutes that most of them want. */
const GREYLIST_SECONDS = 300;

const NO_MAIL: readonly VerifyReason[] = ['domain_not_found', 'no_mail_server', 'null_mx'];

/** The answer that a finding makes. */
export function toResult(
  email: string,
  { reason, mxHost = null, smtpCode = null, smtp }: Finding,
  checkedAt = new Date(),
): VerifyEmailResult {
  const status = statusOf(reason);
  return {
    email,
    status,
    verified: status === 'valid',
    deliverable: status === 'valid' || status === 'catch_all',
    reason,
    checks: {
      syntax: reason !== 'invalid_syntax',
      mx: NO_MAIL.includes(reason) ? false : smtp === undefined ? null : true,
      smtp: smtp ?? null,
      catch_all: reason === 'accepts_all' ? true : null,
      disposable: reason === 'disposable_domain' ? true : null,
      role: null,
      free: null,
    },
    mx_host: mxHost,
    mail_provider: null,
    did_you_mean: null,
    smtp_code: smtpCode,
    checked_at: checkedAt.toISOString(),
    ...(reason === 'greylisted' && { retry_after: GREYLIST_SECONDS }),
  };
}

function statusOf(reason: VerifyReason): VerifyStatus {
  const status = VERIFY_STATUSES.find((candidate) => (VERIFY_REASONS[candidate] as readonly string[]).includes(reason));
  return status as VerifyStatus;
}
