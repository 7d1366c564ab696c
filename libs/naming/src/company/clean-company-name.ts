import { AROUND_NAMES, behindForm, besideForm, registerNumber } from './around-names';
import { branch, otherScript } from './branches';
import { isPrefix, isSuffix, type Surroundings } from './form-rules';
import { formTables } from './form-tables';
import { cjkForm, gluedCo, thaiForm } from './glued-forms';
import { ARTICLES, endsJoining, isName, isPlaceholder, standsFree, stemWords, tidied, withoutJoint } from './name-shape';
import { isPlace } from './places';
import { recased } from './recase';
import type { Cut, Removal, Step } from './removal';
import { type Word, wordsOf } from './words';

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

/** Words that name no company by themselves. */
const GENERIC = new Set(
  'corporation company service services group holding holdings limited trust management international trading consulting the and of'.split(
    ' ',
  ),
);
const PARTNERS = new Set(['co', 'company', 'cie', 'comp']);
/** Tails that a leading `S.C.` belongs to, in Romania. */
const ROMANIAN = new Set(['srl', 'sa', 'srld', 'snc', 'scs']);
/** With the accents on them, which would go over to the letter before. */
const INVISIBLE = /(?:[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{AD}]|(?!\s)\p{Cc})[\u{300}-\u{36F}]*/gu;
const MAX_NAME = 1_000;
/** Cuts, at most, from one name: a name has fewer layers, and time is bounded. */
const MAX_CUTS = 12;

/**
 * Cleans the name of a company of what is not said: its legal form, of any country in `LEGAL_FORMS`, and what hangs on it.
 *
 * Policy. `& Co.` and `& Company` stay with a stem of one word (Tiffany & Co.) and go with two or more (JPMorgan Chase). `Company` alone
 * goes (Ford Motor, Almarai), but `The … Company` only with a stem of two words, and then with its article (Walt Disney). Words such as
 * Holdings, Group, Technologies and `.com` are no legal forms. A place goes in parentheses or behind a form, not as the last word of a
 * name (Rimi Latvia); any other parenthesis, and a kind of share, goes behind a form only. A trading name wins (`dba`); a former one
 * goes; a tagline behind ` | ` goes. A form fused into a word stays (Union Betriebs-GmbH). Leading SA, AS, SAS, NV, AG are initials unless
 * the country or quotes say otherwise. A name that without its form would be no name (Test Ltd, The Limited) keeps it. Broken encodings
 * are not repaired. Letter case stays unless `recase` is asked for.
 *
 * Never throws. The result is made of characters of the name, in their order; it is never empty for a name, nor a bare article; cleaning
 * it again changes nothing. Names of more than 1,000 characters, or of more than 12 layers to take off, come back as they are.
 */
export function cleanCompanyName(name: string, { country, recase = false }: CleanOptions = {}): CleanedName {
  const given = name.normalize('NFC').replace(INVISIBLE, '').replace(/&amp;/giu, '&').replace(/\s+/gu, ' ').trim();
  if (given.length > MAX_NAME) return { cleaned: given, removed: [] };
  if (isPlaceholder(given)) return { cleaned: '', removed: given ? [{ text: given, kind: 'placeholder' }] : [] };
  const { cleaned, removed } = new Cleaner(given, country?.toUpperCase()).run();
  return { cleaned: recase ? recased(cleaned, country?.toUpperCase()) : cleaned, removed };
}

class Cleaner {
  private readonly removed: Removal[] = [];
  /** Of the last form that was taken off the end. */
  private removedForm: string | undefined;

  constructor(
    private name: string,
    private readonly country: string | undefined,
  ) {}

  /** One cut after the other, the first rule that has one first, until none has. What has too many layers is left whole. */
  run(): CleanedName {
    const steps: readonly Step[] = [
      ...AROUND_NAMES,
      (name) => registerNumber(name, (text) => this.suffix(text) !== undefined),
      (name) => otherScript(name, (text) => this.suffix(text) !== undefined || cjkForm(text) !== undefined),
      (name) => branch(name, (text) => (this.suffix(text) ?? this.prefix(text)) !== undefined),
      (name) => this.dashTail(name),
      (name) => besideForm(name, this.removedForm),
      (name) =>
        this.formInParentheses(name) ??
        behindForm(name, (text) => this.suffix(text) !== undefined, this.removedForm !== undefined),
      cjkForm,
      thaiForm,
      gluedCo,
      (name) => this.suffix(name),
      (name) => this.partners(name),
      (name) => this.prefix(name),
    ];
    const given = this.name;
    for (let cut = this.firstCut(steps); cut; cut = this.firstCut(steps)) {
      if (this.removed.length === MAX_CUTS) return { cleaned: given, removed: [] };
      this.removed.push({ text: cut.text, kind: cut.kind });
      if (cut.kind === 'legal_form' && this.name.startsWith(cut.rest)) this.removedForm = keyOf(wordsOf(cut.text));
      this.name = cut.rest;
    }
    return { cleaned: this.name, removed: this.removed };
  }

  /** Of the steps whose cut leaves a name. */
  private firstCut(steps: readonly Step[]): Cut | undefined {
    for (const step of steps) {
      const cut = step(this.name);
      const rest = cut && tidied(cut.rest, cut.kind);
      if (cut && rest !== undefined && rest !== this.name && isName(rest)) return { ...cut, rest };
    }
    return undefined;
  }

  private around(name: string): Surroundings {
    return { name, country: this.country, formGone: this.removedForm !== undefined };
  }

  /** The longest legal form at the end. */
  private suffix(name: string): Cut | undefined {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (!last || words.length < 2 || /[^\s.,;:!)\]}"'»”’&+*/-]/u.test(name.slice(last.end))) return undefined;
    const { suffixes, longest } = formTables();
    for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
      const tail = words.slice(-count);
      const form = suffixes.get(keyOf(tail));
      const { start, key } = tail[0] as Word;
      if (!form || !isSuffix(form, tail, this.around(name))) continue;
      const glued = count > 1 ? GLUED.test(name.slice(start - 1, start + 2)) : DOTTED.test(name.slice(start - 1));
      if (!glued && !standsFree(name, start)) continue;
      const before = name.slice(0, start).replace(glued ? /\.$/ : '', '');
      const isCalledSo = key === 'company' && words[0]?.key === 'the';
      if (count > 1 && PARTNERS.has(key) && (isCalledSo || (endsJoining(before.trimEnd()) && stemWords(before).length < 2)))
        continue;
      return { rest: before, text: name.slice(start).trim(), kind: 'legal_form' };
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
      const form = prefixes.get(keyOf(head));
      const { end } = head.at(-1) as Word;
      if (!form || !isPrefix(form, head, this.around(name))) continue;
      return { rest: name.slice(end).replace(/^[.\s,:-]+/u, ''), text: name.slice(0, end), kind: 'legal_form' };
    }
    return this.romanian(name);
  }

  /** `S.C. Dacia S.R.L.`: the head only counts with the tail. */
  private romanian(name: string): Cut | undefined {
    const [head] = /^(?:S\.\s?C\.|SC)\s/u.exec(name) ?? [];
    if (!head || !this.removedForm || !ROMANIAN.has(this.removedForm)) return undefined;
    return { rest: name.slice(head.length), text: head.trim(), kind: 'legal_form' };
  }

  /** `& Co.`, `and Company`, `Company`: see the policy. */
  private partners(name: string): Cut | undefined {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (!last || words.length < 2 || !PARTNERS.has(last.key) || !standsFree(name, last.start)) return undefined;
    if (/[^\s.,]/u.test(name.slice(last.end))) return undefined;
    const before = name.slice(0, last.start).trimEnd();
    const joined = endsJoining(before);
    const stem = stemWords(before);
    if (stem.length > 0 && stem.every(({ key }) => GENERIC.has(key))) return undefined;
    const article = words[0]?.key === 'the';
    if (stem.length < 2 && (joined || article)) return undefined;
    const rest = article && !joined && last.key === 'company' ? before.slice(words[1]?.start ?? 0) : before;
    return { rest: joined ? withoutJoint(rest) : rest, text: name.slice(last.start).trim(), kind: 'legal_form' };
  }

  /** `Foo UG (haftungsbeschränkt)`, `Intrum (publ)`. */
  private formInParentheses(name: string): Cut | undefined {
    const [{ length = 0 } = '', inside = ''] = /[(（]([^()（）]{2,40})[)）][.,\s]*$/u.exec(name) ?? [];
    const index = name.length - length;
    const form = inside && index > 0 ? formTables().suffixes.get(keyOf(wordsOf(inside))) : undefined;
    if (!form || form.countries.length || isPlace(inside)) return undefined;
    return { rest: name.slice(0, index), text: name.slice(index).trim(), kind: 'legal_form' };
  }

  /** `Acme Inc - UK` names a place; `Petróleo Brasileiro S.A. - Petrobras` the brand; `Vingroup - Công ty CP` the form; more words behind a form are a tagline. */
  private dashTail(name: string): Cut | undefined {
    const at = dashBeforeTail(name);
    if (at === undefined) return undefined;
    const [before, after] = [name.slice(0, at), name.slice(at + ' - '.length)];
    const brand = wordsOf(after);
    const { suffixes, prefixes } = formTables();
    if (brand.length > 1 && prefixes.has(keyOf(brand))) return { rest: before, text: after, kind: 'legal_form' };
    const form = this.suffix(before);
    if (!form) return undefined;
    if (suffixes.has(keyOf([...wordsOf(form.text), ...brand]))) return { rest: before, text: after, kind: 'legal_form' };
    if (isPlace(after)) return { rest: before, text: after, kind: 'jurisdiction' };
    if (suffixes.has(keyOf(brand))) return { rest: before, text: after, kind: 'legal_form' };
    if (brand.length === 1) return ARTICLES.has(keyOf(brand)) ? undefined : { rest: after, text: before, kind: 'trading_as' };
    return this.suffix(after) ? undefined : { rest: before, text: after, kind: 'tagline' };
  }
}

const MAX_TAIL = 100;

/** Where the first ` - ` is that has a short tail behind it without another long dash. */
function dashBeforeTail(name: string): number | undefined {
  const from = Math.max(2, name.length - MAX_TAIL - ' - '.length, name.search(/[–—][^–—]*$/u) - 1);
  const at = name.slice(from).search(/\s[-–—]\s\S/u);
  return at < 0 ? undefined : from + at;
}

/** `TECH.Co.,Ltd`: a full stop before a form of several words, in a capital. */
const GLUED = /^\.\p{Lu}\p{L}/u;
/** `ACME.INC`: in small letters it would be a host name. */
const DOTTED =
  /^\.(?:INC|Inc|LTD|Ltd|LLC|LLP|PLC|CORP|Corp|GMBH|GmbH|PVT|Pvt|PTE|Pte|PTY|Pty|SRL|SARL|SAS|SPA|BV|NV|AB|OY|APS|KFT|DOO|LTDA|Ltda)[\s.]*$/;

const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
