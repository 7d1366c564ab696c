import { type Company, inventCompanies, Random } from '@modernleads/testnet';
import { biasOf, existingOf, miscalibrationsOf, MOST_MEAN_ERROR, shortfallsOf } from './bars';
import { probeCompany, type ProbeOptions, rankPeople } from './measure-lookup';
import { probingOf } from './report';

const worlds = [21, 22, 23].map((seed) => inventCompanies({ seed, count: 394 }));
const companies = worlds.flat();
/** As many as can be probed in a few seconds of CPU. */
const some = companies.filter((_, at) => at % 3 === 0);
const probe = (asked: readonly Company[], options: ProbeOptions = {}) =>
  asked.flatMap((company) => probeCompany(company, options));

describe('the invented worlds', () => {
  /** Share of people who would have the address of a colleague, at companies of which twenty or more people are known. */
  const shared = (of: (first: string, last: string) => string): number => {
    const big = companies.filter(({ people }) => people.length >= 20);
    const counts = big.flatMap(({ people }) => {
      const locals = people.map(({ first_name, last_name }) => of(first_name, last_name));
      return locals.map((local) => locals.filter((other) => other === local).length);
    });
    return counts.filter((count) => count > 1).length / counts.length;
  };

  it.each([
    ['{first}.{last}', 0.07, (first: string, last: string) => `${first}.${last}`],
    ['{f}{last}', 0.114, (first: string, last: string) => first.slice(0, 1) + last],
    ['{first}{l}', 0.099, (first: string, last: string) => first + last.slice(0, 1)],
    ['{first}', 0.25, (first: string) => first],
    ['{last}', 0.25, (_: string, last: string) => last],
  ])('have as many namesakes as were counted: %s', (_, counted, of) => {
    expect(Math.abs(shared(of) - counted)).toBeLessThan(0.035);
  });

  it('have as many people', () => {
    const people = worlds.map((world: readonly Company[]) => world.reduce((sum, company) => sum + company.people.length, 0));
    expect(Math.min(...people)).toBeGreaterThan(6_500);
    expect(Math.max(...people)).toBeLessThan(11_000);
  });
});

describe('the search', () => {
  const usual = probe(some);

  it('finds enough, wrongly seldom, with few RCPTs, and is as sure as it is right in every tenth', () => {
    expect(shortfallsOf(usual)).toEqual([]);
  });

  it('is as sure as it is right where much stays open', () => {
    const open = existingOf([...usual, ...probe(some, { budget: 3 })]).filter(({ confidence }) => confidence < 0.9);
    expect(miscalibrationsOf(open)).toEqual([]);
    expect(Math.abs(biasOf(open))).toBeLessThan(0.08);
  });

  it('is as sure as it is right at big companies where their size is told', () => {
    const big = companies.filter(({ people }) => people.length > 50).filter((_, at) => at % 3 === 0);
    expect(Math.abs(biasOf(existingOf(probe(big, { sized: true }))))).toBeLessThan(0.03);
  });

  it('is seldom wrong where much is asked for', () => {
    const strict = probingOf(probe(some.slice(0, 120), { minConfidence: 0.97 }));
    const { found, wrong } = probingOf(usual);
    expect(strict.wrong / strict.found).toBeLessThan(wrong / found);
  });

  it('finds hardly anybody who does not work there', () => {
    expect(probingOf(probe(some.slice(0, 120), { strangers: true })).wrong).toBeLessThan(0.03);
  });
});

describe('a guess where nothing can be probed', () => {
  const random = new Random(21);
  const guesses = companies.flatMap((company) =>
    [0, 1, 2, 3].flatMap((known) => rankPeople(company, known, random, 2).map(({ guess }) => guess)),
  );

  it('is as sure as it is right in every tenth', () => {
    expect(miscalibrationsOf(guesses)).toEqual([]);
  });

  it('is as sure as it is right on average where it is rather sure', () => {
    expect(Math.abs(biasOf(guesses.filter(({ confidence }) => confidence >= 0.6)))).toBeLessThan(MOST_MEAN_ERROR);
  });
});
