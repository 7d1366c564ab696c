import type { CallContext } from '@modernleads/contracts';

/** Whom a conversation is with. */
export interface SmtpTarget {
  /** Who runs the host: the id that `mailProviderOf` gives it. */
  readonly provider: string;
  /** The MX host, in lower case and without a trailing dot. */
  readonly host: string;
}

/**
 * How a conversation went, of which the next ones learn.
 * `slow_down`: 421 or 45x about our rate or our connections; `ip_blocked`: a refusal of our address, name or reputation;
 * `unreachable`: no connection, or no reply in time; `ok`: all else, a refused recipient too.
 */
export type SessionOutcome = 'ok' | 'slow_down' | 'ip_blocked' | 'unreachable';

/** Leave to hold one conversation. Whoever holds it gives it back with `release`, whatever happened. */
export interface SmtpLease {
  /** Says how it went, as soon as that is known. Each outcome counts once; never throws. */
  report(outcome: SessionOutcome): void;
  /** Ends it. Only the first call counts; never throws. */
  release(): void;
}

/** No conversation now, and what that makes of the answer. */
export interface LeaseRefusal {
  /**
   * `blocked`: our IP address is blocked; `connection_failed`: this host does not answer, try the next;
   * `timeout`: the deadline of the call passed before it was our turn; `server_error`: the provider has enough of us for now.
   */
  readonly reason: 'blocked' | 'connection_failed' | 'server_error' | 'timeout';
  /** Seconds after which asking again makes sense; absent: nobody knows. */
  readonly retryAfterSeconds?: number;
}

/** Who may talk to which mail host, when. All conversations of all replicas ask here first. */
export abstract class SmtpLimiter {
  /**
   * Waits for the turn of a conversation, at the longest until the deadline of the call. Never rejects.
   * @returns a lease, or (it has no `release`) the reason why there is none.
   */
  abstract acquireLease(context: CallContext, place: SmtpTarget): Promise<SmtpLease | LeaseRefusal>;
}

/** Tells the two outcomes of {@link SmtpLimiter.acquireLease} apart. */
export function isRefusal(outcome: SmtpLease | LeaseRefusal): outcome is LeaseRefusal {
  return 'reason' in outcome;
}
