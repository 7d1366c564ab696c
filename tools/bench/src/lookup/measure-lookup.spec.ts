import { type Company, inventCompanies } from '@modernleads/testnet';
import { existingOf, shortfallsOf } from './bars';
import { type Prediction, probeCompany, type ProbeOptions } from './measure-lookup';
import { probingOf } from './report';

const worlds = [21, 22, 23, 24, 25, 26].map((seed) => inventCompanies({ seed, count: 394 }));
const companies = worlds.flat();
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
  const usual = probe(companies);

  it('finds enough, wrongly seldom, with few RCPTs, and is as sure as it is right in every tenth', () => {
    expect(shortfallsOf(usual)).toEqual([]);
  });

  it('is as sure as it is right at big companies where their size is told', () => {
    const big = companies.filter(({ people }) => people.length > 50);
    const existing = existingOf(probe(big, { sized: true }));
    const mean = (of: (one: Prediction) => number): number => existing.reduce((sum, one) => sum + of(one), 0) / existing.length;
    const distance = Math.abs(mean(({ confidence }) => confidence) - mean(({ right }) => Number(right)));
    expect(distance).toBeLessThan(0.03);
  });

  it('is seldom wrong where much is asked for', () => {
    const strict = probingOf(probe(worlds[0] ?? [], { minConfidence: 0.97 }));
    const { found, wrong } = probingOf(usual);
    expect(strict.wrong / strict.found).toBeLessThan(wrong / found);
  });

  it('finds hardly anybody who does not work there', () => {
    expect(probingOf(probe(worlds[0] ?? [], { strangers: true })).wrong).toBeLessThan(0.03);
  });
});
