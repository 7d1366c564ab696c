import { errorCatalogue } from '@modernleads/contracts';
import fastify, { type FastifyInstance } from 'fastify';
import openapi from '../../openapi.json';
import { registerDocs } from './docs';

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
  const loaded = (html: string) =>
    [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, reference]) => new URL(reference ?? '', 'http://leads.test/docs'));

  it('serves the OpenAPI document', async () => {
    const response = await get('/openapi.json');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.json()).toEqual({ ...openapi, servers: [{ url: 'https://leads.example.com' }] });
  });

  it('is a page whose every part comes from the same server', async () => {
    const page = await get('/docs');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const parts = loaded(page.body);
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
    const { body } = await get('/docs');
    expect(body).not.toMatch(/<script>|<style|\sstyle=|\son\w+=|(src|href|action|srcset|data)="?(https?:|\/\/)/);
  });

  it('does not let Swagger UI call its validator, the one address that it would load something from', async () => {
    const script = (await get('/docs/page.js')).body;
    expect(script).toContain('validatorUrl: null');
    expect(script).not.toMatch(/https?:|\/\/\w/);
    const bundle = (await get('/docs/swagger-ui-bundle.js')).body;
    expect(bundle).toContain('validatorUrl');
  });

  it.each(['/docs', '/docs/page.js', '/docs/swagger-ui-bundle.js', '/openapi.json'])(
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
});
