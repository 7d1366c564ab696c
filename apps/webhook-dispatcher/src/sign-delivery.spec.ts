import { randomUUID } from 'node:crypto';
import { verifyAsThePageDoes } from '@modernleads/testing';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { mintSecret } from './secret-box';
import { signedHeaders } from './sign-delivery';

const lowered = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const now = () => Math.floor(Date.now() / 1_000);
const signed = (secrets: readonly string[], body: string, timestamp = now()) =>
  lowered(signedHeaders(secrets, { deliveryId: randomUUID(), event: 'batch.completed', body, timestamp }));

describe('signedHeaders', () => {
  it('gives the vector that Standard Webhooks publishes', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const attempt = {
      deliveryId: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      event: 'e',
      body: '{"test": 2432232314}',
      timestamp: 1_614_265_330,
    };
    expect(signedHeaders([secret], attempt)['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is accepted by the verifier of the page, by standardwebhooks and by stripe, whatever the body', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const secret = mintSecret();
        const body = JSON.stringify({ event: 'batch.completed', data });
        const headers = signed([secret], body);
        expect(verifyAsThePageDoes(body, headers, secret)).toBe(true);
        expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
        const stripe = `t=${headers['x-modernleads-timestamp']},v1=${headers['x-modernleads-signature']}`;
        expect(Stripe.webhooks.signature?.verifyHeader(body, stripe, secret, 300)).toBe(true);
        expect(verifyAsThePageDoes(`${body} `, headers, secret)).toBe(false);
        expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('is refused five minutes later', () => {
    const secret = mintSecret();
    const headers = signed([secret], '{}', now() - 301);
    expect(verifyAsThePageDoes('{}', headers, secret)).toBe(false);
    expect(() => new Webhook(secret).verify('{}', headers)).toThrow();
  });

  it('holds, during an overlap, one signature of the current secret, and in the list one of each', () => {
    const [next, last] = [mintSecret(), mintSecret()];
    const headers = signed([next, last], '{}');
    expect(headers['x-modernleads-signature']).toMatch(/^[0-9a-f]{64}$/);
    expect(verifyAsThePageDoes('{}', headers, next)).toBe(true);
    expect(verifyAsThePageDoes('{}', headers, last)).toBe(false);
    for (const secret of [next, last]) expect(new Webhook(secret).verify('{}', headers)).toEqual({});
    expect(() => new Webhook(mintSecret()).verify('{}', headers)).toThrow();
  });
});
