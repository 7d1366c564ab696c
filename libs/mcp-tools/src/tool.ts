import type { ModernLeads } from '@modernleads/client';
import type { FileAccess } from './caller';

type Json = Readonly<Record<string, unknown>>;

/** What a call of a tool works with. */
export interface ToolCall {
  readonly client: ModernLeads;
  /** Absent: the server is remote. */
  readonly files: FileAccess | undefined;
  /** Aborted when the client cancels the call. */
  readonly signal: AbortSignal;
  /** Of the process, or of the chain of requests. */
  readonly nonce: string;
  /** The same for the same arguments, unless the caller wants a fresh answer. */
  readonly idempotencyKey: string;
  /** Highest price of the call in credits. */
  readonly price: number;
  /** Whether the client shows how far the work is. */
  readonly wantsProgress: boolean;
  /** Tells it; where it did not ask, this does nothing. */
  progress(done: number, total: number | undefined, message: string): void;
}

/** The answer of a tool. */
export interface ToolAnswer {
  /** For the model, a sentence or two. */
  readonly text: string;
  readonly structured: object;
  /** Credits that were charged, or for a batch may still be. */
  readonly spent?: number;
  /** URI of a resource with more. */
  readonly link?: { readonly uri: string; readonly name: string; readonly mimeType: string };
}

/** A tool. Its schemas are JSON Schema 2020-12, as short as they can be: a model reads all of them with every question. */
export interface Tool<Arguments extends Json = Json> {
  readonly name: string;
  readonly title: string;
  /** When to use it, and what it costs. */
  readonly description: string;
  /** Scopes of which the key needs one. */
  readonly scopes: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
  /** What there is besides where the server runs in a process of its user. */
  readonly localProperties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  /** The property for which a file may stand; where there are no files it is required. */
  readonly rows?: string;
  readonly output: Readonly<Record<string, object>>;
  /** It changes and costs nothing. */
  readonly isReadOnly?: boolean;
  /** Highest price in credits; absent: free. */
  readonly price?: (input: Arguments, call: ToolCall) => number | Promise<number>;
  readonly run: (input: Arguments, call: ToolCall) => Promise<ToolAnswer>;
}

export const text = (description: string): object => ({ type: 'string', description });
export const nullable = (type: string): object => ({ anyOf: [{ type }, { type: 'null' }] });
export const FRESH = { fresh: { type: 'boolean', description: 'Ask and pay again after an equal call.' } };
export const SPEND = { max_credits: { type: 'number', description: 'Price that the user agreed to.' } };
/** Of a call for one. */
export const ONE = { ...SPEND, ...FRESH };
