import type { CleanNamesBody } from '@modernleads/contracts';
import fc from 'fast-check';
import { cleanNamesSale } from './clean-names';

const keyOf = (body: CleanNamesBody): string => cleanNamesSale.entitlement(body);

it('equal questions have one key, and no two others do', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', ',', '1', ' ', 'é') });
  const question = fc.record(
    { names: fc.array(name, { maxLength: 3 }), recase: fc.boolean(), country: fc.constantFrom('DE', 'FR') },
    { requiredKeys: ['names'] },
  );
  fc.assert(
    fc.property(question, question, (one, other) => {
      expect(keyOf(one)).toBe(keyOf({ ...one }));
      const isSame =
        JSON.stringify([one.names, one.recase, one.country]) === JSON.stringify([other.names, other.recase, other.country]);
      expect(keyOf(one) === keyOf(other)).toBe(isSame);
    }),
    {
      examples: [
        [{ names: ['ab', 'c'] }, { names: ['a', 'bc'] }],
        [{ names: ['a', ''] }, { names: ['a'] }],
        [{ names: ['a'] }, { names: ['a'], country: 'DE' }],
      ],
    },
  );
});
