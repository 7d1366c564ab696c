import type { Limits } from './provider-limits';
import type { SessionOutcome } from './smtp-limiter';

/** Milliseconds for which a lease outlives the last heartbeat of its replica. */
export const LEASE_MS = 30_000;
/** Milliseconds after which a waiting replica that has not asked again loses its place. */
export const QUEUE_PLACE_MS = 2_000;

/** Sessions that the pace allows in so many milliseconds may begin at once. */
export const BURST_MS = 1_000;
const MINUTE_MS = 60_000;

/** The share of its limits that a provider is given, in thousandths. */
export const FULL_SHARE = 1_000;
export const LEAST_SHARE = 31;
/** Thousandths that a good session gives back, at most once in so many milliseconds. */
export const SHARE_STEP = 20;
export const SPEED_UP_EVERY_MS = 1_000;
/** Complaints within so many milliseconds count as one: they are about sessions that had begun before. */
export const SLOW_DOWN_EVERY_MS = 2_000;
/** Milliseconds without a session after which the share is forgotten. */
export const PACE_KEPT_MS = 3_600_000;

/** Consecutive failures after which a host is not contacted, and for how many milliseconds: doubled by each failed trial. */
export const FAILURES_TO_OPEN = 5;
export const OPEN_MS = 30_000;
export const LONGEST_OPEN_MS = 600_000;
/** Longest duration of a trial session, in milliseconds. */
export const TRIAL_MS = 30_000;
export const BREAKER_KEPT_MS = 1_800_000;

/** Milliseconds for which the last outcome of a provider counts. */
export const OUTCOME_KEPT_MS = 600_000;
/** Our IP counts as blocked when so many providers block it, and so many percent of those contacted. */
export const BLOCKING_PROVIDERS = 3;
export const BLOCKING_PERCENT = 50;
/** While our IP is blocked, one session in so many milliseconds tests whether it still is. */
export const IP_BLOCKED_INTERVAL_MS = 60_000;
/** Milliseconds after its last heartbeat for which a replica counts. */
export const REPLICA_MS = 30_000;

/** The decision on one request; `trial`: granted, to a host that failed lately. */
export interface LeaseDecision {
  readonly kind: 'granted' | 'trial' | 'wait' | 'connection_failed' | 'blocked';
  /** For `wait` and the refusals: milliseconds after which asking again makes sense; 0: unknown. */
  readonly ms: number;
}

export interface LeaseRequest {
  readonly id: string;
  readonly host: string;
  /** Milliseconds since the first attempt. */
  readonly waitedMs: number;
}

/** The requests of one replica to one provider, oldest first. */
export interface LeaseRequests {
  readonly replica: string;
  readonly provider: string;
  readonly limits: Limits;
  readonly requests: readonly LeaseRequest[];
}

/** How a session went, or that its lease is released. */
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

/** The state of the limiter, for readiness and metrics. */
export interface Heartbeat {
  /** Replicas alive, this one included. */
  readonly replicas: number;
  /** Hosts that are not contacted. */
  readonly openHosts: number;
  /** Providers whose last outcome was `ip_blocked`. */
  readonly blockingProviders: number;
  /** Providers contacted within {@link OUTCOME_KEPT_MS}. */
  readonly contactedProviders: number;
  readonly ipBlocked: boolean;
}

/** A provider that blocks our IP address, as its last outcome within {@link OUTCOME_KEPT_MS} says. */
export interface BlockingProvider {
  readonly provider: string;
  /** Milliseconds since it last said so. */
  readonly agoMs: number;
}

/** Concurrent sessions under a share of the limit; at least one. */
export function slotsOf({ concurrency }: Limits, share: number): number {
  return Math.max(1, Math.floor((concurrency * share) / FULL_SHARE));
}

/**
 * Microseconds between two sessions. The burst is paid for by the pace, so that any 60 s see at most the limit. Integers, so that Redis
 * computes the same.
 */
export function intervalOf({ perMinute }: Limits, share: number): number {
  return Math.ceil(((MINUTE_MS + BURST_MS) * 1_000 * FULL_SHARE) / Math.max(FULL_SHARE, perMinute * share));
}

export function isIpBlocked(blockingProviders: number, contactedProviders: number): boolean {
  return blockingProviders >= BLOCKING_PROVIDERS && blockingProviders * 100 >= contactedProviders * BLOCKING_PERCENT;
}

/** How long a host is not contacted after the nth consecutive failed trial, in milliseconds; n starts at 1. */
export function openFor(n: number): number {
  return Math.min(OPEN_MS * 2 ** (n - 1), LONGEST_OPEN_MS);
}
