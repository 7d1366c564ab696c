import type { Actor } from './audit';

export const MODES = ['live', 'test'] as const;

/** `live` does the work and charges; `test` answers from the sandbox, opens no socket and charges nothing. */
export type Mode = (typeof MODES)[number];

/** What travels with every message, signed by its sender, from the gateway to the last service that works on a call. */
export interface CallContext {
  /** The caller's or our own request id (`X-Request-Id`). */
  readonly requestId: string;
  /** The id of the claim: creation downstream is idempotent on it. */
  readonly operationId: string;
  readonly accountId: string;
  readonly mode: Mode;
  /** Scopes of the key of the call; absent: work of a service's own. */
  readonly scopes?: readonly string[];
  /** Who made the call; absent: the system itself. */
  readonly actor?: Actor;
  /** Unix time in milliseconds after which the caller no longer waits. */
  readonly deadline: number;
  /** W3C Trace Context: the trace of the caller, or one that began at the gateway; absent: work of a service's own. */
  readonly traceparent?: string;
}
