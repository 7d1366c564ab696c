import type { Flags, ValuesOf } from '../flag';
import type { Instance } from '../instance';
import { Refusal } from '../refusal';

/** Printed as JSON, or as text; `ok: false` makes the command fail. */
export type Result = { readonly [field: string]: unknown };

/** One thing that an operator can do. */
export interface Verb<F extends Flags = Flags> {
  /** `noun:action`. */
  readonly name: string;
  readonly summary: string;
  readonly flags: F;
  run(values: ValuesOf<F>): Promise<Result>;
}

/** Ties the values that `run` gets to the flags that the verb declares. */
export function verb<F extends Flags>(definition: Verb<F>): Verb {
  return definition as unknown as Verb;
}

/** Connects for as long as `work` takes; a verb that needs no instance loads none of this. */
export async function withInstance<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
  const { openInstance } = await import('../instance.js');
  const instance = await openInstance();
  return work(instance).finally(() => instance.database.close());
}

/** Lays a failure of `work` at the door of the flag that caused it. */
export async function blaming<T>(flag: string, work: Promise<T>): Promise<T> {
  return work.catch((error: Error & { code?: string }) => {
    throw error.code === 'not_found' ? new Refusal(`--${flag}: ${error.message}`) : error;
  });
}
