import { compactOf, isEastAsian, limited, spaced } from '../words/fold';
import { ISO_3166, MORE_NAMES, US_STATES } from './iso-3166';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'ja',
  'zh',
  'zh-Hant',
  'ko',
] as const;
const MAX_TEXT = 200;
const MAX_WORDS = 6;

const keyOf = (name: string): string => (isEastAsian(name) ? compactOf(name).text : spaced(name));

/** Names of countries in our languages (Unicode CLDR, by `Intl`), and more. */
const byName: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return ISO_3166.map((codes) => codes.slice(0, 2)).flatMap((code) => {
      const name = names.of(code);
      return name ? [[keyOf(name), code] as const] : [];
    });
  }),
  ...Object.entries(MORE_NAMES).flatMap(([code, names]) => names.split(' | ').map((name) => [keyOf(name), code] as const)),
]);
const byCode: ReadonlyMap<string, string> = new Map(
  ISO_3166.flatMap((codes) => [codes.slice(0, 2), codes.slice(2)].map((code) => [code, codes.slice(0, 2)] as const)),
);

/** States that are called as a country. */
const ALSO_STATES = new Set(['georgia', 'jersey', 'mexico']);
const US_END = /\b([A-Z]{2})[\s,]{1,3}\d{5}(?:-\d{4})?$/;
const UK_END = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/;
/** Country codes of road vehicles before a postal code: `D-10115 Berlin`. */
const POSTAL = /(?:^|[\s,])(D|A|CH|F|I|NL|B|L|S|DK|PL|CZ|SE|FI|LI|DE|AT|FR|IT|BE|LU)[-–]\s?\d{4,5}(?!\d)/;
const VEHICLES: Readonly<Record<string, string>> = { D: 'DE', A: 'AT', F: 'FR', I: 'IT', B: 'BE', L: 'LU', S: 'SE' };

/**
 * ISO 3166-1 alpha-2 of a country that is named in en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko, by its ISO code, or as the last line of an address.
 * @param text at most 200 characters are read.
 */
export function countryOf(text: string): string | undefined {
  const read = limited(text, MAX_TEXT)
    .trim()
    .replace(/[.,;]{1,5}$/, '');
  const upper = read.toUpperCase();
  if (/^[A-Z]{2,3}$/.test(upper) && byCode.has(upper)) return byCode.get(upper);
  return byName.get(keyOf(read)) ?? ofAddress(read);
}

function ofAddress(address: string): string | undefined {
  const parts = address
    .split(/[,\n|•·;]| [–—-] /)
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const state = US_END.exec(address)?.[1];
  if (state && US_STATES.has(state)) return 'US';
  if (parts.length > 1 && /^[A-Z]{2,3}$/.test(last)) return US_STATES.has(last) ? undefined : byCode.get(last);
  if (isEastAsian(last)) return startingEastAsian(keyOf(parts[0] as string)) ?? byName.get(keyOf(last));
  const named = endingIn(last, parts.length > 1);
  if (named || ALSO_STATES.has(keyOf(last))) return named;
  const postal = POSTAL.exec(address)?.[1];
  if (postal) return VEHICLES[postal] ?? postal;
  return UK_END.test(address) ? 'GB' : undefined;
}

/** The country in the last words of a line: `10115 Berlin Germany`. */
function endingIn(line: string, isPart: boolean): string | undefined {
  const words = spaced(line).split(' ');
  for (let count = Math.min(MAX_WORDS, words.length); count >= 1; count -= 1) {
    const name = words.slice(-count).join(' ');
    const code = byName.get(name);
    if (!code || (name.length < 4 && count < words.length)) continue;
    // `New Mexico`; `Atlanta, Georgia`.
    if (ALSO_STATES.has(name) && name !== 'mexico' && (isPart || count < words.length)) return undefined;
    return words.at(-count - 1) === 'new' ? 'US' : code;
  }
  return undefined;
}

/** East Asian addresses begin with the country. */
function startingEastAsian(line: string): string | undefined {
  for (let length = Math.min(8, line.length); length >= 2; length -= 1) {
    const code = byName.get(line.slice(0, length));
    if (code) return code;
  }
  return undefined;
}
