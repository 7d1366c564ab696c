import { ApiError, ownerOf, type Rpc } from '@modernleads/contracts';
import { toApiError } from '@modernleads/database';

/** `unavailable`, and not executed: no replica handles the message, or NATS cannot be reached. */
export class NobodyThere extends ApiError {
  constructor(message: Rpc) {
    super('unavailable', notAvailable(message), { retryAfter: 1 });
  }
}

/** `unavailable`, and perhaps executed: the handler has stopped sending heartbeats. */
export class HandlerSilent extends ApiError {
  constructor(message: Rpc) {
    super('unavailable', notAvailable(message), { retryAfter: 1 });
  }
}

/** `timeout`, and perhaps executed: the deadline has passed. */
export class DeadlinePassed extends ApiError {
  constructor() {
    super('timeout', 'The work took longer than its deadline.');
  }
}

/**
 * How a call between services failed. `absence`: no replica handled it. `refusal`: the handler, or the suppression guard, cannot answer now, for
 * instance because its store is down. `final`: it would be refused again. `failure`: the handler died, missed the deadline or failed.
 */
export type RpcFailure = 'absence' | 'refusal' | 'final' | 'failure';

export function rpcFailureOf(error: unknown): RpcFailure {
  if (error instanceof NobodyThere) return 'absence';
  if (error instanceof HandlerSilent) return 'failure';
  const { code, status } = toApiError(error);
  if (status < 500) return 'final';
  return code === 'unavailable' ? 'refusal' : 'failure';
}

function notAvailable(message: Rpc): string {
  return `The ${ownerOf(message)} service is not available right now.`;
}
