import type { ErrorCode } from '@modernleads/contracts';
import { type Answer, expectError, sendBytes, statusesUntilClosed } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const MEGABYTE = 1024 * 1024;

let stack: Stack;
let accountId: string;
let key: string;

beforeAll(async () => {
  stack = await sharedStack();
  ({ accountId, secret: key } = await stack.createKey({ rateLimit: 10_000 }));
});

const request = (method: string, path: string, ...headers: string[]) =>
  [`${method} ${path} HTTP/1.1`, ...headers, '', ''].join('\r\n');
const post = (...headers: string[]) => request('POST', '/v1/verify/email', 'Host: x', `Authorization: Bearer ${key}`, ...headers);

async function expectRefused(code: ErrorCode, ...pieces: (string | Uint8Array)[]): Promise<Answer> {
  const answer = await sendBytes(stack.url, ...pieces);
  expectError(answer, code);
  return answer;
}

afterEach(async () => {
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
});

describe('bytes that are not HTTP', () => {
  it.each<[string, string | Uint8Array]>([
    ['plain text', 'hello\r\n\r\n'],
    ['a TLS greeting', Buffer.from('16030100c8010000c40303', 'hex')],
    ['HTTP/2 without an upgrade', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a version that does not exist', 'GET /v1/account HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['a method that does not exist', request('FETCH', '/v1/account', 'Host: x')],
    ['a method in lower case', request('get', '/v1/account', 'Host: x')],
    ['a header without a colon', request('GET', '/v1/account', 'Host: x', 'Authorization')],
    ['a header folded over two lines', request('GET', '/v1/account', 'Host: x', 'X-A: a', ' b')],
    ['two Host headers', request('GET', '/v1/account', 'Host: x', 'HOST: y')],
    ['a NUL in a header', request('GET', '/v1/account', 'Host: x', 'X-A: a\0b')],
    ['a space in the URL', request('GET', '/v1/account ?a=b', 'Host: x')],
    ['NUL bytes', new Uint8Array(1_000)],
  ])('get an answer in HTTP all the same: %s', async (_name, bytes) => void (await expectRefused('invalid_input', bytes)));

  it.each([
    ['of 20 KB', 20_000],
    ['of 5 MB', 5 * MEGABYTE],
  ])('get one for headers %s, even if all of it is sent first', async (_name, length) => {
    await expectRefused('invalid_input', 'GET /v1/account HTTP/1.1\r\nHost: x\r\nX-A: ', 'a'.repeat(length), '\r\n\r\n');
    await expectRefused('invalid_input', `GET /${'a'.repeat(length)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  });
});

describe('a Content-Length', () => {
  it.each(['abc', '-1', '+2', '2.0', '1e1', '0x2', '2, 2', '99999999999999999999999', ''])('of %j', async (length) => {
    await expectRefused('invalid_input', post(`Content-Length: ${length}`), '{}');
  });

  it('given twice', async () =>
    void (await expectRefused('invalid_input', post('Content-Length: 2', 'Content-Length: 3'), '{}')));

  it('beside chunks', async () => {
    await expectRefused('invalid_input', post('Content-Length: 2', 'Transfer-Encoding: chunked'), '0\r\n\r\n');
  });

  it('of zero, or none', async () => {
    await expectRefused('invalid_input', post('Content-Length: 0', 'Content-Type: application/json'));
    await expectRefused('invalid_input', post());
  });

  it('that promises more than anybody would read', async () => {
    await expectRefused('payload_too_large', post(`Content-Length: ${Number.MAX_SAFE_INTEGER}`), '{}');
  });

  it('that cuts the body short', async () => {
    await expectRefused('invalid_input', post('Content-Length: 9'), '{"email":"a@b.test"}');
  });
});

describe('chunks', () => {
  it.each<[string, string]>([
    ['without a size', 'zz\r\n{}'],
    ['of a negative size', '-2\r\n{}\r\n0\r\n\r\n'],
    ['of a size beyond counting', 'fffffffffffffffff\r\n{}'],
    ['longer than they say', '2\r\n{"email":"a@b.test"}\r\n0\r\n\r\n'],
  ])('%s', async (_name, chunks) => void (await expectRefused('invalid_input', post('Transfer-Encoding: chunked'), chunks)));

  it('in a coding that nobody knows', async () => {
    await expectRefused('invalid_input', post('Transfer-Encoding: gzip'), '{}');
  });
});

describe('a request', () => {
  it('without a Host is refused, except in HTTP/1.0', async () => {
    await expectRefused('invalid_input', request('GET', '/v1/account', `Authorization: Bearer ${key}`));
    expect(await sendBytes(stack.url, 'GET /health/live HTTP/1.0\r\n\r\n')).toMatchObject({ status: 200 });
  });

  it('that expects something nobody knows is answered as if it did not', async () => {
    await expectRefused('invalid_input', post('Expect: magic', 'Content-Length: 2'), '{}');
  });

  it('that asks for an upgrade is answered in HTTP/1.1', async () => {
    await expectRefused('invalid_input', post('Connection: Upgrade', 'Upgrade: websocket', 'Content-Length: 2'), '{}');
  });

  it.each<[string, string, ErrorCode]>([
    ['CONNECT', '/v1/account', 'method_not_allowed'],
    ['CONNECT', 'elsewhere.test:443', 'not_found'],
    ['TRACE', '/v1/account', 'method_not_allowed'],
    ['QUERY', '/v1/account', 'method_not_allowed'],
    ['OPTIONS', '*', 'not_found'],
  ])('to %s %s is refused', async (method, path, code) => void (await expectRefused(code, request(method, path, 'Host: x'))));

  it('with more headers than are read is refused for what is missing', async () => {
    const headers = Array.from({ length: 3_000 }, (_, n) => `${n}:`);
    await expectRefused('invalid_input', request('POST', '/v1/verify/email', ...headers));
  });

  it('never reaches beyond this server, whatever host it names', async () => {
    const answer = await expectRefused('missing_key', request('GET', 'http://evil.test/v1/account', 'Host: evil.test'));
    expect(answer.text).not.toContain('evil.test');
  });
});

describe('40 MB, all sent before the answer is read', () => {
  const body = new Uint8Array(40 * MEGABYTE).fill(0x20);
  const announced = `Content-Length: ${body.length}`;

  it.each<[string, ErrorCode, () => string]>([
    ['are refused', 'payload_too_large', () => post(announced)],
    ['are refused on a connection that is to be closed', 'payload_too_large', () => post(announced, 'Connection: close')],
    [
      'are not for strangers',
      'missing_key',
      () => request('POST', '/v1/verify/email', 'Host: x', announced, 'Connection: close'),
    ],
    ['are not for routes that are not there', 'not_found', () => request('POST', '/v1/verify', 'Host: x', announced)],
    ['are not for routes that cannot be', 'invalid_input', () => request('POST', '/v1/%', 'Host: x', announced)],
  ])('%s', async (_name, code, head) => void (await expectRefused(code, head(), body)));

  it('are refused in chunks, too', async () => {
    const size = `${body.length.toString(16)}\r\n`;
    await expectRefused(
      'payload_too_large',
      post('Transfer-Encoding: chunked', 'Connection: close'),
      size,
      body,
      '\r\n0\r\n\r\n',
    );
  });
});

describe('what is refused for its headers', () => {
  it.each<[string, ErrorCode, () => string]>([
    ['no key', 'missing_key', () => request('POST', '/v1/verify/email', 'Host: x', 'Content-Length: 50')],
    ['a wrong key', 'invalid_key', () => post('Content-Length: 50').replace(key, `${key}x`)],
    ['no route', 'not_found', () => request('POST', '/v1/verify', 'Host: x', 'Content-Length: 50')],
    ['too much announced', 'payload_too_large', () => post('Content-Length: 65537')],
  ])('is answered before its body arrives: %s', async (_name, code, head) => void (await expectRefused(code, head())));

  it('leaves the connection in order for the next request', async () => {
    const xml = post('Content-Length: 20', 'Content-Type: text/xml') + ' '.repeat(20);
    const last = request('GET', '/health/live', 'Host: x', 'Connection: close');
    expect(await statusesUntilClosed(stack.url, xml, last)).toEqual([415, 200]);
  });
});

describe('a good request that is followed by bytes that are not HTTP', () => {
  it('gets its answer, and no other, and is charged', async () => {
    const { secret, accountId: payer } = await stack.createKey();
    const body = '{"email":"john@acme.test"}';
    const good = post(`Content-Length: ${body.length}`).replace(key, secret) + body;
    expect(await statusesUntilClosed(stack.url, `${good}and more`)).toEqual([200]);
    expect(await stack.ledger.balance(payer)).toMatchObject({ balance: 990, held: 0 });
  });
});

it('leaves the ledger in order', async () => expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] }));
