import fc from 'fast-check';
import { type Contact, contactColumns, readContact } from './contact';

const read = (row: Record<string, unknown>, map = {}): Contact => {
  const outcome = readContact(row, contactColumns([row], map));
  if ('issue' in outcome) throw new Error(outcome.issue);
  return outcome.contact;
};

describe('readContact', () => {
  it.each<[Record<string, unknown>]>([
    [{ 'First Name': 'Ada', 'Last Name': 'Lovelace', 'E-mail Address': 'ada@acme.test', 'LinkedIn URL': 'linkedin.com/in/ada' }],
    [{ Vorname: 'Ada', Nachname: 'Lovelace', EMAIL: 'Ada@ACME.test', linkedin: 'https://www.linkedin.com/in/Ada/' }],
    [{ full_name: 'Ada Lovelace', email: 'ada@acme.test', 'Person Linkedin Url': 'linkedin.com/in/ada' }],
    [{ Name: 'Lovelace, Ada', 'Work Email': 'ada@acme.test', LinkedIn: 'linkedin.com/in/ada' }],
  ])('knows the columns of usual exports: %j', (row) =>
    expect(read(row)).toMatchObject({
      nameKey: 'ada lovelace',
      domain: 'acme.test',
      emailKey: 'ada@acme.test',
      linkedinKey: 'linkedin.com/in/ada',
    }),
  );

  it('takes a whole name apart as lookup does', () => {
    const [whole, parts] = [{ Name: '欧阳娜娜' }, { first_name: '娜娜', last_name: '欧阳' }];
    const stored = read({ ...whole, email: 'nana@acme.test' });
    expect(stored.details).toMatchObject(parts);
    expect(stored.nameKey).toBe(read({ ...parts, email: 'nana@acme.test' }).nameKey);
  });

  it('takes columns as they are mapped', () => {
    const map = { email: 'Kontakt 2', domain: 'Firma' };
    expect(read({ 'Kontakt 2': 'ada@acme.test', Email: 'old@acme.test', Firma: 'https://www.normal.test' }, map)).toMatchObject({
      emailKey: 'ada@acme.test',
      domain: 'normal.test',
    });
  });

  it.each([
    [{ email: 'ada@' }, 'email is not an e-mail address'],
    [{ first_name: 'Ada', email: 'n/a', phone: 'none' }, 'email is a placeholder; phone is a placeholder'],
    [
      { first_name: 'Ada', last_name: 'Lovelace', website: 'https://www.facebook.com/acmepumps' },
      "domain is at facebook.com, a platform, not the company's own domain",
    ],
    [
      { name: 'Ada Lovelace', linkedin: 'linkedin.com/company/acme' },
      "linkedin_url is a company's page on LinkedIn, not a person's profile",
    ],
    [{ first_name: 'Ada', last_name: 'Lovelace' }, 'needs an e-mail, a LinkedIn URL, or a name and a domain'],
    [{}, 'needs an e-mail, a LinkedIn URL, or a name and a domain'],
    [{ email: 7, other: {} }, 'email is not an e-mail address'],
  ])('says what is wrong: %j', (row, issue) => expect(readContact(row)).toEqual({ issue }));

  it.each<[Record<string, unknown>, Record<string, string>, [string, string][]]>([
    [{ phone: 'N/A' }, {}, [['phone', 'N/A']]],
    [{ phone: '-' }, {}, [['phone', '-']]],
    [{ phone: 'none' }, {}, [['phone', 'none']]],
    [{ phone: 'call the office' }, {}, [['phone', 'call the office']]],
    [{ phone: 'tel:+33 1 23 45 67 89' }, { phone: '+33 1 23 45 67 89' }, []],
    [{ phone: 'Mobile: +49 170 1234567' }, { phone: '+49 170 1234567' }, []],
    [{ phone: '+49 170 1234567 / 030 23125000' }, { phone: '+49 170 1234567; 030 23125000' }, []],
    [{ website: 'N/A' }, {}, [['domain', 'N/A']]],
    [{ website: 'https://acme.test; https://normal.test' }, { domain: 'https://acme.test' }, [['domain', 'https://normal.test']]],
    [{ website: 'facebook.com/acme' }, {}, [['domain', 'facebook.com/acme']]],
    [{ email: 'Pat <ada@acme.test>' }, { email: 'ada@acme.test' }, []],
    [{ email: 'mailto:ada@acme.test' }, { email: 'ada@acme.test' }, []],
    [{ email: 'ada@acme.test; pat@acme.test' }, { email: 'ada@acme.test' }, [['email', 'pat@acme.test']]],
    [{ email: 'N/A', name: 'Ada Lovelace', domain: 'acme.test' }, { domain: 'acme.test' }, [['email', 'N/A']]],
    [{ title: 'x'.repeat(25_000) }, {}, [['job_title', `${'x'.repeat(100)}…`]]],
    [{ company: 'n/a' }, {}, [['company_name', 'n/a']]],
    [
      { first_name: 'NULL', last_name: 'NULL' },
      {},
      [
        ['first_name', 'NULL'],
        ['last_name', 'NULL'],
      ],
    ],
    [
      { first_name: 'None', last_name: '-' },
      {},
      [
        ['first_name', 'None'],
        ['last_name', '-'],
      ],
    ],
    [{ first_name: 'Ada', last_name: 'Null' }, { first_name: 'Ada', last_name: 'Null' }, []],
    [{ first_name: 'Ada', last_name: '-' }, { first_name: 'Ada', last_name: '-' }, []],
    [{ company: 'M\ufffdller' }, {}, [['company_name', 'M\ufffdller']]],
  ])('keeps the row of %j', (row, kept, left) => {
    const outcome = readContact({ linkedin_url: 'linkedin.com/in/ada', ...row });
    if ('issue' in outcome) throw new Error(outcome.issue);
    expect(outcome.contact.details).toMatchObject({ linkedin_url: 'linkedin.com/in/ada', ...kept });
    expect(outcome.leftOut.map(({ field, value }) => [field, value])).toEqual(left);
  });

  it.each([
    [{ email: 'ada@acme.test', website: 'https://www.facebook.com/acme' }, 'acme.test'],
    [{ email: 'ada@gmail.com', linkedin: 'linkedin.com/in/ada' }, ''],
    [{ email: 'ada@gmail.com', website: 'acme.test' }, 'acme.test'],
    [{ email: 'ada@gmail.com', website: 'acme.github.io' }, ''],
    [{ website: 'linkedin.com/in/ada' }, ''],
  ])('of %j is at the domain %j', (row, domain) => expect(read(row).domain).toBe(domain));

  it('is not at a domain with whoever has a page on the same platform', () => {
    const row = (slug: string) => ({ name: 'Ada Lovelace', website: `linkedin.com/company/${slug}`, email: `ada@${slug}.test` });
    const [one, other] = [read(row('acme')), read(row('normal'))];
    expect([one.domain, other.domain]).toEqual(['acme.test', 'normal.test']);
    expect(one.identity).not.toBe(other.identity);
    const page = (slug: string) => ({ email: `ada@${slug}.test`, linkedin_url: 'https://www.linkedin.com/company/acme/' });
    expect(read(page('acme')).identity).not.toBe(read(page('normal')).identity);
  });

  it('is none without names of columns, and of cells that do not fit them', () => {
    expect(readContact(['ada@acme.test', 'x'])).toEqual({ issue: expect.stringContaining('more cells than there are columns') });
    for (const row of [null, 7, 'ada@acme.test']) expect(readContact(row)).toEqual({ issue: 'is no object by column name' });
  });

  it('is read by the columns of all rows: a bare name is the family name where another row has a given one', () => {
    const rows = [
      { Vorname: 'Ada', Name: 'Lovelace', 'E-Mail': 'ada@acme.test' },
      { Name: 'Hopper', 'E-Mail': 'grace@acme.test' },
    ];
    const outcome = readContact(rows[1], contactColumns(rows));
    expect('contact' in outcome && outcome.contact.details).toEqual({ last_name: 'Hopper', email: 'grace@acme.test' });
  });

  it('gives one contact one identity, and others another', () => {
    const { identity } = read({ email: 'ada@acme.test' });
    expect(read({ email: 'ADA@acme.test', first_name: 'Ada' }).identity).toBe(identity);
    expect(read({ email: 'ada@normal.test' }).identity).not.toBe(identity);
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (row) => void readContact(row)));
  });
});
