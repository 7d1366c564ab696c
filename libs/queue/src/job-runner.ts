import { setMaxListeners } from 'node:events';
import { compileValidator, isSchedule, type AnyQueue, type Queue, type Validator } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { type CallScope, runInScope } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';

/** What a processor may know about the job that it is at. */
export interface JobContext {
  readonly jobId: string;
  /** 1 or more. */
  readonly attempt: number;
  /** Aborted when the process stops: end the turn after what is in flight, and leave the rest to a further job. After 15 s the process ends anyway. */
  readonly signal: AbortSignal;
}

/** Whoever adds a job `once` holds this lock until its transaction ends (BullMQ's `add_flow`). */
const AFTER_PRODUCERS = "SELECT pg_advisory_xact_lock(hashtext('bullmq:dedup:' || $1 || ':' || $2))";

/** What every job goes through on its way to its processor. */
@Injectable()
export class JobRunner {
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly validators = new Map<Queue, Validator<object>>();

  constructor(private readonly database: Database) {
    // Every job in flight may listen; Node warns of eleven.
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
    const done = this.afterProducers(job).then(() => runInScope(scopeOf(payload), () => work(payload, context)));
    const ended = done.catch(() => undefined);
    this.running.add(ended);
    await done.finally(() => this.running.delete(ended));
  }

  /** Tells the jobs in flight to come to an end. */
  stop(): void {
    this.stopping.abort();
  }

  /** @returns whether the jobs in flight have ended within `ms`. */
  async ended(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
    });
    const ended = Promise.all(this.running).then(() => true as const);
    return Promise.race([ended, grace]).finally(() => clearTimeout(timer));
  }

  /** @throws UnrecoverableError for a malformed job: it would be so at every further attempt. */
  private payloadOf(queue: Queue, { data }: Job): object {
    const validate = this.validators.get(queue) ?? compileValidator(queue.job);
    this.validators.set(queue, validate);
    const validation = validate(data);
    if (validation.ok) return validation.value;
    const issues = validation.details.map(({ field, issue }) => `${field} ${issue}`);
    throw new UnrecoverableError(`the job is malformed: ${issues.join('; ')}`);
  }

  /**
   * Waits for transactions that added nothing because this job had not started: it must see what they commit. Those that come later see that it has
   * started, and add a further job.
   */
  private async afterProducers({ deduplicationId, queueName }: Job): Promise<void> {
    if (deduplicationId) await this.database.pool.query(AFTER_PRODUCERS, [queueName, deduplicationId]);
  }
}

/** A job that is done on somebody's behalf says whose, in fields of these names. */
function scopeOf(payload: object = {}): CallScope {
  const { requestId, operationId, accountId } = payload as CallScope;
  return { requestId, operationId, accountId };
}
