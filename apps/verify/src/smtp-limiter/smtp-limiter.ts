import type { CallContext } from '@modernleads/contracts';

/** The other side of a session. */
export interface SmtpTarget {
  /** The operator of the host: the id of `mailProviderOf`. */
  readonly provider: string;
  /** The MX host, in lower case and without a trailing dot. */
  readonly host: string;
}

/**
 * How a session went; later leases depend on it. `slow_down`: 421 or 45x about our rate or connections; `ip_blocked`: a refusal of our IP
 * address, name or reputation; `unreachable`: no connection, or no reply in time; `ok`: all else, refused recipients included.
 */
export type SessionOutcome = 'ok' | 'slow_down' | 'ip_blocked' | 'unreachable';

/** The right to hold one session. The holder must `release` it in any case. */
export interface SmtpLease {
  /** Reports how the session went, as soon as that is known. Each outcome counts once; never throws. */
  report(outcome: SessionOutcome): void;
  /** Ends the lease. Only the first call counts; never throws. */
  release(): void;
}

/** No session now, and the reason for the answer. */
export interface LeaseRefusal {
  /**
   * `blocked`: our IP address is blocked; `connection_failed`: this host does not answer, try the next; `timeout`: no lease before the
   * deadline; `server_error`: the provider asked us to slow down.
   */
  readonly reason: 'blocked' | 'connection_failed' | 'server_error' | 'timeout';
  /** Seconds after which asking again makes sense; absent: unknown. */
  readonly retryAfterSeconds?: number;
}

/** Limits SMTP sessions per provider and host. Every session of every replica needs a lease. */
export abstract class SmtpLimiter {
  /**
   * Waits for a lease, at most until the deadline of the call. Never rejects.
   * @returns a lease, or the reason why there is none.
   */
  abstract acquireLease(context: CallContext, target: SmtpTarget): Promise<SmtpLease | LeaseRefusal>;
}

/** Tells the two results of {@link SmtpLimiter.acquireLease} apart. */
export function isRefusal(outcome: SmtpLease | LeaseRefusal): outcome is LeaseRefusal {
  return 'reason' in outcome;
}
