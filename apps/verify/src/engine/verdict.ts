import {
  type Likelihood,
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
  /** Whether the domain takes mail for everybody; absent: not examined. */
  readonly catchAll?: boolean;
  readonly likelihood?: Likelihood;
}

/** What an address tells by itself; null: nobody looked. */
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

/** The answer that a finding makes. */
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
