import { countryCodeOf } from '@modernleads/cells';
import { countryOfDomain } from '@modernleads/naming';
import type { Page } from '@modernleads/site';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What only the companies of one country write about themselves. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['DE', /\bHR[AB]\s?(?:Nr\.?\s?)?\d|\bUSt-?Id|\bDE\s?\d{9}\b|\bAmtsgericht\b/],
  ['AT', /\bATU\s?\d{8}\b|\bFirmenbuch|\bFN\s?\d{4,6}\s?[a-z]\b/],
  ['CH', /\bCHE-?\s?\d{3}/],
  ['FR', /\bRCS\b|\bSIRE[NT]\b|\bFR\s?[\dA-Z]{2}\s?\d{9}\b/],
  ['IT', /\bP\.?\s?IVA\b|\bPartita IVA\b|\bREA\b/i],
  ['ES', /\bRegistro Mercantil\b|\b[CN]\.?I\.?F\.?:?\s?[A-HJNP-SUVW][-\s]?\d{7}[\dA-J]\b/],
  ['NL', /\bK\.?v\.?K\b|\bNL\s?\d{9}B\d\d\b/i],
  ['BE', /\bBE\s?0\d{3}\.?\d{3}\.?\d{3}\b/],
  ['PL', /\bKRS\b|\bREGON\b|\bNIP\b/],
  ['GB', /registered in (?:england|scotland|wales|northern ireland)|\bGB\s?\d{9}\b|\bcompanies house\b/i],
  ['IE', /registered in ireland|\bIE\s?\d{7}[A-Z]{1,2}\b/i],
  // `, DE 10115` is in Berlin, `, MA 20250` in Casablanca.
  [
    'US',
    /, (?:A[KLRZ]|C[AOT]|D(?:C|E(?=,? 19[7-9]))|FL|GA|HI|I[ADLN]|K[SY]|LA|M(?:A(?=,? 0)|D|E(?=,? 0)|[INOST])|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b|\bdelaware\b/,
  ],
  ['CA', /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/],
  ['AU', /\bABN\b|\bACN\b/],
  ['BR', /\bCNPJ\b/],
  ['SE', /\b55\d{4}-\d{4}\b/],
  ['DK', /\bCVR\b/],
  ['FI', /\bY-tunnus\b/i],
  ['CZ', /\bIČO\b/],
  ['PT', /\bNIPC\b/],
  ['IN', /\bGSTIN\b|\bCIN\b/],
  ['RU', /\bИНН\b|\bОГРН\b/],
  ['JP', /〒|法人番号|株式会社|有限会社/],
  ['CN', /ICP备|有限公司/],
  ['KR', /사업자등록|주식회사/],
];

/** Visitors look for addresses at the end of a page. */
const TAIL = 1_500;
const MAX_LINE = 160;
/** A site that names more countries than this lists where it sells. */
const MAX_COUNTRIES = 3;

/**
 * ISO codes of the few countries in which a site says that its owner is, each once; the ending of its host counts too. None where it
 * names many and proves none. Pure.
 */
export function countriesOn(domain: string, front: Page, identity?: Page): string[] {
  const text = [front.footer, front.text.slice(-TAIL), identity?.text.slice(0, 2 * TAIL) ?? ''].join('\n');
  const said = front.organizations.map(({ country }) => countryCodeOf(country));
  const marks = MARKS.filter(([, mark]) => mark.test(text)).map(([country]) => country);
  const proven = distinct([countryOfDomain(domain), ...marks]);
  const all = distinct([...proven, ...said, ...addressCountries(text), ...phoneCountries(text)]);
  return [all, proven].find(({ length }) => length <= MAX_COUNTRIES) ?? [];
}

const distinct = (countries: readonly (string | null)[]): string[] => [
  ...new Set(countries.filter((country) => country !== null)),
];

/** `Example Road 4, Leeds, United Kingdom`; a country on a line of its own ends an address, several are a list of regions. */
function addressCountries(text: string): string[] {
  const lines = text.split('\n').filter(({ length }) => length <= MAX_LINE);
  const parts = lines.map((line) => line.split(/[,·|•–]/).map(countryNamed));
  const alone = distinct(parts.flatMap((line) => (line.every((country) => country !== null) ? line : [])));
  const inAddresses = parts.filter((line) => line.includes(null)).map((line) => line.at(-1) ?? null);
  return distinct([...inAddresses, ...(alone.length === 1 ? alone : [])]);
}

/** Other words of three letters are seldom the code of a country. */
const KNOWN_SHORT = /^(?:USA|UAE|GBR|DEU|AUT|CHE|FRA|\P{ASCII}{3})$/iu;

function countryNamed(part: string): string | null {
  const name = part.replace(/(?<![\s.])[\s.]+$/, '').trim();
  return name.length > 3 || KNOWN_SHORT.test(name) ? countryCodeOf(name) : null;
}

/** Numbers that are read: each takes 30 µs. */
const MAX_PHONES = 50;

/** Where countries share a calling code, the area code tells them apart, or nothing does. */
function phoneCountries(text: string): (string | null)[] {
  const numbers = [...text.matchAll(/\+ ?(\d[\d ()./-]{6,18})/g)].slice(0, MAX_PHONES);
  return numbers.map(([, number = '']) => {
    const phone = parsePhoneNumberFromString(`+${number}`);
    return phone?.country && phone.getType() !== 'TOLL_FREE' ? phone.country : null;
  });
}

/** Where a language is spoken, by business above all; English, Spanish and French are at home in too many places to tell. */
const SPOKEN: Readonly<Record<string, string>> = {
  de: 'DE AT CH LI LU BE IT',
  it: 'IT CH SM',
  nl: 'NL BE',
  pl: 'PL',
  sv: 'SE FI',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO MD',
  bg: 'BG',
  el: 'GR CY',
  tr: 'TR CY',
  ja: 'JP',
  ko: 'KR',
  pt: 'PT BR AO MZ',
  fr: 'FR BE CH LU CA MC MA TN DZ SN CI CM',
  es: 'ES MX AR CO CL PE VE EC UY BO CR PA GT DO US PY HN SV NI',
  hr: 'HR BA',
  sl: 'SI',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  vi: 'VN',
  th: 'TH',
  he: 'IL',
};

/** What the language of a site says about a company that is thought to be in a country. */
export function languageFits(language: string, country: string): 'yes' | 'no' | 'unknown' {
  const spoken = SPOKEN[language.slice(0, 2)]?.split(' ');
  if (!spoken) return 'unknown';
  if (!spoken.includes(country)) return 'no';
  return spoken.length <= 3 && spoken[0] === country ? 'yes' : 'unknown';
}
