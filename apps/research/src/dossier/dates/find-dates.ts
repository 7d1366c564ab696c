import { MONTH_NAMES, monthOf } from './months';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** A date in a text. */
export interface FoundDate {
  /** Its first day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly precision: DatePrecision;
  /** Place in the text, in UTF-16 code units. */
  readonly at: number;
  readonly end: number;
}

/** A date whose year, or whose order of day and month, is not told. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision?: DatePrecision;
}

/** Locales that write the month before the day. */
const MONTH_FIRST = /^(?:en-us|en-ph|es-us)$/;
/** Locales that write the day before the month. A bare `en` is neither. */
const DAY_FIRST = /^(?:en-(?:gb|ie|au|nz|in|za|eu)|de|fr|es|it|pt|nl|pl|sv|da|nb|no|fi|cs|ru|tr|ro|el)(?:-|$)/;
const MAX_DATES = 200;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(\\d{1,2})(?!\\d)';
const MONTH = `(?<![\\p{L}])(${MONTH_NAMES})(?!\\p{L})\\.?`;

type Rule = readonly [expression: RegExp, partsOf: (groups: readonly string[], locale: string) => Parts | undefined];

const number = (text: string | undefined): number => Number(text);

/** In order: what an earlier rule has read no later one reads. */
const RULES: readonly Rule[] = [
  [/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/gu, ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) })],
  [
    /(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/gu,
    ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [/(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]/gu, ([y, m]) => ({ year: number(y), month: number(m) })],
  [/令和(\d{1,2})年(\d{1,2})月(\d{1,2})日/gu, ([y, m, d]) => ({ year: 2018 + number(y), month: number(m), day: number(d) })],
  [
    /(?<!\d)((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)/gu,
    ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    new RegExp(`${DAY}(?:st|nd|rd|th|er|\\.|º|ª|°|e)?\\s{1,3}(?:de\\s|of\\s)?${MONTH},?\\s{1,3}(?:del?\\s)?${YEAR}`, 'giu'),
    ([d, m, y]) => ({ year: number(y), month: monthOf(m as string), day: number(d) }),
  ],
  [
    new RegExp(`${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${YEAR}`, 'giu'),
    ([m, d, y]) => ({ year: number(y), month: monthOf(m as string), day: number(d) }),
  ],
  [
    new RegExp(`${DAY}[-/]${MONTH}[-/]${YEAR}`, 'giu'),
    ([d, m, y]) => ({ year: number(y), month: monthOf(m as string), day: number(d) }),
  ],
  [new RegExp(`${MONTH},?\\s{1,3}(?:del?\\s)?${YEAR}`, 'giu'), ([m, y]) => ({ year: number(y), month: monthOf(m as string) })],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/gu,
    ([d, m, y]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/gu,
    ([a, b, y], locale) => ordered(number(a), number(b), number(y), locale),
  ],
  [/(?<!\p{L})[QT]([1-4])[\s/-]{1,2}((?:19|20)\d\d)(?!\d)/gu, ([q, y]) => quarter(number(q), number(y))],
  [/(?<!\d)((?:19|20)\d\d)[\s/-]{1,2}Q([1-4])(?!\d)/gu, ([y, q]) => quarter(number(q), number(y))],
  [
    /(?<!\p{L})(?:in|im jahr|im jahre|year|en|in het jaar|nel|em|no ano de|w|w roku|i|vuonna|v roce|during|since|en el año)\s((?:19|20)\d\d)(?![\d.,]\d|\d|\p{L})/giu,
    ([y]) => ({ year: number(y), precision: 'year' }),
  ],
  [/(?<!\d)((?:19|20)\d\d)[年년](?!\s?\d{1,2}\s?[月월])/gu, ([y]) => ({ year: number(y), precision: 'year' })],
];

/** Every date has a year; most texts have none. */
const HAS_YEAR = /(?:19|20)\d\d|令和/;

const quarter = (q: number, year: number): Parts => ({ year, month: 3 * q - 2, precision: 'quarter' });

/** `4/11/2026`: the number above 12 is the day; else the locale decides; else nobody knows. */
function ordered(first: number, second: number, year: number, locale: string): Parts | undefined {
  if (first > 12 || first === second || DAY_FIRST.test(locale)) return { year, month: second, day: first };
  if (second > 12 || MONTH_FIRST.test(locale)) return { year, month: first, day: second };
  return undefined;
}

/**
 * The dates that are written in a text, in order: of twelve languages, with a year. `4/11/2026` counts only where the locale decides between day and
 * month. @param locale in lower case, e.g. `de` or `en-gb`; empty: not known
 */
export function findDates(text: string, locale: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!HAS_YEAR.test(text)) return found;
  for (const [expression, partsOf] of RULES) {
    for (const match of text.matchAll(expression)) {
      const { index, 0: written } = match;
      const end = index + written.length;
      if (found.length >= MAX_DATES) break;
      if (found.some((other) => index < other.end && end > other.at)) continue;
      const parts = partsOf(match.slice(1), locale);
      const day = parts && dayOf(parts);
      if (parts && day) found.push({ day, precision: precisionOf(parts), at: index, end });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const precisionOf = ({ precision, month, day }: Parts): DatePrecision =>
  precision ?? (day !== undefined ? 'day' : month !== undefined ? 'month' : 'year');

/** The first day that the parts may mean, `YYYY-MM-DD`; undefined: there is no such day. */
function dayOf({ year, month = 1, day = 1 }: Parts): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The day or moment of a machine-readable date such as `2026-11-02T08:00:00+01:00`; null: it is none. */
export function machineDate(written: string): string | null {
  const text = written.trim();
  const match = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:$|[T ])/.exec(text);
  if (!match) return null;
  const day = dayOf({ year: number(match[1]), month: number(match[2]), day: number(match[3]) });
  if (!day) return null;
  // A moment counts as the day that it is where it was written.
  return day;
}
