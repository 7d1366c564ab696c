import type { Language, Meaning } from './language';
import { LANGUAGES, LIST_SERVICES } from './languages';
import { fold } from './reply-words';

const GAP = '[^|]{0,30}';
const SPACED = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d';
const STARTS_SPACED = new RegExp(`^[${SPACED}]`, 'u');
const ENDS_SPACED = new RegExp(`[${SPACED}]$`, 'u');
/** Longest distance from a noun to a following predicate, and from a preceding one; in UTF-16 units, within one sentence. */
const REACH_AFTER = 32;
const REACH_BEFORE = 22;

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];

/** The rest of a word, which `*` stands for. */
const REST = '\\p{L}{0,20}';

/** One entry as the source of a regular expression; no repetition is unbounded or nested. */
const source = (entry: string): string => entry.split('…').map(fold).join(GAP).replaceAll('*', REST);

/**
 * Alternatives, each with the end of its last word. All that end alike share the look at what follows: the classes of scripts in it are
 * large, and one for each entry would take most of the time in which the service starts.
 */
function alternatives(entries: readonly string[]): string {
  const stems = atomsFirst(entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
  const words = atomsFirst(entries.filter((entry) => ENDS_SPACED.test(fold(entry))));
  const others = entries.filter((entry) => !entry.endsWith('*') && !words.includes(entry));
  return [followed(words, `(?![${SPACED}_])`), followed(stems, REST), ...others.map(source)].filter(Boolean).join('|');
}

/** Texts without gaps before those with them: V8 shares the beginnings of alternatives that are next to each other and mere texts. */
function atomsFirst(entries: readonly string[]): string[] {
  const hasGap = (entry: string): boolean => /[*…]/.test(entry);
  return [...entries.filter((entry) => !hasGap(entry)), ...entries.filter(hasGap)];
}

const followed = (entries: readonly string[], rest: string): string =>
  entries.length > 0 ? `(?:${entries.map(source).join('|')})${rest}` : '';

/** Matches any of the entries; in languages with spaces only at the beginning of a word. */
function anyOf(entries: readonly string[]): RegExp {
  const longestFirst = [...entries].sort((a, b) => b.length - a.length);
  const [spaced, others]: [string[], string[]] = [[], []];
  for (const entry of longestFirst) (STARTS_SPACED.test(fold(entry)) ? spaced : others).push(entry);
  const ofWords = spaced.length > 0 ? `(?<![${SPACED}_])(?:${alternatives(spaced)})` : '';
  const parts = [alternatives(others), ofWords].filter(Boolean);
  return new RegExp(parts.join('|'), 'gu');
}

interface Compiled {
  readonly script: RegExp;
  readonly mailbox: RegExp;
  readonly is: ReadonlyMap<string, RegExp>;
}

/** The phrases of all languages of one script, which are searched together: most of the time of a search goes into the look at what stands before a word. */
interface Phrases {
  readonly script: RegExp;
  readonly says: ReadonlyMap<string, RegExp>;
}

const compileAll = (lists: Language['is']) =>
  new Map(Object.entries(lists).map(([meaning, entries]) => [meaning, anyOf(entries)]));

/** Nouns that servers write in English between words of any language: `Mailbox nicht vorhanden`. */
const INTERNATIONAL = [
  'mailbox',
  'inbox',
  'account',
  'user',
  'username',
  'user name',
  'recipient',
  'alias',
  'e mail address',
  'email address',
];

const scriptOf = ({ mailbox }: Language): RegExp => SCRIPTS.find((script) => script.test(mailbox[0] ?? '')) as RegExp;

const compile = (language: Language): Compiled => ({
  script: scriptOf(language),
  mailbox: anyOf([...language.mailbox, ...INTERNATIONAL]),
  is: compileAll(language.is),
});

function phrasesIn(script: RegExp): Phrases {
  const together: Record<string, string[]> = {};
  for (const { says } of LANGUAGES.filter((language) => scriptOf(language) === script))
    for (const [meaning, entries] of Object.entries(says)) (together[meaning] ??= []).push(...entries);
  return { script, says: compileAll(together) };
}

const COMPILED = LANGUAGES.map(compile);
const PHRASES = SCRIPTS.map(phrasesIn);
const LISTS = new RegExp(LIST_SERVICES.join('|'), 'u');

const NOTHING = /(?!)/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

function spans(pattern: RegExp, words: string): Span[] {
  return Array.from(words.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Returns a function that tells whether folded words (`wordsOf`) have a meaning, in any language; each meaning is searched once. */
export function readerOf(words: string): (meaning: Meaning) => boolean {
  const languages = COMPILED.filter(({ script }) => script.test(words));
  const phrases = PHRASES.filter(({ script }) => script.test(words));
  const nouns = new Map<Compiled, Span[]>();
  const known = new Map<Meaning, boolean>();

  const saidOfMailbox = (language: Compiled, predicate: RegExp): boolean => {
    const found = spans(predicate, words);
    if (found.length === 0) return false;
    const mailboxes = nouns.get(language) ?? spans(language.mailbox, words);
    nouns.set(language, mailboxes);
    return mailboxes.some((noun) => found.some((said) => near(words, noun, said)));
  };

  const look = (meaning: Meaning): boolean =>
    (meaning === 'accused' && LISTS.test(words)) ||
    phrases.some(({ says }) => words.search(says.get(meaning) ?? NOTHING) >= 0) ||
    languages.some((language) => {
      const predicate = language.is.get(meaning);
      return predicate !== undefined && saidOfMailbox(language, predicate);
    });

  return (meaning) => {
    const answer = known.get(meaning) ?? look(meaning);
    known.set(meaning, answer);
    return answer;
  };
}

/** Whether a predicate belongs to a noun: close by, in the same sentence. */
function near(words: string, noun: Span, said: Span): boolean {
  const [first, second, reach] = noun.start <= said.start ? [noun, said, REACH_AFTER] : [said, noun, REACH_BEFORE];
  const gap = second.start - first.end;
  return gap >= 0 && gap <= reach && !words.slice(first.end, second.start).includes('|');
}
