import type { Flags, ValuesOf } from '../flag';
import type { Instance } from '../instance';
import { Refusal } from '../refusal';

/** Printed as JSON, or as text; `ok: false` makes the command fail. */
export type Result = { readonly [field: string]: unknown };

/** One verb of the command. */
export interface Verb<F extends Flags = Flags> {
  /** `noun:action`. */
  readonly name: string;
  readonly summary: string;
  readonly flags: F;
  run(values: ValuesOf<F>): Promise<Result>;
}

/** Derives the type of `run`'s values from the flags of the verb. */
export function verb<F extends Flags>(definition: Verb<F>): Verb {
  return definition as unknown as Verb;
}

/** Connects to the instance for the duration of `work`; verbs without an instance do not load this. */
export async function withInstance<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
  const { openInstance } = await import('../instance.js');
  const instance = await openInstance();
  return work(instance).finally(() => instance.database.close());
}

/** Reports a failure of `work` under the flag that caused it. */
export async function blaming<T>(flag: string, work: Promise<T>): Promise<T> {
  return work.catch((error: Error & { code?: string }) => {
    throw error.code === 'not_found' ? new Refusal(`--${flag}: ${error.message}`) : error;
  });
}
