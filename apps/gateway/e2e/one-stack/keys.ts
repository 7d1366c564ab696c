import { setTimeout as pause } from 'node:timers/promises';
import { type KeyScope, mintApiKey, type NewApiKey } from '@modernleads/accounts';
import { type ErrorCode, SCOPES } from '@modernleads/contracts';
import { expectError, get, send, verify } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;

beforeAll(async () => {
  stack = await sharedStack({ gateway: 2 });
});

const account = (key?: string, headers: Record<string, string> = {}) => send(stack.url, { path: '/v1/account', key, headers });

/** With the last letter in its other case. */
function otherCase(key: string): string {
  return key.replace(/[a-z](?=[^a-z]*$)/i, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
}

/** With the last two different neighbours in each other's place. */
function swapped(key: string): string {
  return key.replace(/(.)(?!\1)(.)(?=\2*$)/, '$2$1');
}

describe('an Authorization header', () => {
  let key: string;
  beforeAll(async () => {
    key = (await stack.createKey()).secret;
  });
  const authorized = (authorization: string) => account(undefined, { authorization });

  it('is needed', async () => {
    expectError(await account(), 'missing_key');
    expectError(await authorized(''), 'missing_key');
    expectError(await send(stack.url, { path: '/v1/account?key=1', headers: { 'x-api-key': key } }), 'missing_key');
  });

  it('names its scheme in any case', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect(await authorized(`${scheme} ${key}`)).toMatchObject({ status: 200 });
  });

  it.each<[string, (key: string) => string]>([
    ['without a scheme', (secret) => secret],
    ['of another scheme', (secret) => `Basic ${Buffer.from(`${secret}:`).toString('base64')}`],
    ['without a key', () => 'Bearer'],
    ['with two keys', (secret) => `Bearer ${secret} ${secret}`],
    ['with one letter of another case', (secret) => `Bearer ${otherCase(secret)}`],
    ['with two letters swapped', (secret) => `Bearer ${swapped(secret)}`],
    ['cut short', (secret) => `Bearer ${secret.slice(0, -1)}`],
    ['made longer', (secret) => `Bearer ${secret}0`],
    ['of the other mode', (secret) => `Bearer ${secret.replace('live', 'test')}`],
    ['with the example of the page', () => 'Bearer ml_live_your_key'],
    ['with a well-formed key that nobody has', () => `Bearer ${mintApiKey('live')}`],
    ['with 10 KB of nonsense', () => `Bearer ${'x'.repeat(10_000)}`],
  ])('is refused %s', async (_name, header) => {
    const answer = await authorized(header(key));
    expectError(answer, 'invalid_key');
    expect(answer.text).not.toContain(key.slice(8));
  });
});

describe('a key', () => {
  it('that expires is refused from that moment on', async () => {
    const expiresAt = new Date(Date.now() + 2_500);
    const { secret } = await stack.createKey({ expiresAt });
    expect(await account(secret)).toMatchObject({ status: 200, body: { key: { expires_at: expiresAt.toISOString() } } });
    await pause(expiresAt.getTime() - Date.now() + 1);
    expectError(await account(secret), 'expired_key');
  });

  it('that is rotated lives on for the overlap, beside the new one', async () => {
    const { id, secret } = await stack.createKey();
    const { secret: fresh, previousUntil } = await stack.keys.rotate(id, 2.5);
    expect((await account(fresh)).status).toBe(200);
    expect((await account(secret)).status).toBe(200);
    await pause(previousUntil.getTime() - Date.now() + 1);
    expectError(await account(secret), 'expired_key');
    expect((await account(fresh)).status).toBe(200);
  });

  it('that is revoked is refused by every gateway a second later, however busy it is', async () => {
    const { id, secret } = await stack.createKey({ rateLimit: 10_000 });
    const statuses = () =>
      Promise.all(stack.of('gateway').map(async ({ url }) => (await get(url, '/v1/account', secret)).status));
    expect(await statuses()).toEqual([200, 200]);
    const revokedAt = (await stack.keys.revoke(id)).getTime();
    while (Date.now() < revokedAt + 1_000) await statuses();
    expect(await statuses()).toEqual([401, 401]);
    expectError(await account(secret), 'revoked_key');
  });

  it('of an account whose plan ends is refused for paid calls a second later, unless it is a test key', async () => {
    const { accountId, secret: live } = await stack.createKey();
    const { secret: test } = await stack.createKey({ accountId, mode: 'test' });
    expect((await verify(stack.url, live, { email: 'john@acme.test' })).status).toBe(200);
    await stack.accounts.setPlan(accountId, false);
    await pause(1_000);
    expectError(await verify(stack.url, live, { email: 'ada.lovelace@normal.test' }), 'subscription_required');
    expect(await verify(stack.url, test, { email: 'john@acme.com' })).toMatchObject({ status: 200 });
    expect(await account(live)).toMatchObject({ status: 200, body: { plan: { active: false } } });
  });

  it('remembers when and from where it was last used', async () => {
    const { secret, accountId } = await stack.createKey();
    await account(secret, { 'x-forwarded-for': '203.0.113.7' });
    const gateway = await stack.startService('gateway');
    await send(gateway.url, { path: '/v1/account', key: secret, headers: { 'x-forwarded-for': '203.0.113.8' } });
    await gateway.stop();
    expect(await stack.keys.listKeys(accountId)).toMatchObject([{ lastUsedIp: '203.0.113.8', lastUsedAt: expect.any(Date) }]);
  });
});

describe('an allow-list', () => {
  const from = (address: string, allowIp: string[]) =>
    stack.createKey({ allowIp }).then(({ secret }) => account(secret, { 'x-forwarded-for': address }));

  it.each<[string, string, string[]]>([
    ['an address', '203.0.113.7', ['203.0.113.7']],
    ['a range', '203.0.113.255', ['198.51.100.0/24', '203.0.113.0/24']],
    ['a range with host bits', '203.0.113.1', ['203.0.113.9/24']],
    ['everybody', '198.51.100.9', ['0.0.0.0/0']],
    ['a v6 address in another spelling', '2001:db8:0:0:0:0:0:7', ['2001:db8::7']],
    ['a v6 range', '2001:db8:1:ffff::1', ['2001:db8:1::/48']],
    ['a v4 caller in v6 clothes', '::ffff:203.0.113.7', ['203.0.113.0/24']],
    ['a v4 caller against a range in v6 clothes', '203.0.113.7', ['::ffff:203.0.113.0/120']],
    ['the last hop before a trusted proxy', '198.51.100.1, 203.0.113.7', ['203.0.113.7']],
    ['nobody in particular: it is empty', '203.0.113.7', []],
  ])('lets in %s', async (_name, address, allowIp) => expect(await from(address, allowIp)).toMatchObject({ status: 200 }));

  it.each<[string, string, string[]]>([
    ['a neighbour', '203.0.113.8', ['203.0.113.7']],
    ['the address after a range', '203.0.114.0', ['203.0.113.0/24']],
    ['a v6 neighbour', '2001:db8:2::1', ['2001:db8:1::/48']],
    ['a v6 caller by a v4 range', '2001:db8::1', ['0.0.0.0/0']],
    ['one who claims to be another', '203.0.113.7, 198.51.100.1', ['203.0.113.7']],
    ['nonsense', 'garbage', ['203.0.113.7', '0.0.0.0/0', '::/0']],
    ['the proxy itself', '', ['203.0.113.7']],
  ])('keeps out %s', async (_name, address, allowIp) => expectError(await from(address, allowIp), 'ip_denied'));

  it('does not believe a stranger who says where he comes from', async () => {
    const gateway = await stack.startService('gateway', { TRUSTED_PROXIES: '10.0.0.0/8' });
    const call = async (allowIp: string[]) =>
      send(gateway.url, {
        path: '/v1/account',
        key: (await stack.createKey({ allowIp })).secret,
        headers: { 'x-forwarded-for': '203.0.113.7' },
      });
    expectError(await call(['203.0.113.7']), 'ip_denied');
    expect(await call(['127.0.0.1'])).toMatchObject({ status: 200 });
  });
});

describe('a scope', () => {
  const scoped = (...scopes: KeyScope[]) => stack.createKey({ scopes, mode: 'test' });

  it.each<[KeyScope, boolean]>([['all', true], ...SCOPES.map((scope): [KeyScope, boolean] => [scope, scope === 'verify'])])(
    'of %s opens verify: %s',
    async (scope, opens) => {
      const { secret } = await scoped(scope);
      const answer = await verify(stack.url, secret, { email: 'john@acme.com' });
      if (opens) expect(answer.status).toBe(200);
      else expectError(answer, 'scope_denied');
      for (const path of ['/v1/account', '/v1/usage']) expect((await get(stack.url, path, secret)).status).toBe(200);
    },
  );

  it('among others opens what it opens alone', async () => {
    const { secret } = await scoped('lookup', 'verify');
    expect((await verify(stack.url, secret, { email: 'john@acme.com' })).status).toBe(200);
    expect(await account(secret)).toMatchObject({ body: { key: { scopes: ['lookup', 'verify'] } } });
  });

  it('that is missing is named, beside those that are there', async () => {
    const { secret } = await scoped('lookup', 'batch');
    const { body } = await verify(stack.url, secret, { email: 'john@acme.com' });
    expect(body['error']).toContain('verify');
    expect(body['message']).toContain('lookup, batch');
  });
});

describe('the ready-made keys of the sandbox', () => {
  it.each<[string, ErrorCode]>([
    ['ml_test_RevokedKey00000000000000000000004B2CTB', 'revoked_key'],
    ['ml_test_ExpiredKey000000000000000000000049PwA0', 'expired_key'],
    ['ml_test_IpDeniedKey0000000000000000000001n2O5C', 'ip_denied'],
    ['ml_test_ScopeDeniedKey0000000000000000003oEVT6', 'scope_denied'],
  ])('%s is always refused: %s', async (secret, code) => {
    expectError(await account(secret), code);
    expectError(await get(stack.url, '/v1/usage', secret), code);
    expectError(await verify(stack.url, secret, { email: 'john@acme.com' }), code);
  });
});

it('limits what a key may spend, not who it belongs to', async () => {
  const limits: Partial<NewApiKey> = { rateLimit: 7, hourlyCap: 25, name: 'CRM', scopes: ['verify'] };
  const { secret } = await stack.createKey(limits);
  expect(await account(secret)).toMatchObject({
    body: { limits: { requests_per_minute: 7, credits_per_hour: 2.5 }, key: { name: 'CRM', scopes: ['verify'] } },
  });
});
