import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { version } from 'swagger-ui-dist/package.json';
import openapi from '../../openapi.json';
import find from './browser/find.browser.js';
import style from './browser/page.css';
import script from './browser/page.browser.js';
import referenceScript from './browser/reference.browser.js';
import referenceStyle from './browser/reference.css';
import themeScript from './browser/theme.browser.js';
import { guidesOf } from './guides';
import { llmsFullTxt, llmsTxt } from './llms';
import { guidePage, referencePage } from './page';
import { searchIndex } from './search-index';

const SWAGGER_UI = dirname(require.resolve('swagger-ui-dist/package.json'));

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const MARKDOWN = 'text/markdown; charset=utf-8';

const SWAGGER_UI_FILES = {
  'swagger-ui.css': CSS,
  'swagger-ui-bundle.js': SCRIPT,
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
 * Serves the OpenAPI document at /openapi.json, a reference made from it and guides at /docs, and both for language models at /llms.txt. The pages load
 * nothing from another host.
 * @param publicUrl the server that the document and the guides name.
 */
export function registerDocs(fastify: FastifyInstance, publicUrl: string): void {
  for (const [path, [type, text]] of Object.entries(textsOf(publicUrl))) {
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    fastify.get(path, (request, reply) => send(request, reply, { type, etag, content: () => text }));
  }
  for (const [file, type] of Object.entries(SWAGGER_UI_FILES)) {
    const content = () => createReadStream(join(SWAGGER_UI, file));
    fastify.get(`/docs/${file}`, (request, reply) => send(request, reply, { type, etag: `"${version}"`, content }));
  }
}

/** What is served, by its path. */
function textsOf(publicUrl: string): Record<string, readonly [type: string, text: string]> {
  const guides = guidesOf(publicUrl);
  const pages = guides.flatMap((guide) => [
    [`/docs/guides/${guide.name}`, [HTML, guidePage(guides, guide)]] as const,
    [`/docs/guides/${guide.name}.md`, [MARKDOWN, guide.markdown]] as const,
  ]);
  return {
    '/openapi.json': [JSON_TYPE, JSON.stringify({ ...openapi, servers: [{ url: publicUrl }] })],
    '/docs': [HTML, referencePage(guides)],
    ...Object.fromEntries(pages),
    '/docs/page.css': [CSS, style],
    '/docs/reference.css': [CSS, referenceStyle],
    '/docs/page.js': [SCRIPT, script],
    '/docs/find.js': [SCRIPT, find],
    '/docs/theme.js': [SCRIPT, themeScript],
    '/docs/reference.js': [SCRIPT, referenceScript],
    '/docs/search.json': [JSON_TYPE, JSON.stringify(searchIndex(guides, openapi))],
    '/llms.txt': [TEXT, llmsTxt(guides, publicUrl)],
    '/llms-full.txt': [TEXT, llmsFullTxt(guides)],
  };
}

interface Content {
  readonly type: string;
  readonly etag: string;
  readonly content: () => unknown;
}

function send(request: FastifyRequest, reply: FastifyReply, { type, etag, content }: Content): FastifyReply {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=300',
    etag,
  };
  void reply.headers(headers);
  // Proxies that compress make a weak tag of it.
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) return reply.code(304).send();
  return reply.type(type).send(content());
}
