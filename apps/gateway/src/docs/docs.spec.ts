import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_QUOTAS, errorCatalogue, QUOTAS } from '@modernleads/contracts';
import fastify, { type FastifyInstance } from 'fastify';
import openapi from '../../openapi.json';
import { DEFAULT_LIMIT } from '../rate-limit/rate-limiter';
import { registerDocs } from './docs';
import { SOURCES } from './guides';
import { blocksOf } from './render-guide';

const PAGES = ['/docs', ...Object.keys(SOURCES).map((name) => `/docs/guides/${name}`)];

describe('the API reference', () => {
  let server: FastifyInstance;
  beforeAll(() => {
    server = fastify();
    registerDocs(server, 'https://leads.example.com');
  });
  afterAll(() => server.close());

  const get = async (url: string) => {
    const response = await server.inject({ url });
    expect([url, response.statusCode]).toEqual([url, 200]);
    return response;
  };
  /** What the page loads: resolved as a browser does. */
  const loaded = (html: string, path: string) =>
    [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, reference]) => new URL(reference ?? '', `http://leads.test${path}`));

  it('serves the OpenAPI document', async () => {
    const response = await get('/openapi.json');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.json()).toEqual({ ...openapi, servers: [{ url: 'https://leads.example.com' }] });
  });

  it.each(PAGES)('has at %s a page whose every part and link leads to the same server', async (path) => {
    const page = await get(path);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const parts = loaded(page.body, path);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const { host, pathname } of parts) {
      expect(host).toBe('leads.test');
      expect((await get(pathname)).rawPayload.length).toBeGreaterThan(100);
    }
  });

  it('has no style that loads from elsewhere, and no inline script or style', async () => {
    const styles = (await get('/docs/swagger-ui.css')).body + (await get('/docs/page.css')).body;
    const targets = [...styles.matchAll(/url\((?!["']?data:)[^)]*\)|@import[^;]*;/g)].map(([target]) => target);
    expect(targets).toEqual([]);
    for (const path of PAGES)
      expect((await get(path)).body).not.toMatch(
        /<script>|<style|\sstyle=|\son\w+=|(src|href|action|srcset|data)="?(https?:|\/\/)/,
      );
  });

  it('does not let Swagger UI call its validator, the one address that it would load something from', async () => {
    const script = (await get('/docs/reference.js')).body;
    expect(script).toContain('validatorUrl: null');
    for (const path of ['/docs/reference.js', '/docs/page.js', '/docs/find.js', '/docs/theme.js'])
      expect((await get(path)).body).not.toMatch(/https?:|\/\/\w/);
    const bundle = (await get('/docs/swagger-ui-bundle.js')).body;
    expect(bundle).toContain('validatorUrl');
  });

  it.each([...PAGES, '/docs/page.js', '/docs/swagger-ui-bundle.js', '/openapi.json', '/llms.txt', '/docs/guides/errors.md'])(
    'bans every other host by the policy of %s',
    async (url) => {
      const { headers } = await get(url);
      const directives = String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => directive.split(' '));
      const sources = directives.flatMap(([, ...allowed]) => allowed);
      expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:']));
      expect(directives.find(([name]) => name === 'default-src')).toEqual(['default-src', "'none'"]);
      expect(directives.find(([name]) => name === 'script-src')).toEqual(['script-src', "'self'"]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('has a place for every error code, to which docs_url leads', async () => {
    const { body } = await get('/docs');
    for (const code of Object.keys(errorCatalogue)) expect(body).toContain(`id="${code}"`);
  });

  it.each(['/docs', '/docs/guides/errors', '/docs/swagger-ui.css', '/llms.txt'])('sends %s once to who keeps it', async (url) => {
    const { etag } = (await get(url)).headers;
    expect(etag).toMatch(/^"[^"]+"$/);
    const again = (tag: string) => server.inject({ url, headers: { 'if-none-match': tag } });
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await again(String(tag));
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await again('"other"')).statusCode).toBe(200);
  });

  it('has each guide as Markdown, whose tables are made of the contracts', async () => {
    const errors = await get('/docs/guides/errors.md');
    expect(errors.headers['content-type']).toBe('text/markdown; charset=utf-8');
    for (const [code, { status, meaning }] of Object.entries(errorCatalogue))
      expect(errors.body).toContain(`| ${status} | [\`${code}\`](https://leads.example.com/docs#${code}) | ${meaning} |`);
    const limits = (await get('/docs/guides/limits.md')).body;
    for (const quota of QUOTAS) expect(limits).toContain(`| \`${quota}\` | ${DEFAULT_QUOTAS.live[quota].toLocaleString('en')} |`);
    expect(limits).toContain('| `POST /v1/batch/verify` | 8 MiB |');
    expect(limits).toContain(`${DEFAULT_LIMIT} requests in any 60 seconds`);
    const credits = (await get('/docs/guides/credits.md')).body;
    expect(credits).toContain('| a row of a verify batch | 0.1 |');
  });

  it('shows for MCP only what the README of the server shows, whose snippets are run', () => {
    const readme = readFileSync(join(__dirname, '../../../mcp/README.md'), 'utf8');
    const blocks = blocksOf(SOURCES['mcp'] ?? '');
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    for (const { code } of blocks) expect(readme).toContain(code);
  });

  it('lists the guides for language models, and has them all in one file', async () => {
    const { body, headers } = await get('/llms.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toMatch(/^# Modern Leads API\n\n> \S/);
    const links = [...body.matchAll(/^- \[[^\]]+\]\(https:\/\/leads\.example\.com([^)]+)\)/gm)].map(([, path = '']) => path);
    expect(links).toHaveLength(Object.keys(SOURCES).length + 2);
    const full = (await get('/llms-full.txt')).body;
    for (const path of links) {
      const linked = await get(path);
      if (path.endsWith('.md')) expect(full).toContain(linked.body);
    }
    expect(full).not.toMatch(/<!--|127\.0\.0\.1:3000/);
  });
});
