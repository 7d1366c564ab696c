import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { CallContext } from '@modernleads/contracts';
import { DegradedError } from '@modernleads/platform';
import { REDIS_USERS, type RedisConnections, type SharedRedis } from '@modernleads/redis';
import type { Redis } from 'ioredis';
import { LeaseQueue, type WaitResult } from './lease-queue';
import type { BlockingProvider, Heartbeat, HeldLease, LeaseDecision, LeaseOutcome, LeaseRequest } from './limiter-rules';
import { LocalLimiter } from './local-limiter';
import { ProviderLimits } from './provider-limits';
import { LIMITER_SCRIPTS, RedisLimiter } from './redis-limiter';
import { type LeaseRefusal, type SessionOutcome, type SmtpLease, SmtpLimiter, type SmtpTarget } from './smtp-limiter';

/** Outcomes are sent together: how long the first waits for others, in milliseconds, and how many go in one message. */
const OUTCOME_DELAY_MS = 5;
const MAX_OUTCOMES = 200;
/** How often a replica reports itself and its leases, in milliseconds. */
const HEARTBEAT_MS = 10_000;
const LONGEST_WAIT_MS = 600_000;
/** Replicas that are assumed while Redis has not told their number. */
const ASSUMED_REPLICAS = 4;

/** Receives events for the metrics. */
export interface SmtpLimiterListener {
  /** A session got its lease after so many seconds. */
  granted(waitedSeconds: number): void;
  refused(reason: LeaseRefusal['reason']): void;
  /** This replica keeps the limits without Redis from now on, or no longer. */
  local(isLocal: boolean): void;
}

export interface SharedSmtpLimiterOptions {
  readonly limits?: ProviderLimits;
  readonly listener?: SmtpLimiterListener;
  /** Prefix of all keys in Redis, in braces: one slot of a cluster; replicas with the same prefix share their limits. */
  readonly namespace?: string;
}

/**
 * The limits of all replicas together, kept in Redis. While Redis is down or takes more than 250 ms, each replica keeps its share of the
 * limits in memory; no session is refused for that.
 */
export class SharedSmtpLimiter extends SmtpLimiter {
  private readonly replica = randomUUID();
  private readonly limits: ProviderLimits;
  private readonly listener?: SmtpLimiterListener;
  private readonly shared: RedisLimiter;
  private readonly redis: SharedRedis;
  private readonly local = new LocalLimiter(() => performance.now());
  private readonly queues = new Map<string, LeaseQueue>();
  private readonly held = new Map<string, HeldLease>();
  private readonly heartbeatTimer: NodeJS.Timeout;
  private outcomes: LeaseOutcome[] = [];
  private sendTimer?: NodeJS.Timeout;
  private replicas = ASSUMED_REPLICAS;

  constructor(
    connections: RedisConnections,
    { limits = new ProviderLimits(), listener, namespace = REDIS_USERS.verify.prefix }: SharedSmtpLimiterOptions = {},
  ) {
    super();
    this.limits = limits;
    this.listener = listener;
    this.shared = new RedisLimiter(namespace);
    this.redis = connections.open({
      scripts: LIMITER_SCRIPTS,
      probe: (redis) => this.sendHeartbeat(redis),
      onChange: (available) => this.onAvailability(available),
    });
    this.heartbeatTimer = setInterval(() => void this.heartbeat(), HEARTBEAT_MS).unref();
  }

  /** True while this replica keeps the limits without Redis. */
  get isLocal(): boolean {
    return !this.redis.available;
  }

  /** Leases that this replica holds. */
  get inUse(): ReadonlyMap<string, HeldLease> {
    return this.held;
  }

  /** Sessions of this replica that wait for a lease. */
  get waiting(): number {
    return [...this.queues.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  async acquireLease({ deadline }: CallContext, { provider, host }: SmtpTarget): Promise<SmtpLease | LeaseRefusal> {
    const start = performance.now();
    const patienceMs = deadline - Date.now();
    if (patienceMs <= 0) return this.refusal('timeout');
    const queue = this.queueOf(provider);
    const { id, kind, ms } = await queue.waitForLease(host, Math.min(patienceMs, LONGEST_WAIT_MS));
    if (queue.length === 0 && this.queues.get(provider) === queue) this.queues.delete(provider);
    if (kind === 'late') return this.refusal('timeout');
    if (kind !== 'granted' && kind !== 'trial') return this.refusal(kind, Math.max(1, Math.ceil(ms / 1_000)));
    this.listener?.granted((performance.now() - start) / 1_000);
    return this.leaseOf({ provider, host, id, trial: kind === 'trial' });
  }

  /** For readiness. @throws DegradedError when our IP address is blocked. */
  async health(): Promise<void> {
    const { ipBlocked, blockingProviders, contactedProviders } = await this.heartbeat();
    if (ipBlocked) throw new DegradedError(`${blockingProviders} of ${contactedProviders} mail providers turn us away`);
  }

  /** Reports this replica and its leases; returns the state over all replicas, or of this one without Redis. */
  async heartbeat(): Promise<Heartbeat> {
    const own = this.local.heartbeat([...this.held.values()]);
    return (await this.redis.ask((redis) => this.sendHeartbeat(redis))) ?? own;
  }

  /** Who blocks our IP address, over all replicas, or as this one knows without Redis; the last one first. */
  async blockingProviders(): Promise<BlockingProvider[]> {
    return (await this.redis.ask((redis) => this.shared.blockingProviders(redis))) ?? this.local.blockingProviders();
  }

  /** Ends all waits and sends the last outcomes. */
  async close(): Promise<void> {
    clearInterval(this.heartbeatTimer);
    for (const queue of this.queues.values()) queue.close();
    await this.sendOutcomes();
    this.redis.close();
  }

  private queueOf(provider: string): LeaseQueue {
    const known = this.queues.get(provider);
    if (known) return known;
    const requestLeases = async (requests: readonly LeaseRequest[]): Promise<readonly LeaseDecision[]> => {
      const decisions = await this.requestLeases(provider, requests);
      decisions.forEach(({ kind }, index) => {
        const id = (requests[index] as LeaseRequest).id;
        if (kind === 'granted' || kind === 'trial') this.held.set(id, { provider, id });
      });
      return decisions;
    };
    const returnLease = (host: string, { id, kind }: WaitResult): void =>
      this.leaseOf({ provider, host, id, trial: kind === 'trial' }).release();
    const queue = new LeaseQueue(requestLeases, returnLease);
    this.queues.set(provider, queue);
    return queue;
  }

  private async requestLeases(provider: string, requests: readonly LeaseRequest[]): Promise<readonly LeaseDecision[]> {
    const { replica } = this;
    const limits = this.limits.of(provider);
    const decisions = await this.redis.ask((redis) => this.shared.acquireLeases(redis, { replica, provider, limits, requests }));
    if (decisions) return decisions;
    const part = (limit: number): number => Math.max(1, Math.floor(limit / this.replicas));
    const ours = { concurrency: part(limits.concurrency), perMinute: part(limits.perMinute) };
    return this.local.acquireLeases({ replica, provider, limits: ours, requests });
  }

  private leaseOf(about: Omit<LeaseOutcome, 'outcome'>): SmtpLease {
    const reported = new Set<LeaseOutcome['outcome']>();
    const reportOnce = (outcome: LeaseOutcome['outcome']): void => {
      if (reported.has('release') || reported.has(outcome)) return;
      reported.add(outcome);
      this.recordOutcome({ ...about, outcome });
    };
    return {
      report: (outcome: SessionOutcome) => reportOnce(outcome),
      release: () => reportOnce('release'),
    };
  }

  /** A release is sent at once where a session waits for it, other outcomes together. */
  private recordOutcome(outcome: LeaseOutcome): void {
    this.outcomes.push(outcome);
    const queue = this.queues.get(outcome.provider);
    if (outcome.outcome === 'release') {
      this.held.delete(outcome.id);
      if (queue?.length) {
        void this.sendOutcomes();
        return queue.wake();
      }
    }
    if (this.outcomes.length >= MAX_OUTCOMES) void this.sendOutcomes();
    else this.sendTimer ??= setTimeout(() => void this.sendOutcomes(), OUTCOME_DELAY_MS);
  }

  private async sendOutcomes(): Promise<void> {
    clearTimeout(this.sendTimer);
    this.sendTimer = undefined;
    const { outcomes } = this;
    this.outcomes = [];
    if (outcomes.length === 0) return;
    this.local.recordOutcomes(outcomes);
    await this.redis.ask((redis) => this.shared.recordOutcomes(redis, outcomes));
  }

  private async sendHeartbeat(redis: Redis): Promise<Heartbeat> {
    const heartbeat = await this.shared.heartbeat(redis, this.replica, [...this.held.values()]);
    this.replicas = heartbeat.replicas;
    return heartbeat;
  }

  /** The limiter that takes over learns the held leases. */
  private onAvailability(available: boolean): void {
    this.listener?.local(!available);
    void this.heartbeat();
  }

  private refusal(reason: LeaseRefusal['reason'], retryAfterSeconds?: number): LeaseRefusal {
    this.listener?.refused(reason);
    return { reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  }
}
