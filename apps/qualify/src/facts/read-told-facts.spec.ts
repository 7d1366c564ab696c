import type { BuyerContext, FitFact, FitQuestion } from '@modernleads/contracts';
import { scoreFit } from '../scoring/score-fit';
import { requestFacts } from './request-facts';
import { knownFactsOf } from './read-told-facts';
import { toldFacts } from './told-facts';

const CONTEXT: BuyerContext = {
  industries: { wanted: ['SaaS'], adjacent: ['IT services'], excluded: ['Gambling'] },
  employees: { min: 10, max: 500, sweet_min: 20, sweet_max: 200 },
  countries: { wanted: ['DE'] },
  technologies: { nice: ['HubSpot', 'Own tool'], excluded: ['Magento'] },
  keywords: { wanted: ['pallets'] },
};

it.each<[string, FitQuestion]>([
  ['everything', { domain: 'a.test', industry: 'Software', employees: 50, country: 'Germany', description: 'We sell pallets.' }],
  ['a range', { domain: 'a.test', employee_range: '300+', technologies: ['HubSpot', 'own TOOL'] }],
  ['an industry of no taxonomy', { domain: 'a.test', industry: 'Underwater basketry', technologies: [] }],
  ['what excludes', { domain: 'a.test', industry: 'Gambling', technologies: ['Magento'], company_name: 'Pallets' }],
  ['nothing', { domain: 'a.test' }],
])('facts that were told of %s score as those that they were told of', (_name, question) => {
  const facts = requestFacts(question);
  expect(scoreFit(CONTEXT, knownFactsOf('a.test', toldFacts(facts)))).toEqual(scoreFit(CONTEXT, facts));
});

it('keeps who said so, and where', () => {
  const told: FitFact = { fact: 'country', value: 'DE', source: 'site', url: 'https://a.test/', quote: 'Berlin' };
  expect(toldFacts(knownFactsOf('a.test', [told]))).toEqual([told]);
});

it.each<unknown>([null, 7, {}, [[]], { min: 'x', max: null }, { min: 1.5, max: 2 }, 'Atlantis'])(
  'reads nothing in %j',
  (value) => {
    for (const fact of ['industry', 'employees', 'country', 'technologies'] as const) {
      const known = knownFactsOf('a.test', [{ fact, value, source: 'site' }]);
      expect([known.employees, known.country, known.industries ?? [], known.technologies?.used ?? []]).toEqual([
        undefined,
        undefined,
        [],
        [],
      ]);
    }
  },
);
