import { columnMap, columnsText, companyColumn } from './columns';

describe('--map', () => {
  it('names a field and its column, which may contain anything', () => {
    expect(columnMap(['email=E-mail 1', ' domain = a=b, c '])).toEqual({ email: 'E-mail 1', domain: 'a=b, c' });
    expect(columnMap(undefined)).toBeUndefined();
  });

  it.each([['email'], ['=E-mail'], ['email='], [' = ']])('refuses %j', (pair) => {
    expect(() => columnMap([pair])).toThrow('--map takes a field and its column');
  });

  it('refuses a field that is named twice', () => {
    expect(() => columnMap(['email=A', 'email=B'])).toThrow('twice');
  });
});

it('says which columns are read, each on one line', () => {
  const text = columnsText({ used: { 'E-mail\r\n1': 'email' }, ignored: ['Note', 'x\ny'] });
  expect(text.split('\n').slice(1)).toEqual(['  email ← E-mail 1', '  not read: Note, x y']);
});

describe('the column of company names', () => {
  it.each([
    [['id', 'Company Name'], 1],
    [['name', 'COMPANY'], 1],
    [['Name', 'id'], 0],
    [['id', 'account_name'], 1],
  ])('of %j is %i', (headings, column) => {
    expect(companyColumn(headings)).toBe(column);
  });

  it('is the one that is mapped', () => {
    expect(companyColumn(['company', 'Firm '], { company_name: 'Firm' })).toBe(1);
  });

  it('is asked for where none is known, and where there is none of this name', () => {
    expect(() => companyColumn(['a', 'b'])).toThrow('--map company_name=COLUMN with one of "a", "b"');
    expect(() => companyColumn(['a', 'b'], { company_name: 'c' })).toThrow('There is no column "c"; there are "a", "b".');
    expect(() => companyColumn(['company'], { name: 'company' })).toThrow('not name');
  });
});
