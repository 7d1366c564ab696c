import { randomUUID } from 'node:crypto';
import { type ErrorCode, errorCatalogue, VERIFY_REASONS, type VerifyReason, type VerifyStatus } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { expectError, get, verify } from './api';
import { type Stack, startStack } from './stack';

type Row = [local: string, status: VerifyStatus, reason: VerifyReason, smtp: boolean | null, code: number | null];

/** What the README promises: an address for every status and reason. */
const ADDRESSES: readonly Row[] = [
  ['valid', 'valid', 'accepted', true, 250],
  ['invalid-syntax', 'invalid', 'invalid_syntax', null, null],
  ['domain-not-found', 'invalid', 'domain_not_found', null, null],
  ['no-mail-server', 'invalid', 'no_mail_server', null, null],
  ['null-mx', 'invalid', 'null_mx', null, null],
  ['mailbox-not-found', 'invalid', 'mailbox_not_found', true, 550],
  ['mailbox-disabled', 'invalid', 'mailbox_disabled', true, 550],
  ['mailbox-full', 'invalid', 'mailbox_full', true, 552],
  ['catch-all', 'catch_all', 'accepts_all', true, 250],
  ['disposable', 'disposable', 'disposable_domain', null, null],
  ['greylisted', 'unknown', 'greylisted', true, 451],
  ['blocked', 'unknown', 'blocked', false, 554],
  ['tls-required', 'unknown', 'tls_required', false, 530],
  ['timed-out', 'unknown', 'timeout', false, null],
  ['connection-failed', 'unknown', 'connection_failed', false, null],
  ['dns-error', 'unknown', 'dns_error', null, null],
  ['server-error', 'unknown', 'server_error', true, 451],
  ['unclear-reply', 'unknown', 'unclear_reply', true, 550],
  ['not-probeable', 'unknown', 'not_probeable', null, null],
];
/** What is told about the domain besides. */
const CATCH_ALL: Partial<Record<VerifyReason, boolean>> = { accepted: false, mailbox_not_found: false, accepts_all: true };
/** And one for each error that a good request with a good key can meet. */
const ERRORS: readonly [string, ErrorCode][] = [
  ['insufficient-credits', 'insufficient_credits'],
  ['subscription-required', 'subscription_required'],
  ['idempotency-in-progress', 'idempotency_in_progress'],
  ['rate-limited', 'rate_limited'],
  ['quota-exceeded', 'quota_exceeded'],
  ['spend-cap-reached', 'spend_cap_reached'],
  ['internal', 'internal'],
  ['unavailable', 'unavailable'],
  ['timeout', 'timeout'],
];

let stack: Stack;
let key: string;

beforeAll(async () => {
  stack = await startStack({ services: { verify: 0 } });
  // All DNS queries and SMTP connections would reach the testnet, which would show them.
  const { dnsPort, smtpPort } = stack.testnet;
  const testnetEnv = { DNS_SERVERS: `127.0.0.1:${dnsPort}`, SMTP_PORT: String(smtpPort), OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
  await stack.startService('verify', { TESTNET: '', ...testnetEnv });
  const { id: accountId } = await stack.createAccount({ credits: 0 });
  ({ secret: key } = await stack.createKey({ accountId, mode: 'test', rateLimit: 1_000 }));
});
afterAll(() => stack?.stop());

const ask = (email: string) => verify(stack.url, key, { email });

it('knows every status and reason', () => {
  const reasons = Object.entries(VERIFY_REASONS).flatMap(([status, list]) => list.map((reason) => [status, reason]));
  expect(ADDRESSES.map(([, status, reason]) => [status, reason])).toEqual(reasons);
});

it.each(ADDRESSES)('%s@sandbox.test is %s: %s', async (local, status, reason, smtp, code) => {
  const email = `${local}@sandbox.test`;
  const answer = await ask(email);
  expect(answer).toMatchObject({
    status: 200,
    body: { email, status, reason, smtp_code: code, cached: false, credits_charged: 0 },
  });
  expect(answer.body).toMatchObject({ verified: status === 'valid', deliverable: status === 'valid' || status === 'catch_all' });
  expect(answer.body).toMatchObject({
    mx_host: code === null ? null : 'mx1.sandbox.test',
    checks: {
      syntax: reason !== 'invalid_syntax',
      smtp,
      disposable: reason === 'invalid_syntax' ? null : status === 'disposable',
      catch_all: CATCH_ALL[reason] ?? null,
      likelihood: status === 'catch_all' ? 'possible' : null,
    },
  });
  expect(answer.headers.get('retry-after')).toBe(reason === 'greylisted' ? '300' : null);
  expect(answer.headers.get('x-credits-charged')).toBe('0');
});

it.each(ERRORS)('%s@sandbox.test is refused: %s', async (local, code) => {
  const answer = await ask(`${local}@sandbox.test`);
  expectError(answer, code);
  expect(answer.status).toBe(errorCatalogue[code].status);
});

it.each(['john@acme.com', 'VALID@SANDBOX.test', 'mailbox-full@acme.com', 'ada@null-mx.test', 'constructor@sandbox.test'])(
  '%s is valid, as any well-formed address is',
  async (email) => expect(await ask(email)).toMatchObject({ status: 200, body: { email, status: 'valid', cached: false } }),
);

it('finds what is not well-formed invalid', async () => {
  expect(await ask('john@')).toMatchObject({ status: 200, body: { status: 'invalid', reason: 'invalid_syntax' } });
});

it('answers the same, to the byte, whenever it is asked', async () => {
  const [first, second] = [await ask('john@acme.com'), await ask('john@acme.com')];
  expect(second.text).toBe(first.text);
});

describe('all of that', () => {
  it('opened no socket: nobody was asked for a name, nobody was spoken to', () => {
    expect(stack.testnet.journal).toMatchObject({ queries: [], conversations: [] });
  });

  it('left no trace in the ledger', async () => {
    const { rows } = await stack.store.database.pool.query(
      'SELECT (SELECT count(*)::int FROM ledger_entry) AS entries, (SELECT count(*)::int FROM ledger_hold) AS holds, (SELECT count(*)::int FROM operation) AS operations',
    );
    expect(rows).toEqual([{ entries: 0, holds: 0, operations: 0 }]);
    expect((await get(stack.url, '/v1/usage', key)).body).toMatchObject({ data: [], totals: { charges: 0, credits: 0 } });
  });

  it('would have been seen: a live key is, and pays', async () => {
    const { secret, accountId } = await stack.createKey();
    await verify(stack.url, secret, { email: 'john@acme.test' });
    expect(stack.testnet.journal.queries).toContainEqual(expect.objectContaining({ name: 'acme.test', type: 'MX' }));
    expect(stack.testnet.journal.conversations).toHaveLength(1);
    expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 990 });
  });
});

it('has no way out even for a service that would try', async () => {
  const asked = stack.testnet.journal.queries.length;
  const outbound = new Outbound({
    dnsServers: [`127.0.0.1:${stack.testnet.dnsPort}`],
    allowCidrs: ['127.0.0.0/8'],
    smtpPort: stack.testnet.smtpPort,
  });
  const ids = { requestId: 'r', operationId: randomUUID(), accountId: randomUUID() };
  const context = { ...ids, mode: 'test', deadline: Date.now() + 5_000 } as const;
  const banned = expect.objectContaining({ kind: 'test_mode' });
  await expect(outbound.resolveMx(context, 'acme.test')).rejects.toEqual(banned);
  await expect(outbound.resolveAddresses(context, 'mx.acme.test')).rejects.toEqual(banned);
  await expect(outbound.connectSmtp(context, 'mx.acme.test', { connectMs: 1_000, replyMs: 1_000 })).rejects.toEqual(banned);
  expect(stack.testnet.journal.queries).toHaveLength(asked);
});
