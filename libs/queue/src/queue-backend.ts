import { setTimeout as delay } from 'node:timers/promises';
import { Database, isStoreDown } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import {
  ConnectionClosedError,
  type ConnectionOptions,
  PostgresConnection,
  PostgresQueueBackend,
  type QueueBaseOptions,
  setDefaultBackendFactory,
  type WorkerOptions,
} from 'bullmq';
import { IDLE_MS, RETRY_MS } from './job-defaults';
import { QueueListener } from './queue-listener';

type Backend = typeof PostgresQueueBackend.prototype;
/** The fetched job or null, its id, and when to ask again. */
type Fetched = Awaited<ReturnType<Backend['moveToActive']>>;
type Delayed = Awaited<ReturnType<Backend['moveToDelayed']>>;
type Finished = ReturnType<Backend['moveToCompleted']>;

/** BullMQ's connection to the service's own pool, with one listener for all workers of the process. */
@Injectable()
export class QueueConnection extends PostgresConnection {
  constructor(
    { pool }: Database,
    readonly listener: QueueListener,
  ) {
    super({
      query: (text, values) => pool.query(text, values as unknown[]).catch(asBullmqKnowsIt),
      connect: () => pool.connect(),
      end: () => Promise.resolve(),
      on: () => undefined,
      removeAllListeners: () => undefined,
    } as ConstructorParameters<typeof PostgresConnection>[0]);
  }

  /** The schema fits this BullMQ, since every process migrates before it starts. BullMQ's own check is not repeated after one failure. */
  override async waitUntilReady(): Promise<void> {}

  /** The default types of BullMQ's queues and workers know connections to Redis only. */
  get asOption(): ConnectionOptions {
    return this as unknown as ConnectionOptions;
  }
}

// @nestjs/bullmq makes workers without naming a backend (nestjs/bull#2903).
setDefaultBackendFactory((name, options) => {
  const connection = options.connection as unknown as QueueConnection;
  const Backend = connection.listener.isSchedule(name) ? ScheduleBackend : QueueBackend;
  return new Backend(connection, name, options);
});

/** BullMQ retries a statement after this error until the store answers, and gives up after any other. */
function asBullmqKnowsIt(error: unknown): never {
  throw isStoreDown(error) ? new ConnectionClosedError(undefined, error as Error) : error;
}

/**
 * BullMQ's PostgreSQL backend without its polling, which makes four queries every few seconds. One query follows each notification and each due time
 * of a delayed job, and one is made every minute: the notification of a job comes after its COMMIT, so no job is missed.
 */
export class QueueBackend extends PostgresQueueBackend {
  protected readonly listener: QueueListener;
  /** The number of notifications of the queue at the start of the last fetch that returned no job. */
  private emptyAt = -1;
  protected interrupt = new AbortController();
  /** Whether the last fetch returned a job. */
  private fetched = false;
  /** When the next delayed job is due, as of the last fetch, in milliseconds since 1970; 0: there is none, or the fetch returned a job. */
  private nextDue = 0;
  private readonly concurrency: number;

  constructor(connection: QueueConnection, name: string, options: object & Pick<Partial<WorkerOptions>, 'concurrency'>) {
    super(connection, name, options as QueueBaseOptions<never>, false);
    this.listener = connection.listener;
    this.concurrency = options.concurrency ?? 1;
  }

  override get maximumBlockTimeout(): number {
    return IDLE_MS / 1_000;
  }

  override async waitForJob(seconds: number): Promise<null> {
    await this.listener.notified(this.queueName, this.emptyAt, seconds * 1_000, this.interrupt.signal);
    return null;
  }

  /** Called after every fetch. @param before the number of notifications of the queue at its start. */
  protected noteFetch(found: boolean, before: number): void {
    if (!found) this.emptyAt = before;
  }

  /**
   * BullMQ starts its fetched jobs only after a fetch without a job, or when it has fetched as many as it may process at once. So each fetch that
   * returned a job is followed by an empty answer without a query, after which BullMQ starts the job and fetches again.
   */
  override async moveToActive(...args: Parameters<Backend['moveToActive']>): Promise<Fetched> {
    if (this.fetched) {
      this.fetched = false;
      this.emptyAt = -1;
      return [null, '', 0, 0];
    }
    try {
      const fetched = await this.noting(super.moveToActive(...args), (found) => found);
      this.fetched = fetched[0] !== null && this.concurrency > 1;
      return fetched;
    } catch (error) {
      // Without the delay BullMQ would try again at once.
      await delay(RETRY_MS);
      throw error;
    }
  }

  override moveToCompleted(...args: Parameters<Backend['moveToCompleted']>): Finished {
    return this.noting(super.moveToCompleted(...args), ({ result }) => result);
  }

  override moveToFailed(...args: Parameters<Backend['moveToFailed']>): Finished {
    return this.noting(super.moveToFailed(...args), ({ result }) => result);
  }

  /**
   * Puts off the retry of a failed job. BullMQ forgets when it is due if there is no other job to fetch: the worker would ask again after `IDLE_MS`,
   * unless the notification of the retry came later than the answer.
   */
  override async moveToDelayed(...args: Parameters<Backend['moveToDelayed']>): Promise<Delayed> {
    const fetched = await super.moveToDelayed(...args);
    return fetched?.length || !args[4]?.fetchNext ? fetched : [null, '', 0, this.nextDue];
  }

  override async disconnectBlocking(): Promise<void> {
    this.interrupt.abort();
  }

  override async reconnectBlocking(): Promise<void> {
    this.interrupt = new AbortController();
  }

  private async noting<T>(fetching: Promise<T>, fetchedIn: (result: T) => Fetched | void): Promise<T> {
    const before = this.listener.notifications(this.queueName);
    const result = await fetching;
    const fetched = fetchedIn(result);
    if (fetched) {
      this.noteFetch(!!fetched[0], before);
      this.nextDue = fetched[3];
    }
    return result;
  }
}

/** Milliseconds by which a timer may end early. */
const EARLY_MS = 10;
const DAY_S = 86_400;

/**
 * The backend of a schedule. The replica that ran last waits for the next run; the others wait until their heartbeat finds an overdue run, which
 * happens when that replica has died or is suspended. So a schedule costs the same for any number of replicas.
 */
export class ScheduleBackend extends QueueBackend {
  private isNext = true;
  private hasWaited = false;

  override get maximumBlockTimeout(): number {
    return DAY_S;
  }

  override async waitForJob(seconds: number): Promise<null> {
    const ms = this.isNext ? seconds * 1_000 + EARLY_MS : DAY_S * 1_000;
    await this.listener.overdue(this.queueName, ms, this.interrupt.signal);
    this.hasWaited = true;
    return null;
  }

  protected override noteFetch(found: boolean): void {
    if (found || this.hasWaited) this.isNext = found;
    this.hasWaited = false;
  }
}
