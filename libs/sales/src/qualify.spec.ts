import type { QualifyBody } from '@modernleads/contracts';
import { type PinnedQuestion, qualifySale, readDomain } from './qualify';
import { readRow } from './batch-row';

const key = (body: QualifyBody, context_hash = 'one'): string =>
  qualifySale.entitlement((qualifySale.read as (body: PinnedQuestion) => PinnedQuestion)({ ...body, context_hash }));
const ACME: QualifyBody = { domain: 'acme.test', industry: 'SaaS', employees: 50, technologies: ['React', 'Stripe'] };

describe('what an account owns', () => {
  it.each<[string, QualifyBody]>([
    ['a URL', { ...ACME, domain: 'https://www.ACME.test/about' }],
    ['letter case and spaces', { ...ACME, industry: ' saas ' }],
    ['the order of technologies', { ...ACME, technologies: ['stripe', 'react', 'React'] }],
    ['its own reference and limit', { ...ACME, ref: 'x', max_credits: 3 }],
    ['what holds anyway', { ...ACME, fetch: true }],
  ])('is the same but for %s', (_what, body) => expect(key(body)).toBe(key(ACME)));

  it.each<[string, QualifyBody]>([
    ['another fact', { ...ACME, employees: 51 }],
    ['no list of technologies', { ...ACME, technologies: undefined }],
    ['an empty one', { ...ACME, technologies: [] }],
    ['no site', { ...ACME, fetch: false }],
    ['an age', { ...ACME, max_age: 60 }],
    ['a title', { ...ACME, job_title: 'CTO' }],
  ])('is another with %s', (_what, body) => expect(key(body)).not.toBe(key(ACME)));

  it('is another under another context, and names nobody', () => {
    expect(key(ACME, 'two')).not.toBe(key(ACME));
    expect(key({ ...ACME, first_name: 'Ada', last_name: 'Lovelace' })).toMatch(/^qualify:[\w-]{43}$/);
  });
});

it.each([
  ['acme.test', 'acme.test'],
  ['https://www.acme.test/x?y', 'acme.test'],
  ['ada@acme.test', 'acme.test'],
  ['shop.acme.co.uk', 'shop.acme.co.uk'],
  ['github.com/acme', undefined],
  ['acme.wixsite.com', undefined],
  ['ada@gmail.com', undefined],
  ['no domain', undefined],
  ['', undefined],
])('%j is the domain %j', (text, domain) => expect(readDomain(text).domain).toBe(domain));

describe('a row', () => {
  const read = (row: unknown) => {
    const outcome = readRow({ kind: 'qualify', findPhones: false, contextHash: 'one' }, row);
    if ('error' in outcome) return { error: outcome.error };
    const { question, sale } = outcome.work;
    return {
      question,
      left: outcome.leftOut.map(({ field, issue }) => [field, issue]),
      status: sale.statusOf({ checked_at: '' }),
    };
  };

  it('is read as a table has it', () =>
    expect(
      read({
        Domain: 'acme.test',
        'Employee Range': '50-200',
        industry: 'SaaS',
        technologies: 'React; Stripe,',
        fetch: 'FALSE',
        max_age: '60',
        country: 'Deutschland',
        Note: 'x',
      }),
    ).toEqual({
      question: {
        domain: 'acme.test',
        employee_range: '50-200',
        industry: 'SaaS',
        technologies: ['React', 'Stripe'],
        fetch: false,
        max_age: 60,
        country: 'DE',
        context_hash: 'one',
      },
      left: [],
      status: 'scored',
    }));

  it.each<[object, [string, string][]]>([
    [{ employees: 'n/a' }, [['employees', 'is a placeholder']]],
    [{ country: 'Atlantis' }, [['country', 'is no country']]],
    [{ fetch: 'perhaps' }, [['fetch', 'must be true or false, not text']]],
    [{ last_name: 'Lovelace' }, [['last_name', 'needs a first_name and a last_name that can be read']]],
  ])('is scored without %j', (cells, left) => expect(read({ domain: 'acme.test', ...cells })).toMatchObject({ left }));

  it.each([
    [{ domain: 'facebook.com/acme' }, /^domain is at facebook\.com, a platform/],
    [{ domain: 7 }, /^domain must be a text$/],
    [{ company_name: 'Acme' }, /^domain is required$/],
    ['acme.test', /^must be an object with a domain$/],
    [['acme.test', 'x'], /list of cells/],
  ])('%j is rejected', (row, error) => expect(read(row)).toEqual({ error: expect.stringMatching(error) }));

  it('goes by its e-mail address where it has no domain of a company', () =>
    expect(read({ domain: 'linkedin.com/company/acme', email: 'ada@acme.test' })).toMatchObject({
      question: { domain: 'acme.test' },
    }));
});
