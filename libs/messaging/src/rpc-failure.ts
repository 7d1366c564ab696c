import { ApiError, type Rpc } from '@modernleads/contracts';
import { toApiError } from '@modernleads/database';

/** `unavailable`, and certainly not executed: nobody handles the message, or the bus cannot be reached. */
export class NobodyThere extends ApiError {
  constructor(message: Rpc) {
    super('unavailable', notAvailable(message), { retryAfter: 1 });
  }
}

/** `unavailable`, and perhaps executed: the handler has fallen silent, as one does that dies. */
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
 * How a call between services failed. `absence`: nobody was there to handle it. `refusal`: a handler, or what was asked beside it, says that it
 * cannot answer now, its store is down for instance. `final`: it would be refused again. `failure`: the handler died, was late or failed.
 */
export type RpcFailure = 'absence' | 'refusal' | 'final' | 'failure';

export function rpcFailureOf(error: unknown): RpcFailure {
  if (error instanceof NobodyThere) return 'absence';
  if (error instanceof HandlerSilent) return 'failure';
  const { code, status } = toApiError(error);
  if (status < 500) return 'final';
  return code === 'unavailable' ? 'refusal' : 'failure';
}

function notAvailable({ subject }: Rpc): string {
  return `The ${subject.slice(0, subject.indexOf('.'))} service is not available right now.`;
}
