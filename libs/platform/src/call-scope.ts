/** Request, operation and account for which work is done. */
export interface CallScope {
  requestId?: string;
  operationId?: string;
  accountId?: string;
}

/**
 * The fields with which each log line about a call, a batch or a job begins: `logger.warn({ ...scopeOf(context), err }, 'what')`. They are passed by hand,
 * since AsyncLocalStorage follows every promise of the process on Node before 24: 60 µs of a request, a third of the gateway's throughput.
 */
export const scopeOf = ({ requestId, operationId, accountId }: CallScope): CallScope => ({ requestId, operationId, accountId });
