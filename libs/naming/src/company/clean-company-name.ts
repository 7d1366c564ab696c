import { CJK_FORMS, THAI } from './legal-forms';
import { type Form, formTables } from './form-tables';
import { isPlace } from './places';
import { recased } from './recase';
import { fold, isUpper, type Word, wordsOf } from './words';

/** Something that was taken off a company name. */
export interface Removal {
  /** As it stood in the name. */
  readonly text: string;
  readonly kind: RemovalKind;
}

export const REMOVAL_KINDS = [
  'placeholder',
  'legal_form',
  'jurisdiction',
  'trading_as',
  'former_name',
  'tagline',
  'status',
  'article',
  'mark',
  'quotes',
  'filing_tag',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

export interface CleanedName {
  /** The name as one would say it; empty only for what is no name. */
  readonly cleaned: string;
  /** What was taken off, in the order in which it was. */
  readonly removed: readonly Removal[];
}

export interface CleanOptions {
  /** ISO 3166-1 code: lets short forms of that country count, such as a leading `SAS` in France. */
  readonly country?: string;
  /** Gives names in capitals, or in small letters, the letter case of a name. Characters and their order stay. */
  readonly recase?: boolean;
}

/** Names that say that there is none, as a whole; folded. */
const PLACEHOLDERS = new Set(
  `n a;na;none;null;nil;undefined;unknown;not available;not applicable;not provided;not specified;no company;no name;tbd;tba;to be determined;test;xxx;x;self employed;selfemployed;freelance;freelancer;unemployed;retired;
  student;confidential;private;various;company;company name;keine;keine angabe;ninguna;ninguno;aucun;aucune;nessuno;nan;empty;blank;other;individual;independent;stealth;stealth mode;stealth startup`
    .split(';')
    .map((text) => text.trim()),
);

const ARTICLES = new Set('the der die das le la les l el los las il lo gli i o os as a an de het een den det'.split(' '));
const CONJUNCTIONS = /(?:\s|^)(?:&|\+|and|und|et|y|e|og|och|ja|u\.|en|и|і|a)$/iu;
/** Words that name no company by themselves. */
const GENERIC = new Set(
  'corporation company service services group holding holdings limited trust management international trading consulting the and of'.split(
    ' ',
  ),
);
const PARTNERS = new Set(['co', 'company', 'cie', 'comp']);
const STATUS =
  /[\s,]+(?:and (?:its )?(?:consolidated )?subsidiar(?:y|ies)|& (?:its )?subsidiaries|(?:in|en) (?:liquidation|liquidazione|liquidacion|liquidación|liquidatie|administration|receivership|likvidaci)|i\.\s?l\.|in abwicklung|i\.\s?g\.|et al\.?)$/iu;
const TRADING_AS =
  /\s(?:d\s?\/\s?b\s?\/\s?a\/?|d\.b\.a\.?|dba|t\s?\/\s?a|trading as|doing business as|a\/k\/a|aka|also known as)[\s:]+(?=\S)/iu;
const FORMER =
  /[\s,(]+(?:f\/k\/a|fka|formerly(?: known as)?|previously(?: known as)?|n\/k\/a|vormals|ehemals|anciennement)\s.+$/iu;
const FILING_TAG = /\s*[/\\]\s*[A-Z]{2,4}\s*[/\\]?$/;
const MARKS = /[®™©℠]|\((?:r|tm|c)\)(?=\s|$|,)/giu;
const EDGES = /^[\s,;:|/&+*·•–—-]+|[\s,;:|/&+*·•–—([{-]+$/gu;
const EMOJI_EDGES =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{FE0F}\u{200D}\u{1F1E6}-\u{1F1FF}]|\s)+|(?:(?![\d#*])\p{Extended_Pictographic}|[\u{FE0F}\u{200D}\u{1F1E6}-\u{1F1FF}]|\s)+$/gu;
const INVISIBLE = /[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{AD}\p{Cc}]+/gu;
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['`', '`'],
  ['»', '«'],
];
const MAX_NAME = 1_000;
const MAX_ROUNDS = 12;

/**
 * Cleans the name of a company of what is not said: its legal form, in any of some 130 countries, and what hangs on it.
 *
 * Policy. `& Co.` stays with a stem of one word (Tiffany & Co.) and goes with two or more (JPMorgan Chase); `Company` likewise, and takes
 * `The` along (The Walt Disney Company → Walt Disney). Words such as Holdings, Group, Technologies and `.com` are no legal forms. A
 * country goes in parentheses or behind a form, not as the last word of a name (Rimi Latvia). A trading name wins (`dba`); a former one
 * goes; a tagline behind ` | ` goes. A form fused into a word stays (Union Betriebs-GmbH). Leading SA, AS, SAS, NV, AG are initials unless
 * the country says otherwise. Broken encodings are not repaired. Letter case stays unless `recase` is asked for.
 *
 * Never throws. The result is made of characters of the name, in their order; it is never empty for a name, nor a bare article; cleaning
 * it again changes nothing. At most 1,000 characters are looked at; longer names come back as they are.
 */
export function cleanCompanyName(name: string, { country, recase = false }: CleanOptions = {}): CleanedName {
  const given = name.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  if (given.length > MAX_NAME) return { cleaned: given, removed: [] };
  if (isPlaceholder(given)) return { cleaned: '', removed: given ? [{ text: given, kind: 'placeholder' }] : [] };
  const cleaner = new Cleaner(given, country?.toUpperCase());
  const { cleaned, removed } = cleaner.run();
  return { cleaned: recase ? recased(cleaned) : cleaned, removed };
}

function isPlaceholder(name: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(name)) return true;
  if (name.length > 30) return false;
  return PLACEHOLDERS.has(
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

type Cut = { readonly rest: string; readonly text: string; readonly kind: RemovalKind };
type Step = (name: string) => Cut | undefined;

class Cleaner {
  private readonly removed: Removal[] = [];
  private formRemoved = false;

  constructor(
    private name: string,
    private readonly country: string | undefined,
  ) {}

  run(): CleanedName {
    const steps: readonly Step[] = [
      (name) => tradingName(name),
      (name) => cutBy(name, FORMER, 'former_name'),
      (name) => tagline(name),
      (name) => marks(name),
      (name) => cutBy(name, FILING_TAG, 'filing_tag'),
      (name) => cutBy(name, STATUS, 'status'),
      (name) => quotes(name),
      (name) => this.dashTail(name),
      (name) => this.parenthesis(name),
      (name) => cjk(name),
      (name) => thai(name),
      (name) => this.suffix(name),
      (name) => this.partners(name),
      (name) => this.prefix(name),
    ];
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const cut = steps.reduce<Cut | undefined>((found, step) => found ?? this.tried(step), undefined);
      if (!cut) break;
      this.removed.push({ text: cut.text, kind: cut.kind });
      if (cut.kind === 'legal_form') this.formRemoved = true;
      this.name = cut.rest;
    }
    return { cleaned: this.name, removed: this.removed };
  }

  /** What a step would cut, unless too little were left. */
  private tried(step: Step): Cut | undefined {
    const cut = step(this.name);
    const rest = cut && tidied(cut.rest, cut.kind);
    return cut && rest !== undefined && rest !== this.name && isName(rest) ? { ...cut, rest } : undefined;
  }

  /** The longest legal form at the end. */
  private suffix(name: string): Cut | undefined {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (!last || words.length < 2 || /[^\s.,;:!)\]}"'»”’&+*/-]/u.test(name.slice(last.end))) return undefined;
    const { suffixes, longest } = formTables();
    for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
      const tail = words.slice(-count);
      const form = suffixes.get(tail.map(({ key }) => key).join(''));
      const start = (tail[0] as Word).start;
      if (!form || !this.counts(form, tail, name) || !standsFree(name, start)) continue;
      const partner = PARTNERS.has((tail[0] as Word).key) && CONJUNCTIONS.test(name.slice(0, start).trimEnd());
      if (partner && count > 1 && stemWords(name.slice(0, start)).length < 2) continue;
      return { rest: name.slice(0, start), text: name.slice(start).trim(), kind: 'legal_form' };
    }
    return undefined;
  }

  /** A legal form at the beginning. */
  private prefix(name: string): Cut | undefined {
    const words = wordsOf(name);
    if (words.length < 2) return undefined;
    const { prefixes, longest } = formTables();
    for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
      const head = words.slice(0, count);
      const form = prefixes.get(head.map(({ key }) => key).join(''));
      const { end } = head.at(-1) as Word;
      if (!form || !this.opens(form, head, name, words.slice(count))) continue;
      return { rest: name.slice(end).replace(/^[.\s,:-]+/u, ''), text: name.slice(0, end), kind: 'legal_form' };
    }
    return this.romanian(name, words);
  }

  /** `S.C. Dacia S.R.L.`: the head only counts with the tail. */
  private romanian(name: string, words: readonly Word[]): Cut | undefined {
    const [first, second, third] = words;
    if (!this.formRemoved || !third || first?.key + (second?.key ?? '') !== 'sc') return undefined;
    return /^S\.?\s?C\.?\s/u.test(name)
      ? { rest: name.slice(third.start), text: name.slice(0, third.start).trim(), kind: 'legal_form' }
      : undefined;
  }

  private counts({ countries, weak }: Form, tail: readonly Word[], name: string): boolean {
    const [first] = tail as [Word];
    const text = name.slice(first.start, (tail.at(-1) as Word).end);
    if (countries.length && !(this.country && countries.includes(this.country))) return false;
    const small = !/\p{Lu}/u.test(name);
    const spelt = tail.every(({ text: word }) => [...word].length === 1);
    if (tail.length > 1) return !spelt || /[./]/.test(text) || isUpper(text) || small;
    return !weak || isUpper(text) || !isLatin(text) || small || TITLED.has(text) || CAMEL.has(text);
  }

  private opens({ weak, countries }: Form, head: readonly Word[], name: string, rest: readonly Word[]): boolean {
    if (!/^\.?[\s"'«“„]/u.test(name.slice((head.at(-1) as Word).end))) return false;
    const text = name.slice(0, (head.at(-1) as Word).end);
    if (countries.length && !(this.country && countries.includes(this.country))) return false;
    if (head.length > 1 && !head.every(({ text: word }) => word.length === 1)) return true;
    if (isLatin(text) && !isUpper(text) && !(TITLED.has(text) && rest.length > 0) && text !== 'Všį' && text !== 'VšĮ')
      return false;
    if (weak) return true;
    return !KEPT_HEADS.test(fold(name));
  }

  /** `& Co.`, `and Company`, `Company`: see the policy. */
  private partners(name: string): Cut | undefined {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (!last || words.length < 2 || !PARTNERS.has(last.key) || !standsFree(name, last.start)) return undefined;
    if (/[^\s.,]/u.test(name.slice(last.end))) return undefined;
    const before = name.slice(0, last.start).trimEnd();
    const joined = CONJUNCTIONS.test(before);
    const stem = stemWords(before);
    if (stem.length > 0 && stem.every(({ key }) => GENERIC.has(key))) return undefined;
    const article = words[0]?.key === 'the';
    const enough =
      stem.length >= 2 ||
      (!joined && last.key === 'co' && !article) ||
      (!joined && !article && last.key === 'company' && stem.length === 1 && false);
    if (!enough) return undefined;
    const rest = article && !joined && last.key === 'company' ? before.slice(words[1]?.start ?? 0) : before;
    return { rest: rest.replace(CONJUNCTIONS, ''), text: name.slice(last.start).trim(), kind: 'legal_form' };
  }

  /** `Foo, Inc. (Delaware)`, `Acme Ltd (UK)`, `Acme (India) Ltd` once the form is gone. */
  private parenthesis(name: string): Cut | undefined {
    const at = name.search(/[(（[][^()（）[\]]{1,40}[)）\]][.,\s]*$/u);
    if (at < 1) return undefined;
    const inside = name
      .slice(at)
      .replace(/[()（）[\]]/gu, '')
      .trim();
    const before = name.slice(0, at).trimEnd();
    const { suffixes } = formTables();
    const key = wordsOf(inside)
      .map(({ key: word }) => word)
      .join('');
    const form = suffixes.get(key);
    const isForm = form !== undefined && !form.countries.length && key.length > 1;
    const place = isPlace(inside) || /^[A-Z]{2}$/.test(inside);
    if (place || isForm) return { rest: before, text: name.slice(at), kind: place ? 'jurisdiction' : 'legal_form' };
    return undefined;
  }

  /** `Acme Inc - UK` names a place; `Petróleo Brasileiro S.A. - Petrobras` the brand. */
  private dashTail(name: string): Cut | undefined {
    const [, before = '', after = ''] = /^(.{2,}?)\s+[-–—]\s+([^–—]{1,60})$/u.exec(name) ?? [];
    if (!after) return undefined;
    const cut = this.suffix(before);
    if (!cut) return undefined;
    if (isPlace(after)) return { rest: before, text: after, kind: 'jurisdiction' };
    const brand = wordsOf(after);
    if (formTables().suffixes.has(brand.map(({ key }) => key).join(''))) return { rest: before, text: after, kind: 'legal_form' };
    return brand.length === 1 ? { rest: after, text: before, kind: 'trading_as' } : undefined;
  }
}

/** Short forms that are written so, too. */
const TITLED = new Set(['Ab', 'Oy', 'Oyj', 'Ag', 'Kg', 'Bv', 'Nv', 'Uab', 'Sia', 'Pt', 'Пао', 'Ооо', 'Ltda', 'Asa', 'Aps']);
const CAMEL = new Set(['SpA', 'SapA', 'GmbH', 'eK', 'eV', 'eG', 'KdöR', 'AöR', 'SpÓłka', 'ScA', 'a.s']);
/** Names whose first word only looks like a form. */
const KEPT_HEADS =
  /^(?:ab (?:inbev|foods|sugar|agri|sciex|world|dynamics|vista|mauri|initio|negative|positive|bank)|pt (?:cruiser|therapy)|sia (?:abrasives|engineering)|uab (?:medicine|health|hospital)|sci (?:fi|fi channel|tech|games)|gie |ao (?:smith|world|foundation))\b/;

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** The word is not fused to the one before it: `Betriebs-GmbH`, `Ges.m.b.H.`. */
function standsFree(name: string, start: number): boolean {
  const before = name.slice(0, start);
  return (
    /[\s,;:(（[/&+|"'»”®™]$/u.test(before) ||
    /[\s,]\W+$/u.test(before) ||
    /[!?)）\]]\.?$/u.test(before) ||
    (/\p{L}{2,},?\.$/u.test(before) === false && /[\s,]$/u.test(before))
  );
}

/** Words that carry a name: no article, no initials. */
function stemWords(name: string): Word[] {
  return wordsOf(name).filter(
    ({ key, text }) => !ARTICLES.has(key) && !['and', 'und', 'et'].includes(key) && !(text.length <= 2 && isUpper(text)),
  );
}

/** Something is left that can be a name: not nothing, not an article, not only what every company has. */
function isName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  if (words.length === 1 && ARTICLES.has((words[0] as Word).key)) return false;
  return !words.every(({ key }) => ARTICLES.has(key) || key === 'of');
}

function tidied(text: string, kind: RemovalKind): string {
  let tidy = text.replace(EMOJI_EDGES, '').replace(EDGES, '').trim();
  if (kind === 'legal_form' || kind === 'status') {
    while (CONJUNCTIONS.test(tidy) && wordsOf(tidy).length > 1) tidy = tidy.replace(CONJUNCTIONS, '').replace(EDGES, '').trim();
  }
  return closed(tidy);
}

/** A parenthesis that the cut opened is taken along. */
function closed(text: string): string {
  const opened = (text.match(/[(（]/gu) ?? []).length;
  const shut = (text.match(/[)）]/gu) ?? []).length;
  if (shut > opened && /[)）]$/u.test(text)) return text.slice(0, -1).trimEnd();
  return text;
}

function cutBy(name: string, pattern: RegExp, kind: RemovalKind): Cut | undefined {
  const found = pattern.exec(name);
  return found && found.index > 0 ? { rest: name.slice(0, found.index), text: found[0].trim(), kind } : undefined;
}

function tradingName(name: string): Cut | undefined {
  const found = TRADING_AS.exec(name);
  if (!found || found.index === 0) return undefined;
  return {
    rest: name.slice(found.index + found[0].length),
    text: name.slice(0, found.index + found[0].length).trim(),
    kind: 'trading_as',
  };
}

function tagline(name: string): Cut | undefined {
  const at = name.search(/\s[|¦｜]\s/u);
  return at > 0 ? { rest: name.slice(0, at), text: name.slice(at).trim(), kind: 'tagline' } : undefined;
}

function marks(name: string): Cut | undefined {
  const found = name.match(MARKS) ?? [];
  const rest = name.replace(MARKS, '').replace(EMOJI_EDGES, '').replace(/\s+/gu, ' ').replace(/\s,/gu, ',');
  return rest === name ? undefined : { rest, text: found.join('') || name.replace(rest, '').trim() || 'emoji', kind: 'mark' };
}

/** A pair of quotes around all of the name. */
function quotes(name: string): Cut | undefined {
  const pair = QUOTES.find(([open, close]) => name.length > 2 && name.startsWith(open) && name.endsWith(close));
  if (!pair) return undefined;
  const inside = name.slice(1, -1);
  return inside.includes(pair[0]) || inside.includes(pair[1]) ? undefined : { rest: inside, text: pair.join(''), kind: 'quotes' };
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}㈱㈲㈜㍿]/u;
const SQUARE: Readonly<Record<string, string>> = {
  '㈱': '(株)',
  '㈲': '(有)',
  '㈜': '(주)',
  '㍿': '株式会社',
  '㈳': '(社)',
  '㈴': '(名)',
  '㈾': '(資)',
};

/** Forms of scripts without spaces, glued to either end. */
function cjk(name: string): Cut | undefined {
  if (!CJK.test(name)) return undefined;
  const square = Object.keys(SQUARE).find((sign) => name.startsWith(sign) || name.endsWith(sign));
  const forms = square ? [square, ...CJK_FORMS] : CJK_FORMS;
  for (const form of forms) {
    for (const spelling of [form, form.replace('(', '（').replace(')', '）')]) {
      if (name.startsWith(spelling) && name.length > spelling.length)
        return { rest: name.slice(spelling.length), text: spelling, kind: 'legal_form' };
      if (name.endsWith(spelling) && name.length > spelling.length)
        return { rest: name.slice(0, -spelling.length), text: spelling, kind: 'legal_form' };
    }
  }
  return undefined;
}

function thai(name: string): Cut | undefined {
  if (!/\p{Script=Thai}/u.test(name)) return undefined;
  const head = THAI.heads.find((form) => name.startsWith(form));
  if (head) return { rest: name.slice(head.length), text: head, kind: 'legal_form' };
  const tail = THAI.tails.find((form) => name.endsWith(form));
  return tail ? { rest: name.slice(0, -tail.length), text: tail, kind: 'legal_form' } : undefined;
}
