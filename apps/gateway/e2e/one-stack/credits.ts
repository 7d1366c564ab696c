import { type Answer, expectError, get, verify } from '../api';
import { PUBLIC_URL, type Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const EMAIL = 'john@acme.test';

let stack: Stack;
let accountId: string;
let key: string;

beforeAll(async () => {
  stack = await sharedStack();
});

beforeEach(async () => {
  ({ accountId, secret: key } = await stack.createKey());
});

const ask = (email = EMAIL, { secret = key, ...fields }: Record<string, unknown> & { secret?: string } = {}) =>
  verify(stack.url, secret, { email, ...fields });
const balance = () => stack.ledger.balance(accountId);
const conversations = () => stack.testnet.journal.conversations.length;
const keyWith = async (credits: number) => {
  const { id } = await stack.createAccount({ credits });
  return (await stack.createKey({ accountId: id })).secret;
};

function expectCharge({ status, headers, body }: Answer, charged: number, remaining: number): void {
  expect({ status, charged: body['credits_charged'] }).toEqual({ status: 200, charged });
  expect([headers.get('x-credits-charged'), headers.get('x-credits-remaining')]).toEqual([String(charged), String(remaining)]);
}

describe('the price', () => {
  it.each<[string, string, number]>([
    ['john@acme.test', 'accepted', 1],
    ['ada@bücher.test', 'accepted', 1],
    ['nobody@normal.test', 'mailbox_not_found', 1],
    ['disabled@normal.test', 'mailbox_disabled', 1],
    ['full@normal.test', 'mailbox_full', 1],
    ['ada@null-mx.test', 'null_mx', 1],
    ['ada@nowhere.test', 'domain_not_found', 1],
    ['ada@empty.test', 'no_mail_server', 1],
    ['not an address', 'invalid_syntax', 0],
    ['ada@greylist.test', 'greylisted', 0],
    ['ada@blocks-us.test', 'blocked', 0],
    ['ada@tls-required.test', 'tls_required', 0],
    ['ada@down.test', 'connection_failed', 0],
    ['ada@servfail.test', 'dns_error', 0],
    ['busy@normal.test', 'server_error', 0],
    ['vague@normal.test', 'unclear_reply', 0],
    ['ada@inward.test', 'not_probeable', 0],
  ])('of %s, which is %s, is %d', async (email, reason, price) => {
    const answer = await ask(email);
    expect(answer.body).toMatchObject({ email, reason, cached: false });
    expectCharge(answer, price, 100 - price);
    expect(await balance()).toMatchObject({ balance: 1_000 - 10 * price, held: 0 });
  });
});

describe('an answer that was paid for', () => {
  it('is free from then on, even with nothing left', async () => {
    const secret = await keyWith(1);
    expectCharge(await ask(EMAIL, { secret }), 1, 0);
    const asked = conversations();
    const again = await ask(EMAIL, { secret });
    expect(again.body).toMatchObject({ status: 'valid', cached: true });
    expectCharge(again, 0, 0);
    expect(conversations()).toBe(asked);
    expectError(await ask('info@acme.test', { secret }), 'insufficient_credits');
  });

  it.each(['JOHN@ACME.test', ' john@acme.test '])('is free in another spelling: %s', async (email) => {
    expectCharge(await ask(EMAIL), 1, 99);
    const again = await ask(email);
    expectCharge(again, 0, 99);
    expect(again.body['email']).toBe(email.trim());
  });

  it('is free under another API key, and under any Idempotency-Key', async () => {
    expectCharge(await ask(EMAIL), 1, 99);
    const { secret } = await stack.createKey({ accountId });
    const answer = await verify(stack.url, secret, { email: EMAIL }, { 'idempotency-key': 'mine' });
    expectCharge(answer, 0, 99);
  });

  it('is not free for another account, however fast it comes', async () => {
    expectCharge(await ask(EMAIL), 1, 99);
    const { secret } = await stack.createKey();
    const answer = await ask(EMAIL, { secret });
    expect(answer.body['cached']).toBe(false);
    expectCharge(answer, 1, 99);
  });

  it('is asked for again when it said nothing', async () => {
    expectCharge(await ask('ada@servfail.test'), 0, 100);
    const before = stack.testnet.journal.queries.length;
    const again = await ask('ada@servfail.test');
    expect(again.body).toMatchObject({ status: 'unknown', cached: false });
    expect(stack.testnet.journal.queries.length).toBeGreaterThan(before);
  });

  it('is paid for once when two ask at the same time', async () => {
    const email = 'grace.hopper@normal.test';
    const { secret } = await stack.createKey({ accountId });
    const asked = conversations();
    const answers = await Promise.all([
      verify(stack.url, key, { email }, { 'idempotency-key': 'one' }),
      verify(stack.url, secret, { email }, { 'idempotency-key': 'two' }),
    ]);
    expect(answers.map(({ body }) => [body['status'], body['credits_charged'], body['cached']]).sort()).toEqual([
      ['valid', 0, true],
      ['valid', 1, false],
    ]);
    expect(conversations()).toBe(asked + 1);
    expect(await balance()).toMatchObject({ balance: 990, held: 0 });
  });
});

describe('what is refused for its price', () => {
  it('says what it takes, what there is, and where to get more', async () => {
    const answer = await ask(EMAIL, { secret: await keyWith(0.9) });
    expectError(answer, 'insufficient_credits');
    expect(answer.body).toMatchObject({ required: 1, available: 0.9, cta_url: `${PUBLIC_URL}/coins`, cta_label: 'Top up' });
  });

  it.each([0, 0.1, 0.9])('is what could cost more than max_credits of %d', async (max_credits) => {
    const answer = await ask(EMAIL, { max_credits });
    expectError(answer, 'insufficient_credits');
    expect(answer.body).toMatchObject({ required: 1, available: 100 });
    expect(await balance()).toMatchObject({ balance: 1_000, held: 0 });
  });

  it('is not what may cost just that, or what is free by now', async () => {
    expectCharge(await ask(EMAIL, { max_credits: 1 }), 1, 99);
    expectCharge(await ask(EMAIL, { max_credits: 0 }), 0, 99);
    expectCharge(await ask('info@acme.test', { max_credits: 1e6 }), 1, 98);
  });

  it('holds for test keys, which have a balance to show', async () => {
    const { secret } = await stack.createKey({ accountId, mode: 'test' });
    expectError(await ask(EMAIL, { secret, max_credits: 0.5 }), 'insufficient_credits');
    expect(await ask(EMAIL, { secret, max_credits: 1 })).toMatchObject({ status: 200 });
  });
});

describe('the hourly cap', () => {
  it('of a key stops what goes beyond it, and says how long', async () => {
    const { secret } = await stack.createKey({ accountId, hourlyCap: 20 });
    const results = [await ask('john@acme.test', { secret }), await ask('info@acme.test', { secret })];
    for (const { status } of results) expect(status).toBe(200);
    const refused = await ask('ada.lovelace@normal.test', { secret });
    expectError(refused, 'spend_cap_reached');
    const seconds = Number(refused.headers.get('retry-after'));
    expect([seconds > 3_500, seconds <= 3_600]).toEqual([true, true]);
    expect(await ask('john@acme.test', { secret })).toMatchObject({ status: 200, body: { cached: true } });
    expect(await ask('ada.lovelace@normal.test')).toMatchObject({ status: 200, body: { credits_charged: 1 } });
  });

  it('gives back what was not charged', async () => {
    const { secret } = await stack.createKey({ accountId, hourlyCap: 10 });
    for (let calls = 0; calls < 3; calls++) expectCharge(await ask('ada@servfail.test', { secret }), 0, 100);
    expectCharge(await ask(EMAIL, { secret }), 1, 99);
    expectError(await ask('info@acme.test', { secret }), 'spend_cap_reached');
  });

  it('of an account stops all its keys together', async () => {
    await stack.ledger.setHourlyCap(accountId, 10);
    const { secret } = await stack.createKey({ accountId });
    expectCharge(await ask(EMAIL), 1, 99);
    expectError(await ask('info@acme.test', { secret }), 'spend_cap_reached');
  });
});

describe('a dry run', () => {
  const dryRun = (email: string, fields: object = {}) => verify(stack.url, key, { email, ...fields }, { query: '?dry_run=true' });
  const estimate = (max: number, cached: number) => ({ estimate: { min: 0, max, cached, duplicates: 0, rejected: 0 } });

  it('says what a call would cost, and does nothing', async () => {
    const asked = conversations();
    const answer = await dryRun(EMAIL);
    expect(answer).toMatchObject({ status: 200, body: estimate(1, 0) });
    expect(Object.keys(answer.body)).toEqual(['estimate']);
    expect(await balance()).toMatchObject({ balance: 1_000, held: 0 });
    expect((await stack.ledger.listUsage(accountId)).entries).toEqual([]);
    expect(conversations()).toBe(asked);
  });

  it('knows what was paid for', async () => {
    await ask(EMAIL);
    expect(await dryRun(EMAIL.toUpperCase())).toMatchObject({ status: 200, body: estimate(0, 1) });
  });

  it('looks at the body all the same', async () => {
    expectError(await verify(stack.url, key, { email: 1 }, { query: '?dry_run=true' }), 'invalid_input');
  });

  it('can be called off', async () => {
    expectCharge(await verify(stack.url, key, { email: EMAIL }, { query: '?dry_run=false' }), 1, 99);
  });
});

describe('the usage list', () => {
  const usage = async (query = '', secret = key) => (await get(stack.url, `/v1/usage${query}`, secret)).body as unknown as Usage;
  interface Usage {
    data: {
      id: string;
      credits: number;
      request_id: string;
      created_at: string;
      operation_id: string;
      key_id: string;
      endpoint: string;
    }[];
    next_cursor: string | null;
    totals: { charges: number; credits: number };
  }
  const PEOPLE = [
    'john@acme.test',
    'info@acme.test',
    'ada.lovelace@normal.test',
    'nobody@normal.test',
    'not an address',
    'ada@servfail.test',
  ];

  it('adds up to what the balance has lost', async () => {
    for (const email of [...PEOPLE, EMAIL]) await ask(email);
    const { data, totals } = await usage();
    expect(totals).toEqual({ charges: 4, credits: 4 });
    expect(data.reduce((sum, { credits }) => sum + credits, 0)).toBe(4);
    const { body } = await get(stack.url, '/v1/account', key);
    expect(body).toMatchObject({ credits: { balance: 96, held: 0, available: 96 } });
  });

  it('says what each charge was for, the latest first', async () => {
    const { id: keyId, secret } = await stack.createKey({ accountId });
    await verify(stack.url, key, { email: EMAIL }, { 'x-request-id': 'first' });
    await verify(stack.url, secret, { email: 'info@acme.test' }, { 'x-request-id': 'second' });
    const { data } = await usage();
    expect(data.map(({ request_id }) => request_id)).toEqual(['second', 'first']);
    expect(data[0]).toMatchObject({ credits: 1, key_id: keyId, endpoint: 'POST /v1/verify/email' });
  });

  it('comes in pages that miss nothing and repeat nothing', async () => {
    for (const email of PEOPLE) await ask(email);
    const { data: all } = await usage();
    const paged: Usage['data'] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Usage = await usage(`?limit=3${cursor && `&cursor=${cursor}`}`);
      expect(page.totals).toEqual({ charges: 4, credits: 4 });
      paged.push(...page.data);
      cursor = page.next_cursor;
    }
    expect(paged).toEqual(all);
    expect(paged).toHaveLength(4);
  });

  it('can be had for a period, from a moment to just before another', async () => {
    await ask('john@acme.test');
    await ask('info@acme.test');
    const { data } = await usage();
    const [late = '', early = ''] = data.map(({ created_at }) => created_at);
    const counted = async (query: string) => (await usage(`?${query}`)).totals.charges;
    expect([await counted(`from=${early}`), await counted(`from=${late}`), await counted(`to=${late}`)]).toEqual([2, 1, 1]);
    expect([await counted(`from=2026-01-01&to=2026-01-02`), await counted(`from=1999-12-31`)]).toEqual([0, 2]);
    expect(await counted(`from=${encodeURIComponent(early.replace('Z', '+00:00'))}`)).toBe(2);
    expect(await counted('from=2026-01-01T00:00:00-23:59')).toBe(2);
  });

  it('is for the account alone', async () => {
    await ask(EMAIL);
    const { secret } = await stack.createKey();
    expect(await usage('', secret)).toEqual({ data: [], next_cursor: null, totals: { charges: 0, credits: 0 } });
    const { data } = await usage();
    expect(await usage(`?cursor=${data[0]?.id}`, secret)).toMatchObject({ data: [] });
  });

  it('is empty for test keys, whose balance never changes', async () => {
    const { secret } = await stack.createKey({ accountId, mode: 'test' });
    await ask(EMAIL);
    expectCharge(await ask(EMAIL, { secret }), 0, 1_000);
    expect(await usage('', secret)).toEqual({ data: [], next_cursor: null, totals: { charges: 0, credits: 0 } });
    const { body } = await get(stack.url, '/v1/account', secret);
    expect(body).toMatchObject({ mode: 'test', credits: { balance: 1_000, held: 0, available: 1_000 } });
  });
});

it('leaves the ledger in order', async () => expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] }));
