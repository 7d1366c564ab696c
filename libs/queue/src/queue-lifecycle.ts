import { scopeOf } from '@modernleads/platform';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import type { Worker } from 'bullmq';
import { JobRunner } from './job-runner';
import { Processors } from './processors';
import { QueueListener } from './queue-listener';
import { QueueMetrics } from './queue-metrics';
import { Schedules } from './schedules';

/** Milliseconds that jobs in flight may take to end when the process stops; a job that has not ended by then stalls, and another worker runs it. */
export const GRACE_MS = 15_000;

/** Starts the workers after all modules have started, and stops them before any store is closed. */
@Injectable()
export class QueueLifecycle implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(QueueLifecycle.name);

  constructor(
    private readonly listener: QueueListener,
    private readonly jobs: JobRunner,
    private readonly processors: Processors,
    private readonly schedules: Schedules,
    private readonly metrics: QueueMetrics,
  ) {}

  onModuleInit(): void {
    this.processors.check();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
    await this.schedules.establish();
    this.processors.start();
    for (const worker of this.processors.workers) this.watch(worker);
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { workers } = this.processors;
    // The pause begins at once; its promise waits for fetches in flight and for all jobs, also those that these fetches return.
    const paused = Promise.allSettled(workers.map((worker) => worker.pause()));
    this.jobs.stop();
    const ended = await isSettledWithin(GRACE_MS, paused);
    if (!ended) this.logger.warn('jobs in flight did not end in time; they will be processed again');
    await Promise.all(workers.map((worker) => worker.close(!ended)));
    this.listener.stop();
  }

  private watch(worker: Worker): void {
    const { name: queue } = worker;
    worker.on('error', (error) => this.logger.warn({ err: error, queue }, 'worker error'));
    worker.on('completed', () => this.metrics.processed.inc({ queue }));
    worker.on('failed', (job, error) => {
      this.metrics.failed.inc({ queue });
      this.logger.error(
        { ...scopeOf(job?.data ?? {}), err: error, queue, job: job?.id, attempt: job?.attemptsMade },
        'a job failed',
      );
    });
  }
}

async function isSettledWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work.then(() => true), outOfTime]).finally(() => clearTimeout(timer));
}
