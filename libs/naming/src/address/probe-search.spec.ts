import { parsePerson } from '../person/person';
import { observationsOfRefusal } from './pattern-observations';
import { type PatternStats, NO_STATS, withObservations } from './pattern-stats';
import { DEFAULT_PROBE_BUDGET, ProbeSearch, type SearchOptions } from './probe-search';

const person = (first_name: string, last_name: string) => parsePerson({ first_name, last_name });
const usual = (value: string, seen: number): PatternStats =>
  withObservations(NO_STATS, [{ habit: 'pattern', value, seen, refused: 0 }]);
const searchFor = (first: string, last: string, options: SearchOptions = {}, stats = NO_STATS) =>
  new ProbeSearch(person(first, last), stats, options);

/** Asks like a mail host that has these mailboxes. */
function askAll(search: ProbeSearch, ...mailboxes: string[]): string[] {
  const asked: string[] = [];
  for (let [local] = search.next(); local !== undefined; [local] = search.next()) {
    asked.push(local);
    search.record(local, mailboxes.includes(local));
  }
  return asked;
}

/** How sure it is that an address is the person's when it exists, and nothing else is known. */
function confidenceOf(
  local: string,
  [first, last]: readonly [string, string],
  options: SearchOptions = {},
  stats = NO_STATS,
): number {
  const search = searchFor(first, last, options, stats);
  search.record(local, true);
  return search.best?.candidate.local === local ? search.best.confidence : NaN;
}

describe('what is asked', () => {
  it('begins with the likeliest address, keeps to the budget, and asks nothing twice', () => {
    const asked = askAll(searchFor('Thorvald', 'Quist'));
    expect(asked[0]).toBe('thorvald.quist');
    expect(askAll(searchFor('Jean-Luc', 'García Márquez'))).toHaveLength(DEFAULT_PROBE_BUDGET);
    expect(askAll(searchFor('Thorvald', 'Quist', { budget: 3 }))).toHaveLength(3);
    const many = askAll(searchFor('Jean-Luc', 'García Márquez', { budget: 50 }));
    expect(new Set(many).size).toBe(many.length);
  });

  it('stops where hardly a chance is left', () => {
    const all = askAll(searchFor('Thorvald', 'Quist', { budget: 50 }));
    expect(askAll(searchFor('Thorvald', 'Quist', { budget: 50 }, usual('{first}.{last}', 40))).length).toBeLessThan(
      all.length / 2,
    );
  });

  it('follows what the company does', () => {
    expect(searchFor('John', 'Smith', {}, usual('{first}', 6)).next()[0]).toBe('john');
    expect(searchFor('John', 'Smith', {}, usual('{last}{first}', 3)).next()[0]).toBe('smithjohn');
  });

  it.each([
    '{f}{last}',
    '{first}',
    '{last}',
    '{first}{l}',
    '{last}{first}',
    '{last}.{first}',
    '{first}_{last}',
    '{f}.{last}',
    '{last}{f}',
  ])('tries %s within the budget at a company of which nothing is known', (pattern) => {
    const { probes } = { probes: askAll(searchFor('Thorvald', 'Quist')) };
    const [local] = searchFor('Thorvald', 'Quist', {}, usual(pattern, 20)).next();
    expect(probes).toContain(local);
  });

  it.each([
    ['cut at eight letters', 'Thorvald', 'Quistendal', '({first}{last}):8', 'thorvald'],
    ['cut initial and name', 'Ada', 'Quistendal', '{f}{last:7}', 'aquisten'],
    ['a middle name', 'Ada Beatrix', 'Quist', '{first}.{middle}.{last}', 'ada.beatrix.quist'],
    ['a second given name', 'Ada Beatrix', 'Quist', '{middle}.{last}', 'beatrix.quist'],
    ['the family name and both initials', 'Ada Beatrix', 'Quist', '{last}{f}{m}', 'quistab'],
  ])('knows %s', (_, first, last, pattern, local) => {
    expect(searchFor(first, last, {}, usual(pattern, 12)).next().slice(0, 3)).toContain(local);
  });

  it.each([
    ['the formal name of a short one', 'Mike', 'Thistlewood', 'michael.thistlewood'],
    ['the short name of a formal one', 'Robert', 'Thistlewood', 'rob.thistlewood'],
    ['the second of several given names', 'Xiaoming Kevin', 'Zhang', 'kevin.zhang'],
    ['one part of a double name', 'Odette', 'Larkspur-Vale', 'odette.vale'],
    ['the other part', 'Odette', 'Larkspur-Vale', 'odette.larkspur'],
  ])('tries %s when the usual ones are refused', (_, first, last, local) => {
    expect(askAll(searchFor(first, last, {}, usual('{first}.{last}', 6)))).toContain(local);
  });

  it('asks for as many as make an address sure enough together, where no single one does', () => {
    const search = searchFor('John', 'Grisswell', {}, usual('{first}', 4));
    search.record('john', true);
    expect(search.found).toBeUndefined();
    expect(search.next().length).toBeGreaterThan(1);
    for (let next = search.next(); next.length; next = search.next()) for (const local of next) search.record(local, false);
    expect(search.found?.candidate.local).toBe('john');
  });

  it('asks for a Western name beside a Chinese one first, and for no name twice in an address', () => {
    const asked = askAll(searchFor('Wei Kevin', 'Zhang', { budget: 50 }));
    expect(asked.slice(0, 2).sort()).toEqual(['kevin.zhang', 'wei.zhang']);
    expect(asked).not.toContain('kevin.kevin.zhang');
  });

  it('turns from a pattern that a company keeps refusing', () => {
    let stats = usual('{first}.{last}', 1);
    for (const [first, last] of [
      ['Ada', 'Quist'],
      ['Bo', 'Ames'],
      ['Cleo', 'Rask'],
      ['Dag', 'Holm'],
    ] as const) {
      const search = searchFor(first, last, { budget: 1 }, stats);
      askAll(search);
      stats = withObservations(stats, observationsOfRefusal(search.refusals, stats));
    }
    const chance = (known: PatternStats) => searchFor('Thorvald', 'Quist', {}, known).best?.confidence as number;
    expect(chance(stats)).toBeLessThan(0.75 * chance(usual('{first}.{last}', 1)));
  });

  it('has nothing to ask for a name of which nothing is left', () => {
    expect(searchFor('🙂', '-').next()).toEqual([]);
    expect(searchFor('🙂', '-').best).toBeUndefined();
  });
});

describe('what an address that exists means', () => {
  it('is surer the rarer the name and the more of it shows', () => {
    const rare = confidenceOf('thorvald.quist', ['Thorvald', 'Quist']);
    expect(rare).toBeGreaterThan(0.93);
    expect(confidenceOf('john', ['John', 'Smith'])).toBeLessThan(confidenceOf('thorvald', ['Thorvald', 'Quist']));
    expect(confidenceOf('john', ['John', 'Smith'])).toBeLessThan(0.85);
    expect(confidenceOf('jkim', ['John', 'Kim'])).toBeLessThan(confidenceOf('tquist', ['Thorvald', 'Quist']));
    expect(rare).toBeLessThanOrEqual(0.99);
  });

  it('depends on how many people work there', () => {
    const john = (employees: number) => confidenceOf('john', ['John', 'Smith'], { employees });
    expect(john(5)).toBeGreaterThan(0.88);
    expect(john(50)).toBeLessThan(john(5));
    expect(john(5_000)).toBeLessThan(0.3);
  });

  it('is less sure where the company bears the family name: more of the family work there', () => {
    const at = (domain: string) => confidenceOf('tquist', ['Thorvald', 'Quist'], { domain });
    expect(at('quist-bau.test')).toBeLessThan(at('acme.test') - 0.05);
  });

  it.each([
    ['J.', 'Smith', 'jsmith'],
    ['J', 'Smith', 'j.smith'],
    ['Max', 'B', 'maxb'],
  ])('takes an initial of %s %s for no more than one: %s', (first, last, local) => {
    expect(confidenceOf(local, [first, last], { employees: 500 })).toBeLessThan(0.85);
  });

  it('is decided under the confidence that the caller asks for', () => {
    const found = (minConfidence: number) => {
      const search = searchFor('John', 'Smith', { minConfidence, budget: 1, employees: 30 }, usual('{first}', 6));
      askAll(search, 'john');
      return search.found?.candidate.local;
    };
    expect([found(0.5), found(0.99)]).toEqual(['john', undefined]);
  });

  it('is looked into further as long as it is not sure enough, and a clearer address wins', () => {
    const options = { minConfidence: 0.85, employees: 400 };
    const stats = usual('{first}', 2);
    const search = searchFor('John', 'Smith', options, stats);
    const asked = askAll(search, 'john', 'john.smith');
    expect(asked).toContain('john.smith');
    expect(search.best?.candidate.local).toBe('john.smith');
    const alone = searchFor('John', 'Smith', options, stats);
    const before = confidenceOf('john', ['John', 'Smith'], options, stats);
    askAll(alone, 'john');
    expect(alone.best).toMatchObject({ candidate: { local: 'john' } });
    expect(alone.best?.confidence).toBeGreaterThan(before);
  });

  it('asks for the second address of a name, and takes neither if both exist', () => {
    const search = searchFor('Thorvald', 'Quist', {}, usual('{first}.{last}', 3));
    const asked = askAll(search, 'thorvald.quist', 'thorvald.quist2');
    expect(asked).toEqual(expect.arrayContaining(['thorvald.quist', 'thorvald.quist2']));
    expect(search.found).toBeUndefined();
    const alone = searchFor('Thorvald', 'Quist', {}, usual('{first}.{last}', 3));
    askAll(alone, 'thorvald.quist');
    expect(alone.found?.candidate.local).toBe('thorvald.quist');
  });
});

describe('a guess where nothing can be asked', () => {
  it('is honest: low where nothing is known, high at a regular company, never certain', () => {
    const confidence = (stats: PatternStats) => searchFor('Thorvald', 'Quist', {}, stats).best?.confidence as number;
    expect(confidence(NO_STATS)).toBeGreaterThan(0.3);
    expect(confidence(NO_STATS)).toBeLessThan(0.5);
    expect(confidence(usual('{first}.{last}', 5))).toBeGreaterThan(0.75);
    expect(confidence(usual('{first}.{last}', 500))).toBeLessThanOrEqual(0.9);
  });

  it('gives the chances of refused addresses to the others', () => {
    const search = searchFor('Thorvald', 'Quist');
    const before = search.best?.confidence as number;
    search.record('thorvald.quist', false);
    expect(search.best?.candidate.local).not.toBe('thorvald.quist');
    const second = searchFor('Thorvald', 'Quist').next()[1] as string;
    expect(search.best?.candidate.local).toBe(second);
    expect(search.best?.confidence).toBeLessThan(before);
  });
});
