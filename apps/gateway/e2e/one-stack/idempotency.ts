import { randomUUID } from 'node:crypto';
import { type TestProcess, until } from '@modernleads/testing';
import { type Answer, expectError, send, verify } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const EMAIL = 'john@acme.test';

let stack: Stack;
let accountId: string;
let key: string;
let name: string;

beforeAll(async () => {
  stack = await sharedStack({ gateway: 2 });
});

beforeEach(async () => {
  ({ accountId, secret: key } = await stack.createKey());
  name = randomUUID();
});

/** Asks under the Idempotency-Key of the test. */
const ask = (json: unknown = { email: EMAIL }, { secret = key, as = name, query = '' } = {}) =>
  verify(stack.url, secret, json, { 'idempotency-key': as, query });
const isReplay = ({ headers }: Answer) => headers.get('x-idempotent-replay') === 'true';
const charges = async () => (await stack.ledger.listUsage(accountId)).totals;
const conversations = () => stack.testnet.journal.conversations.length;

/** Expects `answer` to be `first` once more, to the byte, and told apart by its header. */
function expectReplay(answer: Answer, first: Answer): void {
  const STORED = ['content-type', 'x-credits-charged', 'x-credits-remaining'];
  expect(answer).toMatchObject({ status: first.status, text: first.text });
  for (const header of STORED) expect([header, answer.headers.get(header)]).toEqual([header, first.headers.get(header)]);
  expect([isReplay(first), isReplay(answer)]).toEqual([false, true]);
}

describe('the same request under the same key', () => {
  it('gets the same answer, without work and without a charge', async () => {
    const first = await ask();
    expect(first).toMatchObject({ status: 200, body: { status: 'valid', credits_charged: 1 } });
    const asked = conversations();
    expectReplay(await ask(), first);
    expectReplay(
      await verify((stack.of('gateway')[1] as TestProcess).url, key, { email: EMAIL }, { 'idempotency-key': name }),
      first,
    );
    expect(conversations()).toBe(asked);
    expect(await charges()).toEqual({ charges: 1, amount: 10 });
  });

  it('has an id and a rate limit of its own', async () => {
    const [first, second] = [await ask(), await ask()];
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect([first, second].map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['59', '58']);
  });

  it('shows the balance as it was', async () => {
    const first = await ask();
    await verify(stack.url, key, { email: 'info@acme.test' });
    const again = await ask();
    expectReplay(again, first);
    expect(again.headers.get('x-credits-remaining')).toBe('99');
  });

  it('may be written differently', async () => {
    const sendText = (body: string) =>
      send(stack.url, { path: '/v1/verify/email', key, body, headers: { 'idempotency-key': name } });
    const first = await sendText('{"email":"john@acme.test","ref":"1"}');
    expectReplay(await sendText(' {\n "ref" : "1", "email": "\\u006aohn@acme.test" } '), first);
  });

  it.each([
    ['quoted first', (id: string) => [`"${id}"`, id]],
    ['bare first', (id: string) => [id, `"${id}"`]],
  ])('may have its key quoted, or bare: %s', async (_name, spell) => {
    const [once = '', again = ''] = spell(name);
    const first = await ask({ email: EMAIL }, { as: once });
    expectReplay(await ask({ email: EMAIL }, { as: again }), first);
  });

  it('may have a key of one character or of 255, and any visible one', async () => {
    for (const as of ['x', 'x'.repeat(255), '!#$%&\'()*+,-./:;<=>?@[]^_`{|}~"\\']) {
      const first = await ask({ email: EMAIL }, { as });
      expectReplay(await ask({ email: EMAIL }, { as }), first);
    }
  });

  it('is answered once, however many arrive together', async () => {
    const asked = conversations();
    const urls = Array.from({ length: 20 }, (_, n) => (stack.of('gateway')[n % 2] as TestProcess).url);
    const answers = await Promise.all(
      urls.map((url) => verify(url, key, { email: EMAIL, ref: name }, { 'idempotency-key': name })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter((answer) => !isReplay(answer))).toHaveLength(1);
    expect(conversations() - asked).toBeLessThanOrEqual(1);
    expect(await charges()).toEqual({ charges: 1, amount: 10 });
  });

  it('is replayed for test keys too', async () => {
    const { secret } = await stack.createKey({ accountId, mode: 'test' });
    const first = await ask({ email: EMAIL }, { secret });
    expectReplay(await ask({ email: EMAIL }, { secret }), first);
    expectError(await ask({ email: 'other@acme.test' }, { secret }), 'idempotency_key_payload_mismatch');
    expect(await charges()).toEqual({ charges: 0, amount: 0 });
  });
});

describe('another request under the same key', () => {
  it.each<[string, unknown, string]>([
    ['another address', { email: 'info@acme.test' }, ''],
    ['one more field', { email: EMAIL, ref: '' }, ''],
    ['the address in another case', { email: EMAIL.toUpperCase() }, ''],
    ['another query', { email: EMAIL }, '?dry_run=false'],
  ])('is refused: %s', async (_name, json, query) => {
    const first = await ask();
    expectError(await ask(json, { query }), 'idempotency_key_payload_mismatch');
    expectReplay(await ask(), first);
    expect(await charges()).toEqual({ charges: 1, amount: 10 });
  });

  it('is refused if it is for another path', async () => {
    await ask();
    const escaped = { path: '/v1/verify/%65mail', key, json: { email: EMAIL }, headers: { 'idempotency-key': name } };
    expectError(await send(stack.url, escaped), 'idempotency_key_payload_mismatch');
  });

  it('is another matter for another account, for the other mode, and under another key', async () => {
    await ask();
    const other = { email: 'info@acme.test' };
    expect(isReplay(await ask(other, { secret: (await stack.createKey()).secret }))).toBe(false);
    const test = await ask(other, { secret: (await stack.createKey({ accountId, mode: 'test' })).secret });
    expect(test).toMatchObject({ status: 200, body: { credits_charged: 0 } });
    expect(isReplay(test)).toBe(false);
    expect(await ask(other, { as: name.toUpperCase() })).toMatchObject({ status: 200 });
  });

  it('is the same matter for another API key of the account', async () => {
    const { secret } = await stack.createKey({ accountId });
    const first = await ask();
    expectReplay(await ask({ email: EMAIL }, { secret }), first);
    expectError(await ask({ email: 'info@acme.test' }, { secret }), 'idempotency_key_payload_mismatch');
  });
});

describe('what is not final is not kept', () => {
  it('a refusal for want of credits', async () => {
    const { id } = await stack.createAccount({ credits: 0 });
    const { secret } = await stack.createKey({ accountId: id });
    expectError(await ask({ email: EMAIL }, { secret }), 'insufficient_credits');
    await stack.ledger.grant(id, 10, 'test');
    const answer = await ask({ email: EMAIL }, { secret });
    expect(answer).toMatchObject({ status: 200, body: { credits_charged: 1 } });
    expect(isReplay(answer)).toBe(false);
  });

  it('a refusal of the body, after which another may be sent', async () => {
    expectError(await ask({ email: 1 }), 'invalid_input');
    expect(await ask()).toMatchObject({ status: 200 });
  });

  it('an error on our side', async () => {
    const { secret } = await stack.createKey({ mode: 'test' });
    for (const answer of [
      await ask({ email: 'internal@sandbox.test' }, { secret }),
      await ask({ email: 'internal@sandbox.test' }, { secret }),
    ]) {
      expectError(answer, 'internal');
      expect(isReplay(answer)).toBe(false);
    }
  });

  it('an answer that will be known better later', async () => {
    const greylisted = { email: 'ada@greylist.test' };
    for (const answer of [await ask(greylisted), await ask(greylisted)]) {
      expect(answer).toMatchObject({ status: 200, body: { status: 'unknown', reason: 'greylisted', credits_charged: 0 } });
      expect(isReplay(answer)).toBe(false);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(60);
    }
    stack.testnetAhead += 60_000;
    await stack.store.database.pool.query('UPDATE verify_recheck SET due_at = now()');
    const settled = await until(async () => {
      const answer = await ask(greylisted);
      return answer.body['status'] === 'valid' ? answer : undefined;
    });
    expect(settled).toMatchObject({ status: 200, body: { status: 'valid', credits_charged: 1 } });
    expect(settled.headers.has('retry-after')).toBe(false);
    expectReplay(await ask(greylisted), settled);
    expect(await charges()).toEqual({ charges: 1, amount: 10 });
  });

  it('an estimate: it neither takes the key, nor is it taken for the answer', async () => {
    const estimate = { estimate: { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 } };
    expect(await ask({ email: 'info@acme.test' }, { query: '?dry_run=true' })).toMatchObject({ status: 200, body: estimate });
    const first = await ask();
    expect(first).toMatchObject({ status: 200, body: { email: EMAIL } });
    const free = { estimate: { ...estimate.estimate, max: 0, cached: 1 } };
    expect(await ask({ email: EMAIL }, { query: '?dry_run=true' })).toMatchObject({ status: 200, body: free });
    expectReplay(await ask(), first);
  });
});

it('leaves the ledger in order', async () => expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] }));
