import { fold, isUpper, wordsOf } from './words';

/** Small words inside a name. */
const SMALL = new Set(
  'of the and for in on at by to en für zum zur mit voor bij met con para por com aux dei degli nel nella de del della di da do dos das du des la le les el los las y e et und der die das von van den och og i na ve и й і та в на по для от із з со και του της των'.split(
    ' ',
  ),
);
/** Small words only inside a name: at its beginning they may be initials. */
const SMALL_INSIDE = new Set('upon am im auf vom beim sul sulla à och på și şi és'.split(' '));
/** Of a country alone: elsewhere they are initials, or names. */
const SMALL_IN_COUNTRIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['CZ SK', 'a v s z k u'],
    ['RO MD', 'si cu din pe'],
    ['PL', 'z w dla'],
    ['FR LU CH', 'sur sous au ou chez'],
    ['BE', 'sur sous au ou chez op aan te ten ter'],
    ['NL', 'op aan te ten ter'],
    ['HU', 'a az'],
    ['SE NO DK FI', 'av af til vid ved'],
  ].flatMap(([countries = '', words = '']) =>
    countries.split(' ').map((country) => [country, new Set(words.split(' '))] as const),
  ),
);
/** Between the hyphens of the name of a place, besides the others. */
const SMALL_IN_PLACES = new Set('sur sous lès upon under cum'.split(' '));
/** Initials that read like words. */
const INITIALS = new Set(
  'reit reits usa uae hsbc basf citic avic cosco asic led lcd iot ibm cia atm aig ups tv it uk us eu hvac saas ngo abc seo erp'.split(
    ' ',
  ),
);
/** Of these, words that names in small letters have. */
const ALSO_WORDS = new Set('it us eu cia ups'.split(' '));
/** Short words that are words, not initials, and syllables of Asian and Arabic names; see {@link isInitials} for the others. */
const WORDS = new Set(
  `air all art auto bar bay bed bee big bio bit blue box boy bus buy car cat cell city co cod cow cup dad data day dog dr east eco egg end eye fab fan far fat fit fix fly food fox fun fur gas gem get go gold
  good gum gun gym hat hi hot ice ink inn jam jet job joy key kid lab land law leg life line live log lot love low mad man map max med men met mid mix mom mr mrs my neo net new next no north not now nut oak oil
  old on one open our out own pad pan par pay pen pet pie pig pin pit plan play plus pop port pro pub pure rad ram ray real red rex rib rice rich ring rio road rock rod room root rose run rush safe sale salt san
  sea see set shop sky slow snow so soft son soul star stay step sun sure tag tap tax tea team tech ten tin tip toy tree tri true try tub two up van vet via vip war wax way we web wet win wine wing wise wood work
  world yes you zen zero zip zoo san santa saint st fort mt lake
  elm ash ark arc arm elf elk owl orb urn alp ant ale ask lee leo lea mia ann eli pea fee toe tie may hay lay jay kay fay guy roy soy svc svcs mgmt grp ctr cntr bldg mktg mkt hldgs
  al an abu ha ho li yu da fu ta yi un is at re ba tu lu lo mi wu hu vu dr mr sr jr inc ltd ind int ins inv iş eng mfg hld hldg org sri anh and app ask add ads aqua`.split(
    /\s+/,
  ),
);

/** Abbreviations that a full stop follows: `ST. JUDE`, `DR. OETKER`. */
const ABBREVIATIONS = new Set(
  'st ste mt ft dr mr mrs ms jr sr co inc ltd corp no vs bros ave rd blvd sq pl intl natl dept rev gen capt prof sta sto hnos cia gebr nachf inh ing'.split(
    ' ',
  ),
);
/** Of two to five letters, behind a name: `HENRY VIII`. */
const ROMAN = /^(?=.{2,5}$)x{0,3}(?:ix|iv|v?i{0,3})$/;
/** Letters of Turkish and Azerbaijani, where the small form of I has no dot; Romanian has ş too, and others beside it. */
const TURKISH = /^(?=.*[İığĞşŞ])(?!.*[ăĂţŢțȚ])/u;
const ROMANIAN: ReadonlySet<string | undefined> = new Set(['RO', 'MD']);

/**
 * Gives a name in capitals or in small letters the letter case of a name; one that has both is left as it is. Length and order stay.
 * @param country ISO 3166-1 alpha-2; tells a Turkish I where no other letter does, and the Dutch IJ.
 */
export function recased(name: string, country?: string): string {
  const locale = localeOf(name, country);
  const letters = name.replace(/\P{L}/gu, '');
  const shouted = isUpper(letters) && [...letters].length > 3;
  const whispered = letters !== '' && letters === letters.toLowerCase() && letters !== letters.toUpperCase();
  // The capitals of Georgian are for whole words in capitals alone.
  if ((!shouted && !whispered) || /\p{Script=Georgian}/u.test(letters)) return name;
  const words = wordsOf(name);
  let result = '';
  let at = 0;
  let previous = '';
  for (const [index, { start, end, text }] of words.entries()) {
    const before = name.slice(at, start);
    const place = { isFirst: index === 0, isLast: index === words.length - 1, before, after: name[end] ?? '', previous, country };
    result += before + cased(text, place, locale);
    previous = text.toLowerCase();
    at = end;
  }
  return result + name.slice(at);
}

function localeOf(name: string, country: string | undefined): string {
  if (country === 'TR' || country === 'AZ' || (!ROMANIAN.has(country) && TURKISH.test(name))) return 'tr';
  return country === 'NL' || country === 'BE' ? 'nl' : 'en';
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly before: string;
  readonly after: string;
  /** The word before it, in small letters. */
  readonly previous: string;
  readonly country: string | undefined;
}

function cased(word: string, place: Place, locale: string): string {
  const { isFirst, isLast, before, after } = place;
  const lower = sameLength(word, word.toLocaleLowerCase(locale));
  if (!isFirst && !isLast && isSmall(lower, place)) return lower;
  if (!isFirst && /['’]$/u.test(before) && ELIDED.has(lower)) return lower;
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return lower;
  // The abbreviation of `cooperative`.
  if (lower === 'op' && before === '-' && place.previous === 'co') return lower;
  if (!isFirst && ROMAN.test(lower)) return lower.toUpperCase();
  if (after === '.' && ABBREVIATIONS.has(lower) && !before.endsWith('.')) return capital(lower, locale);
  if (isInitials(word, lower, before, after)) return sameLength(word, word.toLocaleUpperCase(locale));
  if (/^mc\p{L}{3,}$/u.test(lower)) return `Mc${capital(lower.slice(2), locale)}`;
  return capital(lower, locale);
}

/** A word inside a name that stays small: `of`, `Stow-on-the-Wold`, `Caffè dell'Arte`, `Café de l'Ouest`. */
function isSmall(lower: string, { before, after, previous, country = '' }: Place): boolean {
  if (/^['’]/u.test(after)) return ELIDING.has(lower) || (lower === 'l' && (SMALL.has(previous) || previous === 'à'));
  if (/\s$/.test(before))
    return SMALL.has(lower) || SMALL_INSIDE.has(lower) || SMALL_IN_COUNTRIES.get(country)?.has(lower) === true;
  if (lower.length < 2 || !before.endsWith('-') || after !== '-') return false;
  return SMALL.has(lower) || SMALL_INSIDE.has(lower) || SMALL_IN_PLACES.has(lower);
}

/** What stands before an apostrophe, in Italian and French. */
const ELIDING = new Set('d dell all nell sull dall'.split(' '));
/** What stands behind an apostrophe: `Macy's`, `They're`, `Int'l`. */
const ELIDED = new Set(['s', 't', 'l', 'd', 'm', 'n', 're', 'll', 've']);
/** Of folded letters, in the scripts that have capitals: Latin, Cyrillic, Greek, Armenian. */
const VOWEL = '[aeiouyаеиоуыэюяієўәөұүαεηιουωաեէըիոօ]';
const ANY_VOWEL = new RegExp(VOWEL, 'u');
/** Three letters that can be spoken as one syllable, or as two. */
const SPOKEN = new RegExp(`^(?:(?!${VOWEL})[^]${VOWEL}[^]|${VOWEL}[^]${VOWEL})$`, 'u');

/** A syllable without a vowel, in Slavic languages: `trg`, `vlk`. */
const SYLLABIC = /[^rl][rl][^rl]/;

/** Capitals that stay: those of names like IBM, AT&T, LVMH, and not those of a shouted word. */
function isInitials(word: string, lower: string, before: string, after: string): boolean {
  const length = [...lower].length;
  if (/\d/.test(word)) return isUpper(word);
  if (length === 1) return true;
  if (/[.&]$/u.test(before) || /^[.&]/u.test(after)) return length <= 2;
  if (INITIALS.has(lower)) return word !== lower || !ALSO_WORDS.has(lower);
  if (WORDS.has(lower) || SMALL.has(lower)) return false;
  if (word === lower) return /^[^aeiouy\W\d_]{3,4}$/.test(lower) && !SYLLABIC.test(lower);
  const spoken = fold(lower);
  return length === 2 || (length <= 4 && !ANY_VOWEL.test(spoken)) || (length === 3 && !SPOKEN.test(spoken));
}

const capital = (lower: string, locale: string): string => {
  // In Dutch one letter: `IJssel`.
  if (locale === 'nl' && /^ij\p{L}/u.test(lower)) return `IJ${lower.slice(2)}`;
  const [first = '', ...rest] = [...lower];
  return sameLength(first, first.toLocaleUpperCase(locale)) + rest.join('');
};

/** `ß` has no single capital, and `İ` no single small letter: such stay as they are. */
const sameLength = (original: string, changed: string): string =>
  [...changed].length === [...original].length ? changed : original;
