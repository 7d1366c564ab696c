import { NO_STATS, type PatternObservation } from '@modernleads/naming';
import { DomainPatterns } from './domain-patterns';
import type { PatternRepository } from './pattern.repository';

const seen: PatternObservation = { habit: 'pattern', value: '{first}', seen: 1, refused: 0 };

it('writes what is learned about all domains at most every ten seconds, and the rest at the end', async () => {
  const writes: number[] = [];
  const repository = {
    savePatterns: async (_domain: string, _own: PatternObservation[], everywhere: PatternObservation[]) => {
      writes.push(everywhere.length);
    },
  };
  const patterns = new DomainPatterns(repository as unknown as PatternRepository);
  for (const domain of ['a.test', 'b.test', 'c.test']) await patterns.savePatterns(domain, NO_STATS, [seen], {});
  await patterns.onApplicationShutdown();
  await patterns.onApplicationShutdown();
  expect(writes).toEqual([1, 0, 0, 2]);
});
