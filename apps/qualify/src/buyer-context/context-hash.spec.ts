import type { BuyerContext } from '@modernleads/contracts';
import fc from 'fast-check';
import { contextHash } from './context-hash';

const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 });
const contexts: fc.Arbitrary<BuyerContext> = fc.record(
  {
    company: fc.string(),
    industries: fc.record({ wanted: words, excluded: words }),
    employees: fc.record({ min: fc.nat(), max: fc.nat() }, { requiredKeys: [] }),
    titles: words,
  },
  { requiredKeys: [] },
);

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value, ...value].reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, of]) => [name, turned(of)] as const)
      .reverse(),
  );
};

describe('the hash of a context', () => {
  it('ignores the order of fields and list items, repeated items, and what is empty', () =>
    fc.assert(
      fc.property(contexts, (context) => {
        expect(contextHash(turned(context) as BuyerContext)).toBe(contextHash(context));
        expect(contextHash({ ...context, functions: [], technologies: { nice: [] }, weights: {} })).toBe(contextHash(context));
      }),
    ));

  it.each<[BuyerContext, BuyerContext]>([
    [{ titles: ['a', 'b'] }, { titles: ['a, b'] }],
    [{ titles: ['a'] }, { titles: ['b'] }],
    [{ employees: { min: 1 } }, { employees: { max: 1 } }],
    [{ industries: { wanted: ['a'] } }, { industries: { excluded: ['a'] } }],
    [{ weights: { industry: 0 } }, {}],
  ])('tells %j from %j', (one, other) => expect(contextHash(one)).not.toBe(contextHash(other)));
});
