import { isStoreDown } from '@modernleads/database';
import { crashPoint } from '@modernleads/platform';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Claimed, DispatchRepository, LEASE_SECONDS, type Result } from './dispatch.repository';
import { Metrics } from './metrics';
import { Sender } from './sender';
import { Settings } from './settings';

/** Longest that a new event waits to be noticed. */
const POLL_MS = 100;
const SWEEP_MS = 5_000;
/** The store may come back before the lease ends. */
const RECORD_AGAIN_MS = 1_000;
const EVENTS_AT_ONCE = 100;

/**
 * Brings events to endpoints. All state is in PostgreSQL, so any number of replicas can do this at once and each may die at any moment:
 * what it was at is claimed by another when its lease ends. Polling with SKIP LOCKED needs no queue beside the tables.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger(Dispatcher.name);
  private readonly attempts = new Set<Promise<void>>();
  /** Of the attempts, those at endpoints that fail. */
  private failing = 0;
  private stopped = false;
  private running?: Promise<void>;
  private sweeping?: NodeJS.Timeout;
  /** Something has changed since the last look. */
  private woken = false;
  private endPause?: () => void;

  constructor(
    private readonly deliveries: DispatchRepository,
    private readonly sender: Sender,
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_MS);
  }

  /** Takes nothing more. */
  onModuleDestroy(): void {
    this.stopped = true;
    clearInterval(this.sweeping);
    this.wake();
  }

  /** Lets the attempts under way end, as the handlers of messages have done meanwhile. */
  async onApplicationShutdown(): Promise<void> {
    await this.running;
    await this.settled();
  }

  /** Makes the deliveries of new events and begins the attempts that are due. @returns whether there was anything to do. */
  async step(): Promise<boolean> {
    const events = await this.deliveries.fanOut(EVENTS_AT_ONCE);
    const { atOnce } = this.settings;
    const room = atOnce - this.attempts.size;
    // However many endpoints hang, half of the room is for those that answer.
    const claimed = room > 0 ? await this.deliveries.claim(room, Math.ceil(atOnce / 2) - this.failing) : [];
    for (const delivery of claimed) this.begin(delivery);
    return events > 0 || claimed.length > 0;
  }

  /** Resolves when the attempts that are under way have ended. */
  async settled(): Promise<void> {
    while (this.attempts.size) await Promise.all(this.attempts);
  }

  /** Makes an attempt of a delivery that the caller has leased, and writes down what came of it. */
  async deliver(claimed: Claimed): Promise<void> {
    const result = await this.metrics.timed(() => this.sender.attempt(claimed));
    crashPoint('after_attempt');
    const recorded = await this.record(result);
    const { id, endpointId } = claimed;
    const { taken, alert, disabled } = recorded;
    if (!taken) this.logger.warn(`the lease of delivery ${id} had ended: its attempt does not count`);
    if (alert) this.logger.warn(`endpoint ${endpointId} has reached ${alert} % of its failure limit: ${result.verdict.error}`);
    if (disabled) this.logger.warn(`endpoint ${endpointId} is disabled: ${disabled}`);
    this.metrics.count(result.verdict.kind, recorded);
  }

  async sweep(): Promise<void> {
    await this.deliveries.sweep().catch((error: unknown) => this.logger.warn(`sweep failed: ${String(error)}`));
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const busy = await this.step().catch((error: unknown) => {
        this.logger.warn(`deliveries cannot be claimed: ${String(error)}`);
        return false;
      });
      if (!busy && !this.woken) await this.pause();
    }
  }

  private begin(claimed: Claimed): void {
    const failing = claimed.failing ? 1 : 0;
    this.failing += failing;
    const attempt = this.deliver(claimed)
      .catch((error: unknown) => this.logger.error(`delivery ${claimed.id} waits for the end of its lease: ${String(error)}`))
      .finally(() => {
        this.attempts.delete(attempt);
        this.failing -= failing;
        this.metrics.underWay(this.attempts.size);
        this.wake();
      });
    this.attempts.add(attempt);
    this.metrics.underWay(this.attempts.size);
  }

  /** What was sent is known only here: worth some patience. */
  private async record(result: Result): ReturnType<DispatchRepository['record']> {
    const giveUpAt = performance.now() + (LEASE_SECONDS * 1_000 - result.latencyMs) / 2;
    for (;;) {
      try {
        return await this.deliveries.record(result);
      } catch (error) {
        if (!isStoreDown(error) || performance.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, RECORD_AGAIN_MS));
      }
    }
  }

  private wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  private async pause(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.endPause = resolve;
      timer = setTimeout(resolve, POLL_MS);
    });
    clearTimeout(timer);
  }
}
