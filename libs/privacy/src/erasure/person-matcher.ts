import { canonicalMailbox, domainsOfMailbox } from '@modernleads/cells';
import type { LookupQuestion, Subject } from '@modernleads/contracts';
import { FEW_BEARERS, mailDomainsOf, parsePerson, rankCandidates } from '@modernleads/naming';
import { linkedinKey, lookupSale } from '@modernleads/sales';
import { decodedTexts } from './decoded-text';

/** Stands where a person was named. */
export const ERASED = '[erased]';

/** Beyond it a text holds no more addresses that are looked at: it is a list of people, and redacted where it begins. */
const MOST_ADDRESSES = 20_000;
const LOCAL = /(?:"(?:[^"\\]|\\.){1,62}"|[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]{1,64})$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.-]{0,251}[\p{L}\p{N}\p{M}])?/u;
/** Signs that may stand in a local part, but more often stand before it. */
const BEFORE_LOCAL = /[=&'/?|{}`*!#$^~%]/g;
const PROFILE = /(?:[a-z]{1,6}\.)?linkedin\.com\/(?:in|pub)\/[^\s"'<>?#&,;)\\\]}]{1,200}/gi;
/** Locals that are looked for at the domain of a name. */
const MOST_LOCALS = 40;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly words: readonly RegExp[];
  /** Its words beside each other, in either order. */
  readonly together: RegExp;
  /** A pattern of its longest word. */
  readonly longest: string;
  readonly hosts: readonly string[];
}

/** Finds one person in texts of any kind. What is given of the person is only kept in memory. */
export class PersonMatcher {
  private readonly mailboxes: ReadonlySet<string>;
  private readonly profiles: ReadonlySet<string>;
  private readonly names: readonly Name[];
  private readonly digests: readonly string[];
  /** Addresses that a name most likely has at its domain: they are in caches of verdicts. */
  readonly guessed: ReadonlySet<string>;

  constructor(subjects: readonly Subject[]) {
    this.mailboxes = new Set(subjects.flatMap(({ email }) => (email ? [canonicalMailbox(email)] : [])));
    this.profiles = new Set(subjects.flatMap(({ linkedin_url: url }) => (url ? [linkedinKey(url)] : [])));
    this.names = subjects.flatMap(nameOf);
    this.digests = subjects.flatMap(digestsOf);
    this.guessed = new Set(subjects.flatMap(guessedOf));
  }

  /**
   * A regular expression of PostgreSQL for texts that may name the person: all that do match it, and those that hold escapes, base64 or
   * letters beyond ASCII.
   */
  get coarse(): string {
    const domains = [...this.mailboxes, ...this.guessed].map((mailbox) => mailbox.slice(mailbox.lastIndexOf('@') + 1));
    const plain = [
      ...domains.flatMap((domain) => domainsOfMailbox(domain).map(escaped)),
      ...[...this.profiles].map((profile) => escaped(profile.slice(profile.lastIndexOf('/') + 1))),
      ...this.names.map(({ longest }) => longest),
      ...this.digests.map(escaped),
    ];
    const words = plain.filter((word) => word !== '');
    const coded = ['%[0-9a-f]{2}', '\\\\[ux][0-9a-f]{2}', '&[#a-z]', '=[0-9A-F]{2}', '[^\\u0001-\\u007f]', '[a-z0-9+/_-]{12,}'];
    return [...new Set(words), ...coded].join('|');
  }

  /** Whether a text names the person by an address, a profile or a digest, in whatever spelling. */
  isIn(text: string, { guesses = false } = {}): boolean {
    if (this.digests.some((digest) => text.includes(digest))) return true;
    return decodedTexts(text).some((one) => this.addressSpans(one, guesses).length > 0 || this.profileSpans(one).length > 0);
  }

  /** As {@link isIn}, and by a name together with its domain, wherever in the text both stand. */
  isInRecord(text: string, options: { guesses?: boolean } = {}): boolean {
    if (this.isIn(text, options)) return true;
    return this.names.length > 0 && decodedTexts(text).some((one) => this.namedIn(one));
  }

  /** As {@link isIn}, and by a name whose words stand together: for texts of a few words, in which no domain is to be expected. */
  isInLabel(text: string): boolean {
    return this.isIn(text) || decodedTexts(text).some((one) => this.nameSpans(one).length > 0);
  }

  /** A text without the person, in JSON or not; one that names the person in a code is replaced as a whole. */
  redact(text: string): string {
    const json = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
    return json === undefined ? this.redactText(text, false) : JSON.stringify(this.redactJson(json));
  }

  /** A JSON value without the person, keys of objects included. Where its fields together name the person, each loses the words of the name. */
  redactJson(value: unknown): unknown {
    const text = JSON.stringify(value) ?? '';
    return this.redactValue(value, !this.isIn(text, { guesses: true }) && this.isInRecord(text));
  }

  private redactValue(value: unknown, words: boolean): unknown {
    if (typeof value === 'string') return this.redactText(value, words);
    if (Array.isArray(value)) return value.map((one) => this.redactValue(one, words));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [this.redactText(key, words), this.redactValue(one, words)]),
    );
  }

  private redactText(text: string, words: boolean): string {
    const single = words ? this.names.flatMap((name) => name.words).flatMap((word) => spansOf(text, word)) : [];
    const spans = [...this.addressSpans(text, true), ...this.profileSpans(text), ...this.nameSpans(text), ...single];
    const redacted = this.digests.reduce((rest, digest) => rest.replaceAll(digest, ERASED), withoutSpans(text, spans));
    return this.isInLabel(redacted) || this.isInRecord(redacted) ? ERASED : redacted;
  }

  private addressSpans(text: string, guesses: boolean): Span[] {
    if (!this.mailboxes.size && !(guesses && this.guessed.size)) return [];
    const spans: Span[] = [];
    let at = text.search(AT);
    for (let seen = 0; at >= 0 && seen < MOST_ADDRESSES; seen++) {
      const domain = DOMAIN.exec(text.slice(at + 1, at + 255))?.[0] ?? '';
      const local = LOCAL.exec(text.slice(Math.max(0, at - 66), at))?.[0] ?? '';
      const found = domain && local ? localsIn(local).find((one) => this.knows(`${one}@${domain}`, guesses)) : undefined;
      if (found) spans.push({ from: at - found.length, to: at + 1 + domain.length });
      const next = text.slice(at + 1).search(AT);
      at = next < 0 ? -1 : at + 1 + next;
    }
    return spans;
  }

  private knows(address: string, guesses: boolean): boolean {
    const mailbox = canonicalMailbox(address);
    return this.mailboxes.has(mailbox) || (guesses && this.guessed.has(mailbox));
  }

  private profileSpans(text: string): Span[] {
    if (!this.profiles.size) return [];
    return [...text.matchAll(PROFILE)]
      .filter(([url]) => this.profiles.has(linkedinKey(url.replace(/(?<![.!])[.!]+$/, ''))))
      .map(({ 0: url, index }) => ({ from: index, to: index + url.length }));
  }

  private nameSpans(text: string): Span[] {
    return this.names.flatMap(({ together }) => spansOf(text, together));
  }

  private namedIn(text: string): boolean {
    const lower = text.normalize('NFKC').toLowerCase();
    return this.names.some(
      ({ words, hosts }) =>
        hosts.some((host) => lower.includes(host)) && words.every((word) => text.normalize('NFKC').search(word) >= 0),
    );
  }
}

const AT = /[@＠]/;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The local part, and what of it stands after each sign that may also stand before it. */
function localsIn(local: string): string[] {
  return [local, ...[...local.matchAll(BEFORE_LOCAL)].map(({ index }) => local.slice(index + 1))].filter(Boolean);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    rest += text.slice(at, from) + ERASED;
    at = to;
  }
  return rest + text.slice(at);
}

function nameOf({ first_name: first = '', last_name: last = '', domain }: Subject): Name[] {
  const words = [first, last === '-' ? '' : last].flatMap((name) => name.normalize('NFKC').split(/[\s,]+/u)).filter(Boolean);
  if (!domain || !words.length) return [];
  const way = words.map(spelt);
  const separator = '[\\s,;._+-]{1,3}';
  const both = [way.join(separator), [...way].reverse().join(separator)];
  return [
    {
      words: way.map((word) => wholeWord(word, 'giu')),
      // A single word is nobody's name without its domain.
      together: words.length > 1 ? wholeWord(both.join('|'), 'giu') : NEVER,
      longest: spelt([...words].sort((a, b) => b.length - a.length)[0] as string),
      hosts: mailDomainsOf(domain),
    },
  ];
}

const NEVER = /(?!)/g;
/** The ways in which letters with marks are written, and those without. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ø', 'oe'],
  ['å', 'aa'],
];

/** A pattern of a word in its spellings: with and without marks, umlauts written out. */
function spelt(word: string): string {
  return [...word.toLowerCase()]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      const [, long] = SPELLINGS.find(([marked]) => marked === letter) ?? [];
      const ways = [letter, plain, long, letter.normalize('NFD')].filter((way) => way !== undefined);
      return `(?:${[...new Set(ways)].map(escaped).join('|')})`;
    })
    .join('');
}

function wholeWord(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`, flags);
}

/** The names of what an account owns of a lookup: digests of the question. */
function digestsOf({ first_name, last_name, domain, linkedin_url }: Subject): string[] {
  if (!first_name || !last_name) return [];
  const where = [{ domain: domain ?? undefined }, { linkedin_url: linkedin_url ?? undefined }].filter(
    (one) => Object.values(one)[0],
  );
  return where.map((one) => {
    const question = { first_name, last_name, ...one } as LookupQuestion;
    const name = lookupSale.entitlement(question);
    return name.slice(name.lastIndexOf(':') + 1);
  });
}

function guessedOf({ first_name = '', last_name = '', domain }: Subject): string[] {
  if (!domain || !first_name) return [];
  const person = parsePerson({ first_name, last_name, country: null });
  const locals = rankCandidates(person).filter(({ bearers }) => bearers < FEW_BEARERS);
  return mailDomainsOf(domain).flatMap((host) =>
    locals.slice(0, MOST_LOCALS).map(({ local }) => canonicalMailbox(`${local}@${host}`)),
  );
}
