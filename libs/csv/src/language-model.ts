/** How likely a letter is after another in a language, learnt from the names that CLDR, which Node carries, has for regions and languages. */
interface LanguageModel {
  /** Occurrences of a letter after another. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Occurrences of a letter, and of the start of a word. */
  readonly letters: ReadonlyMap<string, number>;
  readonly total: number;
}

const START = ' ';
/** Shares of the pair, the letter and any letter at all in the probability of a letter. */
const SHARES = { pair: 0.6, letter: 0.39, any: 0.01 } as const;
/** Letters that may occur. */
const ANY = 1_000;
/** Logarithms of probability. */
const TYPOGRAPHIC = -7;
const SYMBOL = -12;
const UNREADABLE = -20;
const CASE_BREAK = -5;

/** In `mÜller` and `MÜller`. */
const CASE_BREAKS = /xX$|XXx$/;

const LETTER = /[\p{L}\p{M}]/u;
const TYPOGRAPHY = /[’€®™°ºª\xa0]/u;
const NO_CHARACTER = /[\ufffd\p{Cc}\p{Cn}\p{Co}]/u;

const models = new Map<string, LanguageModel>();

function modelOf(language: string): LanguageModel {
  const known = models.get(language);
  if (known) return known;
  const pairs = new Map<string, number>();
  const letters = new Map<string, number>();
  let total = 0;
  for (const word of wordsOf(language)) {
    let before = START;
    letters.set(START, (letters.get(START) ?? 0) + 1);
    for (const letter of word) {
      pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + 1);
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      total += 1;
      before = letter;
    }
  }
  const model = { pairs, letters, total };
  models.set(language, model);
  return model;
}

function wordsOf(language: string): string[] {
  const names = [...namesIn(language, 'region'), ...namesIn(language, 'language')];
  // The older encodings have the letters of Romanian with cedillas, CLDR with commas.
  const text = names.join(' ').normalize('NFC').toLowerCase().replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

const codes = new Map<'region' | 'language', readonly string[]>();

function namesIn(language: string, type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return codesOf(type).flatMap((code) => names.of(code) ?? []);
}

/** The codes of two letters that have a name in English, and so in any language. */
function codesOf(type: 'region' | 'language'): readonly string[] {
  const known = codes.get(type);
  if (known) return known;
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const letters = [...(type === 'region' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz')];
  const found = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => names.of(code));
  codes.set(type, found);
  return found;
}

/** The logarithm of how likely a word is in any one of some languages. */
export function wordLikelihood(word: string, languages: readonly string[]): number {
  const each = languages.map((language) => likelihoodIn(word, modelOf(language)));
  const best = Math.max(...each);
  return best + Math.log(each.reduce((sum, one) => sum + Math.exp(one - best), 0) / languages.length);
}

function likelihoodIn(word: string, { pairs, letters, total }: LanguageModel): number {
  let before = START;
  let cases = '';
  let likelihood = 0;
  for (const character of word) {
    if (!LETTER.test(character)) {
      likelihood += symbolLikelihood(character);
      before = START;
      cases = '';
      continue;
    }
    const letter = character.toLowerCase();
    cases = cases.slice(-2) + (letter === character ? 'x' : 'X');
    if (CASE_BREAKS.test(cases)) likelihood += CASE_BREAK;
    const pair = (pairs.get(before + letter) ?? 0) / (letters.get(before) ?? 1);
    likelihood += Math.log(SHARES.pair * pair + (SHARES.letter * (letters.get(letter) ?? 0)) / total + SHARES.any / ANY);
    before = letter;
  }
  return likelihood;
}

/** True for a letter or a syllable that occurs in the names of a language. */
export function knowsLetter(language: string, letter: string): boolean {
  return modelOf(language).letters.has(letter);
}

/** Signs of ASCII are the same in every encoding. */
export function symbolLikelihood(character: string): number {
  if (character < '\x80') return 0;
  if (NO_CHARACTER.test(character)) return UNREADABLE;
  return TYPOGRAPHY.test(character) ? TYPOGRAPHIC : SYMBOL;
}
