import { TERMINAL_STATUSES, type BatchStatus } from '@modernleads/contracts';
import { Receiver, until, verifyAsThePageDoes } from '@modernleads/testing';
import { type Answer, expectError, get, send } from './api';
import { curl } from './curl';
import { PUBLIC_URL, type Stack, startStack } from './stack';

const VERIFY = String.raw`curl -X POST https://app.modernleads.io/v1/batch/verify \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"emails":["a@b.com","c@d.com","e@f.com"]}'`;

const ENRICH = String.raw`curl -X POST https://app.modernleads.io/v1/batch/enrich \
-H "Authorization: Bearer ml_live_your_key" \
-d '{
"name": "Q2 outbound",
"find_phones": true,
"rows": [
{"first_name":"John","last_name":"Doe","domain":"acme.com"},
{"first_name":"Jane","last_name":"Smith","linkedin_url":"https://linkedin.com/in/janesmith"}
]
}'`;

const ADA_AT_ACME = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.com' };
const TOO_LARGE = 'is larger than 16384 bytes';

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await startStack({ services: { batch: 1, lookup: 1, 'webhook-dispatcher': 1 } });
  ({ secret: live, accountId } = await stack.createKey({ rateLimit: 100_000 }));
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test', rateLimit: 100_000 }));
});
afterAll(() => stack?.stop());

const create = (key: string, json: object, headers: Record<string, string> = {}, kind = 'verify', query = '') =>
  send(stack.url, { path: `/v1/batch/${kind}${query}`, key, json, headers });
const idOf = ({ status, body, text }: Answer): string => {
  if (status !== 200) throw new Error(text);
  return String(body['batch_id']);
};

async function ended(key: string, id: string): Promise<Answer> {
  return until(async () => {
    const answer = await get(stack.url, `/v1/batch/${id}`, key);
    return TERMINAL_STATUSES.includes(answer.body['status'] as BatchStatus) ? answer : undefined;
  });
}

async function results(key: string, id: string): Promise<Record<string, unknown>[]> {
  const { body } = await get(stack.url, `/v1/batch/${id}/download`, key);
  return body['results'] as Record<string, unknown>[];
}

const balance = async () => (await get(stack.url, '/v1/account', live)).body['credits'];

it('runs the example of the page, for a test key too', async () => {
  const made = await curl(VERIFY, stack.url, test);
  const id = idOf(made);
  expect(made.body).toEqual({
    batch_id: id,
    status: 'queued',
    total_emails: 3,
    warnings: [],
    status_url: `${PUBLIC_URL}/v1/batch/${id}`,
    credits_charged: 0,
  });
  expect((await ended(test, id)).body).toMatchObject({
    batch_id: id,
    kind: 'verify',
    status: 'completed',
    name: null,
    total_rows: 3,
    processed_rows: 3,
    found_count: 3,
    not_found_count: 0,
    counts: { valid: 3 },
    credits_charged: 0,
    download_url: `${PUBLIC_URL}/v1/batch/${id}/download`,
  });
  const rows = await results(test, id);
  expect(rows.map(({ email }) => email)).toEqual(['a@b.com', 'c@d.com', 'e@f.com']);
  expect(rows[0]).toMatchObject({ status: 'valid', verified: true, deliverable: true, reason: 'accepted', credits_charged: 0 });
});

it('charges 0.1 for each answer, duplicates once, and gives the rest of the hold back', async () => {
  const emails = [
    'john@acme.test',
    'eve@normal.test',
    'JOHN@acme.test',
    'not an address',
    7,
    { email: 'info@acme.test', status: 'lead', id: 5 },
  ];
  const before = await balance();
  const id = idOf(await create(live, { emails, name: 'Q2', ref: 'r-1' }));
  const { body } = await ended(live, id);
  expect(body).toMatchObject({
    status: 'completed',
    name: 'Q2',
    ref: 'r-1',
    total_rows: 6,
    processed_rows: 6,
    found_count: 3,
    not_found_count: 3,
    counts: { valid: 3, invalid: 2, rejected: 1 },
    duplicate_count: 1,
    credits_charged: 0.3,
  });
  const rows = await results(live, id);
  expect(rows.map(({ email, status, credits_charged }) => [email, status, credits_charged])).toEqual([
    ['john@acme.test', 'valid', 0.1],
    ['eve@normal.test', 'invalid', 0.1],
    ['JOHN@acme.test', 'valid', 0],
    ['not an address', 'invalid', 0],
    [7, 'rejected', 0],
    ['info@acme.test', 'valid', 0.1],
  ]);
  expect(rows[4]).toMatchObject({ verified: false, error: expect.stringContaining('email') });
  expect(rows[5]).toMatchObject({ id: 5, input: { status: 'lead' } });
  expect(before).toEqual({ balance: 100, held: 0, available: 100 });
  expect(await balance()).toEqual({ balance: 99.7, held: 0, available: 99.7 });
  expect(await stack.ledger.audit()).toMatchObject({ ok: true });
});

it('makes one batch of one Idempotency-Key', async () => {
  const headers = { 'idempotency-key': 'batch-1' };
  const made = await Promise.all([1, 2, 3].map(() => create(test, { emails: ['a@b.com'] }, headers)));
  expect(new Set(made.map(idOf)).size).toBe(1);
  expectError(await create(test, { emails: ['a@c.com'] }, headers), 'idempotency_key_payload_mismatch');
});

it('refuses what cannot be paid, and leaves nothing of it', async () => {
  const { id: poorId } = await stack.createAccount({ credits: 0.1 });
  const { secret: poor } = await stack.createKey({ accountId: poorId });
  const answer = await create(poor, { emails: ['a@acme.test', 'b@acme.test'] });
  expectError(answer, 'insufficient_credits');
  expect(answer.body).toMatchObject({ required: 0.2, available: 0.1 });
  expectError(await create(poor, { emails: ['a@acme.test'], max_credits: 0 }), 'insufficient_credits');
  const { secret: capped } = await stack.createKey({ accountId, hourlyCap: 1 });
  expectError(await create(capped, { emails: ['a@acme.test', 'b@acme.test'] }), 'spend_cap_reached');
  const { rows } = await stack.store.database.pool.query('SELECT FROM batch WHERE account_id = $1', [poorId]);
  expect(rows).toEqual([]);
});

it('refuses what is no batch', async () => {
  expectError(await create(test, { emails: [] }), 'invalid_input');
  expectError(await create(test, { emails: Array(10_001).fill('a@b.com') }), 'invalid_input');
  expectError(await create(test, { emials: ['a@b.com'] }), 'invalid_input');
});

it('estimates without a trace', async () => {
  const answer = await create(
    live,
    { emails: ['a@acme.test', 'A@acme.test', 'b@acme.test', 'john@acme.test', null] },
    {},
    'verify',
    '?dry_run=true',
  );
  expect(answer.body).toEqual({
    estimate: { min: 0, max: 0.2, cached: 1, duplicates: 1, rejected: 1 },
    rejected_rows: [{ row: 5, error: expect.stringMatching(/^email /) }],
    warnings: [],
  });
});

it('shows a batch to nobody else', async () => {
  const id = idOf(await create(test, { emails: ['a@b.com'] }));
  await ended(test, id);
  const { secret: stranger } = await stack.createKey({ mode: 'test' });
  const { secret: lookupOnly } = await stack.createKey({ accountId, mode: 'test', scopes: ['lookup'] });
  for (const path of [`/v1/batch/${id}`, `/v1/batch/${id}/download`]) {
    expectError(await get(stack.url, path, stranger), 'not_found');
    expectError(await get(stack.url, path, live), 'not_found');
    expectError(await get(stack.url, path, lookupOnly), 'scope_denied');
  }
  expectError(await get(stack.url, '/v1/batch/nonsense', test), 'not_found');
});

it('takes 10,000 rows and gives them back in their order, whole and in pages', async () => {
  const emails = Array.from({ length: 10_000 }, (_, n) => `user${n}@domain${n % 97}.test`);
  const id = idOf(await create(test, { emails }));
  await ended(test, id);
  expect((await results(test, id)).map(({ email }) => email)).toEqual(emails);
  const page = await get(stack.url, `/v1/batch/${id}/download?cursor=9990`, test);
  expect(page.body).toMatchObject({ batch_id: id, next_cursor: null });
  expect((page.body['results'] as { email: string }[]).map(({ email }) => email)).toEqual(emails.slice(9_990));
});

describe('a table', () => {
  const upload = (body: string, type: string, query = '') =>
    send(stack.url, { path: `/v1/batch/verify${query}`, key: test, body, headers: { 'content-type': type } });
  const TABLE = 'E-mail;Status;Note\r\na@b.com;lead;"=1+1"\r\nmailbox-full@sandbox.test;;"two\nlines"\r\n';

  it('comes in, and goes out as CSV, JSON and lines', async () => {
    const made = await upload(TABLE, 'text/csv', '?name=CRM&ref=r');
    const id = idOf(made);
    expect(made.body).toMatchObject({
      total_emails: 2,
      ref: 'r',
      columns: { used: { 'E-mail': 'email' }, ignored: ['Status', 'Note'] },
    });
    expect((await ended(test, id)).body).toMatchObject({ name: 'CRM', counts: { valid: 1, invalid: 1 } });
    expect((await results(test, id))[0]).toMatchObject({ email: 'a@b.com', status: 'valid', Status: 'lead', Note: '=1+1' });
    const csv = await get(stack.url, `/v1/batch/${id}/download?format=csv`, test);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="batch-${id}.csv"`);
    const head =
      'email,Status,Note,status,verified,deliverable,reason,mx_host,mail_provider,did_you_mean,smtp_code,checked_at,error,credits_charged';
    const [first, second] = csv.text.split('\r\n');
    expect(first).toBe(head);
    expect(second).toMatch(/^a@b\.com,lead,'=1\+1,valid,true,true,accepted,/);
    const accepting = (accept: string, query = '') =>
      send(stack.url, { path: `/v1/batch/${id}/download${query}`, key: test, headers: { accept } });
    expect((await accepting('text/csv')).text).toBe(csv.text);
    const browser = await accepting('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([browser.headers.get('content-type'), browser.headers.get('vary')]).toEqual([
      'application/json; charset=utf-8',
      expect.stringContaining('Accept'),
    ]);
    expect((await accepting('text/csv;q=0.5, application/x-ndjson')).headers.get('content-type')).toContain('ndjson');
    expect((await accepting('text/csv', '?format=json')).headers.get('content-type')).toContain('application/json');
    const lines = await get(stack.url, `/v1/batch/${id}/download?format=ndjson`, test);
    expect(
      lines.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(await results(test, id));
  });

  it('is read by the map of its columns, and a row that does not fit is rejected', async () => {
    const text = 'Work Email\tKontakt\tNote\nold@b.com\ta@b.com\tx\n\tc@d.com\ty\tz\n';
    const made = await upload(text, 'text/tab-separated-values', '?map=email=Kontakt');
    expect(made.body).toMatchObject({
      total_emails: 2,
      columns: { used: { Kontakt: 'email' }, ignored: ['Work Email', 'Note'] },
    });
    const id = idOf(made);
    await ended(test, id);
    expect(await results(test, id)).toMatchObject([
      { email: 'a@b.com', 'Work Email': 'old@b.com', status: 'valid' },
      { status: 'rejected', error: expect.stringContaining('more cells than there are columns') },
    ]);
    const json = { emails: [{ Kontakt: 'a@b.com' }], columns: { email: 'Kontakt' } };
    const fromJson = idOf(await create(test, json, {}, 'verify'));
    await ended(test, fromJson);
    expect(await results(test, fromJson)).toMatchObject([{ email: 'a@b.com', Kontakt: 'a@b.com', status: 'valid' }]);
  });

  it('has its names below a preamble, or none', async () => {
    expect((await upload('Report\nof May\nE-mail\na@b.com\n', 'text/csv')).body).toMatchObject({ total_emails: 1 });
    expect((await upload('a@b.com;Ada\nc@d.com;Grace\n', 'text/csv; header=absent')).body).toMatchObject({ total_emails: 2 });
    const none = await upload('Colour;Shape\nred;round\n', 'text/csv');
    expectError(none, 'invalid_input');
    expect(none.body['error']).toContain('it has "Colour", "Shape"');
    const page = await upload('<!doctype html><html>', 'text/csv');
    expect(page.body['error']).toContain('HTML');
  });

  it('goes out in pages in every format, under one heading, with the fields of the rows', async () => {
    const table = 'email,error,cached,sources\r\na@b.com,old,no,trade fair\r\nmailbox-full@sandbox.test,,,\r\nc@d.com,,,web\r\n';
    const id = idOf(await upload(table, 'text/csv'));
    await ended(test, id);
    const page = (format: string, cursor: string) =>
      get(stack.url, `/v1/batch/${id}/download?format=${format}&limit=2&cursor=${cursor}`, test);
    for (const format of ['json', 'csv', 'ndjson']) {
      const [first, last] = [await page(format, ''), await page(format, '2')];
      expect([first.headers.get('x-next-cursor'), last.headers.get('x-next-cursor')]).toEqual(['2', null]);
      expect(first.text).toContain('a@b.com');
      expect([first.text, last.text].map((text) => text.includes('c@d.com'))).toEqual([false, true]);
    }
    const [head, line] = (await page('csv', '')).text.split('\r\n');
    expect(head).toMatch(/^email,sources,status,.*,input_error,input_cached$/);
    expect(line).toMatch(/^a@b\.com,trade fair,valid,.*,old,no$/);
    expect(JSON.parse((await page('ndjson', '')).text.split('\n')[0] ?? '')).toMatchObject({
      sources: 'trade fair',
      cached: false,
      input: { error: 'old', cached: 'no' },
    });
  });

  it('may be a file of a form', async () => {
    const form = [
      '------form-7d3f\r\ncontent-disposition: form-data; name="name"\r\n\r\nA form\r\n',
      `------form-7d3f\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\n${TABLE}\r\n------form-7d3f--\r\n`,
    ].join('');
    const id = idOf(await upload(form, 'multipart/form-data; boundary=----form-7d3f'));
    expect((await ended(test, id)).body).toMatchObject({ name: 'A form', total_rows: 2 });
    expectError(await upload('------form-7d3f--\r\n', 'multipart/form-data; boundary=----form-7d3f'), 'invalid_input');
  });

  it('is refused where it is none, and by other endpoints', async () => {
    expectError(await upload('email\n', 'text/csv'), 'invalid_input');
    expectError(await upload(`email\n${'a@b.com\n'.repeat(10_001)}`, 'text/csv'), 'invalid_input');
    const single = { path: '/v1/verify/email', key: test, body: TABLE, headers: { 'content-type': 'text/csv' } };
    expectError(await send(stack.url, single), 'unsupported_media_type');
  });
});

it('lists the batches of the account in pages, newest first', async () => {
  const { secret } = await stack.createKey({ mode: 'test', rateLimit: 10_000 });
  const ids: string[] = [];
  for (const name of ['one', 'two', 'three']) ids.unshift(idOf(await create(secret, { emails: ['a@b.com'], name })));
  const page = await get(stack.url, '/v1/batch?limit=2', secret);
  const listed = (answer: Answer) => (answer.body['data'] as { batch_id: string }[]).map(({ batch_id }) => batch_id);
  expect(listed(page)).toEqual(ids.slice(0, 2));
  const rest = await get(stack.url, `/v1/batch?limit=2&cursor=${String(page.body['next_cursor'])}`, secret);
  expect(listed(rest)).toEqual(ids.slice(2));
  expect(rest.body['next_cursor']).toBeNull();
  expect(listed(await get(stack.url, '/v1/batch?kind=enrich', secret))).toEqual([]);
  expectError(await get(stack.url, '/v1/batch?cursor=x', secret), 'invalid_input');
});

it('cancels, once, with or without a body', async () => {
  const id = idOf(await create(live, { emails: ['ada@greylist.test', 'bob@greylist.test'] }));
  const cancel = (headers = {}) => send(stack.url, { method: 'POST', path: `/v1/batch/${id}/cancel`, key: live, headers });
  const first = await cancel({ 'idempotency-key': 'cancel' });
  expect(first.body).toMatchObject({ status: 'cancelled', counts: { cancelled: 2 }, processed_rows: 0, credits_charged: 0 });
  expect((await cancel({ 'idempotency-key': 'cancel' })).text).toBe(first.text);
  expect((await cancel()).body).toEqual(first.body);
  expect(await results(live, id)).toMatchObject([{ email: 'ada@greylist.test', status: 'cancelled', credits_charged: 0 }, {}]);
  expect(await balance()).toMatchObject({ held: 0 });
});

it('runs the enrich example of the page for a test key', async () => {
  const made = await curl(ENRICH, stack.url, test);
  const id = idOf(made);
  const url = `${PUBLIC_URL}/v1/batch/${id}`;
  expect(made.body).toEqual({
    batch_id: id,
    status: 'queued',
    total_rows: 2,
    warnings: [],
    status_url: url,
    download_url: `${url}/download`,
    credits_charged: 0,
  });
  expect((await ended(test, id)).body).toMatchObject({ kind: 'enrich', name: 'Q2 outbound', found_count: 2, credits_charged: 0 });
  const [john, jane] = await results(test, id);
  expect(john).toMatchObject({
    ...{ first_name: 'John', last_name: 'Doe', domain: 'acme.com', email: 'john@acme.com' },
    ...{ phone: expect.stringMatching(/^\+/), status: 'found', verified: true, credits_charged: 0 },
  });
  expect(jane).toMatchObject({ first_name: 'Jane', linkedin_url: 'https://linkedin.com/in/janesmith', status: 'found' });
});

it('works rows of which a value cannot be used, and tells which', async () => {
  const { secret } = await stack.createKey({ rateLimit: 10_000 });
  const name = { first_name: 'Ada', last_name: 'Lovelace' };
  const rows = [
    { ...name, domain: 'https://www.facebook.com/normal', email: 'Ada <ada@normal.test>', phone: 'N/A' },
    { ...name, domain: 'normal.test', linkedin_url: 'linkedin.com/company/normal', country: 'Atlantis' },
    { ...name, domain: 'facebook.com/normal' },
    { ...name, domain: 'Inc.' },
  ];
  const made = await create(secret, { rows, find_phones: false }, {}, 'enrich');
  expect(made.body['warnings']).toEqual([
    { row: 1, field: 'domain', value: 'https://www.facebook.com/normal', issue: expect.stringContaining('platform') },
    { row: 2, field: 'linkedin_url', value: 'linkedin.com/company/normal', issue: expect.stringContaining('profile') },
    { row: 2, field: 'country', value: 'Atlantis', issue: expect.stringContaining('country') },
  ]);
  const id = idOf(made);
  expect((await ended(secret, id)).body).toMatchObject({ counts: { found: 2, rejected: 2 }, credits_charged: 1 });
  expect(await results(secret, id)).toMatchObject([
    { status: 'found', email: 'ada.lovelace@normal.test' },
    { status: 'found', email: 'ada.lovelace@normal.test' },
    { status: 'rejected', error: expect.stringMatching(/^domain is at facebook.com/), credits_charged: 0 },
    { status: 'rejected', error: expect.stringMatching(/^domain is not a domain/), credits_charged: 0 },
  ]);
  const verified = await create(secret, { emails: ['Ada <ada.lovelace@normal.test>; eve@normal.test'] });
  expect(verified.body['warnings']).toMatchObject([{ row: 1, field: 'email', value: 'eve@normal.test' }]);
  expect((await ended(secret, idOf(verified))).body).toMatchObject({ counts: { valid: 1 } });
});

it.each([
  ['the event loop', 1],
  ['a thread', 4],
])('rejects a row that is too large, also in a dry run, and gives back what it said: read by %s', async (_reader, large) => {
  const rows = [
    ...Array.from({ length: large }, (_, id) => ({ ...ADA_AT_ACME, id, note: 'x'.repeat(25_000) })),
    { ...ADA_AT_ACME },
  ];
  const { body } = await create(test, { rows }, {}, 'enrich', '?dry_run=true');
  expect(body).toMatchObject({ estimate: { rejected: large }, rejected_rows: Array(large).fill({ error: TOO_LARGE }) });
  const id = idOf(await create(test, { rows }, {}, 'enrich'));
  expect((await ended(test, id)).body).toMatchObject({ counts: { found: 1, rejected: large } });
  expect((await results(test, id)).slice(0, large)).toMatchObject(
    Array.from({ length: large }, (_, id) => ({
      ...{ first_name: 'Ada', domain: 'acme.com', id, note: `${'x'.repeat(200)}…` },
      ...{ status: 'rejected', error: TOO_LARGE, credits_charged: 0 },
    })),
  );
});

it('enriches for credits: an address that exists, a guess, nobody, a row that asks nothing', async () => {
  const { secret, accountId: owner } = await stack.createKey({ rateLimit: 10_000 });
  const rows = [
    { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test', email: 'old@crm.test', ref: 'x' },
    { first_name: 'Nobody', last_name: 'Here', domain: 'nobody.test' },
    { first_name: 'Ada' },
  ];
  const id = idOf(await create(secret, { rows, find_phones: false }, {}, 'enrich'));
  expect((await ended(secret, id)).body).toMatchObject({
    counts: { found: 1, not_found: 1, rejected: 1 },
    found_count: 1,
    not_found_count: 2,
    credits_charged: 1,
  });
  expect(await results(secret, id)).toMatchObject([
    {
      first_name: 'Ada',
      ref: 'x',
      email: 'ada.lovelace@normal.test',
      status: 'found',
      verified: true,
      credits_charged: 1,
      input: { email: 'old@crm.test' },
    },
    { status: 'not_found', email: null, credits_charged: 0 },
    { first_name: 'Ada', status: 'rejected', error: expect.stringContaining('last_name'), credits_charged: 0 },
  ]);
  expect(await stack.ledger.balance(owner)).toMatchObject({ balance: 990, held: 0 });
});

it('tells the webhooks of the account when a batch has ended, those of its mode only', async () => {
  const receiver = await Receiver.start({ recordsPings: false });
  const subscribe = async (key: string, path: string): Promise<string> => {
    const json = { url: receiver.url(path), events: ['batch.completed'] };
    const { body, text } = await send(stack.url, { path: '/v1/webhook-endpoints', key, json });
    if (!body['secret']) throw new Error(text);
    return String(body['secret']);
  };
  const { secret: real, accountId: owner } = await stack.createKey();
  const { secret: sandbox } = await stack.createKey({ accountId: owner, mode: 'test' });
  const secret = await subscribe(sandbox, '/test');
  await subscribe(real, '/live');
  const id = idOf(await create(sandbox, { emails: ['a@b.com', 'mailbox-full@sandbox.test'] }));
  const arrival = await until(() => receiver.arrivals[0]);
  expect(arrival?.path).toBe('/test');
  expect(verifyAsThePageDoes(String(arrival?.body), arrival?.headers ?? {}, secret)).toBe(true);
  expect(JSON.parse(String(arrival?.body))).toMatchObject({
    event: 'batch.completed',
    data: {
      ...{ batch_id: id, kind: 'verify', total: 2, found: 1, counts: { valid: 1, invalid: 1 }, reason: null },
      download_url: `${PUBLIC_URL}/v1/batch/${id}/download`,
    },
  });
  expect((await get(stack.url, '/v1/webhook-deliveries?event=batch.completed', sandbox)).body['data']).toHaveLength(1);
  expect((await get(stack.url, '/v1/webhook-deliveries?event=batch.completed', real)).body['data']).toEqual([]);
  await receiver.stop();
});

it('ends as failed where no row can be worked, and tells the webhooks why', async () => {
  const receiver = await Receiver.start({ recordsPings: false });
  const { secret: sandbox } = await stack.createKey({ mode: 'test', rateLimit: 10_000 });
  await send(stack.url, { path: '/v1/webhook-endpoints', key: sandbox, json: { url: receiver.url() } });
  const id = idOf(await create(sandbox, { emails: ['unavailable@sandbox.test', 7] }));
  const reason = 'no row was answered';
  const counts = { failed: 1, rejected: 1 };
  expect((await ended(sandbox, id)).body).toMatchObject({ status: 'failed', reason, counts, processed_rows: 2, found_count: 0 });
  expect(await results(sandbox, id)).toMatchObject([
    { email: 'unavailable@sandbox.test', status: 'failed' },
    { status: 'rejected' },
  ]);
  const { body } = await until(() => receiver.arrivals[0]);
  expect(JSON.parse(body)).toMatchObject({ event: 'batch.failed', data: { batch_id: id, total: 2, found: 0, counts, reason } });
  const events = await send(stack.url, { path: `/v1/batch/${id}/events`, key: sandbox });
  expect(events.text).toMatch(/^id: failed-2\nevent: failed\n/m);
  await receiver.stop();
});
