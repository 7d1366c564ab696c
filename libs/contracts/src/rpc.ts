import type { ClassRef } from './class-ref';

/** A request/reply message between services: one constant that ties the subject to both types and to the time it may take. */
export interface Rpc<Request extends object = object, Reply extends object = object> {
  /** `<owner>.v<version>.<verb>`; the owner is the app that must handle it. */
  readonly subject: string;
  readonly request: ClassRef<Request>;
  readonly reply: ClassRef<Reply>;
  /** Milliseconds after which the caller gives up. */
  readonly deadlineMs: number;
}

const catalogue = new Map<string, Rpc>();

/**
 * Declares a message. Both ends derive their types from the returned constant.
 * @throws Error when the subject is already declared or is not of the form `<owner>.v<version>.<verb>`.
 */
export function rpc<Request extends object, Reply extends object>(definition: Rpc<Request, Reply>): Rpc<Request, Reply> {
  if (!/^[a-z-]+\.v\d+\.[a-z_]+$/.test(definition.subject)) throw new Error(`bad message subject: ${definition.subject}`);
  if (catalogue.has(definition.subject)) throw new Error(`message declared twice: ${definition.subject}`);
  catalogue.set(definition.subject, definition);
  return definition;
}

/** Every message that the app `owner` has to handle. */
export function rpcsOf(owner: string): Rpc[] {
  return [...catalogue.values()].filter(({ subject }) => subject.startsWith(`${owner}.`));
}
