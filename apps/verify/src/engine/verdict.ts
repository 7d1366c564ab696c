import {
  type Likelihood,
  VERIFY_REASONS,
  VERIFY_STATUSES,
  type VerifyEmailResult,
  type VerifyReason,
  type VerifyStatus,
} from '@modernleads/contracts';

/** What was found out about an address; the rest of the answer is derived from it. */
export interface Finding {
  readonly reason: VerifyReason;
  readonly mxHost?: string | null;
  readonly smtpCode?: number | null;
  /** True: a mail host replied to RCPT; false: hosts were tried without such a reply; absent: none was tried. */
  readonly smtp?: boolean;
  /** Whether the domain is catch-all; absent: not known. */
  readonly catchAll?: boolean;
  readonly likelihood?: Likelihood;
}

/** What follows from an address without asking its host; null: not determined. */
export interface AddressAttributes {
  readonly disposable: boolean | null;
  readonly role: boolean | null;
  readonly free: boolean | null;
  readonly mailProvider: string | null;
  readonly didYouMean: string | null;
}

export const NO_ATTRIBUTES: AddressAttributes = {
  disposable: null,
  role: null,
  free: null,
  mailProvider: null,
  didYouMean: null,
};

const NO_MAIL: readonly VerifyReason[] = ['domain_not_found', 'no_mail_server', 'null_mx'];

/** The API's answer for a finding. */
export function toResult(
  email: string,
  { reason, mxHost = null, smtpCode = null, smtp, catchAll, likelihood }: Finding,
  { disposable, role, free, mailProvider, didYouMean }: AddressAttributes,
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
      catch_all: catchAll ?? null,
      likelihood: (status === 'catch_all' && likelihood) || null,
      disposable,
      role,
      free,
    },
    mx_host: mxHost,
    mail_provider: mailProvider,
    did_you_mean: didYouMean,
    smtp_code: smtpCode,
    checked_at: checkedAt.toISOString(),
  };
}

function statusOf(reason: VerifyReason): VerifyStatus {
  const status = VERIFY_STATUSES.find((candidate) => (VERIFY_REASONS[candidate] as readonly string[]).includes(reason));
  return status as VerifyStatus;
}
