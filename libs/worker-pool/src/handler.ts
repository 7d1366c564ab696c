import type { ErrorCode, ErrorExtras } from '@modernleads/contracts';

/** What a thread sends back: a value, or an `ApiError` in parts, because a clone of an error keeps its message only. */
export type Reply<Output> =
  | { readonly value: Output }
  | { readonly refused: { readonly code: ErrorCode; readonly summary: string; readonly extras: ErrorExtras } };

/** What a thread is sent. */
export interface Assignment<Input> {
  readonly input: Input;
  /** Shared with whoever waits: the handler writes into it when it begins, in Unix milliseconds. */
  readonly began: BigInt64Array;
}

export type Handler<Input, Output> = (assignment: Assignment<Input>) => Reply<Output>;

/** Makes the export of a `worker.ts` of what it does. An `ApiError` reaches the caller as one. */
export function handler<Input, Output>(work: (input: Input) => Output): Handler<Input, Output> {
  return ({ input, began }) => {
    Atomics.store(began, 0, BigInt(Date.now()));
    try {
      return { value: work(input) };
    } catch (error) {
      // By its name: the contracts are not loaded into threads that do not need them.
      if (!(error instanceof Error) || error.name !== 'ApiError') throw error;
      const { code, message: summary, extras } = error as Error & { code: ErrorCode; extras: ErrorExtras };
      return { refused: { code, summary, extras } };
    }
  };
}
