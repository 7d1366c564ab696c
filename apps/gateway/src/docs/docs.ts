import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import openapi from '../../openapi.json';
import { PAGE, PAGE_SCRIPT, PAGE_STYLE } from './page';

const SWAGGER_UI = dirname(require.resolve('swagger-ui-dist/package.json'));

const FILES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the OpenAPI document at /openapi.json, and a reference made from it at /docs that loads nothing from another host.
 * @param publicUrl the server that the document names.
 */
export function registerDocs(fastify: FastifyInstance, publicUrl: string): void {
  const document = JSON.stringify({ ...openapi, servers: [{ url: publicUrl }] });
  fastify.get('/openapi.json', (_request, reply) => send(reply, 'application/json; charset=utf-8', document));
  fastify.get('/docs', (_request, reply) => send(reply, 'text/html; charset=utf-8', PAGE));
  fastify.get('/docs/page.js', (_request, reply) => send(reply, FILES['swagger-ui-bundle.js'], PAGE_SCRIPT));
  fastify.get('/docs/page.css', (_request, reply) => send(reply, FILES['swagger-ui.css'], PAGE_STYLE));
  for (const [file, type] of Object.entries(FILES)) {
    fastify.get(`/docs/${file}`, (_request, reply) => send(reply, type, createReadStream(join(SWAGGER_UI, file))));
  }
}

function send(reply: FastifyReply, type: string, content: unknown): FastifyReply {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=300',
  };
  return reply.headers(headers).type(type).send(content);
}
