import { userInfo } from 'node:os';
import { ApiKeys } from '@modernleads/accounts';
import { createAccount, createKey, testDatabase, type TestDatabase, TEST_PEPPER } from '@modernleads/testing';
import { adminOn } from '../test/admin-on';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const { run, json, refusal } = adminOn(() => test);

let test: TestDatabase;
let keys: ApiKeys;

beforeAll(async () => {
  test = await testDatabase();
  keys = ApiKeys.of(test.database, TEST_PEPPER);
});

afterAll(() => test.drop());

describe('user', () => {
  const email = 'grace@people.test';
  const listed = async () =>
    ((await json('user:list'))['users'] as Record<string, unknown>[]).find((user) => user['email'] === email);

  it('makes a member of accounts, who signs in by a link or a password until the user is disabled', async () => {
    const accounts = [
      await createAccount(test.database, { name: 'First' }),
      await createAccount(test.database, { name: 'Other' }),
    ];
    const add = (n: number, role: string) =>
      json('user:add', '--email', ' Grace@People.test', '--name', 'Grace', '--account', accounts[n]?.id ?? '', '--role', role);
    expect(await add(0, 'owner')).toMatchObject({ created: true, role: 'owner' });
    expect(await add(1, 'viewer')).toMatchObject({ created: false, role: 'viewer' });
    expect(await listed()).toMatchObject({
      name: 'Grace',
      operator: false,
      roles: ['First: owner', 'Other: viewer'],
      disabled_at: null,
    });
    const link = await run(['user:link', '--email', email, '--json'], { PUBLIC_URL: 'https://leads.test' });
    expect(JSON.parse(link.stdout)).toEqual({
      url: expect.stringMatching(/^https:\/\/leads\.test\/sign-in#[\w-]{43}$/),
      expires_at: expect.any(String),
    });
    expect((await run(['user:password', '--email', email], {}, 'short\n')).stderr).toContain('12 to 200 characters');
    expect(await run(['user:password', '--email', email], {}, 'a long password\n')).toMatchObject({ code: 0 });
    const secret = `INSERT INTO user_totp (user_id, nonce, ciphertext) SELECT id, decode(repeat('00', 12), 'hex'), '' FROM app_user WHERE email = $1`;
    await test.database.pool.query(secret, [email]);
    expect(await json('user:totp-reset', '--email', email)).toMatchObject({ removed: true });
    expect(await json('user:totp-reset', '--email', email)).toMatchObject({ removed: false });
    await test.database.pool.query(
      `INSERT INTO user_identity SELECT 'https://login.test', '1', id FROM app_user WHERE email = $1`,
      [email],
    );
    expect(await json('user:unbind', '--email', email)).toMatchObject({ removed: true });
    expect(await json('user:unbind', '--email', email)).toMatchObject({ removed: false });
    await json('user:disable', '--email', email);
    expect(await listed()).toMatchObject({ disabled_at: expect.any(String) });
    const { rows } = await test.database.pool.query(
      'SELECT verb, actor_kind FROM audit_event WHERE account_id = $1 ORDER BY chain_seq',
      [accounts[0]?.id],
    );
    const verbs = [
      'user.create',
      'membership.set',
      'sign_in_link.create',
      'user.set_password',
      'user.disable_totp',
      'user.unbind_identity',
      'user.disable',
    ];
    expect(rows).toEqual(verbs.map((verb) => ({ verb, actor_kind: 'operator' })));
  });

  it('names what is wrong', async () => {
    expect(await refusal('user:link', '--email', 'x')).toMatch(/^--email: "x" is not an e-mail address/);
    expect(await refusal('user:disable', '--email', 'nobody@people.test')).toMatch(
      /^--email: there is no user nobody@people.test/,
    );
    const flags = ['--email', 'new@people.test', '--name', 'New', '--account', NOBODY];
    expect(await refusal('user:add', ...flags, '--role', 'boss')).toMatch(/^--role: "boss" is not a role/);
    expect(await refusal('user:add', ...flags, '--role', 'owner')).toMatch(/^--account: no account/);
    expect((await json('user:list'))['users']).not.toContainEqual(expect.objectContaining({ email: 'new@people.test' }));
  });
});

describe('account:create', () => {
  it('makes an account with credits', async () => {
    const { account_id } = await json('account:create', '--name', 'Acme Łódź', '--credits', '12.5');
    expect(await json('credits:grant', '--account', String(account_id), '--amount', '0.1')).toEqual({
      account_id,
      granted: 0.1,
      balance: 12.6,
    });
    const { rows } = await test.database.pool.query('SELECT name, plan_active FROM account WHERE id = $1', [account_id]);
    expect(rows).toEqual([{ name: 'Acme Łódź', plan_active: true }]);
  });

  it('makes an account without credits', async () => {
    const { account_id } = await json('account:create', '--name', 'Poor');
    expect(await json('credits:grant', '--account', String(account_id), '--amount', '1')).toMatchObject({ balance: 1 });
  });

  it('refuses fractions of a tenth and an empty name', async () => {
    expect(await refusal('account:create', '--name', 'Acme', '--credits', '0.05')).toMatch(
      /^--credits: "0.05" is not a whole number of tenths/,
    );
    expect(await refusal('account:create', '--credits', '5')).toBe('--name: missing; give one, as in --name "Acme Ltd"');
  });
});

describe('key:create', () => {
  it('makes a key with all scopes, and prints it', async () => {
    const { id } = await createAccount(test.database);
    const made = await json('key:create', '--account', id, '--mode', 'live');
    expect(Object.keys(made)).toEqual(['key_id', 'key']);
    const restrictions = { scopes: ['all'], rateLimit: null, hourlyCap: null, allowIp: [], expiresAt: null };
    expect(await keys.findBySecret(String(made['key']))).toMatchObject({
      id: made['key_id'],
      accountId: id,
      mode: 'live',
      ...restrictions,
    });
  });

  it('makes a key with every restriction', async () => {
    const { id } = await createAccount(test.database);
    const limits = [
      '--scopes=verify,batch',
      '--rate-limit',
      '5',
      '--hourly-cap',
      '0.5',
      '--allow-ip',
      '203.0.113.7,2001:db8::/32',
    ];
    const { key } = await json(
      'key:create',
      '--account',
      id,
      '--mode=test',
      '--name',
      'CRM',
      ...limits,
      '--expires',
      '2030-01-31T12:00:00Z',
    );
    expect(await keys.findBySecret(String(key))).toMatchObject({
      mode: 'test',
      name: 'CRM',
      scopes: ['verify', 'batch'],
      rateLimit: 5,
      hourlyCap: 5,
      allowIp: ['203.0.113.7/32', '2001:db8::/32'],
      expiresAt: new Date('2030-01-31T12:00:00Z'),
    });
    const untilEvening = await json('key:create', '--account', id, '--mode', 'test', '--expires', '2130-01-31');
    expect(untilEvening).toMatchObject({ expires_at: '2130-02-01T00:00:00.000Z' });
  });

  it.each([
    [['--account', NOBODY, '--mode', 'live'], `--account: no account ${NOBODY}`],
    [['--account', '42', '--mode', 'live'], '--account: "42" is not an id'],
    [['--account', NOBODY], '--mode: missing'],
    [['--account', NOBODY, '--mode', 'live', '--scopes', 'verfy'], '--scopes: "verfy" is not a scope: did you mean verify?'],
    [
      ['--account', NOBODY, '--mode', 'live', '--allow-ip', '10.0.0.0/33'],
      '--allow-ip: not an IP address or CIDR range: 10.0.0.0/33',
    ],
    [['--account', NOBODY, '--mode', 'live', '--expires', 'soon'], '--expires: "soon" is not a moment in ISO 8601'],
    [['--account', NOBODY, '--mode', 'live', '--expires', '2020-01-31'], '--expires: "2020-01-31" is in the past'],
    [['--account', NOBODY, '--mode', 'live', '--rate-limt', '5'], '--rate-limt: no such flag; did you mean --rate-limit?'],
  ])('refuses %j', async (words, expected) => {
    expect(await refusal('key:create', ...words)).toContain(expected);
  });
});

describe('key:revoke, key:rotate, key:list', () => {
  it('revokes a key, also when repeated', async () => {
    const { id: accountId } = await createAccount(test.database);
    const { id, secret } = await createKey(test.database, accountId);
    const first = await json('key:revoke', '--key-id', id);
    expect(await json('key:revoke', '--key-id', id)).toEqual(first);
    expect((await keys.findBySecret(secret))?.revokedAt?.toISOString()).toBe(first['revoked_at']);
    expect(await refusal('key:rotate', '--key-id', id)).toBe(`--key-id: key ${id} was revoked`);
    expect(await refusal('key:revoke', '--key-id', NOBODY)).toBe(`--key-id: no key ${NOBODY}`);
  });

  it('rotates a key, with a day of overlap or none', async () => {
    const { id: accountId } = await createAccount(test.database);
    const { id, secret } = await createKey(test.database, accountId);
    const second = await json('key:rotate', '--key-id', id);
    expect(await keys.findBySecret(secret)).toMatchObject({ id, expiresAt: new Date(String(second['previous_until'])) });
    await json('key:rotate', '--key-id', id, '--overlap', '0s');
    expect((await keys.findBySecret(String(second['key'])))?.expiresAt?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('lists keys without their secrets', async () => {
    const { id: accountId } = await createAccount(test.database);
    const { id, secret } = await createKey(test.database, accountId, { name: 'CRM', hourlyCap: 15, scopes: ['verify'] });
    const expected = {
      key_id: id,
      name: 'CRM',
      hourly_cap: 1.5,
      scopes: ['verify'],
      hint: `ml_live_…${secret.slice(-4)}`,
      revoked_at: null,
    };
    expect(await json('key:list', '--account', accountId)).toEqual({ keys: [expect.objectContaining(expected)] });
    const { stdout } = await run(['key:list', '--account', accountId]);
    expect(stdout).toContain(`ml_live_…${secret.slice(-4)}`);
    expect(stdout).not.toContain(secret.slice(8, 40));
    expect(await refusal('key:list', '--account', NOBODY)).toBe(`--account: no account ${NOBODY}`);
  });
});

it('activates and deactivates a plan', async () => {
  const { id } = await createAccount(test.database);
  const { secret } = await createKey(test.database, id);
  expect(await json('plan:set', '--account', id, '--active', 'false')).toEqual({ account_id: id, active: false });
  expect(await keys.findBySecret(secret)).toMatchObject({ planActive: false });
  await json('plan:set', '--account', id, '--active', 'true');
  expect(await keys.findBySecret(secret)).toMatchObject({ planActive: true });
  expect(await refusal('plan:set', '--account', NOBODY, '--active', 'true')).toBe(`--account: no account ${NOBODY}`);
});

it('sets quotas of an account, and takes them back', async () => {
  const { id } = await createAccount(test.database);
  const { secret } = await createKey(test.database, id, { mode: 'test' });
  const set = (quotas: string) => json('quota:set', '--account', id, '--mode', 'test', '--quotas', quotas);
  expect(await set('contacts=5,open_batches=1')).toEqual({ account_id: id, mode: 'test', contacts: 5, open_batches: 1 });
  expect(await keys.findBySecret(secret)).toMatchObject({ quotas: { contacts: 5, open_batches: 1 } });
  expect(await set('contacts=default')).toEqual({ account_id: id, mode: 'test', open_batches: 1 });
  expect(await refusal('quota:set', '--account', NOBODY, '--mode', 'live', '--quotas', 'contacts=1')).toMatch(
    '--account: no account',
  );
  expect(await refusal('quota:set', '--account', id, '--mode', 'live', '--quotas', 'rows=1')).toMatch(/^--quotas: .*batch_rows/);
});

it('grants only to existing accounts, and only positive amounts', async () => {
  expect(await refusal('credits:grant', '--account', NOBODY, '--amount', '5')).toMatch(`--account: no`);
  expect(await refusal('credits:grant', '--account', NOBODY, '--amount', '0')).toMatch(/^--amount: "0" is nothing/);
});

it('grants the credits of a payment once, however often and at once it is told of it', async () => {
  const { account_id: account } = await json('account:create', '--name', 'Acme', '--credits', '5');
  const grant = (amount: string, payment: string) => [
    'credits:grant',
    '--account',
    String(account),
    '--amount',
    amount,
    '--payment',
    payment,
  ];
  const told = await Promise.all([1, 2, 3].map(() => json(...grant('100', 'pi_1'))));
  expect(told.map(({ granted }) => granted).sort()).toEqual([0, 0, 100]);
  expect(await json(...grant('100', 'pi_1'))).toEqual({ account_id: account, granted: 0, balance: 105 });
  expect(await json(...grant('100', 'pi_2'))).toMatchObject({ granted: 100, balance: 205 });
  expect(await refusal(...grant('50', 'pi_1'))).toMatch(/was granted 100 credits before/);
  expect(await refusal(...grant('50', 'pi 1'))).toMatch(/^--payment: must be 1 to 200 visible ASCII/);
  const { rows } = await test.database.pool.query(
    "SELECT count(*)::int FROM audit_event WHERE account_id = $1 AND verb = 'credits.grant'",
    [account],
  );
  expect(rows).toEqual([{ count: 2 }]);
});

it('records every change, by the operator, in the transaction that makes it; refusals and questions are none', async () => {
  const { account_id: account } = await json('account:create', '--name', 'Acme', '--credits', '5', '--as', 'alice');
  const { key_id: key } = await json('key:create', '--account', String(account), '--mode', 'test', '--name', 'Ada', '--as=bob');
  await json('credits:grant', '--account', String(account), '--amount', '2');
  await json('plan:set', '--account', String(account), '--active', 'false');
  await json('quota:set', '--account', String(account), '--mode', 'live', '--quotas', 'contacts=7');
  await json('key:rotate', '--key-id', String(key));
  for (const _ of [1, 2]) await json('key:revoke', '--key-id', String(key));
  await refusal('key:rotate', '--key-id', String(key));
  await refusal('credits:grant', '--account', NOBODY, '--amount', '5');
  await json('key:list', '--account', String(account));
  const { rows } = await test.database.pool.query(
    'SELECT verb, mode, actor_kind, actor_id, subject_id, before, after FROM audit_event WHERE account_id = $1 ORDER BY chain_seq',
    [account],
  );
  const me = userInfo().username;
  const [onAccount, onKey] = [
    { mode: 'live', subject_id: account },
    { mode: 'test', subject_id: key },
  ];
  expect(rows).toMatchObject([
    { verb: 'account.create', ...onAccount, actor_kind: 'operator', actor_id: 'alice', after: { credits: 5 } },
    { verb: 'key.create', ...onKey, actor_id: 'bob', after: { scopes: ['all'], expires_at: null } },
    { verb: 'credits.grant', ...onAccount, actor_id: me, before: { balance: 5 }, after: { balance: 7 } },
    { verb: 'plan.set', ...onAccount, before: { active: true }, after: { active: false } },
    { verb: 'quota.set', ...onAccount, before: {}, after: { contacts: 7 } },
    { verb: 'key.rotate', ...onKey, after: { previous_until: expect.any(String) } },
    { verb: 'key.revoke', ...onKey, before: { revoked_at: null }, after: { revoked_at: expect.any(String) } },
  ]);
  expect(JSON.stringify(rows)).not.toContain('Ada');
  expect(await refusal('help', '--as', '!')).toMatch(/^--as: must be/);
});
