import { mintApiKey } from '@modernleads/accounts';
import { type ErrorCode, errorCatalogue } from '@modernleads/contracts';
import { Users } from '@modernleads/people';
import { type Answer, expectError, get, send, verify } from './api';
import { createMember, enableSecondFactor, signedIn } from './browser';
import { PUBLIC_URL, type Stack, startStack } from './stack';

/** The codes and statuses of the reference, and those it leaves to us. */
const STATUSES: Record<ErrorCode, number> = {
  invalid_input: 400,
  missing_key: 401,
  invalid_key: 401,
  revoked_key: 401,
  expired_key: 401,
  not_signed_in: 401,
  second_factor_required: 401,
  insufficient_credits: 402,
  subscription_required: 403,
  scope_denied: 403,
  ip_denied: 403,
  csrf_refused: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_key_payload_mismatch: 409,
  idempotency_in_progress: 409,
  buyer_context_missing: 409,
  changed_meanwhile: 409,
  batch_not_ready: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  quota_exceeded: 429,
  spend_cap_reached: 429,
  internal: 500,
  unavailable: 503,
  research_failed: 503,
  timeout: 504,
};
const EMAIL = { email: 'john@acme.test' };

let stack: Stack;
let key: string;
let test: string;

beforeAll(async () => {
  stack = await startStack({ services: { batch: 1, qualify: 1, research: 1 } });
  ({ secret: key } = await stack.createKey({ rateLimit: 10_000 }));
  ({ secret: test } = await stack.createKey({ mode: 'test' }));
});
afterAll(() => stack?.stop());

const account = (secret?: string) => get(stack.url, '/v1/account', secret);
const sandbox = (local: string) => verify(stack.url, test, { email: `${local}@sandbox.test` });
const research = (host: string) =>
  send(stack.url, { path: '/v1/research/prospect', key: test, json: { domain: `${host}.sandbox.test` } });

it('keeps answers out of caches, and their type as it is said', async () => {
  for (const { headers } of [await account(key), await account(), await get(stack.url, '/v1/no-such')])
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
});

/** How a client comes by each error. */
const CAUSES: Record<ErrorCode, () => Promise<Answer>> = {
  invalid_input: () => verify(stack.url, key, { email: 1 }),
  missing_key: () => account(),
  invalid_key: () => account(mintApiKey('live')),
  revoked_key: async () => {
    const { id, secret } = await stack.createKey();
    await stack.keys.revoke(id);
    return account(secret);
  },
  expired_key: async () => account((await stack.createKey({ expiresAt: new Date() })).secret),
  not_signed_in: () => get(stack.url, '/dashboard/api/session'),
  second_factor_required: async () => {
    const user = await createMember(stack);
    await enableSecondFactor(await signedIn(stack, user));
    const { token } = await new Users(stack.store.database.pool).createLink(user.id);
    return send(stack.url, { path: '/dashboard/api/session', json: { link: token } });
  },
  insufficient_credits: async () => {
    const { id } = await stack.createAccount({ credits: 0.9 });
    return verify(stack.url, (await stack.createKey({ accountId: id })).secret, EMAIL);
  },
  subscription_required: async () => {
    const { id } = await stack.createAccount({ planActive: false });
    return verify(stack.url, (await stack.createKey({ accountId: id })).secret, EMAIL);
  },
  scope_denied: async () => verify(stack.url, (await stack.createKey({ scopes: ['lookup'] })).secret, EMAIL),
  ip_denied: async () => account((await stack.createKey({ allowIp: ['192.0.2.1'] })).secret),
  csrf_refused: () =>
    send(stack.url, { path: '/dashboard/api/session', json: { link: 'x' }, headers: { origin: 'https://elsewhere.test' } }),
  not_found: () => get(stack.url, '/v1/nothing', key),
  method_not_allowed: () => send(stack.url, { method: 'DELETE', path: '/v1/account', key }),
  idempotency_key_payload_mismatch: async () => {
    await verify(stack.url, key, EMAIL, { 'idempotency-key': 'k' });
    return verify(stack.url, key, { email: 'info@acme.test' }, { 'idempotency-key': 'k' });
  },
  idempotency_in_progress: () => sandbox('idempotency-in-progress'),
  buyer_context_missing: () => send(stack.url, { path: '/v1/qualify', key, json: { domain: 'acme.test' } }),
  changed_meanwhile: async () =>
    (await signedIn(stack, await createMember(stack))).send('PUT', '/buyer-context/live', {
      context: { offer: 'Data' },
      replaces: 'another',
    }),
  batch_not_ready: async () => {
    const { body } = await send(stack.url, { path: '/v1/batch/verify', key, json: { emails: ['ada@greylist.test'] } });
    return get(stack.url, `/v1/batch/${String(body['batch_id'])}/download`, key);
  },
  payload_too_large: () => verify(stack.url, key, { email: 'x'.repeat(65_536) }),
  unsupported_media_type: () =>
    send(stack.url, { path: '/v1/verify/email', key, body: '<a/>', headers: { 'content-type': 'text/xml' } }),
  rate_limited: async () => {
    const { secret } = await stack.createKey({ rateLimit: 1 });
    await Promise.all([account(secret), account(secret)]);
    return account(secret);
  },
  quota_exceeded: async () => {
    const { secret, accountId } = await stack.createKey();
    await stack.accounts.setQuotas(accountId, 'live', { open_batches: 0 });
    return send(stack.url, { path: '/v1/batch/verify', key: secret, json: { emails: ['ada@greylist.test'] } });
  },
  spend_cap_reached: async () => verify(stack.url, (await stack.createKey({ hourlyCap: 9 })).secret, EMAIL),
  internal: () => sandbox('internal'),
  unavailable: async () => {
    const [verifier] = stack.of('verify');
    await verifier?.stop();
    return verify(stack.url, key, { email: 'nobody@acme.test' });
  },
  timeout: () => sandbox('timeout'),
  research_failed: () => research('failed'),
};

it('has every code of the reference, and no other, each with its status', () => {
  const statuses = Object.entries(errorCatalogue).map(([code, { status }]) => [code, status]);
  expect(Object.fromEntries(statuses)).toEqual(STATUSES);
});

// `unavailable` needs the verify service to be gone, so it comes last.
const codes = (Object.keys(CAUSES) as ErrorCode[]).sort((a, b) => Number(a === 'unavailable') - Number(b === 'unavailable'));

it.each(codes)('%s has the documented shape', async (code) => {
  const answer = await CAUSES[code]();
  expectError(answer, code);
  expect(answer.status).toBe(STATUSES[code]);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

it('says nothing about what went wrong inside', async () => {
  const { body } = await sandbox('internal');
  expect(Object.keys(body).sort()).toEqual(['code', 'docs_url', 'error', 'request_id']);
});

it('leads to its explanation and back to the caller by the id that the caller gave', async () => {
  const { body } = await verify(stack.url, key, {}, { 'x-request-id': 'my-request' });
  expect(body).toMatchObject({ request_id: 'my-request', docs_url: `${PUBLIC_URL}/docs#invalid_input` });
  expect((await send(stack.url, { path: '/docs' })).text).toContain('id="invalid_input"');
});
