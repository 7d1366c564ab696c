import * as fc from 'fast-check';
import { parsePerson } from '../person/person';
import { type PatternStats, NO_STATS, withObservations } from './pattern-stats';
import { observationsOfAddress, observationsOfRefusal } from './pattern-observations';
import { rankCandidates } from './rank-candidates';

const person = (first_name: string, last_name: string, country?: string) => parsePerson({ first_name, last_name, country });
const taught = (...people: [first: string, last: string, local: string][]): PatternStats =>
  people.reduce<PatternStats>(
    (all, [first, last, local]) => withObservations(all, observationsOfAddress(person(first, last), local, all)),
    NO_STATS,
  );
const best = (first: string, last: string, stats: PatternStats): string | undefined =>
  rankCandidates(person(first, last), stats)[0]?.local;

describe('rankCandidates', () => {
  it('adds up the patterns that lead to one address', () => {
    const ranked = rankCandidates(person('Ada', 'Quist'));
    const quist = ranked.find(({ local }) => local === 'aquist');
    expect(quist?.pattern).toBe('{f}{last}');
    expect(quist?.explanations.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining(['{f}{last}', '{f}{last:7}', '{f}{m}{last}']),
    );
    expect(new Set(ranked.map(({ local }) => local)).size).toBe(ranked.length);
  });

  it.each([
    ['{f}{last}', 'aquist', 'tunderhill'],
    ['{last}.{first}', 'quist.ada', 'underhill.thorvald'],
    ['{f}_{last}', 'a_quist', 't_underhill'],
    ['{first}{l}', 'adaq', 'thorvaldu'],
    ['{last}{f}', 'quista', 'underhillt'],
    ['{first}', 'ada', 'thorvald'],
    ['{first:3}{last:3}', 'adaqui', 'thound'],
  ])('follows the colleagues: %s', (_, local, expected) => {
    expect(
      best(
        'Thorvald',
        'Underhill',
        taught(['Ada', 'Quist', local], ['Bo', 'Ames', 'zzz'], ['Ada', 'Quist', local], ['Ada', 'Quist', local]),
      ),
    ).toBe(expected);
  });

  it.each([
    ['umlauts written out', ['Jörg', 'Müllenbach', 'joerg.muellenbach'], ['Günther', 'Schröfel'], 'guenther.schroefel'],
    ['umlauts without dots', ['Jörg', 'Müllenbach', 'jorg.mullenbach'], ['Günther', 'Schröfel'], 'gunther.schrofel'],
    ['particles cut', ['Kees', 'van der Quast', 'kees.quast'], ['Jan', 'van den Wilgh'], 'jan.wilgh'],
    ['particles kept apart', ['Kees', 'van der Quast', 'kees.van.der.quast'], ['Jan', 'van den Wilgh'], 'jan.van.den.wilgh'],
    ['both given names', ['Mary Ann', 'Quist', 'maryann.quist'], ['Peggy Sue', 'Ames'], 'peggysue.ames'],
    ['hyphens dropped', ['Jean-Luc', 'Quist', 'jeanluc.quist'], ['Marie-Ange', 'Ames'], 'marieange.ames'],
    ['the second family name', ['Ana', 'García Quintanar', 'ana.quintanar'], ['Eva', 'López Robledal'], 'eva.robledal'],
    ['both initials', ['Jean-Luc', 'Quist', 'jlquist'], ['Marie-Ange', 'Ames'], 'maames'],
  ] as const)('follows their habits: %s', (_, colleague, [first, last], expected) => {
    expect(best(first, last, taught([...colleague], [...colleague], [...colleague]))).toBe(expected);
  });

  it('holds numbers for likely where the domain has shown some', () => {
    const numbered = (stats: PatternStats) =>
      rankCandidates(person('Ada', 'Quist'), stats).find(({ local }) => local === 'ada.quist2');
    const [unseen, seen] = [numbered(taught(['Bo', 'Ames', 'bo.ames'])), numbered(taught(['Bo', 'Ames', 'bo.ames2']))];
    expect(unseen).toMatchObject({ twin: { of: 'ada.quist' } });
    expect(unseen?.probability).toBeLessThan(0.01);
    expect(seen?.probability).toBeGreaterThan(5 * (unseen?.probability as number));
  });

  it('holds an address for no less likely because its person goes by another name too', () => {
    const chance = (first: string) => rankCandidates(person(first, 'Quist'))[0]?.probability as number;
    expect(chance('Mike')).toBeGreaterThan(0.97 * chance('Thorvald'));
  });

  it('never names an office', () => {
    expect(rankCandidates(person('Henry', 'Rask')).map(({ local }) => local)).not.toContain('hr');
  });

  it('uses the one name of a person who has one', () => {
    expect(rankCandidates(person('Suharti', '-'))[0]).toMatchObject({ local: 'suharti' });
  });

  it('makes valid local parts whose chances add up to at most one', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('van der Berg', 'Jörg', 'Mary-Ann', '小明', 'Ng'),
    );
    fc.assert(
      fc.property(name, name, (first, last) => {
        const ranked = rankCandidates(person(first, last), taught(['Ada', 'Quist', 'ada.quist2']));
        expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { local } of ranked) expect(local).toMatch(/^(?=.{1,64}$)[a-z0-9]+([._-][a-z0-9]+)*$/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('observations', () => {
  it('share an address between the patterns that explain it', () => {
    const patterns = observationsOfAddress(person('Ada', 'Quist'), 'AQuist+news').filter(({ habit }) => habit === 'pattern');
    expect(patterns[0]?.value).toBe('{f}{last}');
    expect(patterns.reduce((sum, { seen }) => sum + seen, 0)).toBeCloseTo(1, 9);
    expect(observationsOfAddress(person('Ada', 'Quist'), 'zz81234')).toEqual([
      { habit: 'pattern', value: 'other', seen: 1, refused: 0 },
    ]);
  });

  it('hold habits and counts, never a name', () => {
    const observations = observationsOfAddress(person('Jörg', 'Müllenbach'), 'joerg.muellenbach3', NO_STATS, 0.5);
    const values = observations.map(({ habit, value }) => `${habit} ${value}`).sort();
    expect(values).toEqual(['number 3', 'pattern {first}.{last}', 'spelling long']);
    expect(observations.filter(({ habit }) => habit === 'pattern').reduce((sum, { seen }) => sum + seen, 0)).toBeCloseTo(0.5, 9);
    expect(observationsOfAddress(person('Jörg', 'Müllenbach'), 'x81')).toEqual([
      { habit: 'pattern', value: 'other', seen: 1, refused: 0 },
    ]);
  });

  it('count of a refusal as much as the refused spelling was likely', () => {
    const [likeliest] = rankCandidates(person('Jörg', 'Quist')).filter(({ pattern }) => pattern === '{first}.{last}');
    const observations = observationsOfRefusal([likeliest!]);
    const refused = observations.find(({ value }) => value === '{first}.{last}')?.refused as number;
    expect(refused).toBeGreaterThan(0.4);
    expect(refused).toBeLessThan(1);
    expect(observations.map(({ value }) => value)).not.toContain('{f}{last}');
  });
});
