import { randomUUID } from 'node:crypto';
import type { Actor, CallContext, DashboardRoute as RouteOfDashboard, Mode, Rpc } from '@modernleads/contracts';
import type { LiveSession } from '@modernleads/people';
import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from '../auth/client-address';
import { mapped } from '../http/api-call';
import { readInput } from '../http/read-call';

/** The session of a request, with the token of its cookie. */
export interface SignedIn extends LiveSession {
  readonly token: string;
}

/** One admitted, validated request of the dashboard, as its controller sees it. */
export interface CallOfDashboard<Input extends object = object, Params extends object = object, Query extends object = object> {
  /** Whoever is signed in; on a route that needs nobody it must not be read. */
  readonly session: SignedIn;
  readonly input: Input;
  readonly params: Params;
  readonly query: Query;
  readonly requestId: string;
  readonly traceparent?: string;
  /** Address of the caller. */
  readonly address: string;
  readonly userAgent: string;
  readonly reply: FastifyReply;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    dashboard?: RouteOfDashboard;
  }
  interface FastifyRequest {
    session?: SignedIn;
    dashboardCall?: CallOfDashboard;
  }
}

/** Registers a route of the dashboard's own API, as `@Route` does one of the public API. */
export function DashboardRoute(dashboard: RouteOfDashboard): MethodDecorator {
  return applyDecorators(
    mapped(dashboard),
    HttpCode(dashboard.response || dashboard.answers ? 200 : 204),
    RouteConfig({ dashboard }),
  );
}

/** The {@link CallOfDashboard} of the request. */
export const DashboardCall = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().dashboardCall,
);

/** @throws ApiError `invalid_input`, or `not_found` for a path whose parameters are malformed. */
export function readDashboardCall(request: FastifyRequest, reply: FastifyReply, route: RouteOfDashboard): CallOfDashboard {
  const { params, query, body = {} } = readInput(request, route);
  return {
    session: request.session as SignedIn,
    input: body,
    params,
    query,
    requestId: request.id,
    traceparent: request.scope?.traceparent,
    address: clientAddress(request),
    userAgent: request.headers['user-agent'] ?? '',
    reply,
  };
}

/** The user as whoever makes a change. */
export function actorOf({ session, address }: CallOfDashboard): Actor {
  return { kind: 'user', id: session.userId, ip: address };
}

/** What a service is told of a call for which it is asked something. */
export function contextFor(call: CallOfDashboard, mode: Mode, { deadlineMs }: Pick<Rpc, 'deadlineMs'>): CallContext {
  const { requestId, traceparent, session } = call;
  const deadline = Date.now() + deadlineMs;
  return {
    requestId,
    operationId: randomUUID(),
    accountId: session.accountId,
    mode,
    scopes: ['all'],
    actor: actorOf(call),
    deadline,
    traceparent,
  };
}
