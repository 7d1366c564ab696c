import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { GatewayEnv } from '../env';

/** The built dashboard, beside this program. */
const BESIDE = join(__dirname, '../dashboard');
const PAGE = '/index.html';

/** Below these are no pages, whatever a client accepts. */
const NO_PAGES = /^\/(v1|docs|dashboard\/api|health|assets|mcp|llms\.txt|openapi\.json|\.well-known)(\/|$)/;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/** Names of prebuilt variants, the smallest first. */
const CODINGS = { br: '.br', gzip: '.gz' } as const;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/**
 * The pages of the dashboard: the files of its build, held in memory, so that a path is looked up and never opened. Every path that is nothing else is
 * its page for a client that asks for HTML; the page finds what the path shows. Without a build there are no pages.
 */
@Injectable()
export class DashboardPages {
  /** By path, variants included: `/assets/index-4f2a.js.br`. */
  private readonly files: ReadonlyMap<string, Buffer>;

  constructor({ DASHBOARD_DIR }: GatewayEnv) {
    this.files = filesIn(DASHBOARD_DIR || BESIDE);
  }

  /** Answers a request that no route answers, if there is a page or a file for it. @returns whether it was answered. */
  answer(request: FastifyRequest, reply: FastifyReply): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = this.pathOf(request);
    if (!path) return false;
    const coding = this.codingOf(request, path);
    const bytes = this.files.get(coding ? path + CODINGS[coding] : path) as Buffer;
    const isHashed = path.startsWith('/assets/');
    void reply
      .headers({ ...HEADERS, vary: 'Accept, Accept-Encoding', ...(coding && { 'content-encoding': coding }) })
      .header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      .type(TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
      .send(bytes);
    return true;
  }

  /** The file that is the answer; undefined: there is none. */
  private pathOf({ url, headers }: FastifyRequest): string | undefined {
    const path = url.split('?', 1)[0] as string;
    if (path !== PAGE && this.files.has(path) && !isVariant(path)) return path;
    const acceptsPage = /\btext\/html\b/.test(headers.accept ?? '');
    return acceptsPage && !NO_PAGES.test(path) && this.files.has(PAGE) ? PAGE : undefined;
  }

  private codingOf({ headers }: FastifyRequest, path: string): keyof typeof CODINGS | undefined {
    const built = (Object.keys(CODINGS) as (keyof typeof CODINGS)[]).filter((coding) => this.files.has(path + CODINGS[coding]));
    const accepted = new Negotiator({ headers }).encodings(built);
    return built.find((coding) => accepted.includes(coding));
  }
}

const isVariant = (path: string): boolean => Object.values(CODINGS).some((ending) => path.endsWith(ending));

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
