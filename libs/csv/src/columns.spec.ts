import { COLUMN_MAP } from '@modernleads/contracts';
import fc from 'fast-check';
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

  it('is read if it is written as the API documents it', () => {
    const documented = fc.stringMatching(new RegExp(COLUMN_MAP)).filter((text) => text.length > 0);
    fc.assert(fc.property(documented, (text) => void parseColumnMap(text, FIELDS)));
  });

  it('that names an unknown field is refused with the nearest', () =>
    expect(() => parseColumnMap('mail=x', FIELDS)).toThrow('did you mean email?'));
});
