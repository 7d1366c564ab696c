import { ApiError, type Endpoint, invalidInput } from '@modernleads/contracts';
import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PackedRows } from '../batch/packed-rows';
import { isTable } from '../batch/read-table';
import { readFormTask, readJsonTask, readTableTask } from '../tasks';
import { type BodyParts, joined } from './body-parts';
import { accountOf, BodyRoom } from './body-room';
import { toHttpError } from './error-body';
import { askForBody, waitsToBeAsked } from './expectations';
import { pathOf } from './read-call';
import { readForm } from './read-form';
import { parseStrictJson } from './strict-json';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a body that was read in a thread, if it has an Idempotency-Key. */
    fingerprint?: string;
    /** The body has been validated in the thread that read it. */
    hasValidBody?: boolean;
    /** Of a batch that was read in a thread: the body is without them. */
    packedRows?: PackedRows;
  }
}

/** Types under which clients send JSON: its own, and those that libraries add by themselves to a body without one. */
const JSON_TYPE = /^(text\/(plain|json)|application\/(x-www-form-urlencoded|x-json|([\w.-]+\+)?json))\s*(;|$)/i;
const FORM_TYPE = /^multipart\/form-data\s*(;|$)/i;
/** Methods whose bodies are not read. */
const UNREAD = ['GET', 'HEAD'];
/** Bytes of JSON up to which a thread would cost more time than it saves: the slowest take 10 ms. */
const SMALL = 64 * 1024;

/** Bodies are JSON, or a table or form where the endpoint takes one. A body of no bytes is no body, whatever its type. Large ones are read in threads. */
@Injectable()
export class RequestBodies implements OnApplicationBootstrap {
  constructor(
    private readonly pool: WorkerPool,
    private readonly room: BodyRoom,
  ) {}

  /** Starts a thread, so that the first large body does not wait for it. */
  async onApplicationBootstrap(): Promise<void> {
    await this.pool.run(readJsonTask, { bytes: new Uint8Array(), id: '' }, '');
  }

  install(fastify: FastifyInstance): void {
    fastify.addHook('preParsing', async (request, reply) => this.expect(request, reply.raw));
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('multipart/form-data', (request: FastifyRequest) => this.readForm(request));
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer) => this.read(request, body));
  }

  /** Refuses a body for its headers, or asks for it. @throws ApiError `payload_too_large`, `unsupported_media_type`. */
  private expect(request: FastifyRequest, response: ServerResponse): void {
    const { raw, headers, routeOptions } = request;
    const bytes = Number(headers['content-length'] ?? 0);
    if (UNREAD.includes(request.method)) return;
    if (bytes > routeOptions.bodyLimit) throw toHttpError({ statusCode: 413 });
    if (bytes > 0 || waitsToBeAsked(raw)) checkType(request);
    askForBody(raw, response);
  }

  private async readForm(request: FastifyRequest): Promise<unknown> {
    const { raw } = request;
    checkType(request);
    const { file, ...fields } = Object.fromEntries(await readForm(raw, request.routeOptions.bodyLimit));
    if (!file) throw invalidInput([{ field: 'file', issue: 'is required: the CSV file' }]);
    await this.room.waitForTurn(request, file.bytes.length);
    const source = {
      ...sourceOf(request, file.bytes),
      fields: new Map(Object.entries(fields)),
      type: file.type,
    };
    return this.take(request, await this.pool.run(readFormTask, source, accountOf(request)));
  }

  private async read(request: FastifyRequest, bytes: Buffer): Promise<unknown> {
    const { 'content-type': type } = request.headers;
    if (bytes.length === 0) return undefined;
    checkType(request);
    await this.room.waitForTurn(request, bytes.length);
    if (routeOf(request)?.table && isTable(type)) {
      const source = { ...sourceOf(request, bytes), type };
      return this.take(request, await this.pool.run(readTableTask, source, accountOf(request)));
    }
    if (bytes.length <= SMALL) return parseStrictJson(bytes);
    const parts = await this.pool.run(readJsonTask, sourceOf(request, bytes), accountOf(request));
    return parts && this.take(request, parts);
  }

  private take(request: FastifyRequest, parts: BodyParts): Promise<object> {
    request.columns = parts.columns;
    request.fingerprint = parts.fingerprint;
    request.packedRows = parts.rows;
    request.hasValidBody = true;
    return joined(parts);
  }
}

function sourceOf(request: FastifyRequest, bytes: Buffer) {
  const { method, query, headers } = request;
  const { id = '' } = routeOf(request) ?? {};
  const identity = headers['idempotency-key'] && {
    method,
    path: pathOf(request),
    query: { ...(query as Record<string, unknown>) },
  };
  return { bytes, id, map: (query as { map?: unknown }).map, ...(identity && { identity }) };
}

const routeOf = ({ routeOptions: { config } }: FastifyRequest) => config.endpoint ?? config.dashboard;

/** Codings are case-insensitive and may be listed (RFC 9110 §8.4): none is taken but `identity`. @throws ApiError `unsupported_media_type`. */
function checkType(request: FastifyRequest): void {
  const { 'content-type': type = '', 'content-encoding': encoding = '' } = request.headers;
  const isTaken = routeOf(request)?.table ? FORM_TYPE.test(type) || isTable(type) : false;
  if (type && !isTaken && !JSON_TYPE.test(type)) throw wrongType(type, routeOf(request));
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  if (codings.some((coding) => coding !== '' && coding !== 'identity'))
    throw new ApiError('unsupported_media_type', `Send the body as it is, not encoded as ${encoding}.`);
}

function wrongType(type: string, route?: Pick<Endpoint, 'table'>): ApiError {
  const orTable = route?.table ? ' or text/csv' : '';
  return new ApiError('unsupported_media_type', `Send the body as application/json${orTable}, not as ${type}.`);
}
