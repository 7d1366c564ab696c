import { HEADINGS, meansField, plainHeading } from './headings';

describe('headings', () => {
  it.each([
    ['E-Mail Address', 'email'],
    ['Prénom', 'first_name'],
    ['Company URL', 'domain'],
    ['País', 'country'],
    ['REF', 'ref'],
  ])('%s means %s', (heading, field) => expect(meansField(heading, field)).toBe(true));

  it('mean nothing else', () => {
    expect(meansField('E-Mail', 'phone')).toBe(false);
    expect(meansField('name', 'constructor')).toBe(false);
  });

  it('mean one field each, and stand in the table as they are compared', () => {
    const all = Object.values(HEADINGS).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.map(plainHeading)).toEqual(all);
  });
});
