import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ApiKeys } from '@modernleads/accounts';
import { allQueues, deliveryTurn } from '@modernleads/contracts';
import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { enqueueManyIn } from '@modernleads/queue';
import {
  busCredentials,
  createAccount,
  createKey,
  freePort,
  redisUrlAs,
  storeUrl,
  testDatabase,
  type TestDatabase,
  TEST_PEPPER,
} from '@modernleads/testing';

const PROGRAM = join(__dirname, '../../../dist/tools/admin/main.js');
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('admin', () => {
  let test: TestDatabase;
  let keys: ApiKeys;
  beforeAll(async () => {
    test = await testDatabase();
    keys = ApiKeys.of(test.database, TEST_PEPPER);
  });
  afterAll(() => test.drop());

  function run(words: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Outcome> {
    const stores = {
      DATABASE_URL: test.url,
      REDIS_URL: redisUrlAs('admin', storeUrl('REDIS_URL')),
      NATS_URL: storeUrl('NATS_URL'),
      ...busCredentials('admin'),
      KEY_PEPPER: TEST_PEPPER,
    };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [PROGRAM, ...words], { env: { ...stores, ...env } }, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, stdout, stderr }),
      );
      child.stdin?.end(input);
    });
  }

  /** What a command that succeeds prints with --json. */
  async function json(...words: string[]): Promise<Record<string, unknown>> {
    const { code, stdout, stderr } = await run([...words, '--json']);
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    return JSON.parse(stdout);
  }

  /** The one line that a command prints which fails. */
  async function refusal(...words: string[]): Promise<string> {
    const { code, stdout, stderr } = await run([...words, '--json']);
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
    return stderr.trim();
  }

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

  describe('erase', () => {
    const EMAIL = 'zyxadora@quill.test';
    const store = async (email: string): Promise<void> => {
      const { id } = await createAccount(test.database);
      await test.database.pool.query(
        `INSERT INTO contact (account_id, mode, identity, email_key, details) VALUES ($1, 'live', $2, $2, $3)`,
        [id, email, { email, full_name: 'Zyxadora Quillfeather', domain: 'quill.test' }],
      );
      await test.database.pool.query(`UPDATE account SET name = $2 WHERE id = $1`, [id, `Friends of ${email}`]);
    };
    const left = async (): Promise<string> => {
      const { rows } = await test.database.pool.query(
        `SELECT row_to_json(c)::text FROM contact c UNION ALL SELECT row_to_json(a)::text FROM account a
          UNION ALL SELECT row_to_json(s)::text FROM suppression s`,
      );
      return JSON.stringify(rows);
    };

    it('erases a person from the tables and the logs of the instance, and leaves keyed hashes', async () => {
      await store(EMAIL);
      const dataDir = await mkdtemp(join(tmpdir(), 'erase-'));
      await mkdir(join(dataDir, 'logs'));
      const log = join(dataDir, 'logs', 'gateway.log');
      const lines = [
        `{"msg":"kept"}`,
        `{"msg":"for ${EMAIL.toUpperCase()}"}`,
        `${encodeURIComponent(EMAIL)} ${'ä'.repeat(2 ** 20)}`,
        '{"msg":"last"}',
      ];
      await writeFile(log, lines.join('\n'));
      const { code, stdout } = await run(['erase', '--email', EMAIL.toUpperCase(), '--json'], { DATA_DIR: dataDir });
      expect({ code, ...JSON.parse(stdout) }).toEqual({
        code: 0,
        people: 1,
        suppressed: 1,
        erased: { contact: 1, account: 1 },
        log_lines: 2,
      });
      await appendFile(log, '\n');
      const text = await readFile(log, 'utf8');
      expect(text).toMatch(/^{"msg":"kept"}\n{"msg":"\[erased\]"} +\n{"msg":"\[erased\]"} +\n{"msg":"last"}\n$/);
      expect(Buffer.byteLength(text)).toBe(Buffer.byteLength(lines.join('\n')) + 1);
      expect(await left()).not.toMatch(/zyxadora/i);
      expect(await json('erase', '--email', EMAIL)).toEqual({ people: 1, suppressed: 0, erased: {}, log_lines: 0 });
    });

    it('reads people from a file, as a table or as addresses, or by their names', async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'erase-')), 'people');
      await store(EMAIL);
      await writeFile(file, `nobody@quill.test\n${EMAIL}\n`);
      expect(await json('erase', '--from', file)).toMatchObject({ people: 2, erased: { contact: 1, account: 1 } });
      await store(EMAIL);
      await writeFile(file, `E-Mail,Vorname,Nachname,Website\n${EMAIL},,,\n,Eve,Noether,normal.test\n`);
      expect(await json('erase', '--from', file)).toMatchObject({ people: 2, erased: { contact: 1, account: 1 } });
      await store('z@quill.test');
      const name = ['--first-name', 'Zyxadora', '--last-name', 'Quillfeather', '--domain', 'quill.test'];
      expect(await json('erase', ...name)).toMatchObject({ people: 1, erased: { contact: 1 } });
    });

    it('refuses what is unclear, and erases nothing', async () => {
      await store(EMAIL);
      const file = join(await mkdtemp(join(tmpdir(), 'erase-')), 'people.csv');
      await writeFile(file, `email,website\n${EMAIL},\nnobody,\n`);
      expect(await refusal('erase')).toMatch(/^--email is required, unless .*; nothing was erased$/);
      expect(await refusal('erase', '--email', 'nobody')).toMatch(/^--email must be one e-mail address/);
      expect(await refusal('erase', '--email', `${EMAIL}, eve@quill.test`)).toMatch(/^--email must be one e-mail address/);
      expect(await refusal('erase', '--first-name', 'Ada', '--domain', 'gmail.com')).toMatch(/--last-name is required.*--domain/);
      expect(await refusal('erase', '--linkedin-url', 'linkedin.com/company/acme')).toMatch(/^--linkedin-url must be/);
      expect(await refusal('erase', '--from', file, '--email', EMAIL)).toMatch(/^--from: give a file, or/);
      expect(await refusal('erase', '--from', file)).toMatch(/^row 2: --email must be one.*; nothing was erased$/);
      expect(await refusal('erase', '--from', `${file}.none`)).toMatch(/^--from: .* cannot be read \(ENOENT\)$/);
      expect(await left()).toContain(EMAIL);
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
    expect(await refusal('quota:set', '--account', id, '--mode', 'live', '--quotas', 'rows=1')).toMatch(
      /^--quotas: .*batch_rows/,
    );
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

  it('verifies the ledger, and fails when a credit is missing', async () => {
    const own = await testDatabase();
    const { id } = await createAccount(own.database, { credits: 7 });
    const sound = await run(['ledger:verify', '--json'], { DATABASE_URL: own.url });
    expect([sound.code, JSON.parse(sound.stdout)]).toEqual([0, { ok: true, accounts: 1, entries: 1, audit_events: 0 }]);
    await own.database.pool.query('UPDATE ledger_account SET balance = balance - 1 WHERE account_id = $1', [id]);
    const broken = await run(['ledger:verify', '--json'], { DATABASE_URL: own.url });
    expect([broken.code, JSON.parse(broken.stdout)]).toMatchObject([1, { ok: false, problems: [{ subject: id }] }]);
    await own.drop();
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

  it('names the first audit event that breaks its chain', async () => {
    const own = await testDatabase();
    const env = { DATABASE_URL: own.url };
    const made = JSON.parse((await run(['account:create', '--name', 'Acme', '--json'], env)).stdout) as { account_id: string };
    await own.database.pool.query('ALTER TABLE audit_event DISABLE TRIGGER ALL');
    await own.database.pool.query(`UPDATE audit_event SET actor_id = 'mallory'`);
    const { code, stdout } = await run(['ledger:verify', '--json'], env);
    const detail = expect.stringMatching(/^sequence 1, id \S+ does not fit its hash$/);
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { ok: false, problems: [{ subject: made.account_id, detail }] }]);
    await own.drop();
  });

  describe('migrate and doctor', () => {
    it('report an instance in order', async () => {
      expect(await json('migrate')).toEqual({ applied: [], roles: [] });
      const { ok, checks } = await json('doctor');
      const sound = ['settings', 'postgresql', 'migrations', 'redis', 'nats'].map((check) => ({ check, status: 'ok' }));
      const smtp = ['smtp_name', 'smtp_forward_dns', 'smtp_reverse_dns'].map((check) => ({ check, status: 'advice' }));
      expect(ok).toBe(true);
      expect(checks).toMatchObject([...sound, ...smtp, { check: 'smtp_port', status: 'not_checked' }]);
    });

    it('migrate an empty database', async () => {
      const own = await testDatabase();
      await own.database.pool.query('DROP SCHEMA public CASCADE');
      await own.database.pool.query('CREATE SCHEMA public');
      const env = { DATABASE_URL: own.url };
      const { code, stdout } = await run(['doctor', '--json'], env);
      expect([code, JSON.parse(stdout).checks[2]]).toMatchObject([
        1,
        { check: 'migrations', status: 'failed', detail: expect.stringContaining('run the verb migrate') },
      ]);
      expect(await run(['account:create', '--name', 'Acme'], env)).toEqual({
        code: 1,
        stdout: '',
        stderr: 'the database is empty or too old: run the verb migrate\n',
      });
      expect(JSON.parse((await run(['migrate', '--json'], env)).stdout).applied).toContain('Accounts1700000000001');
      expect((await run(['doctor'], env)).code).toBe(0);
      await own.drop();
    });

    it('refuse an invalid probe domain, and fail at a malformed setting', async () => {
      expect(await refusal('doctor', '--probe-domain', 'nodots')).toMatch(/^--probe-domain: "nodots" is not a domain/);
      const { code, stdout } = await run(['doctor', '--json'], { SMTP_PUBLIC_IP: 'here' });
      const { checks } = JSON.parse(stdout) as { checks: { status: string; detail: string }[] };
      expect(code).toBe(1);
      expect(checks.at(-1)).toMatchObject({
        status: 'failed',
        detail: expect.stringMatching(/^SMTP_PUBLIC_IP must be IP addresses/),
      });
    });

    it('name the store that does not answer, and never its password', async () => {
      const port = await freePort();
      const env = {
        DATABASE_URL: `postgres://user:hunter2@127.0.0.1:${port}/x`,
        REDIS_URL: `redis://127.0.0.1:${port}`,
        NATS_URL: `nats://127.0.0.1:${port}`,
      };
      const { code, stdout } = await run(['doctor', '--json'], env);
      const details: string[] = JSON.parse(stdout).checks.map(({ detail }: { detail: string }) => detail);
      expect(code).toBe(1);
      expect(details.slice(0, 5).map((detail) => detail.split(':')[0])).toEqual([
        'KEY_PEPPER is set',
        'DATABASE_URL',
        'DATABASE_URL',
        'REDIS_URL',
        'NATS_URL',
      ]);
      const refused = await run(['migrate'], env);
      expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^DATABASE_URL: .*ECONNREFUSED.*\n$/) });
      expect(stdout + refused.stderr).not.toContain('hunter2');
    });
  });

  describe('queues', () => {
    const errand = { queue: deliveryTurn, job: { endpointId: NOBODY } };
    const row = async () => {
      const { queues } = await json('queues');
      return (queues as { queue: string }[]).find(({ queue }) => queue === deliveryTurn.name);
    };

    it('show the counts of every queue, empty ones too', async () => {
      await enqueueManyIn(test.database.pool, [errand, errand, { ...errand, options: { delayMs: 60_000 } }]);
      await test.database.pool.query('UPDATE bullmq.job SET added_at_ms = added_at_ms - 90000');
      const shown = { queue: deliveryTurn.name, waiting: 2, active: 0, delayed: 1, failed: 0, paused: false };
      expect(await row()).toEqual({ ...shown, oldest: expect.closeTo(90, -1) });
      expect((await json('queues'))['queues']).toHaveLength(allQueues().length);
      expect((await run(['queues'])).stdout).toMatch(/^queue +waiting +active +delayed +failed +oldest +paused\n/);
    });

    it('can be paused and resumed', async () => {
      const { name } = deliveryTurn;
      expect(await json('queues:pause', '--queue', name)).toEqual({ queue: name, paused: true });
      expect(await row()).toMatchObject({ paused: true, waiting: 2 });
      expect(await json('queues:resume', '--queue', name)).toEqual({ queue: name, paused: false });
      expect(await row()).toMatchObject({ paused: false, waiting: 2 });
      expect(await refusal('queues:pause', '--queue', 'webhook.tunr')).toMatch(/^--queue: .* is not a queue: did you mean/);
    });

    it('retry failed jobs', async () => {
      await test.database.pool.query(`UPDATE bullmq.job SET state = 'failed', finished_at_ms = 1 WHERE state = 'waiting'`);
      expect(await row()).toMatchObject({ waiting: 0, failed: 2 });
      expect(await json('queues:retry')).toEqual({ retried: 2 });
      expect(await row()).toMatchObject({ waiting: 2, failed: 0 });
      expect(await json('queues:retry', '--queue', deliveryTurn.name)).toEqual({ retried: 0 });
    });
  });

  it('names a missing or unsafe setting in one line', async () => {
    const unset = await run(['migrate'], { DATABASE_URL: '' });
    expect(unset).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATABASE_URL is missing, e\.g\. .*\n$/) });
    const unsafe = await run(['key:revoke', '--key-id', NOBODY], { NODE_ENV: 'production', KEY_PEPPER: 'short' });
    expect(unsafe).toMatchObject({ code: 1, stderr: expect.stringMatching(/^KEY_PEPPER is not safe in production.*\n$/) });
  });

  it('shows help on request and without a verb, and suggests the nearest verb', async () => {
    const [none, asked] = [await run([]), await run(['--help'])];
    expect(none).toEqual(asked);
    expect(none).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/key:create .*--account .* \[--scopes verify,batch\]/),
    });
    expect(await refusal('key:crate')).toBe('"key:crate" is not a verb; did you mean key:create?');
    expect(await refusal('frobnicate')).toBe('"frobnicate" is not a verb; help lists them all');
  });

  describe('contacts:import', () => {
    it('stores the valid rows of a file, and lists the rejected ones with reasons', async () => {
      const { id } = await createAccount(test.database);
      const file = await fileOf('Vorname;Nachname;Mail 1\nAda;Lovelace;ada@acme.test\nGrace;Hopper;\n');
      const again = () => json('contacts:import', '--account', id, '--file', file, '--map', 'email=Mail 1');
      const rejected = [{ row: 2, issue: 'needs an e-mail, a LinkedIn URL, or a name and a domain' }];
      expect(await again()).toEqual({ imported: 1, updated: 0, rejected, warnings: [] });
      expect(await again()).toEqual({ imported: 0, updated: 1, rejected, warnings: [] });
      const { rows } = await test.database.pool.query('SELECT mode, name_key FROM contact WHERE account_id = $1', [id]);
      expect(rows).toEqual([{ mode: 'live', name_key: 'ada lovelace' }]);
    });

    it('refuses a file that it cannot read', async () => {
      const file = await fileOf('email\nada@acme.test\n');
      expect(await refusal('contacts:import', '--account', NOBODY, '--file', file)).toContain(`no account ${NOBODY}`);
      expect(await refusal('contacts:import', '--account', NOBODY, '--file', '/nowhere.csv')).toContain(
        'cannot be read (ENOENT)',
      );
      expect(await refusal('contacts:import', '--account', NOBODY, '--file', file, '--map', 'mail=x')).toContain(
        'did you mean email?',
      );
    });
  });

  describe('suppress', () => {
    it('puts a person on the list by what is given, once', async () => {
      const add = () => json('suppress:add', '--email', 'ada@acme.test', '--name', 'Ada Lovelace', '--domain', 'acme.test');
      expect(await add()).toEqual({ people: 1, added: 2 });
      expect(await add()).toEqual({ people: 1, added: 0 });
      expect(await json('suppress:remove', '--email', 'ADA@acme.test')).toEqual({ removed: 1 });
      expect(await json('suppress:remove', '--email', 'ADA@acme.test')).toEqual({ removed: 0 });
    });

    it('reads what tells of a person from standard input', async () => {
      const words = ['suppress:add', '--email', '-', '--name=-', '--domain', 'acme.test', '--json'];
      expect(await run(words, {}, 'edith@acme.test\nEdith Clarke\n')).toMatchObject({ stdout: '{"people":1,"added":2}\n' });
      expect(await json('suppress:remove', '--name', 'Edith Clarke', '--domain', 'acme.test')).toEqual({ removed: 1 });
      expect(await run(words, {}, 'joan@acme.test\n')).toMatchObject({ code: 1, stderr: expect.stringContaining('--name') });
    });

    it('takes a do-not-contact file, with addresses as mail clients write them', async () => {
      const lines = [
        'Email,Full name,Website',
        'Grace <grace@acme.test>,,',
        ',Alan Turing,acme.test',
        'mailto:mary@acme.test; joan@acme.test,,',
      ];
      const file = await fileOf(`${lines.join('\n')}\n`);
      expect(await json('suppress:import', '--file', file)).toEqual({ people: 3, added: 4 });
      const list = await SuppressionList.open(test.database, privacyVariables.PRIVACY_PEPPER.fallback as string);
      const emails = ['grace@acme.test', 'mary@acme.test', 'joan@acme.test'];
      expect(await Promise.all(emails.map((email) => list.has([{ email }])))).toEqual([true, true, true]);
    });

    it('fails for a file of which a row cannot be kept, keeps the others, and names the row', async () => {
      const file = await fileOf('Email,Full name,Website\nkept@acme.test,,\nlost@,,\n,Nobody,\n');
      const { code, stdout } = await run(['suppress:import', '--file', file, '--json']);
      expect({ code, ...JSON.parse(stdout) }).toEqual({
        code: 1,
        people: 1,
        added: 1,
        ok: false,
        refused: [
          { row: 2, issue: 'email "lost@" is not an e-mail address' },
          { row: 3, issue: expect.stringContaining('nobody is named') },
        ],
      });
    });

    it('reads a file whose lines end in different ways', async () => {
      const file = await fileOf('email\r\nmixed1@acme.test\nmixed2@acme.test\r\r\nmixed3@acme.test\rmixed4@acme.test\n');
      expect(await json('suppress:import', '--file', file)).toEqual({ people: 4, added: 4 });
    });

    it('refuses what names nobody', async () => {
      expect(await refusal('suppress:add')).toContain('nobody is named');
      expect(await refusal('suppress:add', '--name', 'Ada Lovelace')).toContain('give both');
      expect(await refusal('suppress:add', '--email', 'ada@')).toBe('email "ada@" is not an e-mail address');
    });
  });

  async function fileOf(content: string): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'admin-')), 'file.csv');
    await writeFile(path, content);
    return path;
  }
});
