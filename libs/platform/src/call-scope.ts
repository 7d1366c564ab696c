import { traceIdOf } from './trace-context';

/** Request, operation, account and trace for which work is done. */
export interface CallScope {
  requestId?: string;
  operationId?: string;
  accountId?: string;
  /** W3C Trace Context, of the gateway. */
  traceparent?: string;
}

/** What a log line says of them. */
type ScopeFields = Omit<CallScope, 'traceparent'> & { traceId?: string };

/**
 * The fields with which each log line about a call, a batch or a job begins: `logger.warn({ ...scopeOf(context), err }, 'what')`. They are passed by hand,
 * since AsyncLocalStorage follows every promise of the process on Node before 24: 60 µs of a request, a third of the gateway's throughput.
 */
export function scopeOf({ requestId, operationId, accountId, traceparent }: CallScope): ScopeFields {
  return { requestId, operationId, accountId, traceId: traceparent && traceIdOf(traceparent) };
}
