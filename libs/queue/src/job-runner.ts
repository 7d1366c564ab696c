import { setMaxListeners } from 'node:events';
import { compileValidator, isSchedule, type AnyQueue, type Queue, type Validator } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';

/** What a processor knows about its job. */
export interface JobContext {
  readonly jobId: string;
  /** 1 or more. */
  readonly attempt: number;
  /**
   * Aborted when the process stops: end the turn after the work in flight, and leave the rest to a further job. The process ends after 15 s at most.
   * A job that was fetched at that moment finds it aborted from the start.
   */
  readonly signal: AbortSignal;
}

/** A transaction that adds a job `once` holds this lock until it ends (BullMQ's `add_flow`). */
const AFTER_PRODUCERS = "SELECT pg_advisory_xact_lock(hashtext('bullmq:dedup:' || $1 || ':' || $2))";

/** Validates a job and calls its processor. */
@Injectable()
export class JobRunner {
  private readonly stopping = new AbortController();
  private readonly validators = new Map<Queue, Validator<object>>();

  constructor(private readonly database: Database) {
    // Every job in flight may listen; Node warns from 11 listeners on.
    setMaxListeners(0, this.stopping.signal);
  }

  /** @param work is given the job's validated payload, or `undefined` for a schedule. */
  async runJob(
    queue: AnyQueue,
    job: Job,
    work: (payload: object | undefined, context: JobContext) => Promise<void>,
  ): Promise<void> {
    const payload = isSchedule(queue) ? undefined : this.payloadOf(queue, job);
    const context = { jobId: job.id ?? '', attempt: job.attemptsMade + 1, signal: this.stopping.signal };
    await this.afterProducers(job);
    await work(payload, context);
  }

  /** Aborts the signal of the jobs in flight. */
  stop(): void {
    this.stopping.abort();
  }

  /** @throws UnrecoverableError for a malformed job, since every further attempt would fail. */
  private payloadOf(queue: Queue, { data }: Job): object {
    const validate = this.validators.get(queue) ?? compileValidator(queue.job);
    this.validators.set(queue, validate);
    const validation = validate(data);
    if (validation.ok) return validation.value;
    const issues = validation.details.map(({ field, issue }) => `${field} ${issue}`);
    throw new UnrecoverableError(`the job is malformed: ${issues.join('; ')}`);
  }

  /**
   * Waits for transactions that added nothing because this job had not started: it must see what they commit. Later transactions see that it has
   * started, and add a further job.
   */
  private async afterProducers({ deduplicationId, queueName }: Job): Promise<void> {
    if (deduplicationId) await this.database.pool.query(AFTER_PRODUCERS, [queueName, deduplicationId]);
  }
}
