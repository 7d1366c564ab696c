import type { Endpoint, TableColumns } from '@modernleads/contracts';
import type { ApiKey } from '@modernleads/accounts';
import type { CallScope } from '@modernleads/platform';
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
import type { PackedRows } from '../batch/packed-rows';
import type { OuterRequest } from '../mcp/inner-calls';

/** One authenticated, validated request of the public API, as its controller sees it. */
export interface ApiCall<Input extends object = object, Query extends object = object, Params extends object = object> {
  readonly key: ApiKey;
  readonly requestId: string;
  /** Whose call it is, for log lines; the operation id is added once it is claimed. */
  readonly scope: CallScope;
  /** IP address of the caller. */
  readonly address: string;
  /** The validated body, or for a GET the validated query. */
  readonly input: Input;
  /** The validated query. */
  readonly query: Query;
  /** The parameters of the path. */
  readonly params: Params;
  /** `dry_run=true`: the call returns its price range and does no work. */
  readonly dryRun: boolean;
  readonly idempotencyKey?: string;
  /** Hash of method, path, query and body; two requests under one Idempotency-Key must have the same. Empty without a key. */
  readonly fingerprint: string;
  /** How the columns of a table in the body were understood. */
  readonly columns?: TableColumns;
  /** Rows of a large batch: `input` is without them. */
  readonly packedRows?: PackedRows;
  readonly reply: FastifyReply;
}

/** A route that needs a key and is no endpoint of the REST API. */
export interface Guard extends Pick<Endpoint, 'scopes' | 'bodyLimit'> {
  /** Path of what tells a client without a valid key how to get one (RFC 9728). */
  readonly metadata: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
    guard?: Guard;
  }
  interface FastifyRequest {
    key?: ApiKey;
    /** The key that the request brings, also where it is refused with it. */
    knownKey?: ApiKey;
    /** Of a call that a tool makes. */
    outer?: OuterRequest;
    call?: ApiCall;
    columns?: TableColumns;
  }
}

/** Registers the method and path of an endpoint of the contracts. The hooks read its scopes and schemas from the same constant. */
export function Route(endpoint: Endpoint): MethodDecorator {
  return applyDecorators(mapped(endpoint), HttpCode(endpoint.accepted ? 202 : 200), RouteConfig({ endpoint }));
}

/** A method and a path of the contracts, as Nest writes them. */
export function mapped({
  method,
  path,
}: {
  readonly method: keyof typeof RequestMethod;
  readonly path: string;
}): MethodDecorator {
  return RequestMapping({ method: RequestMethod[method], path: path.replaceAll(/\{(\w+)\}/g, ':$1') });
}

/** The {@link ApiCall} of the request. */
export const Call = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().call,
);
