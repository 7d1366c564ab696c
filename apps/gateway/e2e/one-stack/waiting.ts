import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProcess } from '@modernleads/testing';
import { fingerprint } from '../../src/http/canonical-json';
import { type Answer, expectError, get, verify } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const SECOND = 1_000;
const MINUTE = 60_000;
/** Times are compared that were taken in whole milliseconds. */
const CLOCK_STEP = 1;
const EMAIL = 'john@acme.test';

let stack: Stack;
/** What takes its time begins at once, so that all of it together takes little more than a minute. */
let limited: Promise<Limited>;
let inProgress: Promise<Answer>;

beforeAll(async () => {
  stack = await sharedStack({ gateway: 2 });
  limited = useUp();
  inProgress = askWhileAnotherRuns();
});

const url = (gateway: number) => (stack.of('gateway')[gateway] as TestProcess).url;
const limitOf = ({ headers }: Answer) =>
  ['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`x-ratelimit-${name}`)));

interface Limited {
  readonly secret: string;
  readonly answers: readonly Timed[];
  readonly refused: Timed;
}

/** An answer, and the moments between which it was made. */
type Timed = Answer & { readonly sentAt: number; readonly receivedAt: number };

async function account(gateway: number, secret: string): Promise<Timed> {
  const sentAt = performance.now();
  const answer = await get(url(gateway), '/v1/account', secret);
  return { ...answer, sentAt, receivedAt: performance.now() };
}

/** Sends the four requests that a limit of two allows in its burst, to both gateways in turn, and then one too many. */
async function useUp(): Promise<Limited> {
  const { secret } = await stack.createKey({ rateLimit: 2 });
  const answers: Timed[] = [];
  for (let sent = 0; sent < 4; sent++) answers.push(await account(sent % 2, secret));
  return { secret, answers, refused: await account(0, secret) };
}

/** Asks under an Idempotency-Key whose first request runs, on a gateway that does not answer, for as long as anybody waits. */
async function askWhileAnotherRuns(): Promise<Answer> {
  const { id: keyId, secret, accountId } = await stack.createKey();
  const path = '/v1/verify/email';
  const request = {
    operationId: randomUUID(),
    accountId,
    keyId,
    mode: 'live',
    idempotencyKey: 'running',
    requestId: '-',
    price: 10,
    subscribed: true,
  } as const;
  await stack.ledger.claim({ ...request, endpoint: path, fingerprint: fingerprint('POST', path, {}, { email: EMAIL }) });
  return verify(stack.url, secret, { email: EMAIL }, { 'idempotency-key': 'running' });
}

describe('a rate limit', () => {
  it('is shared by the gateways, allows twice as much in a burst, and says so with each answer', async () => {
    const { answers } = await limited;
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.map((answer) => limitOf(answer).slice(0, 2))).toEqual([
      [2, 1],
      [2, 0],
      [4, 1],
      [4, 0],
    ]);
    for (const answer of answers) {
      const [limit, remaining, reset] = limitOf(answer);
      expect(answer.headers.get('ratelimit-policy')).toBe(`"default";q=${limit};w=60`);
      expect(answer.headers.get('ratelimit')).toBe(`"default";r=${remaining};t=${reset}`);
      expect(answer.headers.has('retry-after')).toBe(false);
    }
  });

  it('that is used up is refused, with the time to wait', async () => {
    const { refused } = await limited;
    expectError(refused, 'rate_limited');
    const [limit, remaining, reset] = limitOf(refused);
    expect([limit, remaining, String(reset)]).toEqual([4, 0, refused.headers.get('retry-after')]);
    expect(Number(reset)).toBeLessThanOrEqual(60);
  });

  it('of one key is not that of another', async () => {
    const { id: accountId } = await stack.createAccount();
    const [one, other] = [await stack.createKey({ accountId, rateLimit: 1 }), await stack.createKey({ accountId, rateLimit: 1 })];
    for (const { secret } of [one, one, other, other]) expect((await get(stack.url, '/v1/account', secret)).status).toBe(200);
    for (const { secret } of [one, other]) expectError(await get(stack.url, '/v1/account', secret), 'rate_limited');
  });

  it('is sixty unless the key has its own', async () => {
    const { secret } = await stack.createKey();
    expect(limitOf(await get(stack.url, '/v1/account', secret))).toEqual([60, 59, 60]);
  });

  it('is used up by whatever is asked for, but not by what is refused before', async () => {
    const { secret, id } = await stack.createKey({ rateLimit: 1, scopes: ['lookup'] });
    for (let calls = 0; calls < 5; calls++) expectError(await verify(stack.url, secret, { email: EMAIL }), 'scope_denied');
    expect((await get(stack.url, '/v1/account', secret)).headers.get('x-ratelimit-remaining')).toBe('0');
    await stack.store.database.pool.query(`UPDATE api_key SET scopes = '{all}' WHERE id = $1`, [id]);
    expectError(await verify(url(1), secret, { email: 1 }), 'invalid_input');
    expectError(await get(url(1), '/v1/account', secret), 'rate_limited');
  });

  it('holds until the second that Retry-After names, and no longer', async () => {
    const { secret, answers, refused } = await limited;
    const { sentAt, receivedAt } = answers[0] as Timed;
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(Math.ceil((sentAt + MINUTE - refused.receivedAt - CLOCK_STEP) / SECOND));
    expect(seconds).toBeLessThanOrEqual(Math.ceil((receivedAt + MINUTE - refused.sentAt + CLOCK_STEP) / SECOND));
    const until = (moment: number) => pause(Math.max(0, moment - performance.now()));
    await until(sentAt + MINUTE - SECOND);
    // More than the limit, so that it would show if refusals counted.
    for (let sent = 0; sent < 5; sent++) expectError(await account(1, secret), 'rate_limited');
    await until(refused.receivedAt + seconds * SECOND);
    expect(await account(0, secret)).toMatchObject({ status: 200 });
  });
});

it('an Idempotency-Key whose request still runs after half a minute is in progress', async () => {
  expectError(await inProgress, 'idempotency_in_progress');
});
