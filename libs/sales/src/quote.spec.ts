import {
  type LookupBody,
  LOOKUP_TYPES,
  type LookupResult,
  nobodyFound,
  VERIFY_REASONS,
  VERIFY_STATUSES,
  type VerifyEmailResult,
  withheldVerdict,
} from '@modernleads/contracts';
import fc from 'fast-check';
import { verifyRowSale } from './batch-row';
import { cleanNamesSale } from './clean-names';
import { findDomainSale } from './domain-finder';
import { lookupSale } from './lookup';
import { partResources, quote } from './quote';
import { verifyEmailSale } from './verify';

const ADA: LookupBody = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test', lookup_type: 'both' };
const email = { status: 'found', email: 'ada@acme.test', verified: true } as const;
const phone = { status: 'found', phone: '+1 201 555 0123' } as const;
const person = (fields: Partial<LookupResult>): LookupResult => ({ ...nobodyFound('acme.test'), ...fields });
const verdict = (fields: Partial<VerifyEmailResult>): VerifyEmailResult => ({ ...withheldVerdict('Ada@acme.test'), ...fields });

const [EMAIL, PHONE] = partResources(lookupSale, ADA) as [string, string];
const BOTH = lookupSale.entitlement(ADA);
const none: ReadonlySet<string> = new Set();

/** The charge in tenths, and what is kept for how many days. */
function outcome({ charge, entitlement, covered }: ReturnType<typeof quote>): [number, Record<string, number>] {
  const kept = [...(entitlement ? [entitlement] : []), ...covered];
  return [charge, Object.fromEntries(kept.map(({ resource, freshSeconds }) => [resource, freshSeconds / 86_400]))];
}

describe('a lookup', () => {
  it.each<[string, Partial<LookupBody>, Partial<LookupResult>, string[], number, Record<string, number>]>([
    ['both found', {}, { ...email, ...phone }, [], 60, { [BOTH]: 30, [EMAIL]: 30, [PHONE]: 30 }],
    ['the e-mail owned', {}, { ...email, ...phone }, [EMAIL], 50, { [BOTH]: 30, [PHONE]: 30 }],
    ['the phone owned', {}, { ...email, ...phone }, [PHONE], 10, { [BOTH]: 30, [EMAIL]: 30 }],
    ['all of it owned in parts', {}, { ...email, ...phone }, [EMAIL, PHONE], 0, { [BOTH]: 30 }],
    ['an owned part that is found no more', {}, phone, [EMAIL], 50, { [BOTH]: 30, [PHONE]: 30 }],
    ['a guess beside a phone', {}, { ...phone, email: 'a@acme.test' }, [], 50, { [BOTH]: 30, [PHONE]: 30 }],
    ['not final, but for the phone', {}, { ...phone, retry_after: 60 }, [], 50, { [PHONE]: 30 }],
    ['nobody, which is free and kept', {}, {}, [], 0, { [BOTH]: 1 }],
    ['nobody yet', {}, { retry_after: 60 }, [], 0, {}],
    ['a guess, which is free and not kept', {}, { status: 'risky', email: 'a@acme.test' }, [], 0, {}],
    ['an e-mail alone', { lookup_type: 'email' }, email, [], 10, { [EMAIL]: 30 }],
    ['more than was asked for', { lookup_type: 'email' }, { ...email, ...phone }, [], 10, { [EMAIL]: 30 }],
  ])('of %s', (_name, asked, found, owned, charge, kept) => {
    expect(outcome(quote(lookupSale, { ...ADA, ...asked }, person(found), new Set(owned)))).toEqual([charge, kept]);
  });

  it('keeps nothing of the search that found it', () => {
    const result = person({ ...email, trace: [{ step: 'contacts', outcome: 'known', ms: 3 }] });
    expect(quote(lookupSale, ADA, result, none).entitlement?.answer).not.toContain('trace');
  });
});

describe('a verdict', () => {
  it.each<[string, Partial<VerifyEmailResult>, number, number, number | undefined]>([
    ['valid', { status: 'valid', reason: 'accepted' }, 10, 1, 30],
    ['disposable', { status: 'disposable', reason: 'disposable_domain' }, 10, 1, 30],
    ['catch-all', { status: 'catch_all', reason: 'accepts_all' }, 10, 1, 7],
    ['invalid', { status: 'invalid', reason: 'mailbox_not_found' }, 10, 1, 7],
    ['mailbox full', { status: 'invalid', reason: 'mailbox_full' }, 10, 1, 1],
    ['invalid syntax', { status: 'invalid', reason: 'invalid_syntax' }, 0, 0, undefined],
    ['unknown', { status: 'unknown', reason: 'greylisted', retry_after: 60 }, 0, 0, undefined],
  ])('of %s costs a single call and a row of a batch what it does, and is kept alike', (_name, fields, call, row, days) => {
    const question = { email: 'Ada@acme.test' };
    const kept = days === undefined ? {} : { 'verify:ada@acme.test': days };
    expect(outcome(quote(verifyEmailSale, question, verdict(fields), none))).toEqual([call, kept]);
    expect(outcome(quote(verifyRowSale, question, verdict(fields), none))).toEqual([row, kept]);
  });

  it('is kept without the spelling of the address', () => {
    const valid = verdict({ status: 'valid', reason: 'accepted' });
    expect(quote(verifyEmailSale, { email: 'Ada@acme.test' }, valid, none).entitlement?.answer).not.toContain('Ada@');
  });
});

it('a domain costs a credit and is kept for 30 days; none costs nothing and is not kept', () => {
  const found = {
    company_name: 'Acme',
    domain: 'acme.test',
    confidence: 'high' as const,
    candidates: [],
    evidence: [],
    checked_at: '',
  };
  const question = { company_name: 'Acme' };
  expect(outcome(quote(findDomainSale, question, found, none))).toEqual([10, { 'domain::acme': 30 }]);
  expect(outcome(quote(findDomainSale, question, { ...found, domain: null }, none))).toEqual([0, {}]);
});

it('what is always free costs nothing and is not kept', () => {
  expect(outcome(quote(cleanNamesSale, { names: ['Acme'] }, { cleaned: ['Acme'], details: [] }, none))).toEqual([0, {}]);
});

describe('whatever is asked, found and owned', () => {
  const maybe = <T>(value: T) => fc.constantFrom(null, value);
  const people = fc
    .record({
      email: maybe('ada@acme.test'),
      phone: maybe('+1 201 555 0123'),
      verified: fc.boolean(),
      retry_after: fc.constantFrom(undefined, 60),
    })
    .map((found) => {
      const isFound = found.phone !== null || (found.email !== null && found.verified);
      return { ...found, status: isFound ? ('found' as const) : found.email ? ('risky' as const) : ('not_found' as const) };
    });
  const lookups = fc
    .tuple(fc.constantFrom(...LOOKUP_TYPES), people, fc.subarray([EMAIL, PHONE]))
    .map(([lookup_type, found, owned]) => ({ question: { ...ADA, lookup_type }, result: person(found), owned: new Set(owned) }));
  const verdicts = fc
    .constantFrom(...VERIFY_STATUSES)
    .chain((status) => fc.constantFrom(...VERIFY_REASONS[status]).map((reason) => verdict({ status, reason })));

  const all = (check: (quoted: ReturnType<typeof quote>, highest: number) => void): void => {
    fc.assert(
      fc.property(lookups, ({ question, result, owned }) =>
        check(quote(lookupSale, question, result, owned), lookupSale.highestPrice(question)),
      ),
    );
    for (const sale of [verifyEmailSale, verifyRowSale])
      fc.assert(
        fc.property(verdicts, (result) => {
          const question = { email: result.email };
          check(quote(sale, question, result, none), sale.highestPrice(question));
        }),
      );
  };

  it('the charge is never negative, and never above the highest price', () => {
    all(({ charge }, highest) => {
      expect(charge).toBeGreaterThanOrEqual(0);
      expect(charge).toBeLessThanOrEqual(highest);
    });
  });

  it('what is kept is fresh for a time, each once, and echoes no question', () => {
    all(({ entitlement, covered }) => {
      const kept = [...(entitlement ? [entitlement] : []), ...covered];
      expect(kept.every(({ freshSeconds }) => freshSeconds > 0)).toBe(true);
      expect(new Set(kept.map(({ resource }) => resource)).size).toBe(kept.length);
      expect(kept.filter(({ answer }) => answer.includes('Ada@acme.test'))).toEqual([]);
    });
  });

  it('what is owned is not charged again, nor kept anew', () => {
    fc.assert(
      fc.property(lookups, ({ question, result, owned }) => {
        const first = quote(lookupSale, question, result, owned);
        const now = new Set([...owned, ...first.covered.map(({ resource }) => resource)]);
        const again = quote(lookupSale, question, result, now);
        expect(again.covered).toEqual([]);
        if (question.lookup_type === 'both') expect(again.charge).toBe(0);
        expect(again.charge).toBeLessThanOrEqual(first.charge);
      }),
    );
  });
});
