import fc from 'fast-check';
import { BATCH_ROW_BYTES, highestRowPrice, readRow, TOO_LARGE_ROW, verifyRowSale } from './batch-row';

const verify = { kind: 'verify', findPhones: false } as const;
const enrich = { kind: 'enrich', findPhones: true } as const;
const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };

describe('a row', () => {
  it('of addresses is a text, or an object with one', () => {
    const work = { sale: verifyRowSale, question: { email: 'Ada@Acme.test' }, key: 'verify:ada@acme.test', lane: 'acme.test' };
    expect(readRow(verify, ' Ada@Acme.test ')).toEqual({ work });
    expect(readRow(verify, { email: 'Ada@Acme.test', status: 'lead' })).toEqual({ work });
  });

  it.each([7, null, '', {}, { email: null }, [], ['a@b.test'], 'x'.repeat(1_001)])(
    'with %j for an address is rejected',
    (row) => {
      expect(readRow(verify, row)).toEqual({ error: expect.stringMatching(/^email /) });
    },
  );

  it('of people asks what a single call would', () => {
    const read = readRow(enrich, { ...ADA, crm: 5, lookup_type: 'phone', country: 'de', job_title: '' });
    expect(read).toMatchObject({ work: { question: { ...ADA, lookup_type: 'both', country: 'DE' }, lane: 'acme.test' } });
    expect(readRow({ ...enrich, findPhones: false }, ADA)).toMatchObject({ work: { question: { lookup_type: 'email' } } });
  });

  it('is not spoilt by what would only have helped', () => {
    expect(readRow(enrich, { ...ADA, country: 'Germany', job_title: 7 })).toMatchObject({ work: { question: ADA } });
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
    expect(readRow(verify, TOO_LARGE_ROW)).toEqual({ error: expect.stringContaining('larger') });
  });

  it('of any shape is read or rejected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(verify, enrich), (row, rules) => {
        const read = readRow(rules, row);
        expect('error' in read ? read.error.length > 0 : read.work.lane.length <= 255 && read.work.key.length > 0).toBe(true);
      }),
    );
  });
});

it('costs at most a tenth, one credit, or six', () => {
  expect([highestRowPrice('verify', true), highestRowPrice('enrich', false), highestRowPrice('enrich', true)]).toEqual([
    1, 10, 60,
  ]);
});
