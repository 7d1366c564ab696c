import fc from 'fast-check';
import { CsvError, type Field, readTable } from '@modernleads/csv';
import { batchRows } from './batch-rows';
import { csvLines, FORMULA } from './write-csv';

const EMAIL: Field[] = ['email', 'ref'];
const PERSON: Field[] = [
  'first_name',
  'last_name',
  'domain',
  'linkedin_url',
  'company_name',
  'job_title',
  'country',
  'email',
  'ref',
];
const csv = (text: string | Uint8Array, fields = EMAIL) => batchRows(readTable(Buffer.from(text as string), { fields }));

describe('a table', () => {
  it.each([
    ['comma', 'email,crm\na@b.test,7\n'],
    ['semicolon, CRLF', 'email;crm\r\na@b.test;7\r\n'],
    ['tab', 'email\tcrm\na@b.test\t7'],
    ['bar, CR', 'email|crm\ra@b.test|7'],
    ['byte order mark', '\ufeffemail,crm\na@b.test,7'],
    ['quotes', '"email","crm"\n"a@b.test","7"'],
    ['blank lines', '\nemail,crm\n\n,\na@b.test,7\n\n'],
    ['heading of a CRM', 'E-Mail Address,crm\na@b.test,7'],
    ['heading that is ours beside one that means it', 'email,crm\na@b.test,7'],
  ])('is read with %s', (_name, text) => expect(csv(text)).toEqual([{ email: 'a@b.test', crm: '7' }]));

  it('keeps line ends and quotes in quoted cells', () => {
    expect(csv('email,note\na@b.test,"two\nlines, ""quoted"""\n')).toEqual([{ email: 'a@b.test', note: 'two\nlines, "quoted"' }]);
  });

  it('names people as exports do', () => {
    const text =
      'First Name,Last Name,Company,Website,Title,Person Linkedin Url,Email\nAda,Lovelace,Acme,acme.test,CTO,linkedin.com/in/ada,x@y.test';
    expect(csv(text, PERSON)).toEqual([
      {
        first_name: 'Ada',
        last_name: 'Lovelace',
        company_name: 'Acme',
        domain: 'acme.test',
        job_title: 'CTO',
        linkedin_url: 'linkedin.com/in/ada',
        email: 'x@y.test',
      },
    ]);
  });

  it('keeps the columns of which it makes a field, where they are several or parts of a name', () => {
    const text = 'Voornaam;Tussenvoegsel;Achternaam;E-mail 1;E-mail 2\nAda;van der;Berg;N/A;ada@acme.test';
    expect(csv(text, PERSON)).toEqual([
      {
        first_name: 'Ada',
        Tussenvoegsel: 'van der',
        last_name: 'van der Berg',
        'E-mail 1': 'N/A',
        'E-mail 2': 'ada@acme.test',
        email: 'ada@acme.test',
      },
    ]);
    expect(csv('Name,Domain\n"Lovelace, Ada",acme.test', PERSON)).toEqual([
      { Name: 'Lovelace, Ada', domain: 'acme.test', first_name: 'Ada', last_name: 'Lovelace' },
    ]);
    expect(csv('Name,Domain\n김민준,acme.test', PERSON)).toEqual([
      { Name: '김민준', domain: 'acme.test', first_name: '민준', last_name: '김' },
    ]);
  });

  it('may be a mere list of addresses', () => {
    expect(csv('a@b.test\nc@d.test')).toEqual([{ email: 'a@b.test' }, { email: 'c@d.test' }]);
  });

  it('has a name for every column, each its own', () => {
    expect(Object.keys(csv('email,x,x,,Email\na@b.test,1,2,3,4')[0] ?? {})).toEqual(['email', 'x', 'x_2', 'column_4', 'Email']);
    expect(csv('email,email\na@b.test,c@d.test')).toEqual([{ email: 'a@b.test', email_2: 'c@d.test' }]);
    expect(JSON.stringify(csv('email,__proto__\na@b.test,1'))).toBe('[{"email":"a@b.test","proto":"1"}]');
  });

  it('may have short rows; a row that does not fit the columns is its mere cells', () => {
    expect(csv('email,x\na@b.test\nc@d.test,1,2\ne@f.test,1,,')).toEqual([
      { email: 'a@b.test', x: '' },
      ['c@d.test', '1', '2'],
      { email: 'e@f.test', x: '1' },
    ]);
  });

  it('of arbitrary bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          for (const row of csv(bytes)) expect(JSON.stringify(row)).not.toContain('\\u0000');
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const cell = fc
    .string({ unit: 'binary', maxLength: 12 })
    .filter((text) => !text.includes('\0') && !(text.startsWith("'") && FORMULA.test(text.slice(1))));

  it('that we wrote is read as what it was, and has no cell that begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvLines([['email', 'x, y'], ...rows.map(([a, b]) => [`${a}@`, b])]);
        expect(csv(text)).toEqual(rows.map(([a, b]) => ({ email: `${a}@`, 'x, y': b })));
        expect(text).not.toMatch(/(^|,|\r\n)"?[=+\-@＝＋－＠\t](?![^"]*"(,|\r\n|$))/s);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1 555 010 0001', "'+1 555 010 0001"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['a;=1', '"a;=1"'],
    ['a\t=1', '"a\t=1"'],
    ['a|=1', '"a|=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    [-1, '-1'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    [' a', '" a"'],
    ['a\nb', '"a\nb"'],
    ['\0=1', "'\0=1"],
    ['', ''],
    [null, ''],
    [true, 'true'],
    [{ a: 1 }, '"{""a"":1}"'],
  ])('has %j as %s', (value, text) => expect(csvLines([[value]])).toBe(`${text}\r\n`));
});
