import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { until } from '@modernleads/testing';
import { type Answer, expectError, lookup, send } from '../api';
import { createMember, signedIn } from '../browser';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;
let live: string;
let accountId: string;

beforeAll(async () => {
  stack = await sharedStack({ lookup: 1 });
});
beforeEach(async () => {
  ({ secret: live, accountId } = await stack.createKey());
});

const importJson = (json: unknown, key = live): Promise<Answer> => send(stack.url, { path: '/v1/contacts/import', key, json });
const importCsv = (body: string | Uint8Array, query = '', headers: Record<string, string> = {}): Promise<Answer> =>
  send(stack.url, {
    path: `/v1/contacts/import${query}`,
    key: live,
    body,
    headers: { 'content-type': 'text/csv; charset=utf-8', ...headers },
  });
const INFO = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };

describe('an import', () => {
  it('as JSON: stores good rows, names bad ones, and is searched first', async () => {
    const rows = [
      { 'First Name': 'Ada', 'Last Name': 'Lovelace', Email: 'info@acme.test' },
      { 'First Name': 'Grace' },
      { Email: 'grace@' },
    ];
    const { status, body } = await importJson({ rows, ref: 'r1' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        imported: 1,
        updated: 0,
        rejected: [
          { row: 2, issue: 'needs an e-mail, a LinkedIn URL, or a name and a domain' },
          { row: 3, issue: 'email is not an e-mail address' },
        ],
        warnings: [],
        columns: { used: { 'First Name': 'first_name', 'Last Name': 'last_name', Email: 'email' }, ignored: [] },
        credits_charged: 0,
        ref: 'r1',
      },
    });
    expect((await importJson({ rows: rows.slice(0, 1) })).body).toMatchObject({ imported: 0, updated: 1 });
    expect((await lookup(stack.url, live, INFO)).body).toMatchObject({
      email: 'info@acme.test',
      status: 'found',
      verified: true,
      sources: [{ type: 'contacts' }],
    });
    const other = await stack.createKey();
    expect((await lookup(stack.url, other.secret, INFO)).body).not.toMatchObject({ email: 'info@acme.test' });
    expect((await stack.ledger.balance(accountId)).held).toBe(0);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from('\ufeffVorname;Nachname;E-Mail 1\r\nAda;"Love\nlace";info@acme.test\r\n')],
    ['UTF-16', Buffer.from('\ufeffVorname\tNachname\tE-Mail 1\nAda\tLovelace\tinfo@acme.test\n', 'utf16le')],
    ['Latin-1', Buffer.from('Vorname,Nachname,E-Mail 1\nZoë,Lovelace,info@acme.test\n', 'latin1')],
  ])('as CSV in %s', async (_encoding, file) => {
    expect((await importCsv(file, '?map=email=E-Mail%201')).body).toMatchObject({ imported: 1, updated: 0, rejected: [] });
  });

  it('is read in the charset that it declares, and refused in one that cannot be told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('email,first name,last name\ninfo@acme.test,'),
      Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0x2c, 0xcf, 0xf3, 0xf8, 0xea, 0xe8, 0xed]),
    ]);
    const declared = { 'content-type': 'text/csv; charset="windows-1251"' };
    expect((await importCsv(bytes, '', declared)).body).toMatchObject({ imported: 1, rejected: [] });
    const ivan = { first_name: 'Иван', last_name: 'Пушкин', domain: 'acme.test' };
    expect((await lookup(stack.url, live, ivan)).body).toMatchObject({ sources: [{ type: 'contacts' }] });
    const doubt = await importCsv(Buffer.from('email,name\na@acme.test,\x81\n', 'latin1'), '', { 'content-type': 'text/csv' });
    expectError(doubt, 'invalid_input');
    expect(doubt.body['error']).toContain('charset=');
    const unknown = await importCsv('email\na@acme.test\n', '', { 'content-type': 'text/csv; charset=klingon' });
    expectError(unknown, 'invalid_input');
    expect(unknown.body['error']).toContain('klingon');
  });

  it('loses no row whose line ends in another way than the others', async () => {
    const file = 'email,name\r\na1@acme.test,"A B"\na2@acme.test,"A C"\r\r\na3@acme.test,A D\ra4@acme.test,A E';
    expect((await importCsv(file)).body).toMatchObject({ imported: 4, updated: 0, rejected: [] });
  });

  it('of ten thousand rows goes in one call, and replays', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `person${n}@acme.test,Person${n},Name,${'x'.repeat(300)}`);
    const file = ['email,first name,last name,note', ...lines].join('\n');
    const first = await importCsv(file, '', { 'Idempotency-Key': 'import-1' });
    expect(first.body).toMatchObject({ imported: 10_000, updated: 0, rejected: [] });
    const second = await importCsv(file, '', { 'Idempotency-Key': 'import-1' });
    expect(second.text).toBe(first.text);
    expect(second.headers.get('x-idempotent-replay')).toBe('true');
  });

  it('reads an export below its preamble, tells what it used, and rejects a row that does not fit', async () => {
    const file =
      'Notes:\r\n"Some of the addresses, as you know, may be missing."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n' +
      'Ada,Lovelace,https://www.linkedin.com/in/ada,info@acme.test,Acme,CTO,01 Jan 2024\r\nGrace,Hopper,,grace@acme.test,Acme, Inc.,CTO,01 Jan 2024\r\n';
    expect((await importCsv(file)).body).toMatchObject({
      imported: 1,
      rejected: [{ row: 2, issue: expect.stringContaining('more cells than there are columns') }],
      columns: {
        used: {
          'First Name': 'first_name',
          'Last Name': 'last_name',
          URL: 'linkedin_url',
          'Email Address': 'email',
          Company: 'company_name',
          Position: 'job_title',
        },
        ignored: ['Connected On'],
      },
    });
    expect((await lookup(stack.url, live, INFO)).body).toMatchObject({
      email: 'info@acme.test',
      sources: [{ type: 'contacts' }],
    });
  });

  it('may be tab-separated, or a file of a form', async () => {
    const tabs = await importCsv('Vorname\tName\tE-Mail\nAda\tLovelace, Countess\tada1@acme.test\n', '', {
      'content-type': 'text/tab-separated-values',
    });
    expect(tabs.body).toMatchObject({
      imported: 1,
      columns: { used: { Vorname: 'first_name', Name: 'last_name', 'E-Mail': 'email' } },
    });
    const form = new FormData();
    form.append('file', new Blob(['Nimi;S\u00e4hk\u00f6posti\nAda Lovelace;ada2@acme.test\n']), 'a.csv');
    form.append('map', 'full_name=Nimi');
    const headers = { authorization: `Bearer ${live}` };
    const answer = await fetch(`${stack.url}/v1/contacts/import`, { method: 'POST', headers, body: form });
    expect(await answer.json()).toMatchObject({ imported: 1, columns: { used: { Nimi: 'full_name' } } });
  });

  it('keeps rows of which a value cannot be used, and tells which', async () => {
    const rows = [
      { name: 'Ada Lovelace', email: 'Ada <info@acme.test>; ada@normal.test', phone: 'N/A', website: 'facebook.com/acme' },
      { name: 'Grace Hopper', email: 'grace@acme.test', phone: 'tel:+49 30 23125000', title: 'x'.repeat(25_000) },
    ];
    expect((await importJson({ rows })).body).toMatchObject({
      imported: 2,
      rejected: [],
      warnings: [
        { row: 1, field: 'email', value: 'ada@normal.test', issue: expect.any(String) },
        { row: 1, field: 'domain', value: 'facebook.com/acme', issue: expect.any(String) },
        { row: 1, field: 'phone', value: 'N/A', issue: 'is a placeholder' },
        { row: 2, field: 'job_title', value: `${'x'.repeat(100)}…`, issue: expect.any(String) },
      ],
    });
    expect((await lookup(stack.url, live, INFO)).body).toMatchObject({
      email: 'info@acme.test',
      sources: [{ type: 'contacts' }],
    });
  });

  it('of rows that are all noise, and of a huge one, is answered', async () => {
    const noise = {
      email: `a@b.test;${'x@;'.repeat(200)}`,
      phone: '-,'.repeat(100),
      domain: 'facebook.com/a,'.repeat(20),
      linkedin: '-',
      country: '-',
    };
    const { status, body } = await importJson({ rows: Array.from({ length: 500 }, () => noise) });
    expect([status, body['imported'], (body['warnings'] as object[]).length > 2_000]).toEqual([200, 1, true]);
    const huge = {
      email: 'a@b.test',
      ...Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`note ${n}`, 'x'.repeat(25_000)])),
    };
    expect((await importJson({ rows: [huge] })).body).toMatchObject({ imported: 0, updated: 1, rejected: [] });
  });

  it('is refused where it cannot be read, naming the place', async () => {
    const tooMany = await importCsv(['email', ...Array.from({ length: 10_001 }, (_, n) => `p${n}@acme.test`)].join('\n'));
    expectError(tooMany, 'invalid_input');
    expect(tooMany.body['error']).toContain('body has more than 10000 rows; split it');
    const quote = await importCsv('email,name\na@acme.test,"Ada\n');
    expectError(quote, 'invalid_input');
    expect(quote.body['error']).toContain('body has a quote that is not closed');
    expectError(await importCsv(''), 'invalid_input');
    expectError(await importJson({ rows: [] }), 'invalid_input');
    const map = await importCsv('email\na@acme.test\n', '?map=mail=email');
    expectError(map, 'invalid_input');
    expect(map.body['error']).toContain('did you mean email?');
    const unknown = await importCsv('Colour,Shape\nred,round\n');
    expectError(unknown, 'invalid_input');
    expect(unknown.body['error']).toContain('it has "Colour", "Shape"');
  });

  it('belongs to lookups: to their scope, and nothing else takes a file', async () => {
    const { secret } = await stack.createKey({ accountId, scopes: ['verify'] });
    expectError(await importJson({ rows: [{ email: 'a@acme.test' }] }, secret), 'scope_denied');
    const file = await send(stack.url, { path: '/v1/lookup', key: live, body: 'a,b', headers: { 'content-type': 'text/csv' } });
    expectError(file, 'unsupported_media_type');
  });

  it('of a test key is seen by no live one', async () => {
    const test = await stack.createKey({ accountId, mode: 'test' });
    expect((await importJson({ rows: [{ ...INFO, email: 'info@acme.test' }] }, test.secret)).body).toMatchObject({ imported: 1 });
    expect((await lookup(stack.url, live, INFO)).body).not.toMatchObject({ email: 'info@acme.test' });
  });
});

it('are searched in the dashboard, without whoever has objected and what is of others', async () => {
  const owner = await createMember(stack, { accountId });
  const [browser, stranger] = [await signedIn(stack, owner), await signedIn(stack, await createMember(stack))];
  const search = async (q: string, from = browser, cursor?: unknown) =>
    (await from.send('POST', '/contacts/live/search', { q, cursor })).body;
  const rows = [
    { 'Full Name': 'Ada Lovelace', Email: 'ada@acme.test', Company: 'Acme', Phone: '+49 30 23125000' },
    { 'First Name': 'Grace', 'Last Name': 'Hopper', Email: 'grace@acme.test' },
  ];
  await importJson({ rows });
  expect(await search(' LOVE')).toEqual({
    contacts: [
      {
        ...{ first_name: 'Ada', last_name: 'Lovelace', email: 'ada@acme.test', company_name: 'Acme', domain: 'acme.test' },
        ...{ phone: '+49 30 23125000', updated_at: expect.any(String) },
      },
    ],
    next_cursor: null,
  });
  expect((await search(''))['contacts']).toHaveLength(2);
  expect(await search('', stranger)).toEqual({ contacts: [], next_cursor: null });
  const list = new SuppressionList(stack.store.database, privacyVariables.PRIVACY_PEPPER.fallback as string);
  await list.add([{ phone: '+493023125000' }], 'test');
  await until(async () => ((await search(''))['contacts'] as object[]).length === 1);
  expect(await search('ada@')).toEqual({ contacts: [], next_cursor: null });
  const many = Array.from({ length: 31 }, (_, n) => ({ Email: `many-${n}@acme.test` }));
  await importJson({ rows: many });
  for (const q of ['many', '']) {
    const first = await search(q);
    expect(first).toMatchObject({ contacts: { length: 30 }, next_cursor: expect.any(String) });
    const second = await search(q, browser, first['next_cursor']);
    // Of all without whoever has objected: Grace, too.
    expect(second).toMatchObject({ contacts: { length: q ? 1 : 2 }, next_cursor: null });
    const shown = [first, second].flatMap(({ contacts }) => (contacts as { email: string }[]).map(({ email }) => email));
    expect(new Set(shown).size).toBe(shown.length);
    expect((await search(q, stranger, first['next_cursor']))['contacts']).toEqual([]);
  }
  expect(await search('', browser, 'made-up')).toMatchObject({ code: 'invalid_input' });
});
