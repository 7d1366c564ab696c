import { parsePerson } from '../person/person';
import { type PatternStats, NO_STATS, withObservations } from './pattern-stats';
import { guessConfidence, lookAgain, planProbes, PROOF } from './probe-plan';
import { rankCandidates } from './rank-candidates';

const person = (first_name: string, last_name: string) => parsePerson({ first_name, last_name });
const habit = (value: string, seen: number): PatternStats =>
  withObservations(NO_STATS, [{ habit: 'pattern', value, seen, refused: 0 }]);
const locals = (first: string, last: string, stats = NO_STATS) =>
  planProbes(person(first, last), stats).map(({ local }) => local);

describe('planProbes', () => {
  it('asks for the likeliest address first, within the budget, and never twice', () => {
    expect(locals('Thorvald', 'Quist')[0]).toBe('thorvald.quist');
    expect(locals('Thorvald', 'Quist')).toHaveLength(10);
    expect(planProbes(person('Thorvald', 'Quist'), NO_STATS, { budget: 3 })).toHaveLength(3);
    expect(new Set(locals('Jean-Luc', 'García Márquez')).size).toBe(locals('Jean-Luc', 'García Márquez').length);
  });

  it('stops where it has hardly a chance left', () => {
    expect(locals('Thorvald', 'Quist', habit('{first}.{last}', 40)).length).toBeLessThan(6);
  });

  it('does not ask again for what was refused', () => {
    const refused = new Set(['thorvald.quist', 'tquist']);
    const plan = planProbes(person('Thorvald', 'Quist'), NO_STATS, { refused });
    expect(plan.filter(({ local }) => refused.has(local))).toEqual([]);
  });

  it.each([
    ['Thorvald', 'Quist', 'thorvald.quist', true],
    ['Thorvald', 'Quist', 'tquist', true],
    ['Quentin', 'Nelson', 'qnelson', true],
    ['John', 'Nelson', 'jnelson', false],
    ['Thorvald', 'Nelson', 'thorvaldn', false],
    ['Trevor', 'Nelson', 'tnelson', true],
    ['Thorvald', 'Quist', 'thorvald', false],
    ['Thorvald', 'Quist', 'quist', false],
    ['John', 'Smith', 'john.smith', true],
    ['John', 'Smith', 'john', false],
    ['John', 'Kim', 'jkim', false],
  ])('knows whether the address of %s %s is proved by the existence of %s', (first, last, local, proves) => {
    const probe = planProbes(person(first, last), NO_STATS).find((one) => one.local === local);
    expect([probe?.local, (probe?.proof as number) >= PROOF]).toEqual([local, proves]);
    expect(probe?.proof).toBeLessThanOrEqual(0.99);
  });

  it.each([
    ['J.', 'Smith', 'jsmith'],
    ['J', 'Smith', 'j.smith'],
    ['Max', 'B', 'maxb'],
  ])('takes an initial of %s %s for no more than one: %s', (first, last, local) => {
    const probe = planProbes(person(first, last), habit('{f}{last}', 3), { budget: 50 }).find((one) => one.local === local);
    expect(probe?.shortened).toBe(true);
    expect(probe?.proof).toBeLessThan(PROOF);
  });

  it('takes no first name for a proof, however rare it is and whatever the firm does', () => {
    const [probe] = planProbes(person('Thorvald', 'Quist'), habit('{first}', 6));
    expect(probe?.local).toBe('thorvald');
    expect(probe?.proof).toBeLessThan(PROOF);
    expect(probe?.proof).toBeGreaterThan(0.4);
    expect(probe?.confidence).toBeGreaterThan(0.7);
  });

  it('takes no initial for a proof where the firm bears the family name: more of the family work there', () => {
    const proofAt = (domain: string) =>
      planProbes(person('Thorvald', 'Quist'), NO_STATS, { domain }).find(({ local }) => local === 'tquist')?.proof;
    expect(proofAt('acme.test')).toBeGreaterThanOrEqual(PROOF);
    expect(proofAt('quist-bau.test')).toBeLessThan(PROOF);
    const plan = planProbes(person('Thorvald', 'Quist'), NO_STATS, { domain: 'quist-bau.test' });
    const whole = plan.find(({ local }) => local === 'thorvald.quist');
    expect([whole?.local, (whole?.proof as number) >= PROOF]).toEqual(['thorvald.quist', true]);
  });

  it('asks last for what a colleague may have, except where the firm uses nothing else', () => {
    const plan = planProbes(person('John', 'Smith'), NO_STATS);
    const proofs = plan.map(({ local }) => local);
    expect(proofs.indexOf('john')).toBeGreaterThan(proofs.indexOf('johnsmith'));
    expect(locals('John', 'Smith', habit('{first}', 6))[0]).toBe('john');
  });

  it('has nothing to ask for nobody', () => {
    expect(planProbes(person('🙂', '-'), NO_STATS)).toEqual([]);
  });
});

describe('lookAgain', () => {
  const plan = planProbes(person('Thorvald', 'Quist'), NO_STATS, { budget: 50 });
  const probe = (local: string) => plan.find((one) => one.local === local)!;

  it('takes an address that shows both names as it is', () => {
    const { ask, conclude } = lookAgain(plan, probe('thorvald.quist'));
    expect([ask, conclude()?.local]).toEqual([[], 'thorvald.quist']);
  });

  it('takes a shortened one only when nobody had to be told apart from its owner by a number', () => {
    const { ask, conclude } = lookAgain(plan, probe('tquist'));
    expect(ask).toEqual(['tquist2', 'tquist1']);
    expect(conclude()?.local).toBe('tquist');
    expect(conclude('tquist2')).toBeUndefined();
    expect(conclude(null)).toBeUndefined();
  });

  it('looks for one that shows both names besides one that a colleague may have', () => {
    const named = planProbes(person('John', 'Smith'), habit('{f}{last}', 6), { budget: 50 });
    const hit = named.find(({ local }) => local === 'jsmith')!;
    const { ask, conclude } = lookAgain(named, hit);
    expect(ask).toContain('john.smith');
    expect(conclude('john.smith')?.local).toBe('john.smith');
    expect([conclude(), conclude(null)]).toEqual([undefined, undefined]);
    expect(ask.filter((local) => !/john.*smith|smith.*john/.test(local))).toEqual([]);
  });
});

describe('guessConfidence', () => {
  it('is honest: low without stats, high at a regular firm, never certain', () => {
    const confidence = (stats: PatternStats) => guessConfidence(rankCandidates(person('Thorvald', 'Quist'), stats)[0]!);
    expect(confidence(NO_STATS)).toBeGreaterThan(0.3);
    expect(confidence(NO_STATS)).toBeLessThan(0.5);
    expect(confidence(habit('{first}.{last}', 5))).toBeGreaterThan(0.8);
    expect(confidence(habit('{first}.{last}', 500))).toBeLessThanOrEqual(0.9);
  });
});
