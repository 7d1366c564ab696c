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
/** The job that was fetched, or null; its id, and when to ask again. */
type Fetched = Awaited<ReturnType<Backend['moveToActive']>>;
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

  /** The schema is that of this BullMQ: every process migrates before it starts. BullMQ's own check would fail for ever if it failed once. */
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

/** BullMQ repeats what fails by this error until the store is back; by any other, it gives up. */
function asBullmqKnowsIt(error: unknown): never {
  throw isStoreDown(error) ? new ConnectionClosedError(undefined, error as Error) : error;
}

/**
 * BullMQ's PostgreSQL backend, which waits for jobs without asking. It would ask four times every few seconds; here it is enough to ask once after a
 * notification, when a delayed job is due, and every minute: a job whose transaction commits after an empty answer is announced after it.
 */
export class QueueBackend extends PostgresQueueBackend {
  protected readonly listener: QueueListener;
  /** How often the queue had been heard of when the last fetch that came back empty began. */
  private emptyAt = -1;
  protected interrupt = new AbortController();
  /** The last fetch brought a job. */
  private fetched = false;
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

  /** Told of every fetch. @param before how often the queue had been heard of when it began. */
  protected noteFetch(found: boolean, before: number): void {
    if (!found) this.emptyAt = before;
  }

  /**
   * BullMQ starts no job before a fetch has come back empty, or it has fetched as many as it may work at once. So each fetch that brought a job is
   * followed by one that is empty without asking, after which BullMQ starts the job and asks again.
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
      // BullMQ would try again at once.
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
    if (fetched) this.noteFetch(!!fetched[0], before);
    return result;
  }
}

/** A timer may end this much early. */
const EARLY_MS = 10;
const DAY_S = 86_400;

/**
 * The backend of a schedule. The replica that ran last waits for the next run; the others wait until their heartbeat finds a run overdue, as it is
 * when that replica has died or stands still. So a schedule costs the same however many replicas there are.
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
