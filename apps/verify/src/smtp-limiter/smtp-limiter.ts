import type { CallContext } from '@modernleads/contracts';

/** Whom a conversation is with. */
export interface Place {
  /** Who runs the host: the id that `mailProviderOf` gives it. */
  readonly provider: string;
  /** The MX host, in lower case and without a trailing dot. */
  readonly host: string;
}

/**
 * How a conversation went, of which the next ones learn.
 * `slow_down`: 421 or 45x about our rate or our connections; `blames_us`: a refusal of our address, name or reputation;
 * `unreachable`: no connection, or no reply in time; `ok`: all else, a refused recipient too.
 */
export type ConversationEvent = 'ok' | 'slow_down' | 'blames_us' | 'unreachable';

/** Leave to hold one conversation. Whoever holds it gives it back with `release`, whatever happened. */
export interface Permit {
  /** Says how it went, as soon as that is known. Each event counts once; never throws. */
  report(event: ConversationEvent): void;
  /** Ends it. Only the first call counts; never throws. */
  release(): void;
}

/** No conversation now, and what that makes of the answer. */
export interface Refused {
  /**
   * `blocked`: our address is in disgrace; `connection_failed`: this host does not answer, try the next;
   * `timeout`: the deadline of the call passed before it was our turn; `server_error`: the provider has enough of us for now.
   */
  readonly reason: 'blocked' | 'connection_failed' | 'server_error' | 'timeout';
  /** Seconds after which asking again makes sense; absent: nobody knows. */
  readonly retryAfterSeconds?: number;
}

/** Who may talk to which mail host, when. All conversations of all replicas ask here first. */
export abstract class Manners {
  /**
   * Waits for the turn of a conversation, at the longest until the deadline of the call. Never rejects.
   * @returns a permit, or (it has no `release`) the reason why there is none.
   */
  abstract acquire(context: CallContext, place: Place): Promise<Permit | Refused>;
}

/** Tells the two outcomes of {@link Manners.acquire} apart. */
export function isRefused(outcome: Permit | Refused): outcome is Refused {
  return 'reason' in outcome;
}
