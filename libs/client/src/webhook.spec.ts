import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { verifyWebhook, WebhookVerificationError } from './webhook';

const secret = `whsec_${randomBytes(24).toString('base64')}`;
const other = `whsec_${randomBytes(24).toString('base64')}`;
const body = JSON.stringify({ event: 'webhook.ping', delivery_id: 'd', data: { message: 'Grüße' } });
const now = 1_800_000_000;

const ownHeaders = (text: string, key = secret, at = now) => ({
  'X-ModernLeads-Timestamp': String(at),
  'X-ModernLeads-Signature': createHmac('sha256', key).update(`${at}.${text}`).digest('hex'),
});
const standardHeaders = (text: string, keys: readonly string[], at = now) => ({
  'webhook-id': 'd',
  'webhook-timestamp': String(at),
  'webhook-signature': keys.map((key) => new Webhook(key).sign('d', new Date(at * 1_000), text)).join(' '),
});
const verify = (text: string | Uint8Array, headers: Record<string, string> | Headers, secrets: string | string[] = secret) =>
  verifyWebhook(text, headers, secrets, { now });
const reason = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: WebhookVerificationError) => error.reason,
  );

it.each([
  ['its own signature', ownHeaders(body)],
  ['the Standard Webhooks signature', standardHeaders(body, [secret])],
  ['both', { ...ownHeaders(body), ...standardHeaders(body, [secret]) }],
  ['headers of fetch', new Headers(ownHeaders(body))],
])('a delivery with %s is its event', async (_what, headers) => {
  await expect(verify(body, headers)).resolves.toEqual(JSON.parse(body));
  await expect(verify(Buffer.from(body), headers)).resolves.toMatchObject({ event: 'webhook.ping' });
});

it('during a rotation either secret is enough, on either side', async () => {
  await expect(verify(body, standardHeaders(body, [other, secret]))).resolves.toBeDefined();
  await expect(verify(body, ownHeaders(body, other), [secret, other])).resolves.toBeDefined();
});

it.each([
  ['without headers', body, {}, 'missing_header'],
  ['that is too old', body, ownHeaders(body, secret, now - 301), 'bad_timestamp'],
  ['from the future', body, standardHeaders(body, [secret], now + 301), 'bad_timestamp'],
  ['with a timestamp that is none', body, { ...ownHeaders(body), 'X-ModernLeads-Timestamp': 'NaN' }, 'bad_timestamp'],
  ['of another secret', body, ownHeaders(body, other), 'bad_signature'],
  ['whose body was changed', `${body} `, ownHeaders(body), 'bad_signature'],
  ['with a signature of another length', body, { ...ownHeaders(body), 'X-ModernLeads-Signature': 'ab' }, 'bad_signature'],
  ['with no base64', body, { ...standardHeaders(body, [secret]), 'webhook-signature': 'v1,%%% v2,x' }, 'bad_signature'],
  ['that is signed and no JSON', 'no', ownHeaders('no'), 'bad_body'],
])('a delivery %s is refused', async (_what, text, headers, expected) => {
  await expect(reason(verify(text, headers))).resolves.toBe(expected);
});

it('a changed byte anywhere is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Buffer.from(body);
      bytes[at] = (bytes[at] as number) ^ change;
      expect(await reason(verify(bytes, { ...ownHeaders(body), ...standardHeaders(body, [secret]) }))).toBe('bad_signature');
    }),
  );
});

it('an empty secret verifies nothing', async () => {
  await expect(reason(verify(body, ownHeaders(body, ''), ''))).resolves.toBe('bad_signature');
});
