import type { PatternObservation } from '@modernleads/naming';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { HALF_LIFE_DAYS, PatternRepository } from './pattern.repository';

const observation = (value: string, seen: number, refused = 0): PatternObservation => ({
  habit: 'pattern',
  value,
  seen,
  refused,
});

describe('PatternRepository', () => {
  let store: TestDatabase;
  let patterns: PatternRepository;

  beforeAll(async () => {
    store = await testDatabase();
    patterns = new PatternRepository(store.database);
  });
  afterAll(() => store.drop());
  beforeEach(() => store.database.pool.query('TRUNCATE lookup_pattern'));

  const tally = async (value: string, domain = 'acme.test') => (await patterns.loadPatterns(domain)).get('pattern')?.get(value);
  const age = (days: number) =>
    store.database.pool.query(`UPDATE lookup_pattern SET updated_at = updated_at - make_interval(days => $1)`, [days]);

  it('knows nothing of a domain that it has not met', async () => {
    expect(await patterns.loadPatterns('acme.test')).toEqual(new Map());
  });

  it('adds up what replicas learn at once', async () => {
    const replicas = [patterns, new PatternRepository(store.database)];
    const observations = [
      observation('{f}{last}', 0.5),
      observation('{first}.{last}', 1, 0.25),
      observation('{first}.{last}', 1),
    ];
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        replicas[at % 2]?.savePatterns('acme.test', at % 3 ? observations : [...observations].reverse()),
      ),
    );
    expect((await tally('{first}.{last}'))?.seen).toBeCloseTo(40, 3);
    expect((await tally('{first}.{last}'))?.refused).toBeCloseTo(5, 3);
    expect((await tally('{f}{last}'))?.seen).toBeCloseTo(10, 3);
  });

  it('keeps domains apart', async () => {
    await patterns.savePatterns('acme.test', [observation('{first}', 1)]);
    expect(await tally('{first}', 'other.test')).toBeUndefined();
  });

  it('reads and learns of several domains at once', async () => {
    const domains = ['acme.test', 'other.test', 'third.test'];
    await Promise.all(domains.map((domain, at) => patterns.savePatterns(domain, [observation('{first}', at + 1)])));
    const known = await Promise.all([...domains, 'new.test'].map((domain) => tally('{first}', domain)));
    expect(known.map((count) => count && Math.round(count.seen))).toEqual([1, 2, 3, undefined]);
  });

  it('tells every domain what was learned for all', async () => {
    await patterns.savePatterns('acme.test', [observation('{first}', 1)], [observation('{first}', 1)]);
    await patterns.savePatterns('other.test', [observation('{last}', 1)], [observation('{first}', 0.5)]);
    const stats = await patterns.loadPatterns('new.test');
    expect([...stats.keys()]).toEqual(['everywhere']);
    expect(stats.get('everywhere')?.get('{first}')?.seen).toBeCloseTo(1.5, 3);
    expect((await tally('{first}'))?.seen).toBeCloseTo(1, 3);
  });

  it('lets observations fade, on the way in and on the way out', async () => {
    await patterns.savePatterns('acme.test', [observation('{first}', 4)]);
    await age(HALF_LIFE_DAYS);
    expect((await tally('{first}'))?.seen).toBeCloseTo(2, 3);
    await patterns.savePatterns('acme.test', [observation('{first}', 1)]);
    expect((await tally('{first}'))?.seen).toBeCloseTo(3, 3);
    await age(HALF_LIFE_DAYS * 20);
    expect(await patterns.loadPatterns('acme.test')).toEqual(new Map());
  });

  it('takes no observations for nothing', async () => {
    await patterns.savePatterns('acme.test', []);
    expect(await patterns.loadPatterns('acme.test')).toEqual(new Map());
  });
});
