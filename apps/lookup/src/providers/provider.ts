import type { Assertion } from '../search/email-check';

/** Whom a provider is asked for. */
export interface ProviderQuestion {
  readonly firstName: string;
  /** Empty: the person has one name. */
  readonly lastName: string;
  readonly domain: string | null;
  readonly companyName: string | null;
  readonly linkedinUrl: string | null;
  readonly country: string | null;
  /** An address that is already known to be the person's. */
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

/** An HTTP request in the provider's terms. */
export interface ProviderRequest {
  readonly method?: 'GET' | 'POST';
  /** Below the base address. */
  readonly path: string;
  /** What is null or undefined is left out. */
  readonly query?: Readonly<Record<string, string | null | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: object;
}

/** An answer that is JSON. */
export interface ProviderReply {
  readonly status: number;
  readonly json: unknown;
}

/** One thing that a provider can be asked; it answers at once unless there is a `poll`. */
export interface Exchange {
  readonly gives: readonly Wanted[];
  /** Credits of the provider that an answer costs, as far as is known: for the budget. */
  readonly cost: number;
  /** Can it be asked, with what is known? */
  suits(question: ProviderQuestion): boolean;
  request(question: ProviderQuestion, key: string): ProviderRequest;
  /** @returns null: nobody was found. @throws ProviderError for a 2xx that is none. */
  read(reply: ProviderReply): ProviderFinding | null;
  readonly poll?: Poll;
}

/** Work that is submitted and asked for later: `read` then reads the final answer. */
export interface Poll {
  /** Milliseconds between two questions. */
  readonly everyMs: number;
  /** @throws ProviderError when the submission was refused. */
  ticket(reply: ProviderReply): string;
  request(ticket: string, key: string): ProviderRequest;
  /** @throws ProviderError when the work has failed. */
  isPending(reply: ProviderReply): boolean;
}

/** Whether an address exists, in the view of a provider that only verifies. */
export interface EmailVerification {
  request(email: string, key: string): ProviderRequest;
  /** `guess`: it could not tell. */
  read(reply: ProviderReply): Assertion;
}

/** How one provider is spoken to: nothing but its wire format. */
export interface Adapter {
  readonly name: string;
  readonly base: string;
  /** In the order in which they are worth trying. */
  readonly exchanges: readonly Exchange[];
  readonly verification?: EmailVerification;
  /** What is special about its refusals; undefined: what HTTP says. `not_found` is an answer. */
  refusal?(reply: ProviderReply): FailureKind | 'not_found' | undefined;
}

/**
 * `auth`: the key is not accepted. `quota`: its credits are used up. `rate_limited`: later. `bad_request`: the question is not one.
 * `unavailable`: it cannot be reached or says that it cannot. `malformed`: what came is no answer. `timeout`: none came in time.
 */
export const FAILURE_KINDS = ['auth', 'quota', 'rate_limited', 'bad_request', 'unavailable', 'malformed', 'timeout'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Its message names the provider and the kind, never what was asked, answered or sent along. */
export class ProviderError extends Error {
  constructor(
    readonly provider: string,
    readonly kind: FailureKind,
    /** Seconds after which it may be asked again, where it says so. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(`${provider}: ${kind}`, options);
    this.name = 'ProviderError';
  }
}
