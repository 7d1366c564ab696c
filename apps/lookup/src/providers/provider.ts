import type { Assertion } from '../search/email-check';

/** The person that a provider is asked for. */
export interface ProviderQuestion {
  readonly firstName: string;
  /** Empty: the person has one name. */
  readonly lastName: string;
  readonly domain: string | null;
  readonly companyName: string | null;
  readonly linkedinUrl: string | null;
  readonly country: string | null;
  /** A known address of the person. */
  readonly email: string | null;
}

export type Wanted = 'email' | 'phone';

export interface ProviderFinding {
  readonly email?: string;
  /** Of the e-mail; default: `guess`. */
  readonly assertion?: Assertion;
  /** In any format. */
  readonly phones?: readonly string[];
}

/** An HTTP request of a provider's API. */
export interface ProviderRequest {
  readonly method?: 'GET' | 'POST';
  /** Below the base address. */
  readonly path: string;
  /** Null and undefined are omitted. */
  readonly query?: Readonly<Record<string, string | null | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: object;
}

/** A JSON answer. */
export interface ProviderReply {
  readonly status: number;
  readonly json: unknown;
}

/** One question that a provider answers; in the first response unless there is a `poll`. */
export interface Exchange {
  readonly gives: readonly Wanted[];
  /** Provider credits that an answer costs as documented, for the budget. */
  readonly cost: number;
  /** Whether the known fields suffice to ask it. */
  suits(question: ProviderQuestion): boolean;
  request(question: ProviderQuestion, key: string): ProviderRequest;
  /** @returns null: not found. @throws ProviderError for a 2xx that reports a failure. */
  read(reply: ProviderReply): ProviderFinding | null;
  readonly poll?: Poll;
}

/** A question that is submitted and then polled; `read` reads the final answer. */
export interface Poll {
  /** Milliseconds between two polls. */
  readonly everyMs: number;
  /** @throws ProviderError when the submission was refused. */
  ticket(reply: ProviderReply): string;
  request(ticket: string, key: string): ProviderRequest;
  /** @throws ProviderError when the work has failed. */
  isPending(reply: ProviderReply): boolean;
}

/** Whether an address exists, as a provider that verifies reports it. */
export interface EmailVerification {
  request(email: string, key: string): ProviderRequest;
  /** `guess`: the provider does not know. */
  read(reply: ProviderReply): Assertion;
}

/** The wire format of one provider. */
export interface Adapter {
  readonly name: string;
  readonly base: string;
  /** In the order in which they are tried. */
  readonly exchanges: readonly Exchange[];
  readonly verification?: EmailVerification;
  /** The kind of a refusal that its HTTP status does not tell; undefined: by the HTTP status. `not_found` is an answer. */
  refusal?(reply: ProviderReply): FailureKind | 'not_found' | undefined;
}

/**
 * `auth`: the key is refused. `quota`: its credits are used up. `rate_limited`: too many requests. `bad_request`: the provider refuses the question.
 * `unavailable`: it cannot be reached or answers 5xx. `malformed`: the answer cannot be read. `timeout`: no answer before the deadline.
 */
export const FAILURE_KINDS = ['auth', 'quota', 'rate_limited', 'bad_request', 'unavailable', 'malformed', 'timeout'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Its message names the provider and the kind, and nothing of the request or the answer. */
export class ProviderError extends Error {
  constructor(
    readonly provider: string,
    readonly kind: FailureKind,
    /** Seconds of its Retry-After, if it sent one. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(`${provider}: ${kind}`, options);
    this.name = 'ProviderError';
  }
}
