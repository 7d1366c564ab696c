import { type Answer, expectError, lookup, send } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let live: string;
let accountId: string;

beforeAll(async () => {
  stack = await startStack({ services: { lookup: 1 } });
});
afterAll(() => stack?.stop());
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

  it('of ten thousand rows goes in one call, and replays', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `person${n}@acme.test,Person${n},Name,${'x'.repeat(300)}`);
    const file = ['email,first name,last name,note', ...lines].join('\n');
    const first = await importCsv(file, '', { 'Idempotency-Key': 'import-1' });
    expect(first.body).toMatchObject({ imported: 10_000, updated: 0, rejected: [] });
    const second = await importCsv(file, '', { 'Idempotency-Key': 'import-1' });
    expect(second.text).toBe(first.text);
    expect(second.headers.get('x-idempotent-replay')).toBe('true');
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
    expect(tooMany.body['error']).toContain('rows must have at most 10000 elements');
    const quote = await importCsv('email,name\na@acme.test,"Ada\n');
    expectError(quote, 'invalid_input');
    expect(quote.body['error']).toContain('body has a quote that is not closed');
    expectError(await importCsv(''), 'invalid_input');
    expectError(await importJson({ rows: [] }), 'invalid_input');
    const map = await importCsv('email\na@acme.test\n', '?map=mail=email');
    expectError(map, 'invalid_input');
    expect(map.body['error']).toContain('did you mean email?');
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
