import { scopeOf } from '@modernleads/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayEnv } from '../env';
import { endAfterBody } from './connections';
import { errorBody, errorHeaders, toHttpError } from './error-body';

/** Sends every error of the API, from whichever layer, in the same shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorFilter.name);

  constructor(private readonly env: GatewayEnv) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const apiError = toHttpError(error);
    if (apiError.code === 'internal') this.logger.error({ ...scopeOf(request.scope ?? {}), err: error }, 'request failed');
    if (reply.sent) return;
    const { guard } = request.routeOptions.config;
    request.errorCode = apiError.code;
    reply.removeHeader('connection');
    // These belong to a response that is replaced by this error.
    for (const name of ['x-idempotent-replay', 'x-credits-charged', 'x-credits-remaining']) reply.removeHeader(name);
    endAfterBody(request.raw, reply.raw);
    void reply
      .status(apiError.status)
      .headers(errorHeaders(apiError, guard && this.env.publicUrl + guard.metadata))
      .send(errorBody(apiError, request.id, this.env.publicUrl));
  }
}
