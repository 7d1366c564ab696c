import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { endpoint, PaidQuery } from './endpoint';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { rpc } from './rpc';

export const VERIFY_STATUSES = ['valid', 'invalid', 'catch_all', 'disposable', 'unknown'] as const;
export type VerifyStatus = (typeof VERIFY_STATUSES)[number];

/** Why, by status. Closed: a verdict has exactly one of the reasons of its status. */
export const VERIFY_REASONS = {
  valid: ['accepted'],
  invalid: [
    'invalid_syntax',
    'domain_not_found',
    'no_mail_server',
    'null_mx',
    'mailbox_not_found',
    'mailbox_disabled',
    'mailbox_full',
  ],
  catch_all: ['accepts_all'],
  disposable: ['disposable_domain'],
  unknown: [
    'greylisted',
    'blocked',
    'tls_required',
    'timeout',
    'connection_failed',
    'dns_error',
    'server_error',
    'unclear_reply',
    'not_probeable',
  ],
} as const satisfies Record<VerifyStatus, readonly string[]>;
export type VerifyReason = (typeof VERIFY_REASONS)[VerifyStatus][number];
export const REASONS: readonly VerifyReason[] = Object.values(VERIFY_REASONS).flat();

/** Longest accepted `email` field in characters. RFC 5321 allows addresses of 254; longer ones are answered `invalid_syntax`. */
export const EMAIL_FIELD_MAX = 1000;

/** Body of `POST /v1/verify/email`. */
export class VerifyEmailBody {
  /** E-mail address to verify. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(EMAIL_FIELD_MAX)
  email!: string;

  /** Your own reference. Returned in the answer. */
  @IsLabel()
  ref?: string;

  /** Refuse the call (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

/** How likely a mailbox of a catch-all domain exists, from the way its server answers. */
export const LIKELIHOODS = ['likely', 'possible', 'unlikely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** Individual checks. Null if not examined. */
export class VerifyChecks {
  @IsBoolean()
  syntax!: boolean;

  /** The domain has a mail host (RFC 5321 §5.1). */
  @IsOptional()
  @IsBoolean()
  mx!: boolean | null;

  /** An SMTP conversation reached the RCPT reply. */
  @IsOptional()
  @IsBoolean()
  smtp!: boolean | null;

  /** The domain accepts mail for every address: random addresses were accepted too. False if they were refused. */
  @IsOptional()
  @IsBoolean()
  catch_all!: boolean | null;

  /**
   * For `catch_all` only, otherwise null. `likely`: the server answers this address differently from random ones. `unlikely`: it
   * answers this address like random ones, and other addresses differently. `possible`: it answers all addresses alike.
   */
  @IsOptional()
  @IsIn(LIKELIHOODS)
  likelihood!: Likelihood | null;

  @IsOptional()
  @IsBoolean()
  disposable!: boolean | null;

  /** The address belongs to a function, not a person: `info@`, `sales@`. */
  @IsOptional()
  @IsBoolean()
  role!: boolean | null;

  /** The domain belongs to a free-mail provider. */
  @IsOptional()
  @IsBoolean()
  free!: boolean | null;
}

/** The question that the gateway puts to the verify service. */
export class VerifyEmailJob {
  @IsString()
  @IsNotEmpty()
  @MaxLength(EMAIL_FIELD_MAX)
  email!: string;
}

/** The verdict on one address. */
export class VerifyEmailResult {
  @IsString()
  email!: string;

  @IsIn(VERIFY_STATUSES)
  status!: VerifyStatus;

  /** True exactly when `status` is `valid`. */
  @IsBoolean()
  verified!: boolean;

  /** True if `status` is `valid` or `catch_all`. */
  @IsBoolean()
  deliverable!: boolean;

  @IsIn(REASONS)
  reason!: VerifyReason;

  @IsObject()
  @ValidateNested()
  @Type(() => VerifyChecks)
  checks!: VerifyChecks;

  /** Mail host that answered. */
  @IsOptional()
  @IsString()
  mx_host!: string | null;

  /** Operator of the mail host, if known. */
  @IsOptional()
  @IsString()
  mail_provider!: string | null;

  /** A more likely spelling of the address, if there is one. */
  @IsOptional()
  @IsString()
  did_you_mean!: string | null;

  /** Reply code of the decisive SMTP reply (RFC 5321 §4.2). */
  @IsOptional()
  @IsInt()
  smtp_code!: number | null;

  @IsISO8601()
  checked_at!: string;

  /** Seconds after which a new call can return a final answer. Only for provisional answers. */
  @IsOptional()
  @IsInt()
  @Min(1)
  retry_after?: number;
}

/** Answer of `POST /v1/verify/email`. */
export class VerifyEmailAnswer extends VerifyEmailResult {
  /** True if the account has paid for this answer within its freshness window. The call is free. */
  @IsBoolean()
  cached!: boolean;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Verify one address. The service answers within 25 s; the rest is time for the message itself. */
export const verifyEmail = rpc({
  subject: 'verify.v1.email',
  callers: ['gateway', 'batch', 'lookup'],
  request: VerifyEmailJob,
  reply: VerifyEmailResult,
  deadlineMs: 25_000,
  suppression: {
    subjects: ({ email }) => [{ email }],
    withheld: ({ email }, checkedAt) => withheldVerdict(email, checkedAt),
    isNothing: ({ reason }) => reason === 'not_probeable',
  },
});

export const verifyEmailRoute = endpoint({
  position: 200,
  id: 'verifyEmail',
  method: 'POST',
  path: '/v1/verify/email',
  summary: 'Verify an e-mail address',
  description:
    'Costs 1 credit. Free when the answer is `unknown` or `invalid_syntax`, or when the account has paid for it within its freshness window.',
  scopes: ['verify'],
  body: VerifyEmailBody,
  query: PaidQuery,
  response: VerifyEmailAnswer,
  example: {
    request: { email: 'john@acme.com' },
    response: {
      email: 'john@acme.com',
      status: 'valid',
      verified: true,
      deliverable: true,
      reason: 'accepted',
      checks: {
        syntax: true,
        mx: true,
        smtp: true,
        catch_all: false,
        likelihood: null,
        disposable: false,
        role: false,
        free: false,
      },
      mx_host: 'mx1.acme.com',
      mail_provider: null,
      did_you_mean: null,
      smtp_code: 250,
      checked_at: '2026-04-26T10:34:21.000Z',
      cached: false,
      credits_charged: 1,
    },
  },
});

/** The verdict on an address whose owner is on the suppression list: that on an address whose host cannot be asked. */
export function withheldVerdict(email: string, checkedAt = new Date().toISOString()): VerifyEmailResult {
  return {
    email,
    status: 'unknown',
    verified: false,
    deliverable: false,
    reason: 'not_probeable',
    checks: {
      syntax: true,
      mx: null,
      smtp: null,
      catch_all: null,
      likelihood: null,
      disposable: false,
      role: false,
      free: false,
    },
    mx_host: null,
    mail_provider: null,
    did_you_mean: null,
    smtp_code: null,
    checked_at: checkedAt,
  };
}
