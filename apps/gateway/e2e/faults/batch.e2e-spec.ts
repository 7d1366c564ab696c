import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import {
  type BatchAnswer,
  getSendingState,
  TERMINAL_STATUSES,
  verifyEmail,
  verifyEmailRoute,
  type VerifyEmailJob,
  type VerifyEmailResult,
  verifyFirstOf,
  type VerifyFirstOfJob,
  type VerifyFirstOfResult,
} from '@modernleads/contracts';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { Handle, readBus, RpcServer } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import {
  busCredentials,
  createAccount,
  createKey,
  startProcess,
  TEST_PEPPER,
  type TestProcess,
  until,
  type OwnStore,
  ownNats,
  ownPostgres,
} from '@modernleads/testing';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { get, send } from '../api';

const VALID = verifyEmailRoute.example.response as unknown as VerifyEmailResult;

/** What the stand-in for the verify service was asked, and how it answers. */
const asked: string[] = [];
let answer: (email: string) => Promise<Partial<VerifyEmailResult>> = async () => ({});

@Controller()
class StandIn {
  @Handle(verifyEmail)
  async verifyEmail({ email }: VerifyEmailJob): Promise<VerifyEmailResult> {
    asked.push(email);
    return { ...VALID, email, ...(await answer(email)) };
  }

  @Handle(verifyFirstOf)
  async firstOf(_job: VerifyFirstOfJob): Promise<VerifyFirstOfResult> {
    throw new Error('not asked here');
  }

  @Handle(getSendingState)
  async getSendingState(): Promise<never> {
    throw new Error('not asked here');
  }
}

@Module({ controllers: [StandIn] })
class StandInModule {}

let postgres: OwnStore;
let nats: OwnStore;
let database: Database;
let ledger: Ledger;
let standIn: INestMicroservice;
let gateway: TestProcess;
let key: string;
let accountId: string;
const programs: TestProcess[] = [];

async function start(app: string, env: Record<string, string> = {}): Promise<TestProcess> {
  const own = {
    DATABASE_URL: postgres.url,
    NATS_URL: nats.url,
    KEY_PEPPER: TEST_PEPPER,
    LEASE_SECONDS: '1',
    BATCH_LEASE_SECONDS: '2',
  };
  const program = await startProcess(`dist/apps/${app}/main.js`, { ...own, ...env });
  programs.push(program);
  return program.waitReady();
}

async function startStandIn(): Promise<void> {
  const strategy = new RpcServer(
    { name: 'verify', health: new Health(), metrics: new Registry() },
    readBus({ NATS_URL: nats.url, ...busCredentials('verify') }),
    new SuppressionGuard({ has: async () => false }),
  );
  standIn = await NestFactory.createMicroservice(StandInModule, { strategy, logger: false });
  await standIn.listen();
}

beforeAll(async () => {
  [postgres, nats] = await Promise.all([ownPostgres(), ownNats()]);
  database = await openDatabase({ url: postgres.url, applicationName: 'test' });
  await migrate(database);
  ledger = new Ledger(database);
  await startStandIn();
  gateway = await start('gateway');
});

afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  await standIn?.close();
  await database?.close();
  await Promise.all([postgres?.stop(), nats?.stop()]);
});

beforeEach(async () => {
  asked.length = 0;
  answer = async () => ({});
  accountId = (await createAccount(database, { credits: 100 })).id;
  ({ secret: key } = await createKey(database, accountId, { rateLimit: 100_000 }));
});

afterEach(async () => {
  await Promise.all(programs.splice(1).map((program) => program.kill()));
});

async function make(emails: string[], { headers = {}, url = gateway.url } = {}): Promise<string> {
  const { status, body, text } = await send(url, { path: '/v1/batch/verify', key, json: { emails }, headers });
  if (status !== 200) throw new Error(text);
  return String(body['batch_id']);
}

/** A message may go to a replica that is frozen: then it is to be sent again. Every worker that is killed costs up to 10 s, until reconciliation. */
async function read<T>(path: string, isEnough: (body: T) => unknown): Promise<T> {
  const attempt = async (): Promise<T | undefined> => {
    const { status, body } = await get(gateway.url, path, key);
    return status === 200 && isEnough(body as T) ? (body as T) : undefined;
  };
  return until(attempt, { timeoutMs: 90_000 }) as Promise<T>;
}

/** Waits for the end and expects everything to be as exact as if nothing had happened. */
async function expectExact(id: string, emails: string[]): Promise<void> {
  const ended = await read<BatchAnswer>(`/v1/batch/${id}`, ({ completed_at }) => completed_at !== null);
  expect(TERMINAL_STATUSES).toContain(ended.status);
  expect(ended).toMatchObject({ status: 'completed', counts: { valid: emails.length }, credits_charged: emails.length / 10 });
  const { results } = await read<{ results: { email: string }[] }>(`/v1/batch/${id}/download`, () => true);
  expect(results.map(({ email }) => email)).toEqual(emails);
  expect(await ledger.balance(accountId)).toMatchObject({ balance: 1_000 - emails.length, held: 0 });
  expect(await ledger.audit()).toMatchObject({ ok: true });
  const events = await database.pool.query('SELECT FROM webhook_event WHERE subject = $1', [`batch:${id}`]);
  expect(events.rows).toHaveLength(1);
}

const OUTAGE_MS = 60_000;
const addresses = (count: number): string[] => Array.from({ length: count }, (_, n) => `user${n}@domain${n % 5}.test`);

it('outlives four workers that are killed on the same row', async () => {
  const emails = addresses(12);
  let worker = await start('batch');
  let deaths = 0;
  answer = async (email) => {
    if (email !== emails[3] || deaths === 4) return {};
    deaths += 1;
    await worker.kill();
    worker = await start('batch');
    return {};
  };
  const id = await make(emails);
  await expectExact(id, emails);
  expect(deaths).toBe(4);
});

it('takes nothing from a worker that slept longer than its lease', async () => {
  const emails = addresses(10);
  const sleeper = await start('batch');
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  let frozen = false;
  answer = async () => {
    if (frozen) return {};
    await asleep;
    return { status: 'invalid', verified: false, deliverable: false, reason: 'mailbox_not_found' };
  };
  const id = await make(emails);
  await until(() => asked.length === emails.length);
  sleeper.signal('SIGSTOP');
  frozen = true;
  await start('batch');
  await expectExact(id, emails);
  wake();
  sleeper.signal('SIGCONT');
  await sleeper.stop();
  await expectExact(id, emails);
});

it('stays paused when its worker is killed and another starts, and goes on once it is resumed', async () => {
  const [emails, others] = [addresses(60), addresses(5).map((email) => `other.${email}`)];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  answer = async () => {
    await released;
    return {};
  };
  const dying = await start('batch', { BATCH_CONCURRENCY: '8' });
  const id = await make(emails);
  await until(() => asked.length > 0);
  const pause = await send(gateway.url, { method: 'POST', path: `/v1/batch/${id}/pause`, key });
  expect(pause).toMatchObject({ status: 200, body: { status: 'processing', paused_at: expect.any(String) } });
  await dying.kill();
  release();
  const before = asked.length;
  await start('batch');
  const other = await make(others);
  await read<BatchAnswer>(`/v1/batch/${other}`, ({ completed_at }) => completed_at !== null);
  await until(async () => !(await database.pool.query('SELECT FROM batch_chunk WHERE batch_id = $1', [id])).rowCount, {
    timeoutMs: 30_000,
  });
  expect(asked.slice(before).sort()).toEqual(others.sort());
  const paused = (await get(gateway.url, `/v1/batch/${id}`, key)).body;
  expect(paused).toMatchObject({ status: 'processing', paused_at: pause.body['paused_at'], completed_at: null });
  expect(await ledger.balance(accountId)).toMatchObject({ balance: 1_000 - others.length, held: emails.length });
  const resumed = await send(gateway.url, { method: 'POST', path: `/v1/batch/${id}/resume`, key });
  expect(resumed).toMatchObject({ status: 200, body: { paused_at: null } });
  const ended = await read<BatchAnswer>(`/v1/batch/${id}`, ({ completed_at }) => completed_at !== null);
  expect(ended).toMatchObject({ status: 'completed', counts: { valid: emails.length }, credits_charged: emails.length / 10 });
  expect(await ledger.balance(accountId)).toMatchObject({ balance: 1_000 - emails.length - others.length, held: 0 });
  expect(await ledger.audit()).toMatchObject({ ok: true });
});

it.each(['before_batch_commit', 'after_batch_commit'])('is charged once by a worker that dies at %s', async (place) => {
  const emails = addresses(30);
  const dying = await start('batch', { CRASH_AT: place });
  const id = await make(emails);
  await dying.exited;
  await start('batch');
  await expectExact(id, emails);
});

it('is made once by a gateway that dies after it, and by its successor', async () => {
  const emails = addresses(20);
  const headers = { 'idempotency-key': randomUUID() };
  await start('batch');
  const dying = await start('gateway', { CRASH_AT: 'after_work' });
  await expect(make(emails, { headers, url: dying.url })).rejects.toThrow();
  const id = await until(() => make(emails, { headers }));
  await expectExact(id, emails);
  const made = await database.pool.query('SELECT FROM batch WHERE account_id = $1', [accountId]);
  expect(made.rows).toHaveLength(1);
});

it('goes on after PostgreSQL and the bus have died and come back', async () => {
  const emails = addresses(300);
  await start('batch', { BATCH_CONCURRENCY: '16' });
  const id = await make(emails);
  await until(() => asked.length > 20);
  await postgres.kill();
  await postgres.start();
  await nats.kill();
  await nats.start();
  await expectExact(id, emails);
});

it('loses nothing when PostgreSQL is away for a minute', async () => {
  const emails = addresses(300);
  await start('batch', { BATCH_CONCURRENCY: '16' });
  const id = await make(emails);
  await until(() => asked.length > 20);
  await postgres.kill();
  // This wait is the fault itself: leases, locks of jobs and connections all end in it.
  await delay(OUTAGE_MS);
  await postgres.start();
  await expectExact(id, emails);
});

it('fails when the service that works its rows stays away: what is done stays, and is all that is charged', async () => {
  const [done, late] = [addresses(10), addresses(3).map((email) => `late.${email}`)];
  answer = async (email) =>
    email.startsWith('late.') ? { status: 'unknown', verified: false, reason: 'greylisted', retry_after: 1 } : {};
  await start('batch', { BATCH_PATIENCE_SECONDS: '2' });
  const id = await make([...done, ...late]);
  await read<BatchAnswer>(`/v1/batch/${id}`, ({ processed_rows }) => processed_rows === done.length);
  await standIn.close();
  try {
    const ended = await read<BatchAnswer>(`/v1/batch/${id}`, ({ completed_at }) => completed_at !== null);
    const reason = 'the service that answers its rows was not available for too long';
    expect(ended).toMatchObject({ status: 'failed', reason, counts: { valid: 10, failed: 3 }, credits_charged: 1 });
    const { results } = await read<{ results: object[] }>(`/v1/batch/${id}/download`, () => true);
    expect(results).toMatchObject([
      ...done.map((email) => ({ email, status: 'valid', credits_charged: 0.1 })),
      ...late.map((email) => ({ email, status: 'failed', error: reason, credits_charged: 0 })),
    ]);
    expect(await ledger.balance(accountId)).toMatchObject({ balance: 990, held: 0 });
    const events = await database.pool.query('SELECT event FROM webhook_event WHERE subject = $1', [`batch:${id}`]);
    expect(events.rows).toEqual([{ event: 'batch.failed' }]);
  } finally {
    await startStandIn();
  }
});
