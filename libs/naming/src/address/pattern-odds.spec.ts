import { PATTERN_PRIORS, PATTERNS, patternOf, UNEXPLAINED, without } from './patterns';
import { type PatternObservation, NO_STATS, withObservations } from './pattern-stats';
import { patternOdds } from './pattern-odds';

const seen = (value: string, times = 1): PatternObservation => ({ habit: 'pattern', value, seen: times, refused: 0 });
const refused = (value: string, times = 1): PatternObservation => ({ habit: 'pattern', value, seen: 0, refused: times });
const odds = (...observations: PatternObservation[]) => patternOdds(withObservations(NO_STATS, observations));
const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

describe('the grammar', () => {
  it('writes every pattern once, and knows it without the names that a person lacks', () => {
    expect(new Set(PATTERNS.map(({ notation }) => notation)).size).toBe(PATTERNS.length);
    const notation = (pattern: string, name: 'middle' | 'last') => without(patternOf(pattern)!, name)?.notation;
    expect(notation('{first}.{m}.{last}', 'middle')).toBe('{first}.{last}');
    expect(notation('{f}{m}{last}', 'middle')).toBe('{f}{last}');
    expect(sum([...PATTERN_PRIORS.values()].map(({ usual }) => usual))).toBeCloseTo(1, 9);
    expect(sum([...PATTERN_PRIORS.values()].map(({ exceptional }) => exceptional))).toBeCloseTo(1, 9);
    expect(notation('{first}.{last}', 'last')).toBe('{first}');
    expect(notation('{last}.{first}', 'last')).toBe('{first}');
  });
});

describe('patternOdds', () => {
  it('starts from what most firms do', () => {
    const prior = [...odds()].filter(([value]) => value !== UNEXPLAINED).sort(([, a], [, b]) => b - a);
    expect(prior.slice(0, 3).map(([value]) => value)).toEqual(['{first}.{last}', '{f}{last}', '{first}']);
    expect(prior[0]?.[1]).toBeCloseTo(0.4, 1);
  });

  it('learns most from the first address', () => {
    const curve = [0, 1, 2, 3, 8].map((times) => odds(seen('{f}{last}', times)).get('{f}{last}') as number);
    const gains = curve.slice(1).map((after, at) => after - (curve[at] as number));
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(gains[0]).toBe(Math.max(...gains));
    expect(curve[1]).toBeGreaterThan(0.45);
    expect(curve[4]).toBeGreaterThan(0.85);
    expect(curve[4]).toBeLessThan(0.97);
  });

  it('trusts a firm less that has many habits', () => {
    const mixed = odds(seen('{first}.{last}', 3), seen('{f}{last}', 1), seen('{first}', 1), seen(UNEXPLAINED, 1));
    expect(mixed.get('{first}.{last}')).toBeLessThan(odds(seen('{first}.{last}', 6)).get('{first}.{last}') as number);
    expect(mixed.get('{f}{last}')).toBeGreaterThan(odds(seen('{first}.{last}', 6)).get('{f}{last}') as number);
  });

  it('lowers a pattern that keeps being refused, and more so where nothing else speaks for it', () => {
    const [none, one, five] = [0, 1, 5].map((times) => odds(refused('{first}.{last}', times)).get('{first}.{last}') as number);
    expect(one).toBeLessThan(none as number);
    expect(five).toBeLessThan((none as number) * 0.6);
    const known = odds(seen('{first}.{last}', 8), refused('{first}.{last}', 2)).get('{first}.{last}');
    expect(known).toBeGreaterThan(0.7);
  });

  it('knows what exceptions are usual beside a pattern', () => {
    const beside = (usual: string, exception: string) => odds(seen(usual, 6)).get(exception) as number;
    expect(beside('{f}{last}', '{first}{l}')).toBeGreaterThan(2 * beside('{first}.{last}', '{first}{l}'));
    expect(beside('{first}{l}', '({first}{last}):8')).toBeGreaterThan(5 * beside('{first}', '({first}{last}):8'));
    expect(beside('{last}', '{first}')).toBeGreaterThan(beside('{first}.{last}', '{first}'));
  });

  it('learns from all domains what to expect at a new one', () => {
    const met = withObservations(NO_STATS, [{ habit: 'everywhere', value: '{last}{f}', seen: 600, refused: 0 }]);
    expect(patternOdds(met).get('{last}{f}')).toBeGreaterThan(10 * (odds().get('{last}{f}') as number));
  });

  it('always adds up to one', () => {
    const cases = [odds(), odds(seen('{last}', 0.3), refused('{last}', 9)), odds(seen(UNEXPLAINED, 40), seen('{f}.{last}', 2.5))];
    for (const shares of cases) expect(sum(shares.values())).toBeCloseTo(1, 9);
  });
});
