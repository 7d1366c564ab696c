/** An amount of money as a sentence writes it. */
export interface Money {
  /** In English, with the digits of the sentence: `€12 million`; null: it cannot be said with them. */
  readonly english: string | null;
  readonly at: number;
  readonly end: number;
}

const SIGNS = '[$€£¥]|US\\$|C\\$|A\\$|R\\$';
const DIGITS = '\\d[\\d.,]{0,14}(?:\\s\\d{3}){0,3}';
const SCALES =
  'thousand|million|billion|millions|millionen|milliarden|milliards?|millones|mil\\smillones|milioni|miliardi|milhões|milhão|bilhões|miljoen|miljard|mln|mld|mio\\.?|mrd\\.?|miljoner|miljarder|millioner|milliarder|mn|bn|tys\\.?|k|m|b';
const UNITS =
  'euros?|eur|€|us-dollar|us\\sdollars?|dollars?|usd|dólares|dollari|\\$|pounds?|gbp|£|chf|franken|francs?|zł|złotych|pln|reais|brl|kronor|kroner|sek|dkk|yen';
/** Sentences have at most 400 characters. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${SIGNS}|EUR|USD|GBP|CHF|PLN)\\s?(${DIGITS})\\s?(?:(${SCALES})(?![\\p{L}\\d]))?`,
  'iu',
);
/** Sentences have at most 400 characters. */
const BEHIND = new RegExp(
  `(?<![\\p{L}\\d.,])(${DIGITS})[\\s-]?(${SCALES})?[\\s-]?(?:d['’]\\s?|de\\s|di\\s)?(${UNITS})(?!\\p{L})`,
  'iu',
);
/** Sentences have at most 400 characters. */
const CJK = /(\d[\d.,]{0,14})\s?([億亿万萬]{1,2})\s?(円|元|美元|ドル|欧元|ユーロ|人民币)/u;

const UNIT: readonly (readonly [RegExp, string])[] = [
  [/^(?:euros?|eur|€)$/i, '€'],
  [/^(?:us\$|\$|us-dollar|us dollars?|dollars?|usd|dólares|dollari)$/i, '$'],
  [/^(?:pounds?|gbp|£)$/i, '£'],
  [/^(?:chf|franken|francs?)$/i, 'CHF '],
  [/^(?:zł|złotych|pln)$/i, 'PLN '],
  [/^(?:reais|brl|r\$)$/i, 'R$'],
  [/^sek$/i, 'SEK '],
  [/^dkk$/i, 'DKK '],
  [/^(?:yen|¥)$/i, '¥'],
  [/^c\$$/i, 'C$'],
  [/^a\$$/i, 'A$'],
];
const SCALE: readonly (readonly [RegExp, string])[] = [
  [/^(?:thousand|k|tys\.?)$/i, ' thousand'],
  [/^(?:milliarden|milliarder|milliards?|mil millones|miliardi|miljarder|bilhões|miljard|mld|mrd\.?|bn|b|billion)$/i, ' billion'],
  [/^.+$/, ' million'],
];

const translated = (table: readonly (readonly [RegExp, string])[], word: string): string =>
  table.find(([expression]) => expression.test(word.replace(/\s/gu, ' ')))?.[1] ?? '';

/** The first amount of money in a sentence; null: none. */
export function moneyIn(sentence: string): Money | null {
  const [before, behind, cjk] = [BEFORE.exec(sentence), BEHIND.exec(sentence), CJK.exec(sentence)];
  const [match] = [before, behind, cjk].filter((one) => one !== null).sort((a, b) => a.index - b.index);
  if (!match) return null;
  const place = { at: match.index, end: match.index + match[0].length };
  if (match === cjk) return { english: null, ...place };
  const [unit, digits, scale] = match === before ? [match[1], match[2], match[3]] : [match[3], match[1], match[2]];
  const figure = (digits ?? '').replace(/[.,]$/, '').trim();
  const amount = `${figure}${scale ? translated(SCALE, scale) : ''}`;
  // `kroner` are of Denmark or of Norway.
  const english = /^kron[oe]r$/i.test(unit ?? '') ? `${amount} ${unit}` : `${translated(UNIT, unit ?? '')}${amount}`;
  return { english, ...place };
}
