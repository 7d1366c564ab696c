import { Receiver } from '@modernleads/testing';
import { type Answer, expectError, type Request, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

/** What HTTP clients and their libraries send without being told to, and is meant well. */
let stack: Stack;
let test: string;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await Receiver.start({ recordsPings: false });
  stack = await sharedStack({ batch: 1, 'webhook-dispatcher': 1 });
  ({ secret: test } = await stack.createKey({ mode: 'test', rateLimit: 10_000 }));
});
afterAll(() => receiver?.stop());

const call = (request: Partial<Request>): Promise<Answer> =>
  send(stack.url, { method: 'POST', path: '/v1/verify/email', key: test, ...request });

describe('a content type without a body', () => {
  const TYPES = [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    'text/xml',
  ];
  const createEndpoint = async (): Promise<string> => {
    const { body } = await call({ path: '/v1/webhook-endpoints', json: { url: receiver.url() } });
    return String(body['id']);
  };

  it.each(TYPES)('%s is no body where none is needed', async (type) => {
    const headers = { 'content-type': type };
    const path = `/v1/webhook-endpoints/${await createEndpoint()}`;
    const rotated = await call({ path: `${path}/rotate`, headers, body: '' });
    expect(rotated.body).toMatchObject({ secret: expect.stringMatching(/^whsec_/) });
    const pinged = await call({ path: `${path}/ping`, headers });
    expect(pinged).toMatchObject({ status: 200, body: { event: 'webhook.ping' } });
    const replay = { path: `/v1/webhook-deliveries/${String(pinged.body['id'])}/replay`, headers };
    expect(await call({ ...replay, body: '' })).toMatchObject({ status: 200 });
    const made = await call({ path: '/v1/batch/verify', json: { emails: ['a@b.com'] } });
    const cancel = { path: `/v1/batch/${String(made.body['batch_id'])}/cancel`, headers };
    expect(await call({ ...cancel, body: '' })).toMatchObject({ status: 200 });
    expect(await call({ method: 'DELETE', path, headers, body: '' })).toMatchObject({ status: 200, body: { deleted: true } });
  });

  it('may also be white space, or null, in chunks too', async () => {
    for (const body of [' \r\n', 'null', '{}']) {
      const path = `/v1/webhook-endpoints/${await createEndpoint()}`;
      const headers = { 'content-type': 'application/json' };
      expect(await call({ path: `${path}/rotate`, headers, body })).toMatchObject({ status: 200 });
      const chunks = new Blob([body]).stream();
      expect(await call({ method: 'DELETE', path, headers, body: chunks })).toMatchObject({ status: 200 });
    }
  });

  it.each(TYPES)('%s is an empty body where one is needed', async (type) => {
    const answer = await call({ headers: { 'content-type': type }, body: '' });
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toEqual([{ field: 'body', issue: 'is empty; send a JSON object' }]);
  });
});

describe('JSON', () => {
  const body = '{"email":"john@acme.com"}';

  it.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'Text/Plain',
    'text/json',
    'application/x-json',
    'application/JSON',
    'application/vnd.api+json',
    'application/x-www-form-urlencoded; charset=UTF-8',
  ])('labelled %j is JSON', async (type) => {
    expect(await call({ body, headers: { 'content-type': type } })).toMatchObject({ status: 200, body: { status: 'valid' } });
  });

  it('labelled as text, and being none, is refused as JSON', async () => {
    const answer = await call({ body: 'john@acme.com', headers: { 'content-type': 'text/plain' } });
    expectError(answer, 'invalid_input');
    expect(answer.body['error']).toContain('is not valid JSON');
  });

  it.each(['identity', 'Identity', 'IDENTITY', ' identity ', 'identity, Identity', ''])(
    'encoded as %j is taken as it is',
    async (encoding) => {
      expect(await call({ body, headers: { 'content-encoding': encoding } })).toMatchObject({ status: 200 });
    },
  );

  it.each(['gzip', 'identity, br', 'identityx', 'GZIP'])('encoded as %s is not', async (encoding) => {
    expectError(await call({ body, headers: { 'content-encoding': encoding } }), 'unsupported_media_type');
  });
});

describe('True, as Python and .NET write it', () => {
  const table = 'First name,Last name,Domain\r\nAda,Doe,acme.com\r\n';

  it('is true in a query, and False is false in a form', async () => {
    const dry = await call({ path: '/v1/verify/email?dry_run=True', json: { email: 'john@acme.com' } });
    expect(dry).toMatchObject({ status: 200, body: { estimate: { rejected: 0 } } });
    const part = (name: string, text: string): string => `--x\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${text}\r\n`;
    const body = `${part('find_phones', 'False')}${part('file; filename=a.csv\r\nContent-Type: text/csv', table)}--x--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await call({ path: '/v1/batch/enrich', headers, body })).toMatchObject({ status: 200, body: { total_rows: 1 } });
    expectError(await call({ path: '/v1/verify/email?dry_run=yes', json: { email: 'a@b.com' } }), 'invalid_input');
  });
});

describe('a table under the types that Windows gives to files of Excel', () => {
  const upload = (type: string, text: string) =>
    call({ path: '/v1/batch/verify', headers: { 'content-type': type }, body: text });

  it('is read where it is CSV', async () => {
    const answer = await upload('application/vnd.ms-excel', 'E-Mail;Name\r\nada@acme.test;Ada\r\n');
    expect(answer).toMatchObject({ status: 200, body: { total_emails: 1 } });
  });

  it('is refused by name where it is a workbook', async () => {
    const answer = await upload('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK\u0003\u0004');
    expectError(answer, 'invalid_input');
    expect(answer.body['error']).toContain('an Excel workbook (XLSX)');
  });
});

describe('a page of another origin', () => {
  const origin = { origin: 'https://app.acme.test' };
  const preflight = (path: string, method = 'POST') =>
    send(stack.url, { method: 'OPTIONS', path, headers: { ...origin, 'access-control-request-method': method } });
  const READABLE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

  it.each([
    ['/v1/verify/email', 'POST'],
    ['/v1/contacts/ada@acme.test', 'DELETE'],
  ])('may ask whether it may call %s, without a key', async (path, method) => {
    const { status, headers, text } = await preflight(path, method);
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(Object.fromEntries(headers)).toMatchObject({
      ...READABLE,
      'access-control-allow-methods': expect.stringContaining(method),
      'access-control-allow-headers': 'authorization, *',
    });
  });

  it('reads answers and errors', async () => {
    const answers = [
      await call({ headers: origin, json: { email: 'ada@acme.test' } }),
      await call({ headers: origin, json: {} }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
    for (const { headers } of answers) expect(Object.fromEntries(headers)).toMatchObject(READABLE);
  });

  it('has no access to the dashboard and what is no route', async () => {
    for (const path of ['/dashboard/api/session', '/dashboard/api/live/v1/account', '/v1/nothing', '/docs']) {
      const { status, headers } = await preflight(path, 'GET');
      expect([404, 405]).toContain(status);
      expect(headers.get('access-control-allow-methods')).toBeNull();
    }
    const { headers } = await send(stack.url, { path: '/dashboard/api/live/v1/account', headers: origin });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('an empty text in an optional field is absent', () => {
  it.each<[string, Record<string, unknown>]>([
    ['/v1/verify/email', { email: 'john@acme.com', ref: '', max_credits: '' }],
    ['/v1/batch/verify', { emails: ['a@b.com'], name: '', ref: ' ', max_credits: '' }],
    ['/v1/batch/clean-names', { names: ['Acme Ltd'], recase: '', country: '', ref: '' }],
    ['/v1/webhook-endpoints', { url: 'RECEIVER', events: '', description: '' }],
  ])('of the body of %s', async (path, json) => {
    const answer = await call({ path, json: { ...json, ...(json['url'] === 'RECEIVER' && { url: receiver.url() }) } });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toMatchObject({ ref: '' });
  });

  it.each([
    '/v1/usage?limit=&cursor=&from=&to=',
    '/v1/batch?limit=&cursor=&status=&kind=',
    '/v1/webhook-deliveries?endpoint_id=&state=&event=&from=&to=&limit=&cursor=',
  ])('of the query of %s', async (path) => {
    expect(await call({ method: 'GET', path })).toMatchObject({ status: 200 });
  });

  it('but for dry_run, whose absence costs credits', async () => {
    expectError(await call({ path: '/v1/verify/email?dry_run=', json: { email: 'a@b.com' } }), 'invalid_input');
  });
});
