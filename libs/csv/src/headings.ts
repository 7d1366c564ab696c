import { COLUMN_FIELDS } from '@modernleads/contracts';
import { LRUCache } from 'lru-cache';
import { isAside } from './heading-asides';
import { HEADING_WORDS } from './heading-words';

/** Fields of a person that a column can hold. */
export const FIELDS = COLUMN_FIELDS;
export type Field = (typeof FIELDS)[number];

/** What a heading means. */
export interface Meaning {
  readonly field: Field;
  /** Of several columns for one field, that of the lowest rank counts first. */
  readonly rank: number;
  /** A bare word for a name: whole where it stands alone, else the name that no other column holds. */
  readonly isAnyName?: boolean;
  /** Of the person that the table names: `Nom du contact` beside `Prénom du contact` is the family name. */
  readonly isOfPerson?: boolean;
  /**
   * The name of a lead or a customer: a company's where contacts or legal forms say so, else that of a lead, and of no customer. A holder that
   * stands alone, `Candidate`, has names if its cells do.
   */
  readonly party?: 'lead' | 'customer' | 'holder';
  /** A bare word for a title: that of a job, unless another column has it. */
  readonly isAnyTitle?: boolean;
  /** The whole name begins with the family name. */
  readonly isFamilyFirst?: boolean;
}

export type Word = keyof typeof HEADING_WORDS | 'digit';

/** Characters of a heading that are looked at. */
const MAX_HEADING = 80;
/** Letters that Unicode does not decompose, and what is written where they lack. */
const FOLDED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const LONG_SPELLING: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A heading without letter case, accents, spaces and signs. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, MAX_HEADING)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łøđðıßæœ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\d]/gu, '');
}

/** Endings of adjectives in Slavic languages, without accents. */
const ENDINGS = {
  latin: 'y,a,e,i,o,ia,ie,iego,iej,ego,ej,ych,ym,ou,eho,emu,og,oga,om,oj,ih,im'.split(','),
  cyrillic: 'ыи,ии,и,ая,яя,а,ое,ее,е,о,ого,его,ои,еи,оі,ые,ых,их,ому,ото,ата,ият,іи'.split(','),
};

/** All spellings of an entry: without accents, with what is written for them, and where it ends in `~` with each ending of an adjective. */
function spellingsOf(entry: string): string[] {
  const long = entry.replace(/[äöüåø]/g, (letter) => LONG_SPELLING[letter] ?? letter);
  const plain = [plainHeading(entry), plainHeading(long)];
  if (!entry.trimEnd().endsWith('~')) return plain;
  const endings = /\p{Script=Cyrillic}/u.test(entry) ? ENDINGS.cyrillic : ENDINGS.latin;
  return plain.flatMap((stem) => endings.map((ending) => stem + ending));
}

const WORDS = new Map<string, Word>();
for (const [word, text] of Object.entries(HEADING_WORDS))
  for (const spelling of text.split(',').flatMap(spellingsOf)) if (!WORDS.has(spelling)) WORDS.set(spelling, word as Word);

/** Characters by which words are looked up. */
const PREFIX = 3;
const BY_PREFIX = new Map<string, [plain: string, word: Word][]>();
for (const [plain, word] of WORDS) {
  const prefix = plain.slice(0, PREFIX);
  BY_PREFIX.set(prefix, [...(BY_PREFIX.get(prefix) ?? []), [plain, word]]);
}

const DIGITS = /\d+/y;

/** Words that begin at a place of a text, with their ends. */
function wordsAt(plain: string, at: number): [end: number, word: Word][] {
  DIGITS.lastIndex = at;
  if (DIGITS.test(plain)) return [[DIGITS.lastIndex, 'digit']];
  const found: [number, Word][] = [];
  for (let length = 1; length <= PREFIX; length += 1)
    for (const [text, word] of BY_PREFIX.get(plain.slice(at, at + length)) ?? [])
      if (plain.startsWith(text, at)) found.push([at + text.length, word]);
  return found;
}

/** Letters of a word such as `is` and `per` that may begin other words: it counts where it stands alone. */
const SHORT_FILLER = 3;

/** The fewest known words that make up a heading; undefined when some of it is unknown. Digits are words, too. */
function wordsOf(heading: string): Word[] | undefined {
  const plain = plainHeading(heading);
  // Most texts have an unknown part, for which their spaces need not be known.
  return fewestWords(plain, () => true) && fewestWords(plain, fitsTokens(plain, tokensOf(heading)));
}

type Fits = (start: number, end: number, word: Word) => boolean;

function fewestWords(plain: string, fits: Fits): Word[] | undefined {
  const best: ({ count: number; start: number; word: Word } | undefined)[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const count = start === 0 ? 0 : best[start]?.count;
    if (count === undefined) continue;
    for (const [end, word] of wordsAt(plain, start))
      if (count + 1 < (best[end]?.count ?? Infinity) && fits(start, end, word)) best[end] = { count: count + 1, start, word };
  }
  if (!best[plain.length]) return undefined;
  const words: Word[] = [];
  for (let end = plain.length; end > 0; end = best[end]?.start ?? 0) words.unshift(best[end]?.word as Word);
  return words;
}

/**
 * A word that goes on over a space begins behind one: `Firma lt.` has no `alt`. A short filler stands alone. In scripts that part no words by spaces words may be anywhere.
 */
function fitsTokens(plain: string, tokens: readonly string[]): Fits {
  const edges = [0];
  for (const token of tokens) edges.push((edges.at(-1) as number) + token.length);
  return (start, end, word) => {
    if (!SPACED.test(plain.slice(start, end)) || (edges.includes(start) && edges.includes(end))) return true;
    if (word === 'filler' && end - start <= SHORT_FILLER) return false;
    return edges.includes(start) || !edges.some((edge) => edge > start && edge < end);
  };
}

/** Letters of scripts that part words by spaces. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** The plain words of a heading, as spaces, signs and capitals part them. */
const tokensOf = (heading: string): string[] =>
  heading
    .slice(0, MAX_HEADING)
    .split(/[^\p{L}\p{M}\d]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plainHeading)
    .filter(Boolean);

interface Rule {
  readonly field: Field;
  /** Any of these sets makes it the field. */
  readonly needs: readonly (readonly Word[])[];
  readonly allows: readonly Word[];
}

const WHO = ['person', 'holder', 'lead', 'main', 'digit'] as const;
/** Customers are people or companies: their name alone is neither's. */
const WHOSE = [...WHO, 'customer'] as const;
/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  { field: 'email', needs: [['email']], allows: ['address', 'work', 'personal', 'other', 'company', 'id', ...WHOSE] },
  {
    field: 'linkedin_url',
    needs: [['linkedin'], ['profile', 'url']],
    allows: ['profile', 'url', 'address', 'id', 'personal', ...WHOSE],
  },
  {
    field: 'domain',
    needs: [['website'], ['domain'], ['url']],
    allows: ['website', 'domain', 'url', 'company', 'address', 'name', 'work', ...WHOSE],
  },
  {
    field: 'full_name',
    needs: [
      ['full'],
      ['shown'],
      ['head'],
      ['familyFirst'],
      ['given', 'surname'],
      ['given', 'last'],
      ['first', 'surname'],
      ['first', 'last'],
      ['name', 'given'],
      ['name', 'surname'],
    ],
    allows: ['full', 'given', 'first', 'surname', 'last', 'name', ...WHOSE],
  },
  { field: 'name_particle', needs: [['particle']], allows: ['name', 'surname', ...WHOSE] },
  { field: 'first_name', needs: [['given'], ['first', 'name']], allows: ['first', ...WHOSE] },
  { field: 'last_name', needs: [['surname'], ['last', 'name']], allows: ['last', ...WHOSE] },
  {
    field: 'job_title',
    needs: [['job'], ['jobFunction'], ['title', 'company'], ['title', 'work'], ['title', 'linkedin']],
    allows: ['title', 'name', 'company', 'work', 'linkedin', ...WHOSE],
  },
  { field: 'company_name', needs: [['company'], ['work', 'name']], allows: ['name', 'work', ...WHOSE] },
  {
    field: 'phone',
    needs: [['phone'], ['mobile'], ['person', 'number']],
    allows: ['phone', 'mobile', 'number', 'work', 'personal', 'other', ...WHOSE],
  },
  // A mobile phone is somebody's, whoever pays for it.
  { field: 'phone', needs: [['mobile', 'company']], allows: ['phone', 'number', ...WHOSE] },
  { field: 'employees', needs: [['employees']], allows: ['company', 'number'] },
  {
    field: 'country',
    needs: [['country']],
    allows: ['region', 'code', 'name', 'company', 'address', 'work', 'personal', ...WHOSE],
  },
];

/** `Title (from People)`: Airtable names the table that a column is looked up in. */
const LINKED = /[\s_]\(from[\s_][^()]{1,60}\)\s?$/i;

/** `Default Address Company`, `Address 1: Phone`: what shops and CRMs keep with an address. */
const OF_ADDRESS =
  /^(?:(?:default|billing|shipping|mailing|mail|postal|primary|business|office) )?address(?: ?\d)?[\s:_-]{1,3}(?=company|first|last|name|phone|country)/i;

/** The name of an advertisement; `ad` is Turkish for a name, too. */
const OF_ADVERT = /^ad[\s_]?(?:set[\s_]?)?name$/i;

/** Fields that no other program has. */
const OWN = new Map<string, Field>([
  ['ref', 'ref'],
  ['minconfidence', 'min_confidence'],
]);

/** The parts of a large import have the same headings. */
const known = new LRUCache<string, { readonly meaning: Meaning | undefined }>({ max: 2_000 });

/** What a heading means; undefined when it means none of the fields, or something besides. */
export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > MAX_HEADING) return undefined;
  const found = known.get(heading) ?? { meaning: understood(heading) ?? ofParts(heading) };
  known.set(heading, found);
  return found.meaning;
}

/** Brackets, strokes and bars, between which the same is said again or something is added: `Firma / Verein`, `Vorname (lt. Ausweis)`. */
const BETWEEN_PARTS = /[/|()[\]{}（）［］【】／｜]+/u;

/** What a heading means without the unknown words of its parts, where one part is known and nothing is about something else; it counts after one that is known as a whole. */
function ofParts(heading: string): Meaning | undefined {
  const parts = heading.split(BETWEEN_PARTS).filter((part) => part.trim());
  if (parts.length < 2 || !parts.some(wordsOf) || isOfOthers(heading)) return undefined;
  const known = parts.map((part) => (wordsOf(part) ? part : tokensOf(part).filter(wordsOf).join(' ')));
  if (known.every((part, at) => part === parts[at])) return undefined;
  const meaning = understood(known.join(' '));
  return meaning && { ...meaning, rank: meaning.rank + 1 };
}

/** Whether a heading is about somebody or something beside the person of the row. */
export const isOfOthers = (heading: string): boolean => isAside(tokensOf(heading));

/** Meanings of the words of a heading that are known, though the whole is not. */
export const knownWords = (heading: string): ReadonlySet<Word> =>
  new Set(tokensOf(heading).flatMap((token) => wordsOf(token) ?? []));

function understood(heading: string): Meaning | undefined {
  const own = OWN.get(plainHeading(heading));
  if (own) return { field: own, rank: 0 };
  const every = wordsOf(heading.replace(LINKED, '').replace(OF_ADDRESS, '')) ?? [];
  if (OF_ADVERT.test(heading)) return undefined;
  const all: Word[] = every.filter((word) => word !== 'filler' && word !== 'value');
  if (!all.length) return undefined;
  const words = new Set(all);
  // Alone they are names; "Last Contact" is a day.
  if (every.length === 1 && (words.has('first') || words.has('last')))
    return { field: words.has('first') ? 'first_name' : 'last_name', rank: 0 };
  const isOnly = (...allowed: Word[]): boolean => all.every((word) => allowed.includes(word));
  if (words.has('name') && isOnly('name', 'main', 'digit')) return { field: 'full_name', rank: 0, isAnyName: true };
  if (words.has('title') && isOnly('title', ...WHO)) return { field: 'job_title', rank: 0, isAnyTitle: true };
  if (every.length === 1 && (words.has('holder') || words.has('lead'))) return { field: 'full_name', rank: 2, party: 'holder' };
  const isOfPerson = words.has('person');
  if (words.has('person') && isOnly('person', 'main')) return { field: 'full_name', rank: 1 };
  if (words.has('name') && isOnly('name', 'lead', 'customer', 'main', 'digit'))
    return { field: 'full_name', rank: 1, party: words.has('customer') ? 'customer' : 'lead' };
  if (words.has('name') && isOnly('name', ...WHO)) return { field: 'full_name', rank: 1, isOfPerson };
  const rule = RULES.find(({ needs, allows }) =>
    needs.some((some) => some.every((word) => words.has(word)) && isOnly(...some, ...allows)),
  );
  if (!rule) return undefined;
  const isFamilyFirst = rule.field === 'full_name' && (words.has('familyFirst') || startsWithFamily(all));
  return {
    field: rule.field,
    rank: rankOf(words),
    ...(isOfPerson && rule.field !== 'full_name' && { isOfPerson }),
    ...(isFamilyFirst && { isFamilyFirst }),
  };
}

/** Beside a word for the given name, a bare word for a name is that for the family name. */
function startsWithFamily(words: readonly Word[]): boolean {
  const [first] = words.filter((word) => ['given', 'first', 'surname', 'last', 'name'].includes(word));
  return first === 'surname' || first === 'last' || (first === 'name' && words.includes('given'));
}

function rankOf(words: ReadonlySet<Word>): number {
  if (words.has('personal')) return 3;
  // Of a record it is what it is listed by, which may be the company; a head, or what one works at, counts where no contact or position is named.
  if (words.has('other') || words.has('shown') || words.has('head') || words.has('jobFunction')) return 2;
  return words.has('company') ? 1 : 0;
}
