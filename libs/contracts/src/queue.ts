import type { ClassRef } from './class-ref';

/** What holds for every job of a queue. */
export interface JobOptions {
  /** Times that a job is tried before it counts as failed, 1 or more (default 10). */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; doubled before each further one (default 500). */
  readonly backoffMs?: number;
}

/** Work that one service does later: one constant that ties the queue's name, the service that works it and the class of its jobs. */
export interface Queue<Job extends object = object> {
  /** `<room>.<what>`, e.g. `batch.turn`. */
  readonly name: string;
  /** The app that processes it. */
  readonly owner: string;
  /** Its class-validator decorators are checked before a job is processed. */
  readonly job: ClassRef<Job>;
  readonly options?: JobOptions;
}

/** Work that recurs, once for the platform however many replicas its owner has. */
export interface Schedule {
  /** `<room>.<what>`, e.g. `ledger.sweep`. */
  readonly name: string;
  /** The app that does it. */
  readonly owner: string;
  /** Milliseconds from one run to the next, at least 1,000. */
  readonly everyMs: number;
}

export type AnyQueue = Queue | Schedule;

const catalogue = new Map<string, AnyQueue>();

/**
 * Declares a queue. Producers and the processor derive their types from the returned constant.
 * @throws Error when the name is taken or is not of the form `<room>.<what>`.
 */
export function queue<Job extends object>(definition: Queue<Job>): Queue<Job> {
  declare(definition);
  return definition;
}

/**
 * Declares recurring work.
 * @throws Error when the name is taken or is not of the form `<room>.<what>`, or the interval is below a second.
 */
export function schedule(definition: Schedule): Schedule {
  if (!(definition.everyMs >= 1_000)) throw new Error(`schedule ${definition.name} recurs more than once a second`);
  declare(definition);
  return definition;
}

export function isSchedule(definition: AnyQueue): definition is Schedule {
  return 'everyMs' in definition;
}

/** Every queue and schedule that the app `owner` has to process. */
export function queuesOf(owner: string): AnyQueue[] {
  return allQueues().filter((definition) => definition.owner === owner);
}

export function allQueues(): AnyQueue[] {
  return [...catalogue.values()];
}

function declare(definition: AnyQueue): void {
  const { name } = definition;
  if (!/^[a-z-]+\.[a-z-]+$/.test(name)) throw new Error(`bad queue name: ${name}`);
  if (catalogue.has(name)) throw new Error(`queue declared twice: ${name}`);
  catalogue.set(name, definition);
}
