import type { Handler } from './handler';

/** Input of a task. Its `bytes` count towards the limit of the queue, and are moved to the thread where they can be: they are empty afterwards. */
export interface TaskInput {
  readonly bytes?: Uint8Array;
}

/** Work that a thread does: one constant that ties the handler to its types and to the time it may take. */
export interface Task<Input extends TaskInput = TaskInput, Output = unknown> {
  /** The project whose `src/worker.ts` exports the handler, and the name of the export, e.g. `libs/site#readPage`. */
  readonly name: string;
  /** Milliseconds after which the thread is ended, counted from when its handler begins: a thread that was just started loads its code before. */
  readonly timeoutMs: number;
  /** Absent at runtime. */
  readonly types?: (input: Input) => Output;
}

/**
 * Declares a task: `task<typeof readPage>({ name: 'libs/site#readPage', timeoutMs: 2_000 })`, with a type-only import of the handler.
 * @throws Error when the name is not of the form `<project>#<export>`.
 */
export function task<H extends Handler<never, unknown>>(definition: Omit<Task, 'types'>): Task<InputOf<H>, OutputOf<H>> {
  if (!/^(?:apps|libs|tools)\/[a-z-]{1,50}#[a-zA-Z]{1,50}$/.test(definition.name))
    throw new Error(`bad task name: ${definition.name}`);
  return definition as Task<InputOf<H>, OutputOf<H>>;
}

type InputOf<H> = H extends Handler<infer Input, unknown> ? Input & TaskInput : never;
type OutputOf<H> = H extends Handler<never, infer Output> ? Output : never;
