import fc from 'fast-check';
import { BATCH_ROW_BYTES, cutRow, highestRowPrice, readRow, rowBytes, rowKey, TOO_MANY_CELLS, verifyRowSale } from './batch-row';

const verify = { kind: 'verify', findPhones: false } as const;
const enrich = { kind: 'enrich', findPhones: true } as const;
const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };

describe('a row', () => {
  it('of addresses is a text, or an object with one', () => {
    const work = { sale: verifyRowSale, question: { email: 'Ada@Acme.test' }, domainKey: 'acme.test' };
    expect(readRow(verify, ' Ada@Acme.test ')).toEqual({ work, leftOut: [] });
    expect(readRow(verify, { email: 'Ada@Acme.test', status: 'lead' })).toEqual({ work, leftOut: [] });
    expect(readRow(verify, 'Ada <Ada@Acme.test>; pat@acme.test')).toEqual({
      work,
      leftOut: [{ field: 'email', value: 'pat@acme.test', issue: 'is a further address; the first is used' }],
    });
    expect(readRow(verify, 'N/A')).toMatchObject({ work: { question: { email: 'N/A' } }, leftOut: [] });
  });

  it.each([7, null, '', {}, { email: null }, [], ['a@b.test'], 'x'.repeat(1_001)])(
    'with %j for an address is rejected',
    (row) => {
      expect(readRow(verify, row)).toEqual({ error: expect.stringMatching(/^(email|is a list) /) });
    },
  );

  it('of people asks what a single call would', () => {
    const read = readRow(enrich, { ...ADA, crm: 5, lookup_type: 'phone', country: 'de', job_title: '' });
    expect(read).toMatchObject({ work: { question: { ...ADA, lookup_type: 'both', country: 'DE' }, domainKey: 'acme.test' } });
    expect(readRow({ ...enrich, findPhones: false }, ADA)).toMatchObject({ work: { question: { lookup_type: 'email' } } });
  });

  it('is not spoilt by what would only have helped', () => {
    expect(readRow(enrich, { ...ADA, country: 'Germany', job_title: 7 })).toMatchObject({
      work: { question: { ...ADA, country: 'DE' } },
      leftOut: [{ field: 'job_title', value: '7' }],
    });
    expect(readRow(enrich, { ...ADA, country: 'Atlantis' })).toMatchObject({
      work: { question: ADA },
      leftOut: [{ field: 'country' }],
    });
  });

  const NAME = { first_name: 'Ada', last_name: 'Lovelace' };
  it.each<[object, object, string[]]>([
    [{ domain: 'https://www.facebook.com/acme', company_name: 'Acme' }, { company_name: 'Acme' }, ['domain']],
    [{ domain: 'facebook.com/acme', email: 'Ada <ada@acme.test>' }, { domain: 'acme.test' }, ['domain']],
    [{ domain: 'linkedin.com/in/ada' }, { linkedin_url: 'linkedin.com/in/ada' }, []],
    [
      { domain: 'linkedin.com/company/acme', linkedin_url: 'linkedin.com/in/ada' },
      { linkedin_url: 'linkedin.com/in/ada' },
      ['domain'],
    ],
    [{ domain: 'acme.test', linkedin_url: 'linkedin.com/company/acme' }, { domain: 'acme.test' }, ['linkedin_url']],
    [{ email: 'ada@acme.test' }, { domain: 'acme.test' }, []],
    [{ domain: 'N/A', company_name: 'Acme' }, { company_name: 'Acme' }, ['domain']],
    [{ domain: 'Inc.', company_name: 'Acme' }, { company_name: 'Acme' }, ['domain']],
    [{ domain: 'acme.test; normal.test', company_name: '-' }, { domain: 'acme.test' }, ['domain', 'company_name']],
  ])('with %j is looked for at %j', (given, where, left) => {
    const read = readRow(enrich, { ...NAME, ...given });
    if ('error' in read) throw new Error(read.error);
    expect(read.work.question).toEqual({ ...NAME, lookup_type: 'both', ...where });
    expect(read.leftOut.map(({ field }) => field)).toEqual(left);
  });

  it.each<[object, RegExp]>([
    [{ domain: 'Inc.' }, /^domain is not a domain, such as acme.com; send the company's own domain, /],
    [{ domain: 'https://www.facebook.com/acme' }, /^domain is at facebook.com, a platform, .*; send /],
    [{ domain: 'N/A', email: 'ada@gmail.com' }, /^domain is a placeholder; send /],
    [{ email: 'ada@gmail.com' }, /^domain is required, unless linkedin_url or company_name is given$/],
    [{ linkedin_url: 'linkedin.com/company/acme' }, /^linkedin_url is a company's page on LinkedIn, .*; send /],
    [{ domain: 'x'.repeat(25_000) }, /larger|at most 500/],
    [{ domain: 'x'.repeat(600) }, /at most 500/],
  ])('with %j is rejected', (given, error) => {
    expect(readRow(enrich, { ...NAME, ...given })).toEqual({ error: expect.stringMatching(error) });
  });

  it('says how sure an address must be, and how big the company is, as numbers or as cells of a table', () => {
    const read = readRow(enrich, { ...ADA, min_confidence: '0.95', employees: '40' });
    expect(read).toMatchObject({ work: { question: { min_confidence: 0.95, employees: 40 } } });
    expect(readRow(enrich, { ...ADA, min_confidence: 0.6, employees: '11-50' })).toMatchObject({
      work: { question: { min_confidence: 0.6 } },
    });
    expect(readRow(enrich, { ...ADA, min_confidence: ' ' })).not.toHaveProperty('work.question.min_confidence');
  });

  it.each([0.4, 1, '95 %', 'high'])(
    'that asks for a confidence of %j is rejected, for it decides what is paid',
    (min_confidence) => {
      expect(readRow(enrich, { ...ADA, min_confidence })).toEqual({ error: expect.stringMatching(/^min_confidence must/) });
    },
  );

  it.each([7, 'Ada', null, { first_name: 'Ada' }, { ...ADA, domain: '' }, { ...ADA, last_name: 7 }])('%j is rejected', (row) => {
    expect(readRow(enrich, row)).toEqual({ error: expect.any(String) });
  });

  it('that is too large is rejected', () => {
    expect(readRow(enrich, { ...ADA, note: 'x'.repeat(BATCH_ROW_BYTES) })).toEqual({ error: expect.stringContaining('larger') });
    expect(readRow(verify, 'x'.repeat(BATCH_ROW_BYTES))).toEqual({ error: expect.stringContaining('larger') });
  });

  it('that is too large comes back with its texts cut, as far as there is room', () => {
    const note = `${'x'.repeat(200)}…`;
    expect(cutRow({ ...ADA, ref: 7, note: 'x'.repeat(25_000) })).toEqual({ ...ADA, ref: 7, note });
    expect(cutRow('x'.repeat(25_000))).toBe(note);
    expect(cutRow(['x'.repeat(25_000)])).toBeNull();
    expect(cutRow({ ...ADA, list: Array.from({ length: 9_000 }, () => 'x') })).toEqual(ADA);
    fc.assert(fc.property(fc.jsonValue(), (row) => expect(rowBytes(cutRow(row))).toBeLessThanOrEqual(BATCH_ROW_BYTES)));
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`note ${n}`, 'ä'.repeat(300)]));
    expect(rowBytes(cutRow(many))).toBeLessThanOrEqual(BATCH_ROW_BYTES);
  });

  it('is spoilt by a name that could not be decoded, but by no other cell', () => {
    const error = 'last_name has characters that could not be read';
    expect(readRow(enrich, { ...ADA, last_name: 'M\ufffdller' })).toEqual({ error });
    const read = readRow(enrich, { ...ADA, company_name: 'M\ufffdller' });
    expect(read).toMatchObject({ work: { question: ADA }, leftOut: [{ field: 'company_name', value: 'M\ufffdller' }] });
    expect('work' in read && 'company_name' in read.work.question).toBe(false);
  });

  it('that is the mere cells of a table is rejected: they do not fit its columns', () => {
    for (const rules of [verify, enrich]) expect(readRow(rules, ['a@b.test', 'x', 'y'])).toEqual({ error: TOO_MANY_CELLS });
  });

  it('of any shape is read or rejected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(verify, enrich), (row, rules) => {
        const read = readRow(rules, row);
        expect('error' in read ? read.error.length > 0 : read.work.domainKey.length <= 255 && rowKey(read.work).length > 0).toBe(
          true,
        );
      }),
    );
  });
});

it('costs at most a tenth, one credit, or six', () => {
  expect([highestRowPrice('verify', true), highestRowPrice('enrich', false), highestRowPrice('enrich', true)]).toEqual([
    1, 10, 60,
  ]);
});
