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

  it.each<[number, string[], object]>([
    [500, ['Content-Length: 100', '', 'half'], { kind: 'retry', error: 'bad_status' }],
    [410, ['Content-Encoding: zip-zap', '', 'gone'], { kind: 'gone', error: 'bad_status' }],
    [301, ['Location: /elsewhere', 'Content-Encoding: gzip', '', 'moved'], { kind: 'retry', error: 'redirect' }],
    [429, ['Retry-After: 600', 'Content-Length: 9', '', ''], { kind: 'retry', retrySeconds: 600, error: 'bad_status' }],
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
  ])('where there is none, but %s, the attempt has failed', async (_name, lines, error) => {
    answerRaw(...lines);
    expect(await attempt()).toMatchObject({ status: undefined, verdict: { kind: 'retry', error } });
  });
});
