import fc from 'fast-check';
import { resultRow } from './result-row';

const valid = { email: 'ada@acme.test', status: 'valid', verified: true };
const row = (input: unknown, changes: object = {}) => ({
  input,
  is_copy: false,
  status: 'valid',
  result: valid,
  charge: 1,
  ...changes,
});

describe('a result', () => {
  it('has the fields of the row, then those of the answer', () => {
    expect(Object.entries(resultRow('verify', row({ crm: 7, email: 'Ada@acme.test' })))).toEqual([
      ['crm', 7],
      ['email', 'Ada@acme.test'],
      ['status', 'valid'],
      ['verified', true],
      ['credits_charged', 0.1],
    ]);
  });

  it.each([
    ['a field of the result', { status: 'lead', crm: 1 }, { status: 'lead' }],
    [
      'a field of other results',
      { error: 'old', cached: 'no', smtp_code: 5, crm: 1 },
      { error: 'old', cached: 'no', smtp_code: 5 },
    ],
    ['`input` itself', { input: 'x', crm: 1 }, { input: 'x' }],
    ['what is charged', { credits_charged: 99, crm: 1 }, { credits_charged: 99 }],
  ])('keeps a field with the name of %s under `input`', (_name, input, hidden) => {
    expect(resultRow('verify', row(input))).toMatchObject({ status: 'valid', crm: 1, credits_charged: 0.1, input: hidden });
  });

  it('exists for a bare address, a copy, a cancelled and a rejected row', () => {
    expect(resultRow('verify', row('Ada@acme.test'))).toMatchObject({ email: 'Ada@acme.test', status: 'valid' });
    expect(resultRow('verify', row('ada@acme.test', { is_copy: true }))).toMatchObject({ status: 'valid', credits_charged: 0 });
    const nothing = { verified: false, deliverable: false, reason: null, credits_charged: 0 };
    const cancelled = resultRow('verify', row('ada@acme.test', { status: 'cancelled', result: null, charge: 0 }));
    expect(cancelled).toEqual({ email: 'ada@acme.test', status: 'cancelled', ...nothing });
    const rejected = resultRow('enrich', row(5, { status: 'rejected', result: { error: 'must be an object' }, charge: 0 }));
    expect(rejected).toEqual({
      ...{ row: 5, status: 'rejected', email: null, phone: null, verified: false },
      ...{ error: 'must be an object', credits_charged: 0 },
    });
  });

  it.each([
    'email',
    'phone',
    'alt_emails',
    'sources',
    'cached_hit',
    'error',
    'confidence',
    'checked_at',
    'pattern',
    'credits_charged',
  ])('of a person has the field %s of the row under `input`', (field) => {
    for (const found of [valid, { error: 'is not a domain' }, null])
      expect(resultRow('enrich', row({ [field]: 'own', crm: 1 }, { result: found }))).toMatchObject({
        crm: 1,
        input: { [field]: 'own' },
      });
  });

  it('keeps every field of any row', () => {
    const inputs = fc.dictionary(
      fc.oneof(
        fc.constantFrom('email', 'status', 'input', 'verified', 'ref', 'error', 'cached_hit', 'sources', 'domain'),
        fc.string(),
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const result = resultRow('enrich', row(input));
        const hidden = (result['input'] ?? {}) as object;
        for (const [field, value] of Object.entries(input)) expect({ ...result, ...hidden }[field]).toEqual(value);
        expect(result).toMatchObject({ status: 'valid', verified: true, email: 'ada@acme.test' });
      }),
    );
  });
});
