import { allQueues, deliveryTurn } from '@modernleads/contracts';
import { enqueueManyIn } from '@modernleads/queue';
import { createAccount, freePort, testDatabase, type TestDatabase } from '@modernleads/testing';
import { adminOn } from '../test/admin-on';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const { run, json, refusal } = adminOn(() => test);

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});

afterAll(() => test.drop());

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
    return (queues as { queue: string; oldest: number }[]).find(({ queue }) => queue === deliveryTurn.name);
  };

  it('show the counts of every queue, empty ones too', async () => {
    const from = performance.now();
    await enqueueManyIn(test.database.pool, [errand, errand, { ...errand, options: { delayMs: 60_000 } }]);
    await test.database.pool.query('UPDATE bullmq.job SET added_at_ms = added_at_ms - 90000');
    const shown = { queue: deliveryTurn.name, waiting: 2, active: 0, delayed: 1, failed: 0, paused: false };
    const seen = await row();
    expect(seen).toEqual({ ...shown, oldest: expect.any(Number) });
    expect(seen?.oldest).toBeGreaterThanOrEqual(90);
    expect(seen?.oldest).toBeLessThanOrEqual(91 + (performance.now() - from) / 1_000);
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
