import type { AnyQueue, Queue, Schedule } from '@modernleads/contracts';
import { Processor as BullProcessor, WorkerHost } from '@nestjs/bullmq';
import { Inject, SetMetadata } from '@nestjs/common';
import type { Job } from 'bullmq';
import { IDLE_MS, LOCK_MS, RETRY_MS } from './job-defaults';
import { type JobContext, JobRunner } from './job-runner';

const QUEUE = 'modernleads:queue';

abstract class Host extends WorkerHost {
  @Inject(JobRunner) protected readonly jobs!: JobRunner;

  protected get queue(): AnyQueue {
    return queueOf(this.constructor) as AnyQueue;
  }
}

/** Processes the jobs of one queue: `@Processor(batchTurn) class BatchTurnProcessor extends JobProcessor<BatchTurn>`. */
export abstract class JobProcessor<Payload extends object> extends Host {
  /** A job may run twice, and in two processes at once: what it writes is valid only under its fence in SQL. */
  abstract processJob(payload: Payload, context: JobContext): Promise<void>;

  override process(job: Job): Promise<void> {
    return this.jobs.runJob(this.queue, job, (payload, context) => this.processJob(payload as Payload, context));
  }
}

/** Runs a schedule: `@Processor(ledgerSweep) class LedgerSweep extends ScheduledProcessor`. */
export abstract class ScheduledProcessor extends Host {
  abstract processJob(context: JobContext): Promise<void>;

  override process(job: Job): Promise<void> {
    return this.jobs.runJob(this.queue, job, (_payload, context) => this.processJob(context));
  }
}

export interface ProcessorOptions {
  /** Jobs at once in one process (default 1). */
  readonly concurrency?: number;
}

type ClassOf<T> = abstract new (...args: never[]) => T;

/** Makes a provider the processor of a queue or schedule; a service refuses to start without exactly one for each that it owns. */
export function Processor(schedule: Schedule): (target: ClassOf<ScheduledProcessor>) => void;
export function Processor<Payload extends object>(
  queue: Queue<Payload>,
  options?: ProcessorOptions,
): (target: ClassOf<JobProcessor<Payload>>) => void;
export function Processor(queue: AnyQueue, { concurrency = 1 }: ProcessorOptions = {}) {
  const worker = {
    concurrency,
    lockDuration: LOCK_MS,
    drainDelay: IDLE_MS / 1_000,
    runRetryDelay: RETRY_MS,
    // QueueListener checks for stalled jobs of all queues in one statement.
    skipStalledCheck: true,
  };
  return (target: ClassOf<WorkerHost>): void => {
    SetMetadata(QUEUE, queue)(target);
    BullProcessor({ name: queue.name }, worker)(target);
  };
}

/** @returns the queue or schedule of a processor class; undefined for other classes. */
export function queueOf(target: object): AnyQueue | undefined {
  return Reflect.getMetadata(QUEUE, target) as AnyQueue | undefined;
}
