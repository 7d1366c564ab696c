import fc from 'fast-check';
import { fieldValues, listColumns } from './columns';
import { type Field, FIELDS } from './headings';
import { CsvError } from './records';
import { readTable, type TableRules } from './table';

const PERSON = FIELDS.filter((field) => field !== 'ref');
const read = (text: string | Buffer, rules: Partial<TableRules> = {}) =>
  readTable(Buffer.from(text as string), { fields: PERSON, ...rules });
/** The fields of each row. */
const people = (text: string, rules: Partial<TableRules> = {}) => {
  const { uses, rows } = read(text, rules);
  return rows.map((cells) => fieldValues(uses, (column) => cells[column]?.trim() ?? ''));
};

const PAT = { first_name: 'Pat', last_name: 'Doe', email: 'pat@acme.test' };

describe('an export of', () => {
  it.each<[string, string, Partial<Record<Field, string>>]>([
    [
      'LinkedIn connections',
      `Notes:\r\n"When exporting your connections, some of the e-mail addresses may be missing: you see those of ""connections"" who allow it."\r\n\r\n` +
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nPat,Doe,https://www.linkedin.com/in/pat-doe,pat@acme.test,"Acme, Inc.",CTO,01 Jan 2024\r\n',
      { ...PAT, linkedin_url: 'https://www.linkedin.com/in/pat-doe', company_name: 'Acme, Inc.', job_title: 'CTO' },
    ],
    [
      'Google Contacts, old',
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value\n' +
        'Pat Q Doe,Pat,Q,Doe,,Dr,,,* myContacts,* Work,pat@acme.test,Home,pat@home.test,Mobile,+1 555 010 0001,,Acme,CTO,Work,acme.test\n',
      { ...PAT, phone: '+1 555 010 0001', company_name: 'Acme', job_title: 'CTO', domain: 'acme.test' },
    ],
    [
      'Google Contacts, new',
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Country,Website 1 - Label,Website 1 - Value\n' +
        'Pat,Q,Doe,,,,,,Acme,CTO,,,,,* myContacts,* Work,pat@acme.test,Work,+1 555 010 0001,,Germany,,https://acme.test\n',
      {
        ...PAT,
        phone: '+1 555 010 0001',
        company_name: 'Acme',
        job_title: 'CTO',
        country: 'Germany',
        domain: 'https://acme.test',
      },
    ],
    [
      'Outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Country/Region,Business Fax,Business Phone,Company Main Phone,Mobile Phone,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Personal Web Page,Web Page\n' +
        'Dr.,Pat,,Doe,,Acme,R&D,CTO,,Germany,,+1 555 010 0002,+1 555 010 0003,+1 555 010 0001,pat@acme.test,SMTP,Pat Doe,,,http://acme.test\n',
      {
        ...PAT,
        company_name: 'Acme',
        job_title: 'CTO',
        country: 'Germany',
        phone: '+1 555 010 0002',
        domain: 'http://acme.test',
      },
    ],
    [
      'Outlook in German',
      'Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;Land/Region geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;Webseite\n' +
        'Frau;Pat;;Doe;Acme;;CTO;Germany;+1 555 010 0001;;pat@acme.test;SMTP;Pat Doe;acme.test\n',
      { ...PAT, company_name: 'Acme', job_title: 'CTO', country: 'Germany', phone: '+1 555 010 0001', domain: 'acme.test' },
    ],
    [
      'HubSpot',
      '"Record ID","First Name","Last Name","Email","Phone Number","Contact owner","Lead Status","Associated Company","Job Title","Country/Region","Website URL","LinkedIn Bio","Email Domain"\n' +
        '"1","Pat","Doe","pat@acme.test","+1 555 010 0001","Sam Roe","New","Acme","CTO","Germany","acme.test","","acme.test"\n',
      { ...PAT, phone: '+1 555 010 0001', company_name: 'Acme', job_title: 'CTO', country: 'Germany', domain: 'acme.test' },
    ],
    [
      'Salesforce',
      '"Salutation","First Name","Last Name","Title","Account Name","Mailing Country","Phone","Fax","Mobile","Email","Account Owner"\n' +
        '"Ms.","Pat","Doe","CTO","Acme","Germany","+1 555 010 0001","","","pat@acme.test","Sam Roe"\n',
      { ...PAT, job_title: 'CTO', company_name: 'Acme', country: 'Germany', phone: '+1 555 010 0001' },
    ],
    [
      'Pipedrive',
      'Person - Name,Person - First name,Person - Last name,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Job title,Person - Owner,Organization - Name,Organization - Website,Deal - Title\n' +
        'Pat Doe,Pat,Doe,pat@acme.test,pat@home.test,+1 555 010 0001,CTO,Sam Roe,Acme,acme.test,Big deal\n',
      { ...PAT, phone: '+1 555 010 0001', job_title: 'CTO', company_name: 'Acme', domain: 'acme.test' },
    ],
    [
      'Apollo',
      'First Name,Last Name,Title,Company Name,Company Name for Emails,Email,Email Status,Primary Email Source,Email Confidence,Work Direct Phone,Corporate Phone,# Employees,Industry,Person Linkedin Url,Website,Company Linkedin Url,Facebook Url,City,Country,Company Country,Company Phone\n' +
        'Pat,Doe,CTO,Acme Inc.,Acme,pat@acme.test,Verified,Apollo,0.9,+1 555 010 0001,+1 555 010 0002,50,software,http://www.linkedin.com/in/pat-doe,http://acme.test,http://www.linkedin.com/company/acme,,Berlin,Germany,France,+1 555 010 0003\n',
      {
        ...PAT,
        job_title: 'CTO',
        company_name: 'Acme Inc.',
        phone: '+1 555 010 0001',
        linkedin_url: 'http://www.linkedin.com/in/pat-doe',
        domain: 'http://acme.test',
        country: 'Germany',
        employees: '50',
      },
    ],
    [
      'Close',
      'id,display_name,primary_contact_name,primary_contact_title,primary_contact_primary_email,url\nlead_1,Acme,Pat Doe,CTO,pat@acme.test,https://acme.test\n',
      { ...PAT, job_title: 'CTO', domain: 'https://acme.test' },
    ],
  ])('%s is read', (_program, text, person) => expect(people(text)).toEqual([person]));
});

describe('names', () => {
  it.each([
    ['Voornaam;Tussenvoegsel;Achternaam\nPat;van der;Doe', { first_name: 'Pat', last_name: 'van der Doe' }],
    ['Vorname;Name\nPat;Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['Nom;Prénom\nDoe;Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Nombre;Apellidos\nPat;Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['名;姓\n太郎;山田', { first_name: '太郎', last_name: '山田' }],
    ['氏名;会社名\n山田 太郎;Acme', { first_name: '太郎', last_name: '山田', company_name: 'Acme' }],
    ['Nom du contact;Prénom du contact\nDoe;Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Kunde;Name 1;Ansprechpartner\n10001;Acme;Pat Doe', { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' }],
    ['Name;Contact\nPat Doe;+1 555 010 0001', { first_name: 'Pat', last_name: 'Doe', phone: '+1 555 010 0001' }],
    ['Name;Contact\nPat Doe;yes', { first_name: 'Pat', last_name: 'Doe' }],
    ['Name;Full name\nPat Doe;Pat Q. Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['Come ti chiami?;Il tuo cognome\nPat;Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['Full name;Last name\nPat Doe;Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['Full name;First name\n"Doe, Pat";Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Full name;First name\nDr. Pat Doe;Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Full name;First name\nPat;Pat', { first_name: 'Pat' }],
    ['Yetkili Adı;Yetkili Soyadı\nPat;Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['Contact Full Name;Contact First Name\nPat Doe;Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Contact Name;First Name\nPat Doe;Pat', { first_name: 'Pat', last_name: 'Doe' }],
    ['Name;Company\nPat Doe;Acme', { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' }],
    ['Name;Company\n"Doe, Pat";Acme', { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' }],
    ['Name;Company\n"Pat Doe, MBA";Acme', { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' }],
    ['Name;Company\nPat;Acme', { first_name: 'Pat', last_name: '-', company_name: 'Acme' }],
    ['Name,First Name,Last Name\nPat Q. Doe,Pat,Doe', { first_name: 'Pat', last_name: 'Doe' }],
    ['ФИО;Компания\nПетров Иван Ильич;Acme', { first_name: 'Иван Ильич', last_name: 'Петров', company_name: 'Acme' }],
    ['Nachname, Vorname;Firma\nDoe Pat;Acme', { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' }],
  ])('of %j are put together', (text, person) => expect(people(text)).toEqual([person]));
});

describe('what is drawn or said around rows', () => {
  const MORE = { first_name: 'Ada', last_name: 'Roe', email: 'ada@acme.test' };

  it.each([
    [
      'psql',
      ' first_name | last_name | email\n------------+-----------+------\n Pat | Doe | pat@acme.test\n Ada | Roe | ada@acme.test\n(2 rows)\n',
    ],
    ['Markdown', '| Name | Email |\n| :--- | ---: |\n| Pat Doe | pat@acme.test |\n| Ada Roe | ada@acme.test |\n'],
    [
      'mysql',
      '+---------+-------+\n| Name | Email |\n+---------+-------+\n| Pat Doe | pat@acme.test |\n| Ada Roe | ada@acme.test |\n+---------+-------+\n2 rows in set (0.00 sec)\n',
    ],
    ['a report', 'Owner,Name,Email\nKim,Pat Doe,pat@acme.test\nKim,Ada Roe,ada@acme.test\n\nLeads Report\nConfidential\n'],
    ['a page', 'Name;Email\nPat Doe;pat@acme.test\n\nName;Email\nAda Roe;ada@acme.test\n'],
    ['a sum', 'Name;Email;Umsatz\nPat Doe;pat@acme.test;1\nAda Roe;ada@acme.test;2\nSumme;;3,00\n'],
  ])('by %s is no row', (_program, text) => expect(people(text)).toEqual([PAT, MORE]));

  it.each([
    ['Name,Email,Note\nPat Doe,pat@acme.test,x\nAda\n', [PAT, { first_name: 'Ada', last_name: '-' }]],
    ['Company,Email\nTotal,ada@acme.test\n', [{ company_name: 'Total', email: 'ada@acme.test' }]],
    [
      'Company,Employees,Email\nAcme,1,pat@acme.test\nTotal,100000\n',
      [
        { company_name: 'Acme', employees: '1', email: 'pat@acme.test' },
        { company_name: 'Total', employees: '100000' },
      ],
    ],
    ['Name,Email\nPat Doe,pat@acme.test\nTotal\n', [PAT, { first_name: 'Total', last_name: '-' }]],
    ['Email,Note\npat@acme.test,-\n', [{ email: 'pat@acme.test' }]],
  ])('is a row where it may be one: %j', (text, rows) => expect(people(text)).toEqual(rows));
});

describe('a column', () => {
  it('below a group means what it means there', () => {
    expect(people('Person,,Company,\nFirst Name,Last Name,Name,Phone\nPat,Doe,Acme,1\n')).toEqual([
      { first_name: 'Pat', last_name: 'Doe', company_name: 'Acme' },
    ]);
    expect(
      people(
        'Datos de la empresa,,Persona de contacto,,\nNombre,Web,Nombre,Apellidos,Correo\nAcme,acme.test,Pat,Doe,pat@acme.test\n',
      ),
    ).toEqual([{ ...PAT, company_name: 'Acme', domain: 'acme.test' }]);
    expect(people('Report of,May\nFirst Name,Email\nPat,pat@acme.test\n')).toEqual([
      { first_name: 'Pat', email: 'pat@acme.test' },
    ]);
  });

  it('holds no job where its cells are forms of address, and no company where they are numbers', () => {
    expect(people('Titel,Email\nDr.,a@acme.test\nProf. Dr.,b@acme.test\n')).toEqual([
      { email: 'a@acme.test' },
      { email: 'b@acme.test' },
    ]);
    expect(people('Titel,Email\nDr.,a@acme.test\nCTO,b@acme.test\n')).toMatchObject([{ job_title: 'Dr.' }, { job_title: 'CTO' }]);
    expect(people('Title,Email\nProfessor,a@acme.test\n')).toMatchObject([{ job_title: 'Professor' }]);
    expect(people('Konto,Email\n10000,a@acme.test\n10001,b@acme.test\n')).toEqual([
      { email: 'a@acme.test' },
      { email: 'b@acme.test' },
    ]);
    expect(people('Konto,Email\n1822,a@acme.test\nAcme,b@acme.test\n')).toMatchObject([
      { company_name: '1822' },
      { company_name: 'Acme' },
    ]);
  });

  it('that is mapped holds what the map says, and nothing else', () => {
    expect(people('Email,Kontakt\nold@acme.test,pat@acme.test', { map: { email: 'Kontakt' } })).toEqual([
      { email: 'pat@acme.test' },
    ]);
    expect(people('E,F\npat@acme.test,Pat', { map: { email: 'e', first_name: 'F' } })).toEqual([
      { email: 'pat@acme.test', first_name: 'Pat' },
    ]);
    expect(() => read('Email,Note\na@acme.test,x', { map: { phone: 'Tel' } })).toThrow(
      'no column "Tel", which map names: it has "Email", "Note"',
    );
  });

  it('after another for the same field counts where that is empty or holds none', () => {
    const text =
      'E-mail 1,E-mail 2,Personal Email,Work Phone,Mobile\nN/A,pat@acme.test,p@home.test,,+1 555 010 0001\n,,p@home.test,-,\n';
    expect(people(text)).toEqual([
      { email: 'pat@acme.test', phone: '+1 555 010 0001' },
      { email: 'p@home.test', phone: '-' },
    ]);
  });

  it('whose values another cell of the row calls personal counts last', () =>
    expect(
      people(
        'Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value\nPat Doe,Home,pat@home.test,* Work,pat@acme.test\nPat Doe,Home,pat@home.test,,\n',
      ),
    ).toEqual([PAT, { ...PAT, email: 'pat@home.test' }]));

  it('is listed as used or ignored', () => {
    const { names, uses } = read('Vorname;E-Mail;E-Mail;Notiz;\nPat;a@acme.test;;x;y');
    expect(listColumns(names, uses)).toEqual({
      used: { Vorname: 'first_name', 'E-Mail': 'email', 'E-Mail_2': 'email' },
      ignored: ['Notiz', 'column_5'],
    });
  });

  it('is looked at however many there are', () => {
    const many = Array.from({ length: 900 }, (_, at) => `Property ${at}`);
    expect(
      people(
        [
          [...many, 'Email'],
          [...many.map(() => 'x'), 'pat@acme.test'],
        ].join('\n'),
      ),
    ).toEqual([{ email: 'pat@acme.test' }]);
  });

  it('of domains will do for a table of companies', () => {
    const companies = { identifying: ['domain', 'email'] as const };
    expect(people('Company,Domäne\nAcme,acme.test', companies)).toEqual([{ company_name: 'Acme', domain: 'acme.test' }]);
    expect(people('acme.test\nother.test', companies)).toEqual([{ domain: 'acme.test' }, { domain: 'other.test' }]);
    expect(() => read('Company\nAcme', companies)).toThrow('name one email or domain');
  });

  it('that can be used must be there', () => {
    expect(() => read('Colour,Shape\nred,round')).toThrow(
      'has no column that can be used: it has "Colour", "Shape"; name one email or first_name, or say which is which, as in map=email=Colour',
    );
    expect(() => read('Company,Country\nAcme,DE')).toThrow('has no column that can be used');
    expect(() => read('Company,Domain\nAcme,acme.test')).toThrow('has no column that can be used');
  });
});

describe('the separator', () => {
  it.each(['^', '\x1f', '\x01', '\x1e', '¦', '~', ':'])(
    '%j of other systems is told by the names of the columns',
    (separator) => {
      const text = 'First Name,Last Name,Email\nPat,Doe,pat@acme.test\n'.replaceAll(',', separator);
      expect(people(text)).toEqual([PAT]);
      expect(people(`sep=${separator}\n${text}`)).toEqual([PAT]);
    },
  );

  it('is told by the cells of a list without names', () =>
    expect(people('pat@acme.test^Pat\nada@acme.test^Ada\n')).toEqual([{ email: 'pat@acme.test' }, { email: 'ada@acme.test' }]));

  it('is none of the signs within a cell', () => {
    const text = 'Email,Website,Notes\npat@acme.test,https://acme.test/~pat,a^b\n';
    expect(people(text)).toEqual([{ email: 'pat@acme.test', domain: 'https://acme.test/~pat' }]);
    expect(people('https://acme.test/~pat\nhttps://acme.test/~ada\n', { identifying: ['domain'] })[0]?.domain).toBe(
      'https://acme.test/~pat',
    );
  });
});

describe('the names of columns', () => {
  const rows = 'pat@acme.test,Pat\nsam@acme.test,Sam';
  it.each([
    ['Contacts\n\nExported on 1 May,by Sam\nEmail,First name\n'],
    ['"Report: contacts, all",\n,\nE-mail,Vorname\n'],
    ['sep=,\r\nEmail,First name\r\n'],
  ])('stand below %j', (preamble) =>
    expect(people(preamble + rows)).toEqual([
      { email: 'pat@acme.test', first_name: 'Pat' },
      { email: 'sam@acme.test', first_name: 'Sam' },
    ]),
  );

  it('may be absent: the first row is a row', () => {
    const emails = [{ email: 'pat@acme.test' }, { email: 'sam@acme.test' }];
    expect(people(rows)).toEqual(emails);
    expect(people('Pat <pat@acme.test>\nsam@acme.test')).toEqual([{ email: 'Pat <pat@acme.test>' }, { email: 'sam@acme.test' }]);
    expect(people(`Email,Name\n${rows}`, { header: 'absent' })).toEqual([{ email: 'Email' }, ...emails]);
    expect(people('Pat,Doe\nSam,Roe', { header: 'absent', map: { first_name: 'column_1', last_name: 'column_2' } })).toEqual([
      { first_name: 'Pat', last_name: 'Doe' },
      { first_name: 'Sam', last_name: 'Roe' },
    ]);
    expect(people('Pat,pat@acme.test,+1 555 010 0001,12')).toEqual([{ email: 'pat@acme.test', phone: '+1 555 010 0001' }]);
    expect(people('Pat;linkedin.com/in/pat;acme.test')).toEqual([{ linkedin_url: 'linkedin.com/in/pat', domain: 'acme.test' }]);
  });

  it('may be one that is unknown, above addresses', () =>
    expect(people('Διευθύνσεις\npat@acme.test')).toEqual([{ email: 'pat@acme.test' }]));

  it.each([',', ';', '\t', '|'])('are separated by %j, whatever the cells have in them', (separator) => {
    const text = [`Name${separator}Email${separator}Note`, `Pat Doe${separator}pat@acme.test${separator}"a,b;c\td|e,,,;;;"`].join(
      '\n',
    );
    expect(people(text)).toEqual([PAT]);
  });
});

describe('a file', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'HTML'],
    ['\n<html><body>', 'HTML'],
    ['%PDF-1.7\n', 'PDF'],
    ['BEGIN:VCARD\r\nVERSION:3.0', 'vCard'],
    ['PK\x03\x04\x14\0\x06\0', 'XLSX'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'XLS'],
    ['<?xml version="1.0"?>', 'XML'],
    ['{"rows":[{"email":"a@acme.test"}]}', 'JSON'],
    ['[{"email":"a@acme.test"}]', 'JSON'],
    ['\x1f\x8b\x08\0', 'gzip'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['\x89PNG\r\n', 'picture'],
  ])('that begins with %j is refused by name', (begin, name) => {
    const bytes = Buffer.from(`${begin}\nemail\na@acme.test\n`, 'latin1');
    expect(() => read(bytes)).toThrow(name);
  });

  it('of HTML is refused behind a byte order mark, too', () => expect(() => read('\ufeff<html>')).toThrow('HTML'));

  it.each([
    ['', 'is empty'],
    ['\n \n', 'is empty'],
    ['Email,Name\n', 'no rows below'],
    ['a,\0\n1,2', 'NUL'],
    ['Email,Name\na@acme.test,"Pat\n', 'quote that is not closed (line 2)'],
  ])('%j is refused', (text, reason) => expect(() => read(text)).toThrow(reason));

  it('may end with the sign of MS-DOS for it', () =>
    expect(people('Email,First name\r\npat@acme.test,Pat\r\n\x1a')).toEqual([{ email: 'pat@acme.test', first_name: 'Pat' }]));

  it('may keep its cells from being read as numbers', () =>
    expect(people('="Email",="Phone"\npat@acme.test,="+12125552368"\n=1+1,=A1\n')).toEqual([
      { email: 'pat@acme.test', phone: '+12125552368' },
      { email: '=1+1', phone: '=A1' },
    ]));

  it('has at most as many rows as are allowed, and is not read beyond', () => {
    const text = `email\n${'a@acme.test\n'.repeat(4)}"`;
    expect(() => read(text, { maxRows: 3 })).toThrow('has more than 3 rows; split it');
    expect(() => read(`email\n${'a\n'.repeat(4_000_000)}`, { maxRows: 10_000 })).toThrow('has more than 10000 rows');
  });

  it('takes a NUL for a character that could not be read: it spoils its cell, not the file', () =>
    expect(read('Email,Note\na@acme.test,x\0y\nb@acme.test,z').rows).toEqual([
      ['a@acme.test', 'x\ufffdy'],
      ['b@acme.test', 'z'],
    ]));

  it('of arbitrary bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })), (content) => {
        try {
          const { names, uses, rows } = read(Buffer.from(content as string));
          expect(new Set(names).size).toBe(names.length);
          for (const cells of rows) fieldValues(uses, (column) => cells[column] ?? '');
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps a row with more cells than columns as it is, without empty ones at its end', () => {
    const { rows } = read('Email,Name\na@acme.test,x,,,\nb@acme.test,x,y\nc@acme.test\n');
    expect(rows).toEqual([['a@acme.test', 'x'], ['b@acme.test', 'x', 'y'], ['c@acme.test']]);
  });
});
