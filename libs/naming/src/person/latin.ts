import anyAscii from 'any-ascii';

/** Letters that addresses spell in two ways: short, long. */
const TWO_WAYS: Readonly<Record<string, readonly [short: string, long: string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
  æ: ['ae', 'a'],
  œ: ['oe', 'o'],
  đ: ['d', 'dj'],
  þ: ['th', 't'],
  ĳ: ['ij', 'y'],
};

/** Where umlauts are written out in addresses. */
const GERMAN = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const NORDIC = new Set(['SE', 'FI', 'NO', 'DK', 'IS', 'EE']);
/** Where the same letters only lose their dots. */
const DOTLESS = new Set(['TR', 'HU', 'SK', 'CZ', 'AZ', 'ES', 'FR', 'BR', 'PT', 'VN', 'EE', 'SI', 'NL', 'BE']);
const FOREIGN_LETTERS = /[ışğçőűáéíóúñõčřžěňůạảấầậắằặếềệộốồổớờợụủứừựơưâ]/u;

/** How often each of the two spellings is chosen; the same for all names of a firm. */
export function longSpellingShare(text: string, country: string | null): number {
  if (country && GERMAN.has(country)) return 0.85;
  if (/[øæ]/u.test(text)) return /æ/u.test(text) && !/[øå]/u.test(text) ? 0.1 : 0.4;
  if (/đ/u.test(text)) return country === 'VN' || FOREIGN_LETTERS.test(text.replace(/[đč]/gu, '')) ? 0.02 : 0.4;
  if (/å/u.test(text) || (country && NORDIC.has(country))) return country === 'DK' ? 0.35 : 0.12;
  if ((country && DOTLESS.has(country)) || FOREIGN_LETTERS.test(text)) return 0.04;
  return /[äöü]/u.test(text) ? 0.6 : 0.15;
}

/** @returns a-z and 0-9 alone; empty where nothing is left. */
export function latinToAscii(word: string, spelling: 'plain' | 'long'): string {
  const lower = word.normalize('NFC').replaceAll('İ', 'i').toLowerCase();
  const spelled = Array.from(lower, (letter) => TWO_WAYS[letter]?.[spelling === 'long' ? 1 : 0] ?? letter).join('');
  return asciiOf(spelled.replaceAll('·', ''));
}

/** The plain transliteration of any script. @returns a-z and 0-9 alone. */
export function asciiOf(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
