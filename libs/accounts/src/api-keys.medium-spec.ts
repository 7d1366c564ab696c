import { parseApiKey } from '@modernleads/contracts';
import { testDatabase, type TestDatabase, TEST_PEPPER } from '@modernleads/testing';
import { Accounts } from './accounts';
import { ApiKeys } from './api-keys';
import { KeyCache } from './key-cache';
import { mintApiKey } from './mint-api-key';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const DAY = 86_400;

describe('ApiKeys', () => {
  let test: TestDatabase;
  let accounts: Accounts;
  let keys: ApiKeys;
  let accountId: string;
  beforeAll(async () => {
    test = await testDatabase();
    accounts = Accounts.of(test.database);
    keys = ApiKeys.of(test.database, TEST_PEPPER);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    accountId = (await accounts.create('Acme')).id;
  });

  const stored = async () =>
    JSON.stringify((await test.database.pool.query('SELECT k.*, encode(hash, $1) FROM api_key k', ['escape'])).rows);

  it('has another version after every change that a gateway must notice, and only then', async () => {
    const { id } = await keys.create({ accountId, mode: 'live' });
    const changes: [boolean, () => Promise<unknown>][] = [
      [false, () => keys.touch([{ keyId: id, at: new Date(), ip: '127.0.0.1' }])],
      [true, () => keys.create({ accountId, mode: 'test' })],
      [true, () => keys.rotate(id, DAY)],
      [true, () => keys.revoke(id)],
      [true, () => accounts.setPlan(accountId, false)],
      [false, () => keys.listKeys(accountId)],
    ];
    for (const [matters, change] of changes) {
      const before = await keys.version();
      await change();
      expect((await keys.version()) !== before).toBe(matters);
    }
  });

  it('makes a key with all scopes by default', async () => {
    const { id, secret } = await keys.create({ accountId, mode: 'live' });
    expect(parseApiKey(secret)).toEqual({ mode: 'live' });
    expect(await keys.findBySecret(secret)).toEqual({
      id,
      accountId,
      accountName: 'Acme',
      planActive: true,
      quotas: {},
      mode: 'live',
      name: null,
      hint: `ml_live_…${secret.slice(-4)}`,
      scopes: ['all'],
      rateLimit: null,
      hourlyCap: null,
      allowIp: [],
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
      lastUsedIp: null,
      createdAt: expect.any(Date),
      kind: 'secret',
      userId: null,
    });
  });

  it('makes a restricted key', async () => {
    const expiresAt = new Date('2030-01-31T12:00:00.123Z');
    const restrictions = { name: 'CRM', scopes: ['verify', 'batch'] as const, rateLimit: 5, hourlyCap: 0, expiresAt };
    const { secret } = await keys.create({
      accountId,
      mode: 'test',
      ...restrictions,
      allowIp: ['203.0.113.7', '2001:db8::1/32', '10.1.2.3/8'],
    });
    const allowIp = ['203.0.113.7/32', '2001:db8::/32', '10.0.0.0/8'];
    expect(await keys.findBySecret(secret)).toMatchObject({ mode: 'test', ...restrictions, allowIp });
  });

  it('refuses an unknown account and an invalid IP address', async () => {
    await expect(keys.create({ accountId: NOBODY, mode: 'live' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(keys.create({ accountId, mode: 'live', allowIp: ['acme.test'] })).rejects.toThrow(RangeError);
    expect(await keys.listKeys(accountId)).toEqual([]);
  });

  it('stores no secret, and finds no key under another pepper', async () => {
    const { id, secret } = await keys.create({ accountId, mode: 'live' });
    const { secret: rotated } = await keys.rotate(id, DAY);
    for (const shown of [secret, rotated]) expect(await stored()).not.toContain(shown.slice(8, 40));
    expect(await ApiKeys.of(test.database, `${TEST_PEPPER}!`).findBySecret(rotated)).toBeUndefined();
    expect(await keys.findBySecret(mintApiKey('live'))).toBeUndefined();
  });

  it('finds a key by one query', async () => {
    const { secret } = await keys.create({ accountId, mode: 'live' });
    const query = jest.spyOn(test.database.pool, 'query');
    await keys.findBySecret(secret);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });

  it('returns the plan of the account with the key', async () => {
    const { secret } = await keys.create({ accountId, mode: 'live' });
    await accounts.setPlan(accountId, false);
    expect(await keys.findBySecret(secret)).toMatchObject({ planActive: false });
  });

  it('lists the keys of one account only, oldest first', async () => {
    const other = await accounts.create('Other');
    const made = [
      await keys.create({ accountId, mode: 'live', name: 'a' }),
      await keys.create({ accountId, mode: 'test', name: 'b' }),
    ];
    await keys.create({ accountId: other.id, mode: 'live' });
    expect((await keys.listKeys(accountId)).map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    expect(JSON.stringify(await keys.listKeys(accountId))).not.toContain(made[0]?.secret.slice(8, 40));
  });

  describe('revoke', () => {
    it('returns the time of the first revocation, also when repeated', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      const revokedAt = await keys.revoke(id);
      expect(await keys.findBySecret(secret)).toMatchObject({ revokedAt });
      expect(await keys.revoke(id)).toEqual(revokedAt);
      await expect(keys.revoke(NOBODY)).rejects.toMatchObject({ code: 'not_found' });
    });

    it('ends the previous secret too', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      await keys.rotate(id, DAY);
      const revokedAt = await keys.revoke(id);
      expect(await keys.findBySecret(secret)).toMatchObject({ revokedAt });
    });
  });

  describe('rotate', () => {
    it('keeps the old secret valid until the overlap ends, and the new one until the key expires', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'test' });
      const rotated = await keys.rotate(id, DAY);
      const minutes = (rotated.previousUntil.getTime() - Date.now()) / 60_000;
      expect(Math.round(minutes / 10)).toBe(144);
      expect(parseApiKey(rotated.secret)).toEqual({ mode: 'test' });
      expect(await keys.findBySecret(secret)).toMatchObject({ id, expiresAt: rotated.previousUntil });
      expect(await keys.findBySecret(rotated.secret)).toMatchObject({
        id,
        expiresAt: null,
        hint: `ml_test_…${rotated.secret.slice(-4)}`,
      });
    });

    it('never extends the expiry of a key', async () => {
      const expiresAt = new Date(Date.now() + 60_000);
      const { id, secret } = await keys.create({ accountId, mode: 'live', expiresAt });
      const rotated = await keys.rotate(id, DAY);
      expect(await keys.findBySecret(secret)).toMatchObject({ expiresAt });
      expect(await keys.findBySecret(rotated.secret)).toMatchObject({ expiresAt });
    });

    it('expires the old secret at once without an overlap', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      await keys.rotate(id, 0);
      expect((await keys.findBySecret(secret))?.expiresAt?.getTime()).toBeLessThanOrEqual(Date.now());
    });

    it('keeps two secrets at most', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      const second = await keys.rotate(id, DAY);
      const third = await keys.rotate(id, DAY);
      const found = await Promise.all([secret, second.secret, third.secret].map((one) => keys.findBySecret(one)));
      expect(found.map((key) => key?.id)).toEqual([undefined, id, id]);
    });

    it('refuses a revoked key', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      await keys.revoke(id);
      await expect(keys.rotate(id, DAY)).rejects.toMatchObject({ code: 'not_found', message: `key ${id} was revoked` });
      await expect(keys.rotate(NOBODY, DAY)).rejects.toMatchObject({ code: 'not_found', message: `no key ${NOBODY}` });
      expect(await keys.findBySecret(secret)).toMatchObject({ revokedAt: expect.any(Date) });
    });
  });

  describe('touch', () => {
    const use = (keyId: string, second: number, ip = '203.0.113.7') => ({
      keyId,
      at: new Date(1_800_000_000_000 + second * 1_000),
      ip,
    });

    it('keeps the latest use of each key, in any order of arrival', async () => {
      const [one, other] = [await keys.create({ accountId, mode: 'live' }), await keys.create({ accountId, mode: 'live' })];
      await keys.touch([use(one.id, 2), use(one.id, 3, '2001:db8::1'), use(other.id, 1), use(one.id, 1), use(NOBODY, 1)]);
      await keys.touch([use(one.id, 2), use(other.id, 4)]);
      await keys.touch([]);
      const used = (await keys.listKeys(accountId)).map(({ lastUsedAt, lastUsedIp }) => ({ at: lastUsedAt, ip: lastUsedIp }));
      expect(used).toEqual([use('', 3, '2001:db8::1'), use('', 4)].map(({ at, ip }) => ({ at, ip })));
    });

    it('works from several gateways at once without a deadlock', async () => {
      const ids: string[] = [];
      for (let made = 0; made < 50; made++) ids.push((await keys.create({ accountId, mode: 'live' })).id);
      const shuffled = () => ids.map((id) => ({ id, order: Math.random() })).sort((a, b) => a.order - b.order);
      await Promise.all(Array.from({ length: 40 }, (_, second) => keys.touch(shuffled().map(({ id }) => use(id, second)))));
      expect(new Set((await keys.listKeys(accountId)).map(({ lastUsedAt }) => lastUsedAt?.getTime()))).toEqual(
        new Set([use('', 39).at.getTime()]),
      );
    });
  });

  describe('through the caches of two replicas', () => {
    const changes: [string, (id: string) => Promise<unknown>, object][] = [
      ['a revocation', (id) => keys.revoke(id), { revokedAt: expect.any(Date) }],
      ['a rotation without overlap', (id) => keys.rotate(id, 0), { expiresAt: expect.any(Date) }],
      ['the end of a plan', () => accounts.setPlan(accountId, false), { planActive: false }],
    ];

    it.each(changes)('%s is seen by every request a second later', async (_what, change, expected) => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      const clock = { now: 0 };
      const replicas = [new KeyCache(keys, () => clock.now), new KeyCache(keys, () => clock.now)];
      for (const replica of replicas) expect(await replica.findKey(secret)).not.toMatchObject(expected);
      await change(id);
      clock.now = 1_000;
      for (const replica of replicas) expect(await replica.findKey(secret)).toMatchObject(expected);
    });

    it('a revoked key is returned as revoked within one second of real time', async () => {
      const { id, secret } = await keys.create({ accountId, mode: 'live' });
      const replicas = [new KeyCache(keys), new KeyCache(keys)];
      const lastAccepted = replicas.map(async (replica) => {
        for (let last = 0, asked = performance.now(); ; last = asked, asked = performance.now()) {
          if ((await replica.findKey(secret))?.revokedAt) return last;
          await new Promise(setImmediate);
        }
      });
      await keys.revoke(id);
      const revoked = performance.now();
      for (const last of await Promise.all(lastAccepted)) expect(last - revoked).toBeLessThan(1_000);
    });
  });
});
