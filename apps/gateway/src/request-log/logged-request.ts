import { type Mode, type RequestSource, toTenths, type Tenths } from '@modernleads/contracts';
import { redact, traceIdOf } from '@modernleads/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from '../auth/client-address';
import { passageOf } from '../dashboard/passage';

declare module 'fastify' {
  interface FastifyRequest {
    /** The answer was paid for by an earlier call. */
    isCached?: boolean;
    /** The batch or research job that the call began. */
    jobId?: string;
  }
}

/** Characters of a `User-Agent` that are kept. */
const MOST_AGENT = 200;

/** A call as the log keeps it, by column: nothing of its body, its query or the values in its path. */
export interface LoggedRequest {
  readonly account_id: string;
  readonly mode: Mode;
  readonly source: RequestSource;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly request_id: string;
  readonly method: string;
  readonly path: string;
  readonly endpoint: string;
  readonly status: number;
  readonly code: string | undefined;
  readonly latency_ms: number;
  readonly charged: Tenths;
  readonly cached: boolean;
  readonly replayed: boolean;
  readonly key_id: string;
  readonly trace_id: string;
  readonly operation_id: string | undefined;
  readonly job_id: string | undefined;
  readonly user_agent: string | undefined;
  readonly ip: string | undefined;
}

/** What is logged of a call that was answered; undefined: it is of no account, or of no route of the API. */
export function loggedRequest(request: FastifyRequest, reply: FastifyReply): LoggedRequest | undefined {
  const { knownKey: key, scope = {}, method, headers } = request;
  const { endpoint, guard } = request.routeOptions.config;
  if (!key || !(endpoint || guard)) return undefined;
  const elapsed = reply.elapsedTime;
  const replayed = reply.getHeader('x-idempotent-replay') !== undefined;
  const address = clientAddress(request);
  return {
    account_id: key.accountId,
    mode: key.mode,
    source: passageOf(request) ? 'dashboard' : 'api',
    at: Date.now() - Math.round(elapsed),
    request_id: request.id,
    method,
    path: endpoint?.path ?? request.routeOptions.url ?? '',
    endpoint: endpoint?.id ?? 'mcp',
    status: reply.statusCode,
    code: request.errorCode,
    latency_ms: Math.round(elapsed),
    charged: replayed ? 0 : toTenths(Number(reply.getHeader('x-credits-charged') ?? 0)),
    cached: request.isCached === true,
    replayed,
    key_id: key.id,
    trace_id: traceIdOf(scope.traceparent ?? ''),
    operation_id: scope.operationId,
    job_id: request.jobId,
    user_agent: headers['user-agent'] && redact(headers['user-agent']).slice(0, MOST_AGENT),
    // As the audit has it: without the zone of a link-local address.
    ip: address === 'unknown' ? undefined : address.split('%')[0],
  };
}
