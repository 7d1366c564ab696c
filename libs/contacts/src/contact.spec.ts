import fc from 'fast-check';
import { type Contact, contactOf, parseColumnMap } from './contact';

const read = (row: Record<string, unknown>, map = {}): Contact => {
  const contact = contactOf(row, map);
  if (typeof contact === 'string') throw new Error(contact);
  return contact;
};

describe('contactOf', () => {
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

  it('takes columns as they are mapped', () => {
    const map = parseColumnMap('email=Kontakt 2, domain = Firma');
    expect(read({ 'Kontakt 2': 'ada@acme.test', Email: 'old@acme.test', Firma: 'https://www.normal.test' }, map)).toMatchObject({
      emailKey: 'ada@acme.test',
      domain: 'normal.test',
    });
  });

  it.each([
    [{ email: 'ada@' }, 'email is not an e-mail address'],
    [{ email: 'ada@acme.test', website: '---' }, 'domain is not a domain'],
    [{ email: 'ada@acme.test', phone: 'n/a' }, 'phone is not a phone number'],
    [{ first_name: 'Ada', last_name: 'Lovelace' }, 'needs an e-mail, a LinkedIn URL, or a name and a domain'],
    [{}, 'needs an e-mail, a LinkedIn URL, or a name and a domain'],
    [{ email: 7, other: {} }, 'email is not an e-mail address'],
    [{ email: 'ada@acme.test', title: 'x'.repeat(501) }, 'job_title has more than 500 characters'],
  ])('says what is wrong: %j', (row, issue) => expect(contactOf(row)).toBe(issue));

  it('gives one contact one identity, and others another', () => {
    const { identity } = read({ email: 'ada@acme.test' });
    expect(read({ email: 'ADA@acme.test', first_name: 'Ada' }).identity).toBe(identity);
    expect(read({ email: 'ada@normal.test' }).identity).not.toBe(identity);
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (row) => void contactOf(row)));
  });
});

it.each(['', 'email', 'mail=x', 'email='])('refuses the map %j', (text) =>
  expect(() => parseColumnMap(text)).toThrow('field=column'),
);
