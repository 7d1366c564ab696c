import type { Endpoint, TableColumns } from '@modernleads/contracts';
import type { ApiKey } from '@modernleads/accounts';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One authenticated, validated request of the public API, as its controller sees it. */
export interface ApiCall<Input extends object = object, Query extends object = object, Params extends object = object> {
  readonly key: ApiKey;
  readonly requestId: string;
  /** The validated body, or for a GET the validated query. */
  readonly input: Input;
  /** The validated query. */
  readonly query: Query;
  /** The parameters of the path. */
  readonly params: Params;
  /** The caller only wants to know what it would cost. */
  readonly dryRun: boolean;
  readonly idempotencyKey?: string;
  /** What makes two requests under one Idempotency-Key equal; empty without one. */
  readonly fingerprint: string;
  readonly traceparent?: string;
  /** How the columns of a table in the body were understood. */
  readonly columns?: TableColumns;
  readonly reply: FastifyReply;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
  interface FastifyRequest {
    key?: ApiKey;
    call?: ApiCall;
    columns?: TableColumns;
  }
}

/** Serves an endpoint of the contracts: its method and path, and by its constant also its scopes and its input's shape. */
export function Route(endpoint: Endpoint): MethodDecorator {
  const method = RequestMethod[endpoint.method];
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
  return applyDecorators(RequestMapping({ method, path }), HttpCode(200), RouteConfig({ endpoint }));
}

/** The {@link ApiCall} of the request. */
export const Call = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().call,
);
