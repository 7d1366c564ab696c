import { queuesOf } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { SERVICE_NAME } from '@modernleads/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';
import { QueueAdmin } from './queue-admin';

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** The queues of the service in `/metrics`: jobs processed and failed in this process, and the counts over all replicas, read once per scrape. */
@Injectable()
export class QueueMetrics {
  readonly processed: Counter<'queue'>;
  readonly failed: Counter<'queue'>;
  readonly stalled: Counter<'queue'>;
  private readonly jobs: Gauge<'queue' | 'state'>;
  private readonly oldest: Gauge<'queue'>;
  private readonly names: readonly string[];
  private collecting?: Promise<void>;

  constructor(
    private readonly database: Database,
    @Inject(SERVICE_NAME) service: string,
    registry: Registry,
  ) {
    this.names = queuesOf(service).map(({ name }) => name);
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames: ['queue'] as const, registers: [registry] });
    this.processed = counter('queue_jobs_processed_total', 'Jobs that this process has done.');
    this.failed = counter('queue_jobs_failed_total', 'Attempts at a job that have failed in this process.');
    this.stalled = counter('queue_jobs_stalled_total', 'Jobs taken from a dead or frozen worker, as found by this process.');
    this.oldest = new Gauge({
      name: 'queue_oldest_seconds',
      help: 'Seconds since the job that waits longest was due, 0 when none waits.',
      labelNames: ['queue'],
      registers: [registry],
      collect: () => this.collectOnce(),
    });
    this.jobs = new Gauge({
      name: 'queue_jobs',
      help: 'Jobs by queue and state.',
      labelNames: ['queue', 'state'],
      registers: [registry],
      collect: () => this.collectOnce(),
    });
  }

  /** Both gauges of a scrape wait for the same statement: neither has the values of the scrape before. */
  private collectOnce(): Promise<void> {
    return (this.collecting ??= this.collect().finally(() => (this.collecting = undefined)));
  }

  /** Without PostgreSQL the counts are missing; the other metrics are served. */
  private async collect(): Promise<void> {
    const states = await new QueueAdmin(this.database.pool).states(this.names).catch(() => []);
    this.jobs.reset();
    this.oldest.reset();
    for (const state of states) {
      for (const kind of STATES) this.jobs.set({ queue: state.queue, state: kind }, state[kind]);
      this.oldest.set({ queue: state.queue }, state.oldest);
    }
  }
}
