import { DASHBOARD_CODES, type ErrorCode, errorCatalogue } from '@modernleads/contracts';
import { busCredentials, leaksIn, until, withEnv } from '@modernleads/testing';
import type { FastifyInstance } from 'fastify';
import openapi from '../openapi.json';
import { AppModule } from '../src/app.module';
import { createHttpApp } from '../src/http/http-app';
import { expectError, get, send, verify } from './api';
import { PUBLIC_URL, type Stack, startStack } from './stack';

const ROUTES = Object.entries(openapi.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
);

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ env: { LOG_LEVEL: 'trace' } });
});
afterAll(() => stack?.stop());

describe('the OpenAPI document', () => {
  it('is served as it was generated, with the address of this server', async () => {
    expect((await get(stack.url, '/openapi.json')).body).toEqual({ ...openapi, servers: [{ url: PUBLIC_URL }] });
    expect(openapi.openapi).toMatch(/^3\.1\./);
  });

  it.each(ROUTES)('names %s, and there it is', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    expectError(await send(stack.url, { method, path }), 'missing_key');
    const { headers } = await send(stack.url, { method: 'PROPFIND', path });
    expect(headers.get('allow')).toBe(
      ROUTES.filter((other) => other.endsWith(` ${path}`))
        .map((other) => other.split(' ')[0])
        .join(', '),
    );
  });

  it('names every route under /v1 that there is', async () => {
    expect((await routesOfTheCode()).filter((route) => route.includes(' /v1/')).sort()).toEqual([...ROUTES].sort());
  });

  it('names every error that a caller can meet', () => {
    const text = JSON.stringify(openapi.paths['/v1/verify/email']) + JSON.stringify(openapi.components);
    // Those of routes that are not there, and of the dashboard, belong to no operation.
    const ofNoOperation: ErrorCode[] = ['not_found', 'method_not_allowed', ...DASHBOARD_CODES];
    for (const code of Object.keys(errorCatalogue)) {
      if (!ofNoOperation.includes(code as ErrorCode)) expect(text).toContain(`"${code}"`);
    }
  });
});

/** The routes that the code registers, whether it documents them or not. */
async function routesOfTheCode(): Promise<string[]> {
  const env = { ...stack.stores, ...busCredentials('gateway') };
  const app = await withEnv(env, () => createHttpApp(AppModule, { logger: false }));
  const routes: string[] = [];
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ method, url }) => {
    const path = url.replace(/:(\w+)/g, '{$1}');
    routes.push(...[method].flat().map((each) => `${each} ${path}`));
  });
  await app.init();
  await app.close();
  return routes.filter((route) => !route.startsWith('HEAD '));
}

describe('the reference', () => {
  it('is a page that names every error, and loads nothing from elsewhere', async () => {
    const page = await get(stack.url, '/docs');
    expect(page).toMatchObject({ status: 200 });
    for (const code of Object.keys(errorCatalogue)) expect(page.text).toContain(`id="${code}"`);
    const references = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, reference = '']) => new URL(reference, `${stack.url}/docs`),
    );
    expect(references.length).toBeGreaterThan(3);
    for (const reference of references) {
      expect(reference.origin).toBe(stack.url);
      expect(await get(stack.url, reference.pathname)).toMatchObject({ status: 200 });
    }
  });

  it('lets browsers load nothing from elsewhere either', async () => {
    const policy = (await get(stack.url, '/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });
});

describe('health', () => {
  it('is told without a key', async () => {
    expect((await get(stack.url, '/health/live')).body).toEqual({ status: 'ok' });
    const ready = await get(stack.url, '/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'ok', checks: { postgresql: 'ok', redis: 'ok' } } });
  });

  it('is measured: requests by method, route and status, and the process itself', async () => {
    const { secret } = await stack.createKey({ mode: 'test' });
    await verify(stack.url, secret, { email: 'john@acme.com' });
    await verify(stack.url, secret, { email: 1 });
    await get(stack.url, '/v1/nothing/john@acme.com');
    const { status, headers, text } = await get(stack.of('gateway')[0]?.internalUrl ?? '', '/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
    const count = (labels: string) =>
      Number(new RegExp(`^http_request_duration_seconds_count\\{service="gateway",${labels}\\} (\\d+)$`, 'm').exec(text)?.[1]);
    expect(count('method="POST",route="/v1/verify/email",status="200"')).toBe(1);
    expect(count('method="POST",route="/v1/verify/email",status="400"')).toBe(1);
    expect(count('method="GET",route="unknown",status="404"')).toBe(1);
    expect(text).toMatch(/^process_resident_memory_bytes\{.*\} \d+/m);
    expect(leaksIn(text)).toEqual([]);
  });
});

describe('the log', () => {
  const lines = () =>
    (stack.of('gateway')[0]?.logs ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  /** What is written arrives in its own time. */
  const logged = (requestId: string) => until(() => lines().some((line) => line['requestId'] === requestId));

  it('has a line for every request, with what is needed to find it again', async () => {
    const { secret, id: keyId, accountId } = await stack.createKey();
    const { headers } = await verify(stack.url, secret, { email: 'nobody@nowhere.test' });
    await verify(stack.url, secret, {}, { 'x-request-id': 'refused' });
    const requestId = headers.get('x-request-id');
    await logged('refused');
    const common = { level: 'info', service: 'gateway', method: 'POST', route: '/v1/verify/email', keyId, accountId };
    expect(lines()).toContainEqual(expect.objectContaining({ ...common, requestId, status: 200, ms: expect.any(Number) }));
    expect(lines()).toContainEqual(
      expect.objectContaining({ ...common, requestId: 'refused', status: 400, code: 'invalid_input' }),
    );
  });

  it('holds no key, no e-mail address and no phone number, wherever they were sent', async () => {
    const { secret } = await stack.createKey({ mode: 'test' });
    const before = lines().length;
    for (const id of [secret, '+15550100001']) await verify(stack.url, secret, {}, { 'x-request-id': id });
    await verify(
      stack.url,
      secret,
      { email: 'internal@sandbox.test', ref: 'john@acme.com' },
      { 'idempotency-key': 'john@acme.com' },
    );
    await send(stack.url, { path: `/v1/john@acme.com?key=${secret}&phone=%2B15550100001`, key: `${secret}x` });
    await send(stack.url, { path: '/v1/usage?cursor=john@acme.com', key: secret, headers: { 'x-request-id': 'last' } });
    await logged('last');
    expect(
      lines()
        .slice(before)
        .map(({ requestId }) => requestId),
    ).toEqual(expect.arrayContaining(['ml_test_[redacted]', '[phone]']));
    expect(leaksIn(stack.of('gateway')[0]?.logs ?? '')).toEqual([]);
  });

  it.each(['a ml_live_AbCdEfGh', 'john.doe+x@acme.co.uk', '+1 555 010 0001', '+15550100001'])(
    'would be seen to hold %s',
    (secret) => expect(leaksIn(`fine\n{"msg":"${secret}"}\nfine`)).toHaveLength(1),
  );
});
