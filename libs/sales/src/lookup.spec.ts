import fc from 'fast-check';
import { type LookupBody, type LookupResult, LOOKUP_TYPES, nobodyFound, toCredits } from '@modernleads/contracts';
import { linkedinKey, lookupSale } from './lookup';

const ADA: LookupBody = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const result = (fields: Partial<LookupResult>): LookupResult => ({ ...nobodyFound(), ...fields });

describe('the price of a lookup', () => {
  it.each([
    [result({ status: 'found', email: 'a@b.test', verified: true }), 1],
    [result({ status: 'found', phone: '+1', verified: true }), 5],
    [result({ status: 'found', email: 'a@b.test', verified: true, phone: '+1' }), 6],
    [result({ status: 'found', email: 'a@b.test', verified: false, phone: '+1' }), 5],
    [result({ status: 'risky', email: 'a@b.test' }), 0],
    [result({}), 0],
  ])('is for what was found: %j', (found, credits) => expect(toCredits(lookupSale.price(found))).toBe(credits));

  it.each([
    [undefined, 1],
    ['email', 1],
    ['phone', 5],
    ['both', 6],
  ] as const)('is at most for what was asked: %s', (lookup_type, credits) =>
    expect(toCredits(lookupSale.highestPrice({ ...ADA, lookup_type }))).toBe(credits),
  );

  it('never exceeds what is held', () => {
    const maybe = (text: string) => fc.constantFrom(null, text);
    fc.assert(
      fc.property(
        fc.constantFrom(...LOOKUP_TYPES),
        maybe('a@b.test'),
        maybe('+1'),
        fc.boolean(),
        (lookup_type, email, phone, verified) => {
          const answer = result({
            email: lookup_type === 'phone' ? null : email,
            phone: lookup_type === 'email' ? null : phone,
            verified,
          });
          expect(lookupSale.price(answer)).toBeLessThanOrEqual(lookupSale.highestPrice({ ...ADA, lookup_type }));
        },
      ),
    );
  });
});

describe('what was found of both', () => {
  const email: Partial<LookupResult> = {
    email: 'a@b.test',
    verified: true,
    alt_emails: ['c@b.test'],
    email_status: 'valid',
    pattern: '{f}',
  };
  const phone: Partial<LookupResult> = { phone: '+1', alt_phones: ['+2'], phone_type: 'mobile' };
  const partsOf = (body: Partial<LookupBody>, found: Partial<LookupResult>) =>
    (lookupSale.parts?.({ ...ADA, ...body }) ?? []).flatMap(({ body: asked, of }) => {
      const part = of(result({ status: 'found', confidence: 0.97, ...found }));
      return part ? { type: asked.lookup_type, price: toCredits(lookupSale.price(part)), ...part } : [];
    });

  it('is what would have been found of either, and nothing of the other', () => {
    expect(partsOf({ lookup_type: 'both' }, { ...email, ...phone })).toMatchObject([
      { type: 'email', price: 1, ...email, phone: null, alt_phones: [], phone_type: null, confidence: 0.97 },
      { type: 'phone', price: 5, ...phone, email: null, alt_emails: [], email_status: null, pattern: null, verified: true },
    ]);
  });

  it('is final even where the whole is not', () => {
    const [part] = partsOf({ lookup_type: 'both' }, { ...phone, retry_after: 60 });
    expect(part).toMatchObject({ type: 'phone', price: 5 });
    expect(part).not.toHaveProperty('retry_after');
  });

  it('is nothing that was not paid for', () => {
    expect(partsOf({ lookup_type: 'both' }, { ...email, verified: false })).toEqual([]);
    expect(partsOf({ lookup_type: 'both' }, { ...email, verified: false, ...phone })).toMatchObject([
      { type: 'phone', email: null },
    ]);
    expect(partsOf({ lookup_type: 'email' }, email)).toEqual([]);
  });
});

describe('a platform', () => {
  const read = (body: Partial<LookupBody>) => lookupSale.read?.({ first_name: 'Ada', last_name: 'Lovelace', ...body });

  it.each<[Partial<LookupBody>, Partial<LookupBody>]>([
    [{ domain: 'facebook.com/acmepumps', company_name: 'Acme Pumps' }, { company_name: 'Acme Pumps' }],
    [{ domain: 'https://www.linkedin.com/in/ada/' }, { linkedin_url: 'https://www.linkedin.com/in/ada/' }],
    [{ domain: 'N/A', company_name: 'Acme' }, { company_name: 'Acme' }],
    [{ domain: 'acme.test', linkedin_url: 'linkedin.com/company/acme' }, { domain: 'acme.test' }],
    [{ domain: 'https://www.acme.test/about' }, { domain: 'https://www.acme.test/about' }],
  ])('is not where a person is looked for: %j', (body, where) =>
    expect(read(body)).toEqual({ first_name: 'Ada', last_name: 'Lovelace', ...where }),
  );

  it.each<[Partial<LookupBody>, string]>([
    [{ domain: 'facebook.com/acmepumps' }, 'domain'],
    [{ domain: 'github.com' }, 'domain'],
    [{ domain: 'gmail.com' }, 'domain'],
    [{ domain: 'linkedin.com/company/acme' }, 'domain'],
    [{ linkedin_url: 'https://www.linkedin.com/company/acme' }, 'linkedin_url'],
    [{ domain: 'nonsense', company_name: 'Acme' }, 'domain'],
  ])('alone is refused: %j', (body, field) => {
    const details = [{ field, issue: expect.stringContaining('; send ') }];
    expect(() => read(body)).toThrow(expect.objectContaining({ code: 'invalid_input', extras: { details } }));
  });

  it('does not make one question of two people', () => {
    const key = (domain: string) => lookupSale.entitlement(read({ domain }) as LookupBody);
    expect(key('linkedin.com/in/ada')).not.toBe(key('linkedin.com/in/ada-2'));
  });
});

describe('one question', () => {
  const key = (body: Partial<LookupBody>): string => lookupSale.entitlement({ ...ADA, ...body });

  it.each<Partial<LookupBody>>([
    { first_name: ' ADA ', domain: 'https://www.ACME.test/about?x=1' },
    { lookup_type: 'email', job_title: 'Countess', company_name: 'Acme', country: 'GB', ref: 'r', max_credits: 3 },
    { min_confidence: 0.85, employees: 40 },
  ])('is the same however it is spelt: %j', (body) => expect(key(body)).toBe(key({})));

  it.each<Partial<LookupBody>>([
    { first_name: 'Grace' },
    { domain: 'normal.test' },
    { domain: 'mail.acme.test' },
    { lookup_type: 'both' },
    { linkedin_url: 'linkedin.com/in/ada' },
    { domain: undefined, company_name: 'Acme' },
    { min_confidence: 0.95 },
  ])('is another when something matters: %j', (body) => expect(key(body)).not.toBe(key({})));

  it('is stored under a digest that names nobody', () => expect(key({})).toMatch(/^lookup:email:[\w-]{43}$/));

  it('is the same tomorrow', () => expect(key({})).toBe('lookup:email:PHwhLy8F0bzPQSr2QEb0lSLCXMCnQqtf0uBACHs0aAQ'));

  it('is the same for a host alone as in a URL, and for names with other white space', () => {
    const label = fc.stringMatching(/^[a-z\d-]{1,8}$/);
    const hosts = fc.oneof(
      fc.domain(),
      fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
    );
    const names = fc.oneof(fc.stringMatching(/^[!-~]{1,4}( [!-~]{1,4}){0,2}$/), fc.string({ unit: 'grapheme', minLength: 1 }));
    const some = fc.constantFrom('1.2', 'acme.7', 'xn--bcher-kva.test', 'xn--a.test', 'www.acme.test', '-a.test');
    fc.assert(
      fc.property(fc.oneof(hosts, some), names, (domain, name) => {
        const [said, spaced] = [key({ domain, first_name: name }), `  ${name.replaceAll(' ', ' \t ')} `];
        expect(key({ domain: `https://${domain}/`, first_name: spaced })).toBe(said);
      }),
    );
  });

  it('is fresh for 30 days when found, for one when not, and never when it is a guess or will be known better', () => {
    const days = (fields: Partial<LookupResult>): number => lookupSale.freshForSeconds(result(fields)) / 86_400;
    expect([days({ status: 'found' }), days({}), days({ status: 'risky' }), days({ retry_after: 60 })]).toEqual([30, 1, 0, 0]);
  });
});

describe('linkedinKey', () => {
  it.each([
    'linkedin.com/in/ada-lovelace',
    'https://www.linkedin.com/in/ada-lovelace/',
    'http://uk.linkedin.com/in/Ada-Lovelace?trk=x#y',
    'https://m.linkedin.com/in/ada-lovelace',
    'HTTPS://LINKEDIN.COM/in/ada%2Dlovelace/details/',
  ])('%s', (url) => expect(linkedinKey(url)).toBe('linkedin.com/in/ada-lovelace'));

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => void linkedinKey(text)));
    fc.assert(fc.property(fc.string(), (text) => void linkedinKey(`linkedin.com/in/${text}`)));
  });
});
