import type { Limits } from './provider-limits';
import type { SessionOutcome } from './smtp-limiter';

/** A lease outlives the last sign of life of its replica by so many milliseconds. */
export const LEASE_MS = 30_000;
/** A replica that waits and does not ask again within this time has lost its place, or its life. */
export const QUEUE_PLACE_MS = 2_000;

/** Conversations of so many milliseconds of the pace may begin at once. */
export const BURST_MS = 1_000;
const MINUTE_MS = 60_000;

/** The share of its limits that a provider is asked for, in thousandths. */
export const FULL_SHARE = 1_000;
export const LEAST_SHARE = 31;
/** What a good conversation gives back, at most one in so many milliseconds. */
export const SHARE_STEP = 20;
export const SPEED_UP_EVERY_MS = 1_000;
/** Complaints that follow each other sooner than this are one: they are about conversations that had begun before. */
export const SLOW_DOWN_EVERY_MS = 2_000;
/** After so long without a word the share is forgotten. */
export const PACE_KEPT_MS = 3_600_000;

/** Consecutive failures after which a host is not contacted, and for how long: doubled by each failed trial. */
export const FAILURES_TO_OPEN = 5;
export const OPEN_MS = 30_000;
export const LONGEST_OPEN_MS = 600_000;
/** How long the one who tries a host again may take. */
export const TRIAL_MS = 30_000;
export const BREAKER_KEPT_MS = 1_800_000;

/** What providers said within so many milliseconds counts; each counts once. */
export const OUTCOME_KEPT_MS = 600_000;
/** So many providers must blame us, and so many in a hundred of those that we talked to. */
export const BLOCKING_PROVIDERS = 3;
export const BLOCKING_PERCENT = 50;
/** While our IP is blocked, one conversation in so many milliseconds finds out whether it is over. */
export const IP_BLOCKED_INTERVAL_MS = 60_000;
/** A replica counts until so long after its last heartbeat. */
export const REPLICA_MS = 30_000;

/** What becomes of one request: `trial`: granted, to a host that did not answer lately. */
export interface LeaseDecision {
  readonly kind: 'granted' | 'trial' | 'wait' | 'connection_failed' | 'blocked';
  /** For `wait` and the refusals: milliseconds after which asking again makes sense; 0: nobody knows. */
  readonly ms: number;
}

export interface LeaseRequest {
  readonly id: string;
  readonly host: string;
  /** Milliseconds since it was first made. */
  readonly waitedMs: number;
}

/** The requests of one replica to one provider, oldest first. */
export interface LeaseRequests {
  readonly replica: string;
  readonly provider: string;
  readonly limits: Limits;
  readonly requests: readonly LeaseRequest[];
}

/** What became of a conversation. */
export interface LeaseOutcome {
  readonly outcome: SessionOutcome | 'release';
  readonly provider: string;
  readonly host: string;
  readonly id: string;
  /** The lease was a trial. */
  readonly trial: boolean;
}

export interface HeldLease {
  readonly provider: string;
  readonly id: string;
}

/** The state of things, for readiness and metrics. */
export interface Heartbeat {
  /** Replicas alive, this one included. */
  readonly replicas: number;
  /** Hosts that are not contacted. */
  readonly openHosts: number;
  /** Providers whose latest word was that we are to blame. */
  readonly blockingProviders: number;
  /** Providers that were talked to. */
  readonly contactedProviders: number;
  readonly ipBlocked: boolean;
}

/** Conversations at the same time under a share of the limit; one is always allowed. */
export function slotsOf({ concurrency }: Limits, share: number): number {
  return Math.max(1, Math.floor((concurrency * share) / FULL_SHARE));
}

/**
 * Microseconds between two conversations. The burst is paid for by the pace, so that any 60 s see at most the limit; as whole
 * numbers, Redis reckons the same.
 */
export function intervalOf({ perMinute }: Limits, share: number): number {
  return Math.ceil(((MINUTE_MS + BURST_MS) * 1_000 * FULL_SHARE) / Math.max(FULL_SHARE, perMinute * share));
}

export function isIpBlocked(blockingProviders: number, contactedProviders: number): boolean {
  return blockingProviders >= BLOCKING_PROVIDERS && blockingProviders * 100 >= contactedProviders * BLOCKING_PERCENT;
}

/** How long a host is not contacted after the nth failure in a row to answer a trial; the first time n is 1. */
export function openFor(n: number): number {
  return Math.min(OPEN_MS * 2 ** (n - 1), LONGEST_OPEN_MS);
}
