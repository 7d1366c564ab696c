import fc from 'fast-check';
import { HELD_OUT_WORDINGS } from './held-out-wordings';
import { industriesOf } from './industries-of';
import { PUBLIC_WORDINGS } from './public-wordings';
import { isIndustryId } from './taxonomy';
import { WORDINGS } from './wording-index';

interface Pair {
  readonly wording: string;
  readonly ids: readonly string[];
}

const pairsOf = (list: string): Pair[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [ids, wordings] = line.split(/: (.*)/s) as [string, string];
      return wordings.split(' | ').map((wording) => ({ wording, ids: ids.split(',') }));
    });

const first = (wording: string): string => industriesOf(wording)[0]?.id ?? '';
const shareRight = (pairs: readonly Pair[]): number =>
  pairs.filter(({ wording, ids }) => ids.includes(first(wording))).length / pairs.length;

describe('the industries of wordings', () => {
  it.each([
    ['of public lists', PUBLIC_WORDINGS, 1_000, 0.97],
    ['that were held out', HELD_OUT_WORDINGS, 900, 0.9],
  ])('%s are right', (_name, list, count, share) => {
    const pairs = pairsOf(list);
    expect(pairs.length).toBeGreaterThan(count);
    expect(pairs.flatMap(({ ids }) => ids).filter((id) => !isIndustryId(id))).toEqual([]);
    expect(shareRight(pairs)).toBeGreaterThanOrEqual(share);
  });

  it('of the tables are found as a whole', () => {
    const own = WORDINGS.flatMap((table) => Object.entries(table)).flatMap(([id, list]) =>
      list
        .split('|')
        .map((wording) => wording.trim())
        .filter((wording) => !wording.includes('*'))
        .map((wording) => ({ id, wording })),
    );
    const lost = own.filter(({ id, wording }) =>
      industriesOf(wording).every((match) => match.id !== id || match.confidence !== 'certain'),
    );
    expect(own.length).toBeGreaterThan(8_000);
    expect(lost).toEqual([]);
  });

  it.each([
    ['NACE J62.01', 'software'],
    ['62.01', 'software'],
    ['62.01Z Programmation informatique', 'software'],
    ['WZ 2008: 28.29', 'machinery'],
    ['NACE Rev. 2: 64.19', 'banking'],
    ['NAICS 541511', 'software'],
    ['NAICS 2022: 336411', 'aerospace_defense'],
    ['SIC 7372', 'software'],
    ['UK SIC 2007 62012', 'software'],
    ['ISIC 4923', 'trucking'],
    ['C - Manufacturing', 'manufacturing'],
    ['Section K', 'finance'],
  ])('read the code %s', (code, id) => {
    expect(first(code)).toBe(id);
  });

  it.each(['', ' ', '50-200', '24/7', 'Acme', 'we', 'is it', 'Leader', '…'])('are none of %j', (text) => {
    expect(industriesOf(text)).toEqual([]);
  });

  it.each([
    ['Software for banks', 'software', 'likely', 'Software'],
    ['We make Maschinenbau easy', 'machinery', 'likely', 'Maschinenbau'],
    ['ÉDITEUR DE LOGICIELS', 'software', 'certain', 'ÉDITEUR DE LOGICIELS'],
    ['当社はソフトウェア開発です', 'software', 'likely', 'ソフトウェア開発'],
  ])('quote the words of %s', (text, id, confidence, quote) => {
    expect(industriesOf(text)[0]).toEqual({ id, confidence, quote });
  });

  it('put what is done before what it is done with', () => {
    expect(first('Wholesale of furniture')).toBe('wholesale');
    expect(first('Einzelhandel mit Schuhen')).toBe('fashion_retail');
    expect(first('Manufacture of furniture, except mattresses')).toBe('furniture');
  });

  it('of any text are stable, quoted verbatim, and do not depend on case', () => {
    const words = fc.constantFrom('software', 'Bank', 'of', 'Maschinenbau', 'IT', '製造業', 'é', '62.01', '-', 'retail');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = industriesOf(any);
        expect(industriesOf(any)).toEqual(found);
        for (const { quote } of found) expect(any).toContain(quote);
      }),
      { numRuns: 500 },
    );
  });
});
