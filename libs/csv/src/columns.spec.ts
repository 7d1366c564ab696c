import { COLUMN_MAP } from '@modernleads/contracts';
import fc from 'fast-check';
import { fieldValues, parseColumnMap } from './columns';
import { FIELDS } from './headings';
import { readTable } from './table';

describe('a map of columns', () => {
  it.each([
    ['email=Kontakt 2, domain = Firma', { email: 'Kontakt 2', domain: 'Firma' }],
    ['full_name=Last, First,email=E-mail', { full_name: 'Last, First', email: 'E-mail' }],
    ['email:Mail', { email: 'Mail' }],
  ])('is read from %j', (text, map) => expect(parseColumnMap(text, FIELDS)).toEqual(map));

  it.each(['', 'email', 'mail=x', 'email='])('is refused when it is %j', (text) =>
    expect(() => parseColumnMap(text, FIELDS)).toThrow('field=column'),
  );

  it('is read if it is written as the API documents it', () => {
    const documented = fc.stringMatching(new RegExp(COLUMN_MAP)).filter((text) => text.length > 0);
    fc.assert(fc.property(documented, (text) => void parseColumnMap(text, FIELDS)));
  });

  it('that names an unknown field is refused with the nearest', () =>
    expect(() => parseColumnMap('mail=x', FIELDS)).toThrow('did you mean email?'));
});

const people = (text: string) => {
  const { uses, rows } = readTable(Buffer.from(text), { fields: FIELDS.filter((field) => field !== 'ref') });
  return rows.map((cells) => fieldValues(uses, (column) => cells[column]?.trim() ?? ''));
};
const PAT = { first_name: 'Pat', last_name: 'Doe' };

describe('a column of the names of leads, customers and others', () => {
  it.each([
    ['has companies beside contacts', 'Lead Name,Contact Name\nAcme Pumps,Pat Doe\n', { ...PAT, company_name: 'Acme Pumps' }],
    [
      'has companies beside a main contact',
      'Customer Name,Main Contact\nAcme Pumps,Pat Doe\n',
      { ...PAT, company_name: 'Acme Pumps' },
    ],
    [
      'has companies if they have legal forms',
      'Kundnamn;E-post\nAcme Pumpar AB;pat@acme.test\n',
      { company_name: 'Acme Pumpar AB', email: 'pat@acme.test' },
    ],
    [
      'has companies if they have legal forms in Poland',
      'Nazwa kontrahenta;Imię;Nazwisko\nAcme Sp. z o.o.;Pat;Doe\n',
      { ...PAT, company_name: 'Acme Sp. z o.o.' },
    ],
    ['has persons where leads stand alone', 'Lead name,Company\nPat Doe,Acme\n', { ...PAT, company_name: 'Acme' }],
    ['is of neither where customers stand alone', 'Customer name,Email\nPat Doe,pat@acme.test\n', { email: 'pat@acme.test' }],
    ['has persons where its cells are names', 'Candidate,Email\nPat Doe,pat@acme.test\n', { ...PAT, email: 'pat@acme.test' }],
    ['has none where its cells are none', 'Candidate,Email\nyes,pat@acme.test\n', { email: 'pat@acme.test' }],
    ['has heads where no contact is named', 'Firma;Geschäftsführer/in\nAcme;Pat Doe\n', { ...PAT, company_name: 'Acme' }],
    [
      'has no heads beside contacts',
      'Geschäftsführer;Ansprechpartner;Firma\nSam Poe;Pat Doe;Acme\n',
      { ...PAT, company_name: 'Acme' },
    ],
  ])('%s', (_what, text, person) => expect(people(text)).toEqual([person]));
});

describe('a column', () => {
  it.each([
    [
      'of whole names stands before parts',
      'Наименование;Имя;Фамилия\nПэт Доу;Пэт;Доу\n',
      { first_name: 'Пэт', last_name: 'Доу' },
    ],
    ['of the names of advertisements is none', 'ad_name,full_name\nPumps,Pat Doe\n', PAT],
    [
      'of functions counts after positions',
      'Name;Job function;Position\nPat Doe;Purchasing;Buyer\n',
      { ...PAT, job_title: 'Buyer' },
    ],
    ['of functions counts alone', 'Name;Job function\nPat Doe;Purchasing\n', { ...PAT, job_title: 'Purchasing' }],
    ['of links elsewhere is none of profiles', 'Name;Profil-URL\nPat Doe;https://www.xing.com/profile/Pat_Doe\n', PAT],
    [
      'of phones may be told beside an empty one',
      'Name,Mobile,Work\nPat Doe,,+971 4 555 0111\n',
      { ...PAT, phone: '+971 4 555 0111' },
    ],
    [
      'kept with an address is what it says',
      'Name,Default Address Company,Mail Address Country\nPat Doe,Acme,Spain\n',
      { ...PAT, company_name: 'Acme', country: 'Spain' },
    ],
    ['of LinkedIn may hold a job', 'Name,linkedinJobTitle\nPat Doe,Buyer\n', { ...PAT, job_title: 'Buyer' }],
    ['of companies is named in Vietnamese', 'Họ;Tên;Tên công ty\nDoe;Pat;Acme\n', { ...PAT, company_name: 'Acme' }],
    ['of companies is named in Korean', '거래처명;담당자\nAcme;Pat Doe\n', { ...PAT, company_name: 'Acme' }],
    [
      'of companies is named by the one who answers',
      'Vorname;Nachname;Name deines Unternehmens\nPat;Doe;Acme\n',
      { ...PAT, company_name: 'Acme' },
    ],
  ])('%s', (_what, text, person) => expect(people(text)).toEqual([person]));
});
