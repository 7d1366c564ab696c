import type { ErrorCode } from '@modernleads/contracts';
import { expectError, type Request, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;
let accountId: string;
let key: string;

beforeAll(async () => {
  stack = await sharedStack();
  ({ accountId, secret: key } = await stack.createKey({ rateLimit: 10_000 }));
});

/** Everything that an operation leaves behind. */
async function books(): Promise<unknown> {
  const rows = await stack.store.database.pool.query(
    'SELECT (SELECT count(*) FROM ledger_entry) AS entries, (SELECT count(*) FROM ledger_hold) AS holds, (SELECT count(*) FROM operation) AS operations',
  );
  return [rows.rows, await stack.ledger.balance(accountId), stack.testnet.journal.queries.length];
}

/** Sends a bad request; expects the refusal in the documented shape, and nobody to have paid or worked for it. */
async function expectRefused(
  request: Partial<Request>,
  code: ErrorCode = 'invalid_input',
  field?: string,
): Promise<Record<string, unknown>> {
  const before = await books();
  const answer = await send(stack.url, { method: 'POST', path: '/v1/verify/email', key, ...request });
  expectError(answer, code);
  expect(await books()).toEqual(before);
  if (field) expect(answer.body['details']).toContainEqual({ field, issue: expect.any(String) });
  return answer.body;
}

describe('a body that is not JSON, or not what JSON parsers agree about', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const nested = (depth: number, open: string, close: string) => `{"email":${open.repeat(depth)}${close.repeat(depth)}}`;

  it.each<[string, string | Uint8Array, string?]>([
    ['empty', ''],
    ['white space', ' \n\t'],
    ['a lone byte order mark', bytes('\xef\xbb\xbf')],
    ['cut off', '{"email":"a@b.test"'],
    ['followed by something', '{"email":"a@b.test"}{}'],
    ['in single quotes', "{'email':'a@b.test'}"],
    ['with a comma too many', '{"email":"a@b.test",}'],
    ['with a comment', '{"email":"a@b.test"/* mine */}'],
    ['NaN', '{"email":NaN}'],
    ['form data', 'email=a%40b.test'],
    ['an array', '["a@b.test"]'],
    ['a string', '"a@b.test"'],
    ['a number', '1'],
    ['null', 'null'],
    ['with a NUL, raw', '{"email":"a\0@b.test"}', 'email'],
    ['with a NUL, escaped', String.raw`{"email":"a\u0000@b.test"}`, 'email'],
    ['with a NUL in a key', String.raw`{"\u0000":"a@b.test"}`],
    ['with a raw line break in a string', '{"email":"a\n@b.test"}', 'email'],
    ['with an unknown escape', String.raw`{"email":"\x61@b.test"}`, 'email'],
    ['with a lone high surrogate', String.raw`{"email":"\ud800@b.test"}`, 'email'],
    ['with a lone low surrogate', String.raw`{"email":"a@b.test","ref":"\udc00"}`, 'ref'],
    ['with the two halves swapped', String.raw`{"email":"\udc00\ud800@b.test"}`, 'email'],
    ['with a surrogate in UTF-8', bytes('{"email":"\xed\xa0\x80@b.test"}')],
    ['not UTF-8', bytes('{"email":"\xff\xfe@b.test"}')],
    ['UTF-16', new Uint8Array(Buffer.from('{"email":"a@b.test"}', 'utf16le'))],
    ['with __proto__', '{"email":"a@b.test","__proto__":{"max_credits":1}}', '__proto__'],
    ['with __proto__, escaped', String.raw`{"email":"a@b.test","\u005f_proto__":1}`, '__proto__'],
    ['with constructor.prototype', '{"email":"a@b.test","constructor":{"prototype":{}}}', 'constructor.prototype'],
    ['with a key twice', '{"email":"a@b.test","email":"c@d.test"}', 'email'],
    ['100,000 arrays deep', nested(100_000, '[', ']').slice(0, 60_000)],
    ['25,000 arrays deep', nested(25_000, '[', ']')],
    ['10,000 objects deep', nested(10_000, '{"a":', '}')],
    ['with a number that no double holds', '{"email":"a@b.test","max_credits":1e400}', 'max_credits'],
  ])('%s', async (...[, body, field]) => {
    await expectRefused({ body }, 'invalid_input', field);
    await expectRefused({ body, headers: { 'content-type': 'application/json' } }, 'invalid_input', field);
  });

  it('of 100,000 levels is refused as too large, or too deep, and not with a crash', async () => {
    await expectRefused({ body: nested(100_000, '[', ']') }, 'payload_too_large');
    await expectRefused({ body: nested(30_000, '[', ']') });
  });

  it('is refused for a byte too many, and only then', async () => {
    const padded = (length: number) => `{"email":"a@b.test"}`.padEnd(length);
    await expectRefused({ body: padded(64 * 1024 + 1) }, 'payload_too_large');
    await expectRefused({ body: `{"emial":"a@b.test"}`.padEnd(64 * 1024) });
  });
});

describe('a field', () => {
  const FILLED = { email: 'a@b.test' };

  it.each<[string, string, unknown[]]>([
    ['email', 'missing or of another type', [undefined, null, 1, true, [], ['a@b.test'], {}, { a: 1 }, '', '   ']],
    ['email', 'longer than 1,000 characters', ['a'.repeat(1_001), `${'a'.repeat(2_000)}@b.test`]],
    ['ref', 'of another type', [1, false, [], ['x'], {}]],
    ['ref', 'longer than 255 characters', ['x'.repeat(256), '\u{1F600}'.repeat(256)]],
    ['max_credits', 'of another type', ['1', true, [], [1], {}]],
    ['max_credits', 'below zero, or beyond what anything costs', [-1, -0.1, 1_000_000_001, 4690367776126311, 1e15, 2 ** 53 - 1]],
    ['max_credits', 'too fine to be meant', [1e-9, 0.0001]],
  ])('%s, %s', async (field, _name, values) => {
    for (const value of values) await expectRefused({ json: { ...FILLED, [field]: value } }, 'invalid_input', field);
  });

  it('max_credits may be finer than prices are', async () => {
    const answer = await send(stack.url, { path: '/v1/verify/email', key, json: { email: 'x', max_credits: 1.05 } });
    expect(answer).toMatchObject({ status: 200, body: { credits_charged: 0 } });
    await expectRefused({ json: { ...FILLED, max_credits: 0.99 } }, 'insufficient_credits');
  });

  it('that nobody knows is named, with the one that may have been meant', async () => {
    const body = await expectRefused({ json: { emial: 'a@b.test' } }, 'invalid_input', 'emial');
    expect(body['details']).toContainEqual({ field: 'emial', issue: expect.stringContaining('email') });
    await expectRefused({ json: { ...FILLED, max_credit: 1 } }, 'invalid_input', 'max_credit');
    await expectRefused({ json: { ...FILLED, constructor: 1, toString: 1, hasOwnProperty: 1 } }, 'invalid_input', 'toString');
    await expectRefused({ json: { ...FILLED, '': 1 } }, 'invalid_input', '');
    await expectRefused({ json: { ...FILLED, ['x'.repeat(50_000)]: 1 } });
  });

  it('is named together with all others that are wrong', async () => {
    const { details } = await expectRefused({ json: { email: 1, ref: 2, more: 3 } });
    expect((details as { field: string }[]).map(({ field }) => field).sort()).toEqual(['email', 'more', 'ref']);
  });

  it('may be null where it may be left out', async () => {
    const answer = await send(stack.url, { path: '/v1/verify/email', key, json: { email: 'x', ref: null, max_credits: null } });
    expect(answer).toMatchObject({ status: 200, body: { reason: 'invalid_syntax', credits_charged: 0 } });
  });
});

describe('a body of another kind', () => {
  it.each([
    ['application/xml', '<email>a@b.test</email>'],
    ['text/xml', '<?xml version="1.0"?><email>a@b.test</email>'],
    ['text/csv', 'email\na@b.test'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.test\r\n--x--\r\n'],
    ['application/octet-stream', '\u0001'],
    ['nonsense', '{"email":"a@b.test"}'],
    [';;;', '{"email":"a@b.test"}'],
    ['application/jsonx', '{"email":"a@b.test"}'],
  ])('labelled %s', (type, body) =>
    expectRefused({ body, headers: { 'content-type': type } }, 'unsupported_media_type').then(() => undefined),
  );

  it('labelled as a form and being one', async () => {
    await expectRefused({ body: 'email=a%40b.test', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  });

  it('compressed', async () => {
    await expectRefused({ body: '{"email":"a@b.test"}', headers: { 'content-encoding': 'gzip' } }, 'unsupported_media_type');
  });
});

describe('40 MB', () => {
  const MEGABYTES = 40;
  const stream = () => {
    let left = MEGABYTES;
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    return new ReadableStream({ pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()) });
  };

  it.each<[string, () => Uint8Array | ReadableStream]>([
    ['announced', () => new Uint8Array(MEGABYTES * 1024 * 1024).fill(0x20)],
    ['streamed', stream],
  ])('%s, get the answer that they are too much', async (_name, body) => {
    await expectRefused({ body: body() }, 'payload_too_large');
    await expectRefused({ body: body(), headers: { 'content-type': 'application/xml' } }, 'payload_too_large');
    await expectRefused({ body: body(), key: undefined }, 'missing_key');
  });
});

describe('an Idempotency-Key', () => {
  it.each([
    ['empty', '""'],
    ['of two words', 'two words'],
    ['of 256 characters', 'x'.repeat(256)],
    ['of 256 characters in quotes', `"${'x'.repeat(256)}"`],
    ['beyond ASCII', 'caf\u00e9'],
    ['with a tab', 'a\tb'],
  ])('%s', async (_name, value) => {
    await expectRefused(
      { json: { email: 'a@b.test' }, headers: { 'idempotency-key': value } },
      'invalid_input',
      'Idempotency-Key',
    );
  });
});

describe('a query', () => {
  it.each<[string, string]>([
    ['?dry_run=yes', 'dry_run'],
    ['?dry_run', 'dry_run'],
    ['?dry_run=', 'dry_run'],
    ['?dry_run=TRUE', 'dry_run'],
    ['?dry_run=true&dry_run=true', 'dry_run'],
    ['?dryrun=true', 'dryrun'],
    ['?dry_run[]=true', 'dry_run[]'],
    ['?__proto__=1', '__proto__'],
    ['?%00=1', '\0'],
  ])('of a paid call: %s', async (query, field) => {
    await expectRefused({ path: `/v1/verify/email${query}`, json: { email: 'a@b.test' } }, 'invalid_input', field);
  });

  it.each<[string, string]>([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['limit=0x10', 'limit'],
    ['limit=1e2', 'limit'],
    ['cursor=someone-elses', 'cursor'],
    ['cursor=-1', 'cursor'],
    ['cursor=99999999999999999999', 'cursor'],
    ['cursor=1234567890123456789', 'cursor'],
    ['cursor=%00', 'cursor'],
    ['from=yesterday', 'from'],
    ['from=2026-02-30', 'from'],
    ['to=2026-13-01T00:00:00Z', 'to'],
    ['to=2026-W01', 'to'],
    ['from=1', 'from'],
    ['from=2026-W01', 'from'],
    ['from=0000-01-01', 'from'],
    ['to=2026-01-01T00:00:00', 'to'],
    ['form=2026-01-01', 'form'],
    ['__proto__=1', '__proto__'],
  ])('of the usage list: %s', async (query, field) => {
    await expectRefused({ method: 'GET', path: `/v1/usage?${query}` }, 'invalid_input', field);
  });
});

describe('a route', () => {
  it.each<[string, string, string]>([
    ['GET', '/v1/verify/email', 'POST'],
    ['PUT', '/v1/verify/email', 'POST'],
    ['PATCH', '/v1/verify/email', 'POST'],
    ['DELETE', '/v1/verify/email', 'POST'],
    ['OPTIONS', '/v1/verify/email', 'POST'],
    ['PROPFIND', '/v1/verify/email', 'POST'],
    ['POST', '/v1/account', 'GET'],
    ['DELETE', '/v1/usage?limit=1', 'GET'],
    ['GET', '/v1/batch/verify', 'POST'],
    ['HEAD', '/v1/batch/verify', 'POST'],
    ['GET', '/v1/batch/clean-names?x=1', 'POST'],
    ['DELETE', '/v1/batch/enrich', 'POST'],
    ['GET', '/v1/webhook-deliveries/replay', 'POST'],
    ['PUT', '/v1/webhook-deliveries/replay', 'POST'],
    ['POST', '/v1/batch/7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a011', 'GET, DELETE'],
    ['PATCH', '/v1/webhook-endpoints/x', 'GET, PUT, DELETE'],
    ['POST', '/openapi.json', 'GET'],
    ['PUT', '/docs', 'GET'],
    ['DELETE', '/health/live', 'GET'],
  ])('knows no %s %s, but says what it knows', async (method, path, allow) => {
    const answer = await send(stack.url, { method, path, key });
    if (method === 'HEAD') expect(answer).toMatchObject({ status: 405, text: '' });
    else expectError(answer, 'method_not_allowed');
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v2/verify/email',
    '/v1/verify/email/',
    '//v1/account',
    '/V1/account',
    '/v1/account;x=1',
    '/v1/%00',
  ])('is not there: %s', async (path) => {
    expectError(await send(stack.url, { path, key }), 'not_found');
    expectError(await send(stack.url, { path }), 'not_found');
    expectError(await send(stack.url, { method: 'POST', path, key, json: {} }), 'not_found');
  });

  it('is not there, however long its name', async () => {
    expectError(await send(stack.url, { path: `/v1/${'a'.repeat(9_000)}`, key }), 'not_found');
  });

  it.each(['/v1/%', '/v1/%ff', '/v1/account%', '/%c0%ae'])('cannot be read: %s', async (path) => {
    expectError(await send(stack.url, { path, key }), 'invalid_input');
  });

  it('answers HEAD as GET, without the body and not without a key', async () => {
    expect(await send(stack.url, { method: 'HEAD', path: '/v1/account', key })).toMatchObject({ status: 200, text: '' });
    expect(await send(stack.url, { method: 'HEAD', path: '/v1/account' })).toMatchObject({ status: 401, text: '' });
    expect(await send(stack.url, { method: 'HEAD', path: '/v1/verify/email', key })).toMatchObject({ status: 405, text: '' });
  });
});

it('leaves the ledger in order', async () => {
  expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] });
});
