import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ApiError } from '@modernleads/contracts';
import { Piscina } from 'piscina';
import type { Histogram } from 'prom-client';
import type { LineLimits } from './fair-line';
import { FairTurns } from './fair-turns';
import type { Assignment, Reply } from './handler';
import type { Task, TaskInput } from './task';
import { TaskLimit } from './task-limit';

export interface WorkerPoolOptions {
  /** Threads at most, two or more; by default one for each core, from 2 to 4. */
  readonly threads?: number;
  /** What may wait for a thread. */
  readonly line?: LineLimits;
  /** Where `<project>/worker.js` lies; by default what `npm run build` wrote. */
  readonly folder?: string;
  readonly seconds?: Histogram<'task' | 'outcome'>;
}

const MIB = 1_048_576;
const LINE: LineLimits = { entries: 512, bytes: 64 * MIB };
/** Memory of one thread: a task that needs more is refused. What tasks read is bounded to need less, for V8 may end the whole process where one allocation exceeds it. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 };
/** One thread is kept, any other so long after its last task: starting one of the gateway takes 200 ms of a core. */
const IDLE_MS = 15_000;
/** Event loops go first where cores are few; Linux only. */
const NICENESS = 5;

/**
 * Does work on what strangers wrote in threads, so that it never holds the event loop. Accounts take turns, and one account has all threads but one at
 * most: a task of another waits for one task at the longest. Threads start when they are needed; idle ones end, but for one.
 */
export class WorkerPool {
  private readonly turns: FairTurns;
  private readonly threads: number;
  private readonly folder: string;
  private piscina?: Piscina;

  constructor(private readonly options: WorkerPoolOptions = {}) {
    this.threads = options.threads ?? Math.min(4, Math.max(2, availableParallelism()));
    this.turns = new FairTurns({ atOnce: this.threads, perAccount: this.threads - 1, line: options.line ?? LINE });
    this.folder = options.folder ?? builtProjects();
  }

  /**
   * Runs a task in a thread.
   * @param account on whose behalf, for fairness.
   * @throws ApiError of the handler; `unavailable` when too much waits; `timeout` when the task was ended by its time limit; `payload_too_large` when
   * it needed more memory than a thread has.
   */
  async run<Input extends TaskInput, Output>(task: Task<Input, Output>, input: Input, account: string): Promise<Output> {
    const leave = await this.turns.enter(account, input.bytes?.byteLength ?? 0);
    try {
      return await this.perform(task, input);
    } finally {
      leave();
    }
  }

  /** Ends the threads; tasks in progress fail. */
  async close(): Promise<void> {
    await this.piscina?.destroy();
  }

  private async perform<Input extends TaskInput, Output>(task: Task<Input, Output>, input: Input): Promise<Output> {
    const end = this.options.seconds?.startTimer({ task: task.name });
    try {
      const reply = await this.inThread<Output>(task, input);
      end?.({ outcome: 'refused' in reply ? 'refused' : 'done' });
      if ('value' in reply) return reply.value;
      throw new ApiError(reply.refused.code, reply.refused.summary, reply.refused.extras);
    } catch (error) {
      if (!(error instanceof ApiError)) end?.({ outcome: 'failed' });
      throw error;
    }
  }

  private async inThread<Output>(
    { name, timeoutMs }: Pick<Task, 'name' | 'timeoutMs'>,
    input: TaskInput,
  ): Promise<Reply<Output>> {
    const [project, handler] = name.split('#') as [string, string];
    const filename = join(this.folder, project, 'worker.js');
    const limit = new TaskLimit(timeoutMs);
    this.piscina ??= this.openPool();
    const assignment: Assignment<TaskInput> = { input, began: limit.began };
    try {
      return await this.piscina.run(assignment, {
        filename,
        name: handler,
        signal: limit.signal,
        transferList: movable(input),
      });
    } catch (error) {
      throw limit.signal.aborted ? tooSlow() : isOutOfMemory(error) ? tooLarge() : error;
    } finally {
      limit.clear();
    }
  }

  /** Threads get no environment: they need none of its secrets. */
  private openPool(): Piscina {
    return new Piscina({
      minThreads: 1,
      maxThreads: this.threads,
      idleTimeout: IDLE_MS,
      resourceLimits: RESOURCE_LIMITS,
      niceIncrement: NICENESS,
      recordTiming: false,
      execArgv: [],
      env: {},
    });
  }
}

/** Bytes that own their memory; a part of a larger buffer is copied. */
function movable({ bytes }: TaskInput): ArrayBuffer[] {
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}

const tooSlow = (): ApiError => new ApiError('timeout', 'Reading the data took too long.');
const tooLarge = (): ApiError =>
  new ApiError('payload_too_large', 'Reading the data takes more memory than is available for it.');
const isOutOfMemory = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** `dist`, seen from the bundle of an app or tool in it, else from this file. */
function builtProjects(): string {
  const above = join(__dirname, '../..');
  return existsSync(join(above, 'libs/site/worker.js')) ? above : join(__dirname, '../../../dist');
}
