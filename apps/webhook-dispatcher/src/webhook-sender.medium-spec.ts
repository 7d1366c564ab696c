import { randomUUID } from 'node:crypto';
import { Outbound } from '@modernleads/outbound';
import { Receiver } from '@modernleads/testing';
import { KEYS, LOOPBACK } from '../test/dispatcher-stack';
import type { Result } from './dispatch.repository';
import { DEFAULT_STEPS } from './retry-schedule';
import { mintSecret, SecretBox } from './secret-box';
import { WebhookSender } from './webhook-sender';

let receiver: Receiver;
const outbound = new Outbound(LOOPBACK);
const box = new SecretBox(KEYS);

beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());
afterAll(() => outbound.close());

const OWNER = { id: randomUUID(), accountId: randomUUID() };
const SECRET = { id: OWNER.id, ...box.seal(mintSecret(), OWNER) };

async function attempt(timeoutMs = 15_000): Promise<Result> {
  const settings = {
    schedule: { steps: DEFAULT_STEPS, jitter: 0 },
    timeoutMs,
    perEndpoint: 1,
    retentionDays: 1,
    now: () => undefined,
    random: () => 0.5,
  };
  return new WebhookSender(outbound, box, settings).attemptDelivery({
    id: randomUUID(),
    endpointId: randomUUID(),
    accountId: OWNER.accountId,
    fence: 1,
    event: 'batch.completed',
    step: 0,
    deferrals: 0,
    body: '{}',
    url: receiver.url(),
    secrets: [SECRET],
  });
}

/** The endpoint answers with these bytes, and closes the connection. */
function answerRaw(...lines: string[]): void {
  receiver.answer = (response) => response.socket?.end(lines.join('\r\n'));
}

const OK = 'HTTP/1.1 200 OK';

it('keeps what was sent and answered, without the cookies of the receiver', async () => {
  answerRaw(OK, 'X-Trace: <b>1</b>', 'Set-Cookie: session=secret', `X-Long: ${'x'.repeat(2_000)}`, 'Content-Length: 0', '', '');
  const { requestHeaders = '', responseHeaders = '' } = await attempt();
  const { headers } = receiver.arrivals[0] ?? {};
  expect(requestHeaders).toContain(`X-ModernLeads-Signature: ${String(headers?.['x-modernleads-signature'])}\n`);
  expect(requestHeaders).toContain(`webhook-signature: ${String(headers?.['webhook-signature'])}`);
  expect(responseHeaders).toMatch(/^x-trace: <b>1<\/b>$/m);
  expect([responseHeaders.length, responseHeaders.includes('secret')]).toEqual([1_024, false]);
});

describe('the status decides', () => {
  it.each<[string, string[], string]>([
    ['a body that is cut short', [OK, 'Content-Length: 100', '', 'half'], 'half'],
    ['a chunk that is cut short', [OK, 'Transfer-Encoding: chunked', '', '64', 'half'], 'half'],
    ['a chunk of no size', [OK, 'Transfer-Encoding: chunked', '', 'zz', 'half'], ''],
    ['an empty body that says it is gzip', [OK, 'Content-Encoding: gzip', 'Content-Length: 0', '', ''], ''],
    ['a body that is not the gzip that it says', [OK, 'Content-Encoding: gzip', '', 'ok'], ''],
    ['an encoding that does not exist', [OK, 'Content-Encoding: zip-zap', '', 'ok'], ''],
    ['encodings in a stack', [OK, 'Content-Encoding: gzip, br', '', 'ok'], ''],
    ['a body without a length', [OK, '', 'ok'], 'ok'],
    ['a length beside chunks', [OK, 'Content-Length: 2', 'Transfer-Encoding: chunked', '', '2', 'ok', '0', '', ''], 'ok'],
    ['bytes that are no text', [OK, '', 'a\0b\u001b'], 'a\ufffdb\ufffd'],
    ['100 Continue before it', ['HTTP/1.1 100 Continue', '', OK, 'Content-Length: 2', '', 'ok'], 'ok'],
    ['102 and 103 before it', ['HTTP/1.1 102 Wait', '', 'HTTP/1.1 103 Early Hints', 'Link: </a>', '', OK, '', 'ok'], 'ok'],
    ['100 Continue twice before it', ['HTTP/1.1 100 Continue', '', 'HTTP/1.1 100 Continue', '', OK, '', 'ok'], 'ok'],
    ['nothing but the line of it', ['HTTP/1.0 204 No Content', '', ''], ''],
    ['no reason', ['HTTP/1.1 200', '', 'ok'], 'ok'],
    ['a status nobody knows', ['HTTP/1.1 299 Fine', '', 'ok'], 'ok'],
    ['two equal lengths', [OK, 'Content-Length: 2', 'Content-Length: 2', '', 'ok'], ''],
    ['two lengths', [OK, 'Content-Length: 2', 'Content-Length: 5', '', 'ok'], ''],
    ['a length that is none', [OK, 'Content-Length: two', '', 'ok'], ''],
    ['more than its length', [OK, 'Content-Length: 2', '', 'ok and more'], 'ok'],
    ['a second answer behind it', [OK, 'Content-Length: 2', '', 'okHTTP/1.1 500 Oops', '', ''], 'ok'],
    ['204 that has a body', ['HTTP/1.1 204 No Content', 'Content-Length: 2', '', 'ok'], ''],
    ['205', ['HTTP/1.1 205 Reset Content', 'Content-Length: 0', '', ''], ''],
    ['a chunk with an extension and a trailer', [OK, 'Transfer-Encoding: chunked', '', '2;a=b', 'ok', '0', 'X: y', '', ''], 'ok'],
    ['a coding of the transfer that does not exist', [OK, 'Transfer-Encoding: zip-zap', '', 'ok'], 'ok'],
    ['a header without a colon', [OK, 'Nonsense', '', 'ok'], ''],
    ['a header with a space in its name', [OK, 'X Y: z', '', 'ok'], ''],
    ['a header in Latin-1', [OK, 'X-Ort: M\u00fcnchen', '', 'ok'], 'ok'],
    ['a header over two lines', [OK, 'X-A: b', ' c', '', 'ok'], 'ok'],
    ['an empty header', [OK, 'X-A:', '', 'ok'], 'ok'],
    ['headers cut short', [OK, 'X-A: b'], ''],
    ['line feeds alone', ['HTTP/1.1 200 OK\nContent-Length: 2\n\nok'], 'ok'],
    ['large headers', [OK, `X-A: ${'a'.repeat(12_000)}`, '', 'ok'], 'ok'],
    ['100 Continue before a header without a colon', ['HTTP/1.1 100 Continue', '', OK, 'Nonsense', '', 'ok'], ''],
    ['huge headers', [OK, `X-A: ${'a'.repeat(100_000)}`, '', 'ok'], ''],
    ['Connection: upgrade in it', [OK, 'Connection: Upgrade', 'Upgrade: h2c', '', 'ok'], 'ok'],
    ['no type, and UTF-16 in it', [OK, '', '\ufeffok'], '\ufeffok'],
  ])('2xx with %s is delivered', async (_name, lines, response) => {
    answerRaw(...lines);
    expect(await attempt()).toMatchObject({ verdict: { kind: 'delivered', error: null }, response });
  });

  it('2xx with a body that never ends is delivered, and so is one whose body never begins', async () => {
    receiver.answer = (response) => {
      const write = (): void => void (!response.destroyed && response.write('x'.repeat(10_000), () => setImmediate(write)));
      write();
    };
    const { verdict, status, response } = await attempt();
    expect([verdict.kind, status, response]).toEqual(['delivered', 200, 'x'.repeat(4_096)]);
    receiver.answer = (answer) => answer.writeHead(202, { 'content-length': 5 }).flushHeaders();
    expect(await attempt()).toMatchObject({ verdict: { kind: 'delivered' }, status: 202, response: '' });
  });

  it('an attempt that ran out of time in the body has its status', async () => {
    receiver.answer = (response) => response.writeHead(200).write('begun');
    expect(await attempt(500)).toMatchObject({ verdict: { kind: 'delivered' }, status: 200, response: 'begun' });
  });

  it('an attempt that ran out of time in the headers has its status', async () => {
    receiver.answer = (response) => response.socket?.write(`${OK}\r\nX-A: b`);
    expect(await attempt(500)).toMatchObject({ verdict: { kind: 'delivered' }, status: 200, response: '' });
  });

  it.each<[number, string[], object]>([
    [500, ['Content-Length: 100', '', 'half'], { kind: 'retry', error: 'bad_status' }],
    [410, ['Content-Encoding: zip-zap', '', 'gone'], { kind: 'gone', error: 'bad_status' }],
    [301, ['Location: /elsewhere', 'Content-Encoding: gzip', '', 'moved'], { kind: 'retry', error: 'redirect' }],
    [429, ['Retry-After: 600', 'Content-Length: 9', '', ''], { kind: 'retry', retrySeconds: 600, error: 'bad_status' }],
    [500, ['Nonsense', '', 'oops'], { kind: 'retry', error: 'bad_status' }],
    [410, ['Content-Length: 1', 'Content-Length: 2', '', ''], { kind: 'gone', error: 'bad_status' }],
    [101, ['Connection: Upgrade', 'Upgrade: websocket', '', ''], { kind: 'retry', error: 'bad_status' }],
  ])('%s is recorded whatever its body', async (status, lines, verdict) => {
    answerRaw(`HTTP/1.1 ${status} Whatever`, ...lines);
    expect(await attempt()).toMatchObject({ status, verdict });
    expect(receiver.arrivals).toHaveLength(1);
  });

  it.each([
    ['nothing', [''], 'connection_reset'],
    ['another protocol', ['220 mail.test ESMTP', ''], 'malformed_reply'],
    ['only 100 Continue', ['HTTP/1.1 100 Continue', '', ''], 'connection_reset'],
    ['100 Continue before a broken line', ['HTTP/1.1 100 Continue', '', 'HTTP/1.1 OK', '', ''], 'malformed_reply'],
    ['half a status line', ['HTTP/1.1 200 O'], 'connection_reset'],
    ['a status of no class', ['HTTP/1.1 700 Seven', 'Nonsense', '', ''], 'malformed_reply'],
  ])('where there is none, but %s, the attempt has failed', async (_name, lines, error) => {
    answerRaw(...lines);
    expect(await attempt()).toMatchObject({ status: undefined, verdict: { kind: 'retry', error } });
  });
});
