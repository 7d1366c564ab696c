const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const SPECIAL = /[ßłøđæœı]/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Han, kana and Hangul: scripts whose words are not apart, or are apart in several ways. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** Lower case, without the accents of Latin letters, in the forms of NFKC. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] as string);

export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text);

/** A word of a text. */
export interface Word {
  readonly folded: string;
  /** Its place in the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in letters and digits: `B2B-Software` has two. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    folded: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The words of a text, folded, with single spaces. */
export const spaced = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

/** A text without spaces and punctuation, and the place in the text of each of its characters. */
export interface Compact {
  readonly text: string;
  readonly places: readonly number[];
}

/** For texts in East Asian scripts. */
export function compactOf(text: string): Compact {
  const places: number[] = [];
  let compact = '';
  let at = 0;
  for (const sign of text) {
    if (/[\p{L}\p{N}ー]/u.test(sign)) {
      const folded = fold(sign);
      compact += folded;
      for (let n = 0; n < folded.length; n += 1) places.push(at);
    }
    at += sign.length;
  }
  return { text: compact, places };
}

/** The text, without half a surrogate pair at its end, at most `max` characters. */
export const limited = (text: string, max: number): string => text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
