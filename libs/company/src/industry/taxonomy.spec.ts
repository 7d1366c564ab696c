import { INDUSTRIES, industryOf, industryRelation } from './taxonomy';

describe('the industries', () => {
  it('have each an id and a label of their own', () => {
    for (const key of ['id', 'label'] as const)
      expect(new Set(INDUSTRIES.map((industry) => industry[key])).size).toBe(INDUSTRIES.length);
    expect(INDUSTRIES.every(({ id }) => /^[a-z_]{3,30}$/.test(id))).toBe(true);
    expect(INDUSTRIES.every(({ sector }) => industryOf(sector).sector === sector)).toBe(true);
  });

  it.each([
    ['software', 'software', 'equal'],
    ['technology', 'software', 'equal'],
    ['software', 'technology', 'same_sector'],
    ['software', 'it_services', 'same_sector'],
    ['software', 'banking', 'other'],
    ['technology', 'finance', 'other'],
  ] as const)('relate: %s is asked for, %s it is: %s', (asked, actual, relation) => {
    expect(industryRelation(asked, actual)).toBe(relation);
  });
});
