import { isSchedule, queuesOf } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { SERVICE_NAME } from '@modernleads/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Notification, PoolClient } from 'pg';
import { HEARTBEAT_MS, MAX_STALLS, RETRY_MS } from './job-defaults';
import { QueueMetrics } from './queue-metrics';

/**
 * Frees the jobs of workers that were killed or suspended for `LOCK_MS`, at most once a heartbeat for each queue over all replicas; and finds the
 * runs of schedules that no replica has claimed one second after they were due, which have no `id` here.
 */
const HEARTBEAT = `
  SELECT own.name AS queue, stalled.id FROM unnest($1::text[]) AS own(name),
         bullmq.move_stalled_jobs_to_wait(own.name, $3, $4, $5) AS stalled(id)
  UNION ALL
  SELECT queue, NULL FROM bullmq.job
   WHERE queue = ANY ($2) AND (state = 'waiting' OR state = 'delayed' AND process_at_ms < $4 - 1000)`;

interface Waiter {
  readonly event: string;
  wake(): void;
}

const notification = (queue: string): string => `notification ${queue}`;
const overdueRun = (queue: string): string => `overdue ${queue}`;

/**
 * The connection on which a process receives notifications of new jobs, one for all of its workers; BullMQ would open one for each. A service that has
 * only schedules does not listen, since every NOTIFY costs each listener a transaction. A statement every 5 s checks the connection and frees stalled
 * jobs; a lost connection is replaced.
 */
@Injectable()
export class QueueListener {
  private readonly logger = new Logger(QueueListener.name);
  private client?: PoolClient;
  private timer?: NodeJS.Timeout;
  private stopped = false;
  private readonly heard = new Map<string, number>();
  private readonly waiters = new Set<Waiter>();

  private readonly queues: readonly string[];
  private readonly schedules: readonly string[];

  constructor(
    private readonly database: Database,
    private readonly metrics: QueueMetrics,
    @Inject(SERVICE_NAME) service: string,
  ) {
    this.queues = queuesOf(service).map(({ name }) => name);
    this.schedules = queuesOf(service)
      .filter(isSchedule)
      .map(({ name }) => name);
  }

  isSchedule(queue: string): boolean {
    return this.schedules.includes(queue);
  }

  /** Where PostgreSQL does not answer now, the next beat connects. */
  async start(): Promise<void> {
    await this.beat();
  }

  /** The number of notifications of a queue. A changed number means that there may be jobs. */
  notifications(queue: string): number {
    return this.heard.get(queue) ?? 0;
  }

  /** Waits until the number of notifications of a queue differs from `since`, until `ms` have passed, or until `cancel` is aborted. */
  async notified(queue: string, since: number, ms: number, cancel: AbortSignal): Promise<void> {
    if (this.notifications(queue) === since) await this.wait(notification(queue), ms, cancel);
  }

  /** Waits until a run of a schedule is overdue, until `ms` have passed, or until `cancel` is aborted. */
  async overdue(schedule: string, ms: number, cancel: AbortSignal): Promise<void> {
    await this.wait(overdueRun(schedule), ms, cancel);
  }

  private async wait(event: string, ms: number, cancel: AbortSignal): Promise<void> {
    if (this.stopped || cancel.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        cancel.removeEventListener('abort', wake);
        this.waiters.delete(waiter);
        resolve();
      };
      const waiter = { event, wake };
      const timer = setTimeout(wake, ms);
      cancel.addEventListener('abort', wake);
      this.waiters.add(waiter);
    });
  }

  private wakeUp(event: string): void {
    for (const waiter of this.waiters) if (waiter.event === event) waiter.wake();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.drop();
    for (const { wake } of this.waiters) wake();
  }

  private async connect(): Promise<void> {
    const client = await this.database.pool.connect();
    if (this.stopped) return client.release();
    this.client = client;
    client.on('error', (error) => this.lose(client, error));
    client.on('notification', this.hear);
    try {
      if (this.queues.length > this.schedules.length) await client.query('LISTEN bullmq_jobs');
    } catch (error) {
      this.drop();
      throw error;
    }
    // Jobs may have been announced while there was no connection.
    for (const queue of this.queues) this.count(queue);
  }

  private readonly hear = ({ payload = '' }: Notification): void => this.count(payload);

  private count(queue: string): void {
    if (!this.queues.includes(queue)) return;
    this.heard.set(queue, this.notifications(queue) + 1);
    this.wakeUp(notification(queue));
  }

  private beatAgain(): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.beat(), this.client ? HEARTBEAT_MS : RETRY_MS);
  }

  private async beat(): Promise<void> {
    const { client } = this;
    try {
      if (client) await this.showLife(client);
      else await this.connect();
    } catch (error) {
      if (client) this.lose(client, error);
      else this.logger.warn({ err: error }, 'no connection that listens for jobs yet');
    }
    this.beatAgain();
  }

  private async showLife(client: PoolClient): Promise<void> {
    const values = [this.queues, this.schedules, MAX_STALLS, Date.now(), HEARTBEAT_MS];
    const { rows } = await client.query<{ queue: string; id: string | null }>({ name: 'heartbeat', text: HEARTBEAT, values });
    for (const { queue, id } of rows) {
      this.wakeUp(overdueRun(queue));
      if (id === null) continue;
      this.logger.warn({ queue, job: id }, 'a job stalled: its worker was killed or suspended; it is processed again');
      this.metrics.stalled.inc({ queue });
    }
  }

  private lose(client: PoolClient, error: unknown): void {
    if (client !== this.client) return;
    this.logger.warn({ err: error }, 'the connection that listens for jobs is lost');
    this.drop();
    this.beatAgain();
  }

  /** The connection is not returned to the pool, where it would still listen. */
  private drop(): void {
    const { client } = this;
    this.client = undefined;
    client?.removeListener('notification', this.hear);
    client?.release(true);
  }
}
