import { NO_STATS } from '@modernleads/naming';
import { Candidates } from './candidates';
import type { CompanySizes } from './company-sizes';
import type { DomainPatterns } from './domain-patterns';
import { questionOf } from './question';

const job = { first_name: 'Thorvald', last_name: 'Quist', domain: 'firm.test' };

it('reads what is known of a domain, and ranks its addresses, once for a lookup', async () => {
  const loaded: string[] = [];
  const patterns = { loadPatterns: async (domain: string) => (loaded.push(domain), NO_STATS) };
  const sizes = { employeesOf: async () => 40 };
  const candidates = new Candidates(patterns as unknown as DomainPatterns, sizes as unknown as CompanySizes, { probes: 5 });
  const question = questionOf(job);
  const [one, same, other, next] = await Promise.all([
    candidates.candidatesAt(question, 'firm.test', undefined, {}),
    candidates.candidatesAt(question, 'firm.test', undefined, {}),
    candidates.candidatesAt(question, 'other.test', undefined, {}),
    candidates.candidatesAt(questionOf(job), 'firm.test', undefined, {}),
  ]);
  expect(same.probes).toBe(one.probes);
  expect(new Set([one, other, next].map(({ probes }) => probes)).size).toBe(3);
  expect(loaded).toEqual(['firm.test', 'other.test', 'firm.test']);
});
