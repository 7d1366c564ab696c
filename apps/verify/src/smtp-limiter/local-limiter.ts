import {
  type BlockingProvider,
  BREAKER_KEPT_MS,
  BURST_MS,
  FAILURES_TO_OPEN,
  FULL_SHARE,
  type Heartbeat,
  type HeldLease,
  intervalOf,
  IP_BLOCKED_INTERVAL_MS,
  isIpBlocked,
  LEASE_MS,
  type LeaseDecision,
  type LeaseOutcome,
  type LeaseRequest,
  type LeaseRequests,
  LEAST_SHARE,
  openFor,
  OUTCOME_KEPT_MS,
  PACE_KEPT_MS,
  SHARE_STEP,
  slotsOf,
  SLOW_DOWN_EVERY_MS,
  SPEED_UP_EVERY_MS,
  TRIAL_MS,
} from './limiter-rules';
import type { SessionOutcome } from './smtp-limiter';

interface ProviderState {
  /** When the lease with this id expires. */
  readonly leases: Map<string, number>;
  /** When the next session may begin at an even pace, in microseconds (theoretical arrival time of GCRA). */
  due: number;
  share: number;
  shareAt: number;
  usedAt: number;
}

interface Breaker {
  failures: number;
  /** Consecutive openings; 0: closed. */
  opens: number;
  openUntil: number;
  trialUntil: number;
  usedAt: number;
}

/** Providers and hosts that are kept, each. */
const MAX_ENTRIES = 10_000;

/** The limiter's rules in the memory of one replica. `limiter.lua.ts` has the same rules in Redis for all replicas. */
export class LocalLimiter {
  private readonly providers = new Map<string, ProviderState>();
  private readonly breakers = new Map<string, Breaker>();
  private readonly contacted = new Map<string, number>();
  private readonly blocking = new Map<string, number>();
  private nextWhileBlocked = -Infinity;

  /** @param now milliseconds of a monotonic clock. */
  constructor(private readonly now: () => number) {}

  acquireLeases({ provider, limits, requests }: LeaseRequests): LeaseDecision[] {
    const now = this.now();
    const state = this.provider(provider, now);
    for (const [id, until] of state.leases) if (until <= now) state.leases.delete(id);
    return requests.map((request) => this.decide(state, limits, request, now));
  }

  recordOutcomes(outcomes: readonly LeaseOutcome[]): void {
    const now = this.now();
    for (const { outcome, provider, host, id, trial } of outcomes) {
      if (outcome === 'release') this.releaseLease(provider, host, id, trial, now);
      else this.recordOutcome(outcome, provider, host, now);
    }
  }

  /** Registers held leases, or extends them. */
  heartbeat(held: readonly HeldLease[]): Heartbeat {
    const now = this.now();
    for (const { provider, id } of held) this.provider(provider, now).leases.set(id, now + LEASE_MS);
    const [blockingProviders, contactedProviders] = [this.blocking, this.contacted].map((seen) => recent(seen, now)) as [
      number,
      number,
    ];
    const openHosts = [...this.breakers.values()].filter(({ opens, openUntil }) => opens > 0 && now < openUntil).length;
    return {
      replicas: 1,
      openHosts,
      blockingProviders,
      contactedProviders,
      ipBlocked: isIpBlocked(blockingProviders, contactedProviders),
    };
  }

  /** The last one first. */
  blockingProviders(): BlockingProvider[] {
    const now = this.now();
    recent(this.blocking, now);
    return [...this.blocking].map(([provider, at]) => ({ provider, agoMs: now - at })).reverse();
  }

  private decide(state: ProviderState, limits: LeaseRequests['limits'], { id, host }: LeaseRequest, now: number): LeaseDecision {
    const breaker = fresh(this.breakers, host, now, BREAKER_KEPT_MS);
    const shutUntil = breaker?.opens ? Math.max(breaker.openUntil, breaker.trialUntil) : -Infinity;
    if (now < shutUntil) return { kind: 'connection_failed', ms: shutUntil - now };
    const ipBlocked = isIpBlocked(recent(this.blocking, now), recent(this.contacted, now));
    if (ipBlocked && now < this.nextWhileBlocked) return { kind: 'blocked', ms: this.nextWhileBlocked - now };
    if (state.leases.size >= slotsOf(limits, state.share)) return { kind: 'wait', ms: 0 };
    const due = Math.max(state.due, now * 1_000);
    const early = due - (now + BURST_MS) * 1_000;
    if (early > 0) return { kind: 'wait', ms: Math.ceil(early / 1_000) };
    state.due = due + intervalOf(limits, state.share);
    state.leases.set(id, now + LEASE_MS);
    if (ipBlocked) this.nextWhileBlocked = now + IP_BLOCKED_INTERVAL_MS;
    if (!breaker?.opens) return { kind: 'granted', ms: 0 };
    breaker.trialUntil = now + TRIAL_MS;
    return { kind: 'trial', ms: 0 };
  }

  private releaseLease(provider: string, host: string, id: string, trial: boolean, now: number): void {
    this.provider(provider, now).leases.delete(id);
    const breaker = this.breakers.get(host);
    if (trial && breaker) breaker.trialUntil = -Infinity;
  }

  private recordOutcome(outcome: SessionOutcome, provider: string, host: string, now: number): void {
    if (outcome === 'unreachable') return this.failed(host, now);
    this.reached(host, now);
    setPace(this.provider(provider, now), outcome, now);
    note(this.contacted, provider, now);
    if (outcome === 'ip_blocked') note(this.blocking, provider, now);
    if (outcome === 'ok') this.blocking.delete(provider);
  }

  private failed(host: string, now: number): void {
    const breaker = fresh(this.breakers, host, now, BREAKER_KEPT_MS) ?? {
      failures: 0,
      opens: 0,
      openUntil: -Infinity,
      trialUntil: -Infinity,
      usedAt: now,
    };
    if (breaker.opens && now < breaker.openUntil) return;
    breaker.failures++;
    if (breaker.failures >= FAILURES_TO_OPEN) {
      breaker.opens++;
      breaker.openUntil = now + openFor(breaker.opens);
      breaker.trialUntil = -Infinity;
    }
    breaker.usedAt = now;
    touch(this.breakers, host, breaker);
  }

  /** Outcomes while a breaker is open belong to sessions that began before. */
  private reached(host: string, now: number): void {
    const breaker = this.breakers.get(host);
    if (breaker && !(breaker.opens && now < breaker.openUntil)) this.breakers.delete(host);
  }

  private provider(id: string, now: number): ProviderState {
    const known = fresh(this.providers, id, now, PACE_KEPT_MS);
    const state = known ?? { leases: new Map(), due: -Infinity, share: FULL_SHARE, shareAt: -Infinity, usedAt: now };
    state.usedAt = now;
    touch(this.providers, id, state);
    return state;
  }
}

/** A complaint halves the share, good sessions give it back step by step. */
function setPace(state: ProviderState, outcome: SessionOutcome, now: number): void {
  if (outcome === 'slow_down' && now >= state.shareAt + SLOW_DOWN_EVERY_MS) {
    state.share = Math.max(LEAST_SHARE, Math.floor(state.share / 2));
    state.shareAt = now;
  } else if (outcome === 'ok' && state.share < FULL_SHARE && now >= state.shareAt + SPEED_UP_EVERY_MS) {
    state.share = Math.min(FULL_SHARE, state.share + SHARE_STEP);
    state.shareAt = now;
  }
}

function fresh<T extends { readonly usedAt: number }>(
  map: Map<string, T>,
  key: string,
  now: number,
  keptMs: number,
): T | undefined {
  const entry = map.get(key);
  return entry && now < entry.usedAt + keptMs ? entry : undefined;
}

/** Moves an entry to the end; beyond the limit the least recently used entry is dropped. */
function touch<T>(map: Map<string, T>, key: string, entry: T): void {
  map.delete(key);
  map.set(key, entry);
  for (const oldest of map.keys()) {
    if (map.size <= MAX_ENTRIES) return;
    map.delete(oldest);
  }
}

function note(seen: Map<string, number>, provider: string, now: number): void {
  touch(seen, provider, now);
}

/** Counts the entries that are recent enough; older ones, which come first, are dropped. */
function recent(seen: Map<string, number>, now: number): number {
  for (const [provider, at] of seen) {
    if (at > now - OUTCOME_KEPT_MS) break;
    seen.delete(provider);
  }
  return seen.size;
}
