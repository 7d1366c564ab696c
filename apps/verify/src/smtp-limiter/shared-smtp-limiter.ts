import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { CallContext } from '@modernleads/contracts';
import { DegradedError } from '@modernleads/platform';
import { SharedRedis } from '@modernleads/redis';
import type { Redis } from 'ioredis';
import { ProviderLimits } from './provider-limits';
import { LocalRegister } from './local-limiter';
import { type ConversationEvent, Manners, type Permit, type Place, type Refused } from './smtp-limiter';
import { REGISTER_SCRIPTS, RedisRegister } from './redis-limiter';
import type { Holding, News, PermitRequest, Pulse, Turn } from './limiter-rules';
import { type Outcome, WaitingLine } from './lease-queue';

/** News travels together: so long does the first of it wait for the rest, and so much goes in one message. */
const NEWS_MS = 5;
const MOST_NEWS = 200;
/** How often a replica shows that it lives, and what it holds. */
const PULSE_MS = 10_000;
const LONGEST_WAIT_MS = 600_000;
/** While nobody can say how many replicas there are. */
const ASSUMED_REPLICAS = 4;

/** Hears what happens, for the metrics. */
export interface MannersListener {
  /** It was the turn of a conversation after so many seconds. */
  granted(waitedSeconds: number): void;
  refused(reason: Refused['reason']): void;
  /** This replica goes by its own register from now on, or no longer. */
  alone(alone: boolean): void;
}

export interface RedisMannersOptions {
  readonly limits?: ProviderLimits;
  readonly listener?: MannersListener;
  /** What all keys in Redis begin with; replicas that share it share their manners. */
  readonly namespace?: string;
}

/**
 * Manners shared by all replicas through Redis. While Redis is down or takes more than 250 ms, each replica keeps to its part of the
 * limits by itself: nothing is refused for that.
 */
export class RedisManners extends Manners {
  private readonly replica = randomUUID();
  private readonly limits: ProviderLimits;
  private readonly listener?: MannersListener;
  private readonly register: RedisRegister;
  private readonly redis: SharedRedis;
  private readonly local = new LocalRegister(() => performance.now());
  private readonly lines = new Map<string, WaitingLine>();
  private readonly held = new Map<string, Holding>();
  private readonly pulsing: NodeJS.Timeout;
  private news: News[] = [];
  private telling?: NodeJS.Timeout;
  private replicas = ASSUMED_REPLICAS;

  constructor(url: string, { limits = new ProviderLimits(), listener, namespace = 'manners' }: RedisMannersOptions = {}) {
    super();
    this.limits = limits;
    this.listener = listener;
    this.register = new RedisRegister(`{${namespace}}`);
    this.redis = new SharedRedis(url, {
      scripts: REGISTER_SCRIPTS,
      probe: (redis) => this.sendPulse(redis),
      onChange: (available) => this.changed(available),
    });
    this.pulsing = setInterval(() => void this.pulse(), PULSE_MS).unref();
  }

  /** True while this replica keeps the rules by itself. */
  get alone(): boolean {
    return !this.redis.available;
  }

  /** Permits of this replica that are held. */
  get inUse(): ReadonlyMap<string, Holding> {
    return this.held;
  }

  /** Conversations of this replica that wait for their turn. */
  get waiting(): number {
    return [...this.lines.values()].reduce((sum, line) => sum + line.length, 0);
  }

  async acquire({ deadline }: CallContext, { provider, host }: Place): Promise<Permit | Refused> {
    const since = performance.now();
    const patience = deadline - Date.now();
    if (patience <= 0) return this.refusal('timeout');
    const line = this.line(provider);
    const { id, kind, ms } = await line.join(host, Math.min(patience, LONGEST_WAIT_MS));
    if (line.length === 0 && this.lines.get(provider) === line) this.lines.delete(provider);
    if (kind === 'late') return this.refusal('timeout');
    if (kind !== 'granted' && kind !== 'trial') return this.refusal(kind, Math.max(1, Math.ceil(ms / 1_000)));
    this.listener?.granted((performance.now() - since) / 1_000);
    return this.permit({ provider, host, id, trial: kind === 'trial' });
  }

  /** For readiness. @throws DegradedError when providers blame us. */
  async health(): Promise<void> {
    const { blamed, blaming, spoken } = await this.pulse();
    if (blamed) throw new DegradedError(`${blaming} of ${spoken} mail providers turn us away`);
  }

  /** Shows that this replica lives and what it holds; tells how things are, of all replicas where Redis can. */
  async pulse(): Promise<Pulse> {
    const own = this.local.pulse([...this.held.values()]);
    return (await this.redis.ask((redis) => this.sendPulse(redis))) ?? own;
  }

  /** Lets the last news arrive. Nobody waits any longer. */
  async close(): Promise<void> {
    clearInterval(this.pulsing);
    for (const line of this.lines.values()) line.close();
    await this.tell();
    this.redis.close();
  }

  private line(provider: string): WaitingLine {
    const known = this.lines.get(provider);
    if (known) return known;
    const ask = async (requests: readonly PermitRequest[]): Promise<readonly Turn[]> => {
      const turns = await this.ask(provider, requests);
      turns.forEach(({ kind }, index) => {
        const id = (requests[index] as PermitRequest).id;
        if (kind === 'granted' || kind === 'trial') this.held.set(id, { provider, id });
      });
      return turns;
    };
    const giveBack = (host: string, { id, kind }: Outcome): void =>
      this.permit({ provider, host, id, trial: kind === 'trial' }).release();
    const line = new WaitingLine(ask, giveBack);
    this.lines.set(provider, line);
    return line;
  }

  private async ask(provider: string, requests: readonly PermitRequest[]): Promise<readonly Turn[]> {
    const { replica } = this;
    const limits = this.limits.of(provider);
    const turns = await this.redis.ask((redis) => this.register.ask(redis, { replica, provider, limits, requests }));
    if (turns) return turns;
    const part = (limit: number): number => Math.max(1, Math.floor(limit / this.replicas));
    const ours = { concurrency: part(limits.concurrency), perMinute: part(limits.perMinute) };
    return this.local.ask({ replica, provider, limits: ours, requests });
  }

  private permit(about: Omit<News, 'event'>): Permit {
    const said = new Set<News['event']>();
    const say = (event: News['event']): void => {
      if (said.has('release') || said.has(event)) return;
      said.add(event);
      this.learn({ ...about, event });
    };
    return {
      report: (event: ConversationEvent) => say(event),
      release: () => say('release'),
    };
  }

  /** What was given back is said at once where somebody waits for it; all else when there is time. */
  private learn(news: News): void {
    this.news.push(news);
    const line = this.lines.get(news.provider);
    if (news.event === 'release') {
      this.held.delete(news.id);
      if (line?.length) {
        void this.tell();
        return line.wake();
      }
    }
    if (this.news.length >= MOST_NEWS) void this.tell();
    else this.telling ??= setTimeout(() => void this.tell(), NEWS_MS);
  }

  private async tell(): Promise<void> {
    clearTimeout(this.telling);
    this.telling = undefined;
    const { news } = this;
    this.news = [];
    if (news.length === 0) return;
    this.local.tell(news);
    await this.redis.ask((redis) => this.register.tell(redis, news));
  }

  private async sendPulse(redis: Redis): Promise<Pulse> {
    const pulse = await this.register.pulse(redis, this.replica, [...this.held.values()]);
    this.replicas = pulse.replicas;
    return pulse;
  }

  /** Whichever register holds from now on learns what is held. */
  private changed(available: boolean): void {
    this.listener?.alone(!available);
    void this.pulse();
  }

  private refusal(reason: Refused['reason'], retryAfterSeconds?: number): Refused {
    this.listener?.refused(reason);
    return { reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  }
}
