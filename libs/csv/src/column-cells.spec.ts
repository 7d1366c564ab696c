import { fieldValues } from './columns';
import { FIELDS } from './headings';
import { readTable } from './table';

const PERSON = FIELDS.filter((field) => field !== 'ref');
const people = (text: string) => {
  const { uses, rows } = readTable(Buffer.from(text), { fields: PERSON });
  return rows.map((cells) => fieldValues(uses, (column) => cells[column]?.trim() ?? ''));
};
const PAT = { first_name: 'Pat', last_name: 'Doe' };

describe('a column whose heading is unknown', () => {
  it.each([
    ['Vorname;Nachname;Rückantwort an\nPat;Doe;pat@acme.test\n', { ...PAT, email: 'pat@acme.test' }],
    ['Name,Xyzzy\nPat Doe,linkedin.com/in/pat-doe\n', { ...PAT, linkedin_url: 'linkedin.com/in/pat-doe' }],
    ['Name,Xyzzy\nPat Doe,+1 555 010 0001\n', { ...PAT, phone: '+1 555 010 0001' }],
    ['Name,Telefonzelle\nPat Doe,030 1234567\n', { ...PAT }],
    ['Name,Xyzzy phone\nPat Doe,030 1234567\n', { ...PAT, phone: '030 1234567' }],
    ['Name,Xyzzy\nPat Doe,www.acme.test\n', { ...PAT, domain: 'www.acme.test' }],
    ['Name,Mail,Xyzzy\nPat Doe,yes,pat@acme.test\n', { ...PAT, email: 'pat@acme.test' }],
    ['Name,Contact\nPat Doe,pat@acme.test\n', { ...PAT, email: 'pat@acme.test' }],
  ])('is told by its cells: %j', (text, person) => expect(people(text)).toEqual([person]));

  it.each([
    ['is about an owner', 'Name,Betreuer-Postfach\nPat Doe,sam@acme.test\n'],
    ['is about an assistant', 'Name,Xyzzy asystentki\nPat Doe,sam@acme.test\n'],
    ['is about a sender', 'Name,Wysyłka: nadawca\nPat Doe,sam@acme.test\n'],
    ['is a number of something else', 'Name,Vat\nPat Doe,+31 1234567890\n'],
    ['is a date', 'Name,Xyzzy tel\nPat Doe,01.02.2024\n'],
    ['holds a page of everybody', 'Name,Xyzzy\nPat Doe,facebook.com/pat\n'],
    ['holds pages of a site', 'Name,Xyzzy\nPat Doe,acme.test/form/1\n'],
    ['is of the company', 'Name,Company phone\nPat Doe,+1 555 010 0001\n'],
    ['is of mailboxes', 'Name,Email domain\nPat Doe,acme.test\n'],
  ])('stays unused where it %s', (_why, text) => expect(people(text)).toEqual([PAT]));

  it('stays unused where most rows have the same address', () =>
    expect(
      people('Name,Xyzzy\nPat Doe,sam@acme.test\nPat Doe,sam@acme.test\nPat Doe,sam@acme.test\nPat Doe,kim@acme.test\n'),
    ).toEqual([PAT, PAT, PAT, PAT]));

  it('stays unused beside a column that is named and empty', () =>
    expect(people('Name,Email,Xyzzy\nPat Doe,,sam@acme.test\n')).toEqual([PAT]));
});

describe('names of columns', () => {
  it('are the record above the first address that is no title, where none is known', () =>
    expect(people('Xyzzy 2024\n\nFoo;Bar\na;pat@acme.test\nb;sam@acme.test\n')).toEqual([
      { email: 'pat@acme.test' },
      { email: 'sam@acme.test' },
    ]));

  it('are no title of one cell that is known, too', () =>
    expect(people('Contacts\nXyzzy,Name\npat@acme.test,Pat Doe\n')).toEqual([{ ...PAT, email: 'pat@acme.test' }]));
});
