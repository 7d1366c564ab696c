import { parseColumnMap } from './columns';
import { FIELDS } from './headings';

describe('a map of columns', () => {
  it.each([
    ['email=Kontakt 2, domain = Firma', { email: 'Kontakt 2', domain: 'Firma' }],
    ['full_name=Last, First,email=E-mail', { full_name: 'Last, First', email: 'E-mail' }],
    ['email:Mail', { email: 'Mail' }],
  ])('is read from %j', (text, map) => expect(parseColumnMap(text, FIELDS)).toEqual(map));

  it.each(['', 'email', 'mail=x', 'email='])('is refused when it is %j', (text) =>
    expect(() => parseColumnMap(text, FIELDS)).toThrow('field=column'),
  );

  it('that names an unknown field is refused with the nearest', () =>
    expect(() => parseColumnMap('mail=x', FIELDS)).toThrow('did you mean email?'));
});
