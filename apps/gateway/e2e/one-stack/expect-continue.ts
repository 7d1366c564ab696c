import { randomUUID } from 'node:crypto';
import { type ErrorCode, errorCatalogue } from '@modernleads/contracts';
import { expectError, send, sendBytes, statusesUntilClosed, talk } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

/** `Expect: 100-continue` (RFC 9110 §10.1.1), as curl sends it with bodies of more than 1 MB, and .NET with any. */
let stack: Stack;
let key: string;

beforeAll(async () => {
  stack = await sharedStack({ batch: 1 });
  ({ secret: key } = await stack.createKey({ mode: 'test', rateLimit: 10_000 }));
});

const head = (path: string, ...headers: string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${key}`, 'Expect: 100-continue', ...headers, '', ''].join('\r\n');
const verify = (...headers: string[]) => head('/v1/verify/email', ...headers);
const health = (...headers: string[]) => ['GET /health/live HTTP/1.1', 'Host: x', ...headers, '', ''].join('\r\n');
const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

const body = '{"email":"john@acme.test"}';
const ASKED = /^HTTP\/1\.1 100 Continue\r\n\r\n$/;
/** An answer with its whole body, which is JSON. */
const ANSWERED = /\r\n\r\n\{.*\}$/s;

describe('a client that waits for 100 Continue', () => {
  it('is asked for its body, and its connection goes on', async () => {
    const heard = await talk(
      stack.url,
      [verify(`Content-Length: ${body.length}`), ASKED],
      [body, ANSWERED],
      [verify('Transfer-Encoding: chunked'), ASKED],
      [`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, ANSWERED],
      [health(), ANSWERED],
    );
    expect(statusesIn(heard)).toEqual([100, 200, 100, 200, 200]);
  });

  it('may send more than a megabyte', async () => {
    const emails = Array.from({ length: 10_000 }, (_, n) => `${'x'.repeat(60)}.${n}@${'y'.repeat(40)}.acme.test`);
    const large = JSON.stringify({ emails });
    expect(large.length).toBeGreaterThan(1_048_576);
    const asking = head('/v1/batch/verify', `Content-Length: ${large.length}`, 'Content-Type: application/json');
    const heard = await talk(stack.url, [asking, ASKED], [large, ANSWERED]);
    expect(heard).toContain('"total_emails":10000');
  });

  it('is asked for a body that is then refused, and its connection goes on', async () => {
    const heard = await talk(stack.url, [verify('Content-Length: 3'), ASKED], ['{"a', ANSWERED], [health(), ANSWERED]);
    expect(statusesIn(heard)).toEqual([100, 400, 200]);
  });

  it('is asked for a form', async () => {
    const form = [
      '--x',
      'Content-Disposition: form-data; name=file; filename=a.csv',
      'Content-Type: text/csv',
      '',
      'email',
      'a@acme.test',
      '--x--',
      '',
    ];
    const text = form.join('\r\n');
    const asking = head('/v1/batch/verify', `Content-Length: ${text.length}`, 'Content-Type: multipart/form-data; boundary=x');
    expect(statusesIn(await talk(stack.url, [asking, ASKED], [text, ANSWERED]))).toEqual([100, 200]);
  });
});

describe('a request that is refused for its headers', () => {
  const smuggled = health('Connection: close');
  const announced = `Content-Length: ${smuggled.length}`;
  const REFUSED: [string, ErrorCode, () => string][] = [
    ['no key', 'missing_key', () => verify(announced).replace(/Authorization.*\r\n/, '')],
    ['a wrong key', 'invalid_key', () => verify(announced).replace(key, `${key}x`)],
    ['no route', 'not_found', () => head('/v1/verify', announced)],
    ['a route that cannot be', 'invalid_input', () => head('/v1/%', announced)],
    ['too much announced', 'payload_too_large', () => verify('Content-Length: 65537')],
    [
      'too large a form',
      'payload_too_large',
      () => head('/v1/batch/verify', 'Content-Length: 99999999', 'Content-Type: multipart/form-data; boundary=x'),
    ],
    ['another type', 'unsupported_media_type', () => verify(announced, 'Content-Type: text/xml')],
    [
      'another type, of unknown length',
      'unsupported_media_type',
      () => verify('Transfer-Encoding: chunked', 'Content-Type: text/xml'),
    ],
    ['another encoding', 'unsupported_media_type', () => verify(announced, 'Content-Encoding: gzip')],
  ];

  it.each(REFUSED)('is answered without its body, on a connection that then ends: %s', async (_name, code, refused) => {
    const answer = await sendBytes(stack.url, refused());
    expectError(answer, code);
    expect(answer.headers.get('connection')).toBe('close');
    expect(await statusesUntilClosed(stack.url, refused())).toEqual([answer.status]);
  });

  it.each(REFUSED)('has no request read out of what comes all the same: %s', async (_name, code, refused) => {
    const idempotencyKey = randomUUID();
    const another = verify(`Content-Length: ${body.length}`, `Idempotency-Key: ${idempotencyKey}`) + body;
    const heard = await talk(stack.url, [refused(), ANSWERED], [smuggled + another, /^/]);
    expect(statusesIn(heard)).toEqual([errorCatalogue[code].status]);
    const headers = { 'idempotency-key': idempotencyKey };
    expect(await send(stack.url, { path: '/v1/verify/email', key, json: { email: 'eve@acme.test' }, headers })).toMatchObject({
      status: 200,
    });
  });

  it('is answered by no reset when 40 MB come before the answer is read', async () => {
    const large = new Uint8Array(40 * 1_048_576).fill(0x20);
    expectError(await sendBytes(stack.url, verify(`Content-Length: ${large.length}`), large), 'payload_too_large');
    const strange = verify(`Content-Length: ${large.length}`).replace(key, `${key}x`);
    expectError(await sendBytes(stack.url, strange, large), 'invalid_key');
  });
});

describe('a client that is not to wait', () => {
  it('is answered as if it expected nothing, where nobody knows what it expects', async () => {
    const magic = verify(`Content-Length: ${body.length}`, 'Connection: close').replace('100-continue', 'magic');
    expect(await statusesUntilClosed(stack.url, magic + body)).toEqual([200]);
  });

  it('is told no 100 in HTTP/1.0', async () => {
    const old = verify(`Content-Length: ${body.length}`).replace('HTTP/1.1', 'HTTP/1.0');
    expect(await statusesUntilClosed(stack.url, old + body)).toEqual([200]);
  });
});
