import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { collectGarbage, until } from '@modernleads/testing';
import { ModernLeads } from './client';
import { ERROR_CLASSES, ModernLeadsError } from './errors';
import type { Table } from './tables';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let client: ModernLeads;
let seen: Seen[] = [];
let answers: Answer[] = [];

const json =
  (status: number, body: object, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req-1', ...headers })
      .end(JSON.stringify(body));
const refusal = (status: number, code: string, retryAfter?: string): Answer =>
  json(
    status,
    { error: 'No.', code, docs_url: 'http://docs.test/errors' },
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );
const drop: Answer = (response) => response.destroy();
const hang: Answer = () => undefined;
/** Says this, and loses the connection. */
const breakOffAfter =
  (text: string, type = 'text/event-stream'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': '100000' });
    response.write(text, () => response.destroy());
  };
/** Says this, and more never: whoever has read it may close the connections. */
const fallSilentAfter =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text);
  };
const valid = json(200, { email: 'ada@acme.test', status: 'valid' });

/** Each test has a server of its own: a call that has been given up may still arrive in the next test. */
beforeEach(async () => {
  [seen, answers] = [[], []];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      (answers.shift() ?? valid)(response, request);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  client = new ModernLeads({ apiKey: 'ml_test_key', baseUrl: `http://127.0.0.1:${port}/` });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const verify = (options = {}) => client.verify.email({ email: 'ada@acme.test' }, options);
const failure = (call: Promise<unknown>): Promise<ModernLeadsError> =>
  call.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: ModernLeadsError) => error,
  );

describe('a call', () => {
  it('carries the key, an Idempotency-Key, and its options as fields and parameters', async () => {
    await expect(verify({ maxCredits: 1, ref: 'lead-7' })).resolves.toEqual({ email: 'ada@acme.test', status: 'valid' });
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/verify/email', headers: { authorization: 'Bearer ml_test_key' } });
    expect(seen[0]?.headers['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ email: 'ada@acme.test', max_credits: 1, ref: 'lead-7' });
  });

  it('has an Idempotency-Key of its own, or the one that it is given', async () => {
    await verify();
    await verify();
    await verify({ idempotencyKey: 'mine' });
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });

  it('of a dry run is answered with the estimate', async () => {
    const estimate = { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 };
    answers = [json(200, { estimate })];
    await expect(verify({ dryRun: true })).resolves.toEqual(estimate);
    expect(seen[0]?.url).toBe('/v1/verify/email?dry_run=true');
  });

  it.each<[string, Answer[]]>([
    ['a connection that drops', [drop, drop]],
    ['an answer that breaks off', [breakOffAfter('{"email":', 'application/json')]],
    ['503', [refusal(503, 'unavailable')]],
    ['503 with a Retry-After', [refusal(503, 'unavailable', '0')]],
    ['429 with a Retry-After', [refusal(429, 'rate_limited', '0')]],
    ['a Retry-After that is a date', [refusal(429, 'spend_cap_reached', new Date(0).toUTCString())]],
    ['an equal call that still runs', [refusal(409, 'idempotency_in_progress', '0')]],
    ['a page of a proxy', [(response) => response.writeHead(502).end('<h1>Bad gateway</h1>')]],
  ])('is retried after %s, under the same Idempotency-Key and with the same body', async (_what, failures) => {
    answers = [...failures, valid];
    await expect(verify()).resolves.toMatchObject({ status: 'valid' });
    expect(seen).toHaveLength(failures.length + 1);
    expect(new Set(seen.map(({ headers, body }) => `${String(headers['idempotency-key'])} ${body}`)).size).toBe(1);
  });

  it.each<[string, Answer, Partial<ModernLeadsError>]>([
    ['a refusal of the body', refusal(400, 'invalid_input'), { name: 'InvalidInputError', status: 400, requestId: 'req-1' }],
    ['a full quota', refusal(429, 'quota_exceeded'), { name: 'QuotaExceededError', retryAfter: undefined }],
    [
      'a dossier that failed',
      refusal(503, 'research_failed'),
      { name: 'ResearchFailedError', docsUrl: 'http://docs.test/errors' },
    ],
    ['a fault of the server', refusal(500, 'internal'), { name: 'InternalError' }],
    ['a code of a newer server', refusal(418, 'teapot'), { name: 'ModernLeadsError', code: 'teapot' as never }],
  ])('is not retried after %s', async (_what, answer, expected) => {
    answers = [answer];
    const error = await failure(verify());
    expect(error).toBeInstanceOf(ModernLeadsError);
    expect(error).toMatchObject(expected);
    expect(seen).toHaveLength(1);
  });

  it('fails at once when the Retry-After lies behind its deadline', async () => {
    answers = [refusal(429, 'rate_limited', '3600')];
    await expect(verify({ timeoutMs: 30_000 })).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 3_600 });
    expect(seen).toHaveLength(1);
  });

  it('has so many retries as it is given', async () => {
    answers = Array<Answer>(9).fill(drop);
    await expect(verify({ maxRetries: 1 })).rejects.toMatchObject({ code: 'connection_failed', status: 0 });
    expect(seen).toHaveLength(2);
  });

  it('ends at its deadline, and when its signal is aborted', async () => {
    answers = [hang, hang];
    await expect(verify({ timeoutMs: 50 })).rejects.toMatchObject({ name: 'DeadlineExceededError', code: 'deadline_exceeded' });
    const ended = new AbortController();
    const call = verify({ signal: ended.signal });
    ended.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
  });

  it('ends so even when garbage is collected while it waits', async () => {
    answers = [hang, hang];
    const ended = new AbortController();
    const calls = [verify({ timeoutMs: 2_000, maxRetries: 0 }), verify({ signal: ended.signal })].map(failure);
    await until(() => seen.length === 2);
    await collectGarbage();
    ended.abort(new Error('enough'));
    expect(await Promise.all(calls)).toMatchObject([{ code: 'deadline_exceeded' }, { message: 'enough' }]);
  }, 10_000);
});

it('each code of the API has a class, and no other', () => {
  const file = readFileSync(join(__dirname, '../../../apps/gateway/openapi.json'), 'utf8');
  const { components } = JSON.parse(file) as { components: { schemas: { Error: { properties: { code: { enum: string[] } } } } } };
  const own = ['connection_failed', 'deadline_exceeded'];
  expect(Object.keys(ERROR_CLASSES).sort()).toEqual([...components.schemas.Error.properties.code.enum, ...own].sort());
  const names = Object.values(ERROR_CLASSES).map((type) => type.name);
  expect(new Set(names).size).toBe(names.length);
});

it('a list is read page by page, and a page by itself', async () => {
  const page = (from: number, next: string | null) => json(200, { data: [{ n: from }, { n: from + 1 }], next_cursor: next });
  answers = [page(1, 'two'), page(3, null), page(1, 'two')];
  const read: unknown[] = [];
  for await (const entry of client.usage({ limit: 2 })) read.push(entry);
  expect(read).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
  expect(seen.map(({ url }) => url)).toEqual(['/v1/usage?limit=2', '/v1/usage?limit=2&cursor=two']);
  expect((await client.usage().page()).next_cursor).toBe('two');
});

describe('waiting for a batch', () => {
  const state = (status: string, processed: number) => ({ batch_id: 'b', status, processed_rows: processed });
  const stream =
    (text: string): Answer =>
    (response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text);
  const event = (body: object): string => `id: 1\nevent: progress\ndata: ${JSON.stringify(body)}\n\n`;

  it('is told its progress by its events', async () => {
    answers = [stream(`retry: 2000\n\n: alive\n\n${event(state('processing', 1))}${event(state('completed', 2))}`)];
    const told: number[] = [];
    const batch = await client.batches.wait('b', { onProgress: ({ processed_rows }) => told.push(processed_rows) });
    expect([batch.status, told]).toEqual(['completed', [1, 2]]);
    expect(seen).toHaveLength(1);
  });

  it.each<[string, (text: string) => Answer]>([
    ['ends early', stream],
    ['breaks off', fallSilentAfter],
  ])('goes on where the stream %s, and asks where there is none', async (_what, short) => {
    answers = [short(event(state('processing', 1))), refusal(429, 'quota_exceeded'), json(200, state('cancelled', 2))];
    const onProgress = ({ status }: { status: string }) => status === 'processing' && server.closeAllConnections();
    await expect(client.batches.wait('b', { onProgress })).resolves.toMatchObject({ status: 'cancelled' });
    expect(seen.map(({ url }) => url)).toEqual(['/v1/batch/b/events', '/v1/batch/b/events', '/v1/batch/b']);
  });

  it('fails for a batch that does not exist', async () => {
    answers = [refusal(404, 'not_found')];
    await expect(client.batches.wait('b')).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('a table', () => {
  const CSV = 'email\nada@acme.test\n';
  const forms: [string, () => Table['csv']][] = [
    ['a text', () => CSV],
    ['bytes', () => Buffer.from(CSV)],
    ['a file', () => new Blob([CSV])],
    ['a stream', () => new Blob([CSV]).stream()],
  ];

  it.each(forms)('is sent as %s', async (_kind, csv) => {
    answers = [json(200, { batch_id: 'b' })];
    const body = { csv: csv(), name: 'Q2', map: { email: 'E-mail 1' } };
    await expect(client.batches.verify(body, { maxCredits: 2 })).resolves.toEqual({ batch_id: 'b' });
    expect(seen[0]?.url).toBe('/v1/batch/verify?name=Q2&max_credits=2&map=email%3DE-mail+1');
    expect(seen[0]?.headers['content-type']).toBe('text/csv');
    expect(seen[0]?.body).toBe(CSV);
  });

  it.each(forms)('of contacts is sent as %s', async (_kind, csv) => {
    answers = [json(200, { imported: 1 })];
    await expect(client.contacts.import({ csv: csv(), map: { email: 'E-mail 1' } })).resolves.toEqual({ imported: 1 });
    const { method, url, body, headers } = seen[0] as Seen;
    expect([method, url, body]).toEqual(['POST', '/v1/contacts/import?map=email%3DE-mail+1', CSV]);
    expect(headers).toMatchObject({ 'content-type': 'text/csv', 'idempotency-key': expect.any(String) });
  });

  it('is sent again, under its Idempotency-Key, when the connection or the answer to it is lost', async () => {
    answers = [drop, breakOffAfter('{"batch_id":', 'application/json'), json(200, { batch_id: 'b' })];
    await expect(client.batches.enrich({ csv: CSV })).resolves.toEqual({ batch_id: 'b' });
    expect(seen.map(({ body }) => body)).toEqual([CSV, CSV, CSV]);
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('that is a stream is not sent again', async () => {
    for (const lost of [drop, breakOffAfter('{"batch_id":', 'application/json')]) {
      [seen, answers] = [[], [lost]];
      const csv = new Blob([CSV]).stream();
      await expect(client.batches.verify({ csv })).rejects.toMatchObject({ code: 'connection_failed' });
      expect(seen).toHaveLength(1);
    }
  });
});

describe('research', () => {
  const event = (name: string, body: object): string => `event: ${name}\ndata: ${JSON.stringify(body)}\n\n`;
  const stream =
    (...events: string[]): Answer =>
    (response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events.join(''));
  const job = event('job', { job_id: 'j' });

  it('tells the steps of its job', async () => {
    const told: unknown[] = [];
    answers = [
      stream(job, event('step', { step: 'plan', state: 'done', ms: 3 }), event('result', { job_id: 'j', status: 'complete' })),
    ];
    const options = { onJob: (id: string) => told.push(id), onStep: ({ step }: { step: string }) => told.push(step) };
    await expect(client.research.prospect({ domain: 'acme.test' }, options)).resolves.toMatchObject({ status: 'complete' });
    expect(told).toEqual(['j', 'plan']);
  });

  it('fails with the error that ends its job', async () => {
    answers = [stream(job, event('error', { error: 'No page.', code: 'research_failed' }))];
    const call = client.research.prospect({ domain: 'acme.test' }, { onStep: () => undefined });
    await expect(call).rejects.toMatchObject({ name: 'ResearchFailedError', status: 503 });
  });

  it.each<[string, Answer]>([
    ['ends early', stream(job)],
    ['breaks off', fallSilentAfter(job)],
  ])('is found by its job when the stream %s', async (_what, short) => {
    answers = [short, json(200, { status: 'running' }), json(200, { status: 'partial' })];
    const call = client.research.prospect({ domain: 'acme.test' }, { onJob: () => server.closeAllConnections() });
    await expect(call).resolves.toEqual({ status: 'partial' });
    expect(seen.map(({ url }) => url)).toEqual(['/v1/research/prospect', '/v1/research/j', '/v1/research/j']);
  });

  it('ends at its deadline, also while its job goes on without its stream', async () => {
    answers = [stream(job), ...Array<Answer>(50).fill(json(200, { status: 'running' }))];
    const call = client.research.prospect({ domain: 'acme.test' }, { onStep: () => undefined, timeoutMs: 100 });
    await expect(call).rejects.toMatchObject({ code: 'deadline_exceeded' });
  });

  it.each<[string, Answer]>([
    ['its stream breaks off before its job is known', breakOffAfter(': alive\n\n')],
    ['its stored answer breaks off', breakOffAfter('{"job_id":', 'application/json')],
  ])('fails with an error of its own when %s', async (_what, answer) => {
    answers = [answer];
    const error = await failure(client.research.prospect({ domain: 'acme.test' }, { onStep: () => undefined, maxRetries: 0 }));
    expect(error).toMatchObject({ name: 'ConnectionFailedError', code: 'connection_failed' });
  });
});
