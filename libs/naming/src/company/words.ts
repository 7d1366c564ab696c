/** A run of letters and digits in a name, with where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Folded: lower case, without accents. */
  readonly key: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters that no decomposition takes apart. */
const LIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ё: 'е',
  ґ: 'г',
};

/** Texts whose words are kept. */
const RECENT = 16;
/** The steps of a cleaner ask for the words of a name, and of its parts, many times one after the other. */
const recent = new Map<string, readonly Word[]>();

/** The words of a name, in order. */
export function wordsOf(name: string): readonly Word[] {
  const known = recent.get(name);
  if (known) return known;
  const words = [...name.matchAll(WORD)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    key: fold(text),
  }));
  if (recent.size === RECENT) recent.clear();
  recent.set(name, words);
  return words;
}

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents and width: equal for what a reader would call the same word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => LIKE[letter] ?? letter)
    .normalize('NFC');
}

export const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
