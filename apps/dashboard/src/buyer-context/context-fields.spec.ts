import type { BuyerContext } from '@modernleads/contracts';
import { changesBetween, contextOf, issuesByField, valueAt, withValue, wordsIn } from './context-fields';

const CONTEXT: BuyerContext = {
  offer: 'Data',
  industries: { wanted: ['SaaS'], excluded: ['Gambling'] },
  weights: { industry: 2 },
};

it('changes one field, and leaves out what is empty', () => {
  expect(withValue(CONTEXT, 'industries.wanted', ['A', 'B'])).toEqual({
    ...CONTEXT,
    industries: { wanted: ['A', 'B'], excluded: ['Gambling'] },
  });
  expect(withValue(CONTEXT, 'weights.industry', undefined)).toEqual({ offer: 'Data', industries: CONTEXT.industries });
  expect(withValue(withValue(CONTEXT, 'industries.wanted', []), 'industries.excluded', [])).toEqual({
    offer: 'Data',
    weights: { industry: 2 },
  });
  expect(withValue({ offer: 'Data' }, 'offer', '')).toEqual({});
  expect(withValue({}, 'weights.title', 0)).toEqual({ weights: { title: 0 } });
  expect(valueAt({}, 'weights.title')).toBeUndefined();
});

it('tells what differs, whatever the order', () => {
  const other = {
    ...CONTEXT,
    hash: 'x',
    version: 2,
    weights: { industry: 3 },
    industries: { excluded: ['Casinos', 'Gambling'] },
  };
  expect(changesBetween(CONTEXT, other)).toEqual([
    { path: 'industries.excluded', removed: [], added: ['Casinos'] },
    { path: 'industries.wanted', removed: ['SaaS'], added: [] },
    { path: 'weights.industry', removed: ['2'], added: ['3'] },
  ]);
  expect(changesBetween({ titles: ['a', 'b'] }, { titles: ['b', 'a'] })).toEqual([]);
  expect(changesBetween(CONTEXT, contextOf({ ...CONTEXT, hash: 'x', version: 1, updated_at: '' }))).toEqual([]);
});

it('puts an issue beside its field, with the line of its item', () => {
  const issues = issuesByField([
    { field: 'countries.wanted[2]', issue: 'is not a country' },
    { field: 'context.countries.wanted[0]', issue: 'is empty' },
    { field: 'context.employees.min', issue: 'must be at least 1' },
    { field: 'weights', issue: 'are all 0' },
  ]);
  expect(Object.fromEntries(issues)).toEqual({
    'countries.wanted': 'Line 3 is not a country; Line 1 is empty',
    'employees.min': 'must be at least 1',
    weights: 'are all 0',
  });
});

it('reads one word per line', () => expect(wordsIn(' a, b \n\nc\r\n')).toEqual(['a, b', 'c']));
