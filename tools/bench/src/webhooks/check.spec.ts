import { createHmac } from 'node:crypto';
import type { WebhookEndpointWithSecret } from '@modernleads/contracts';
import { checkArrivals } from './check';
import type { Emitted } from './outbox';
import type { Arrival } from './receiver.role';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const endpoint = { url: 'http://127.0.0.1:9/answering/1', secret } as WebhookEndpointWithSecret;
const event: Emitted = { target: { accountId: 'a', endpoint }, batchId: 'b', data: '{"batch_id":"b"}', at: 0 };

function arrival(body = `{"event":"batch.completed","delivery_id":"d","data":${event.data}}`, path = '/answering/1'): Arrival {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const headers = {
    'x-modernleads-delivery': 'd',
    'x-modernleads-timestamp': timestamp,
    'x-modernleads-signature': createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'),
    'webhook-id': 'd',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${createHmac('sha256', key).update(`d.${timestamp}.${body}`).digest('base64')}`,
  };
  return { path, headers, body, at: 1 };
}

const withHeader = (name: string, value: string): Arrival => ({ ...arrival(), headers: { ...arrival().headers, [name]: value } });

it('reports nothing for a correct delivery, also when it is received twice', () => {
  expect(checkArrivals([event], [arrival()])).toEqual([]);
  expect(checkArrivals([event], [arrival(), arrival()])).toEqual([]);
});

it('reports a missing delivery', () => {
  expect(checkArrivals([event, { ...event, batchId: 'c' }], [arrival()])).toEqual(['1 of 2 deliveries are missing']);
});

it.each([
  ['another body', arrival('{"event":"batch.completed","delivery_id":"d","data":{"batch_id":"b","total":1}}'), 'the body is not'],
  ['another endpoint', arrival(undefined, '/answering/2'), 'it came to /answering/2'],
  ['a delivery without an event', arrival('{"data":{"batch_id":"z"}}'), 'no event was emitted for this'],
  ['a wrong signature', withHeader('x-modernleads-signature', '0'.repeat(64)), 'X-ModernLeads-Signature is wrong'],
  ['a wrong standard signature', withHeader('webhook-signature', 'v1,AAAA'), 'webhook-signature: '],
])('reports %s', (_name, wrong, complaint) => {
  expect(checkArrivals([event], [wrong]).join()).toContain(complaint);
});
