import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { CallContext } from '@modernleads/contracts';
import { DegradedError } from '@modernleads/platform';
import { SharedRedis } from '@modernleads/redis';
import type { Redis } from 'ioredis';
import { LeaseQueue, type WaitResult } from './lease-queue';
import type { Heartbeat, HeldLease, LeaseDecision, LeaseOutcome, LeaseRequest } from './limiter-rules';
import { LocalLimiter } from './local-limiter';
import { ProviderLimits } from './provider-limits';
import { LIMITER_SCRIPTS, RedisLimiter } from './redis-limiter';
import { type LeaseRefusal, type SessionOutcome, type SmtpLease, SmtpLimiter, type SmtpTarget } from './smtp-limiter';

/** Outcomes travels together: so long does the first of it wait for the rest, and so much goes in one message. */
const OUTCOME_DELAY_MS = 5;
const MAX_OUTCOMES = 200;
/** How often a replica shows that it lives, and what it holds. */
const HEARTBEAT_MS = 10_000;
const LONGEST_WAIT_MS = 600_000;
/** While nobody can say how many replicas there are. */
const ASSUMED_REPLICAS = 4;

/** Hears what happens, for the metrics. */
export interface SmtpLimiterListener {
  /** It was the turn of a conversation after so many seconds. */
  granted(waitedSeconds: number): void;
  refused(reason: LeaseRefusal['reason']): void;
  /** This replica goes by its own register from now on, or no longer. */
  local(isLocal: boolean): void;
}

export interface SharedSmtpLimiterOptions {
  readonly limits?: ProviderLimits;
  readonly listener?: SmtpLimiterListener;
  /** What all keys in Redis begin with; replicas that share it share their limiter. */
  readonly namespace?: string;
}

/**
 * Manners shared by all replicas through Redis. While Redis is down or takes more than 250 ms, each replica keeps to its part of the
 * limits by itself: nothing is refused for that.
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
    url: string,
    { limits = new ProviderLimits(), listener, namespace = 'smtp-limiter' }: SharedSmtpLimiterOptions = {},
  ) {
    super();
    this.limits = limits;
    this.listener = listener;
    this.shared = new RedisLimiter(`{${namespace}}`);
    this.redis = new SharedRedis(url, {
      scripts: LIMITER_SCRIPTS,
      probe: (redis) => this.sendHeartbeat(redis),
      onChange: (available) => this.onAvailability(available),
    });
    this.heartbeatTimer = setInterval(() => void this.heartbeat(), HEARTBEAT_MS).unref();
  }

  /** True while this replica keeps the rules by itself. */
  get isLocal(): boolean {
    return !this.redis.available;
  }

  /** Leases of this replica that are held. */
  get inUse(): ReadonlyMap<string, HeldLease> {
    return this.held;
  }

  /** Conversations of this replica that wait for their turn. */
  get waiting(): number {
    return [...this.queues.values()].reduce((sum, queueOf) => sum + queueOf.length, 0);
  }

  async acquireLease({ deadline }: CallContext, { provider, host }: SmtpTarget): Promise<SmtpLease | LeaseRefusal> {
    const since = performance.now();
    const patience = deadline - Date.now();
    if (patience <= 0) return this.refusal('timeout');
    const line = this.line(provider);
    const { id, kind, ms } = await line.waitForLease(host, Math.min(patience, LONGEST_WAIT_MS));
    if (line.length === 0 && this.queues.get(provider) === line) this.queues.delete(provider);
    if (kind === 'late') return this.refusal('timeout');
    if (kind !== 'granted' && kind !== 'trial') return this.refusal(kind, Math.max(1, Math.ceil(ms / 1_000)));
    this.listener?.granted((performance.now() - since) / 1_000);
    return this.leaseOf({ provider, host, id, trial: kind === 'trial' });
  }

  /** For readiness. @throws DegradedError when providers blame us. */
  async health(): Promise<void> {
    const {
      ipBlocked: ipBlocked,
      blockingProviders: blockingProviders,
      contactedProviders: contactedProviders,
    } = await this.heartbeat();
    if (ipBlocked) throw new DegradedError(`${blockingProviders} of ${contactedProviders} mail providers turn us away`);
  }

  /** Shows that this replica lives and what it holds; tells how things are, of all replicas where Redis can. */
  async heartbeat(): Promise<Heartbeat> {
    const own = this.local.heartbeat([...this.held.values()]);
    return (await this.redis.ask((redis) => this.sendHeartbeat(redis))) ?? own;
  }

  /** Lets the last outcomes arrive. Nobody waits any longer. */
  async close(): Promise<void> {
    clearInterval(this.heartbeatTimer);
    for (const line of this.queues.values()) line.close();
    await this.sendOutcomes();
    this.redis.close();
  }

  private line(provider: string): LeaseQueue {
    const known = this.queues.get(provider);
    if (known) return known;
    const requestLeases = async (requests: readonly LeaseRequest[]): Promise<readonly LeaseDecision[]> => {
      const decisions = await this.ask(provider, requests);
      decisions.forEach(({ kind }, index) => {
        const id = (requests[index] as LeaseRequest).id;
        if (kind === 'granted' || kind === 'trial') this.held.set(id, { provider, id });
      });
      return decisions;
    };
    const giveBack = (host: string, { id, kind }: WaitResult): void =>
      this.leaseOf({ provider, host, id, trial: kind === 'trial' }).release();
    const line = new LeaseQueue(requestLeases, giveBack);
    this.queues.set(provider, line);
    return line;
  }

  private async ask(provider: string, requests: readonly LeaseRequest[]): Promise<readonly LeaseDecision[]> {
    const { replica } = this;
    const limits = this.limits.of(provider);
    const decisions = await this.redis.ask((redis) => this.shared.acquireLeases(redis, { replica, provider, limits, requests }));
    if (decisions) return decisions;
    const part = (limit: number): number => Math.max(1, Math.floor(limit / this.replicas));
    const ours = { concurrency: part(limits.concurrency), perMinute: part(limits.perMinute) };
    return this.local.acquireLeases({ replica, provider, limits: ours, requests });
  }

  private leaseOf(about: Omit<LeaseOutcome, 'outcome'>): SmtpLease {
    const said = new Set<LeaseOutcome['outcome']>();
    const say = (outcome: LeaseOutcome['outcome']): void => {
      if (said.has('release') || said.has(outcome)) return;
      said.add(outcome);
      this.recordOutcome({ ...about, outcome: outcome });
    };
    return {
      report: (outcome: SessionOutcome) => say(outcome),
      release: () => say('release'),
    };
  }

  /** What was given back is said at once where somebody waits for it; all else when there is time. */
  private recordOutcome(outcomes: LeaseOutcome): void {
    this.outcomes.push(outcomes);
    const line = this.queues.get(outcomes.provider);
    if (outcomes.outcome === 'release') {
      this.held.delete(outcomes.id);
      if (line?.length) {
        void this.sendOutcomes();
        return line.wake();
      }
    }
    if (this.outcomes.length >= MAX_OUTCOMES) void this.sendOutcomes();
    else this.sendTimer ??= setTimeout(() => void this.sendOutcomes(), OUTCOME_DELAY_MS);
  }

  private async sendOutcomes(): Promise<void> {
    clearTimeout(this.sendTimer);
    this.sendTimer = undefined;
    const { outcomes: outcomes } = this;
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

  /** Whichever register holds from now on learns what is held. */
  private onAvailability(available: boolean): void {
    this.listener?.local(!available);
    void this.heartbeat();
  }

  private refusal(reason: LeaseRefusal['reason'], retryAfterSeconds?: number): LeaseRefusal {
    this.listener?.refused(reason);
    return { reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  }
}
