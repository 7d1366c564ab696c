import type { Logger } from '@modernleads/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endAfterBody } from './connections';
import { errorBody, errorHeaders, toApiError } from './error-body';

/** The one mapper from errors to HTTP: every refusal, whichever layer it comes from, leaves in the same shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly publicUrl: string,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const apiError = toApiError(error);
    if (apiError.code === 'internal') this.logger.error({ err: error, requestId: request.id }, 'request failed');
    if (reply.sent) return;
    request.errorCode = apiError.code;
    reply.removeHeader('connection');
    // Of an answer that could not be given after all.
    for (const name of ['x-idempotent-replay', 'x-credits-charged', 'x-credits-remaining']) reply.removeHeader(name);
    endAfterBody(request.raw, reply.raw);
    void reply
      .status(apiError.status)
      .headers(errorHeaders(apiError))
      .send(errorBody(apiError, request.id, this.publicUrl));
  }
}
