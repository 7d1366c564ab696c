import type { Language, Meaning } from './language';
import { LANGUAGES, LIST_SERVICES } from './languages';
import { fold } from './reply-words';

/** Longest distance from a noun to a following predicate, and from a preceding one; in UTF-16 units, within one sentence. */
const REACH_AFTER = 32;
const REACH_BEFORE = 22;
/** What `…` and `*` of an entry stand for at most, in UTF-16 units. */
const LONGEST_GAP = 30;
const LONGEST_ENDING = 20;

/** Letters of the scripts that part words by spaces: an entry of such a script begins and ends where a word does. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
const LETTER = /\p{L}/u;

/** Whether a character is one of a class; most characters of replies come again. */
function classOf(pattern: RegExp): (character: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    if (!character) return false;
    const answer = known.get(character) ?? pattern.test(character);
    if (known.size < MAX_KNOWN) known.set(character, answer);
    return answer;
  };
}

const MAX_KNOWN = 5_000;
const isSpaced = classOf(SPACED);
const isLetter = classOf(LETTER);

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

/** Entries with one meaning: nouns and predicates of a language, which count beside each other, or phrases. */
interface List {
  readonly meaning: Meaning | 'mailbox';
  readonly language?: Language;
  /** Letters that the words must have: `DNS` in a list of Greek says something in Greek alone. */
  readonly script?: RegExp;
}

/** An entry in parts. The first stands where it is looked up; each of the others follows behind a gap or the rest of a word. */
interface Entry {
  readonly list: List;
  readonly first: string;
  readonly others: readonly { readonly isGap: boolean; readonly text: string }[];
}

/** Characters by which entries are looked up. */
const PREFIX = 3;
const BY_PREFIX = new Map<string, Entry[]>();

function add(list: List, entries: readonly string[] = []): void {
  for (const text of entries) {
    const [first = '', ...others] = text
      .split('…')
      .map(fold)
      .join('…')
      .split(/(?=[…*])/u);
    const prefix = first.slice(0, PREFIX);
    const entry = { list, first, others: others.map((part) => ({ isGap: part.startsWith('…'), text: part.slice(1) })) };
    const known = BY_PREFIX.get(prefix);
    if (known) known.push(entry);
    else BY_PREFIX.set(prefix, [entry]);
  }
}

/** Nouns that servers write in English between words of any language: `Mailbox nicht vorhanden`. */
const INTERNATIONAL: List = { meaning: 'mailbox' };
add(INTERNATIONAL, [
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
]);

for (const language of LANGUAGES) {
  const script = SCRIPTS.find((one) => one.test(language.mailbox[0] ?? ''));
  add({ meaning: 'mailbox', language }, language.mailbox);
  for (const [meaning, entries] of Object.entries(language.is))
    add({ meaning: meaning as Meaning, language, ...(script && { script }) }, entries);
  for (const [meaning, entries] of Object.entries(language.says))
    add({ meaning: meaning as Meaning, ...(script && { script }) }, entries);
}

/** The end of an entry that begins at a place of the words; -1: it does not. */
function endOf(entry: Entry, words: string, start: number): number {
  if (!words.startsWith(entry.first, start)) return -1;
  return endOfOthers(entry, 0, words, start + entry.first.length);
}

function endOfOthers(entry: Entry, at: number, words: string, from: number): number {
  const part = entry.others[at];
  if (!part) return isWithinWord(words, from) ? -1 : from;
  const isLast = at === entry.others.length - 1;
  const farthest = part.isGap ? endOfGap(words, from) : endOfWord(words, from);
  // The rest of a word is all of it.
  const nearest = part.isGap ? from : farthest;
  for (let next = farthest; next >= nearest; next -= 1) {
    if (!words.startsWith(part.text, next)) continue;
    const end = isLast && !part.text ? next : endOfOthers(entry, at + 1, words, next + part.text.length);
    if (end >= 0) return end;
  }
  return -1;
}

function endOfGap(words: string, from: number): number {
  const bar = words.slice(from, from + LONGEST_GAP).indexOf('|');
  return Math.min(from + (bar < 0 ? LONGEST_GAP : bar), words.length);
}

function endOfWord(words: string, from: number): number {
  let end = from;
  while (end < from + LONGEST_ENDING && isLetter(words[end])) end += 1;
  return end;
}

const isOfWord = (character: string | undefined): boolean => character === '_' || isSpaced(character);
const isWithinWord = (words: string, at: number): boolean => isSpaced(words[at - 1]) && isOfWord(words[at]);

interface Span {
  readonly start: number;
  readonly end: number;
}

type Found = ReadonlyMap<List, readonly Span[]>;

/** All entries that the words have. */
function entriesIn(words: string): Found {
  const found = new Map<List, Span[]>();
  for (let start = 0; start < words.length; start += 1) {
    const isInWord = isSpaced(words[start]) && isOfWord(words[start - 1]);
    if (isInWord || words[start] === ' ') continue;
    for (let length = 1; length <= PREFIX; length += 1)
      for (const entry of BY_PREFIX.get(words.slice(start, start + length)) ?? []) {
        const end = endOf(entry, words, start);
        if (end < 0) continue;
        const spans = found.get(entry.list);
        if (spans) spans.push({ start, end });
        else found.set(entry.list, [{ start, end }]);
      }
  }
  return found;
}

const LISTS = new RegExp(LIST_SERVICES.join('|'), 'u');

/** Returns a function that tells whether folded words (`wordsOf`) have a meaning, in any language. */
export function readerOf(words: string): (meaning: Meaning) => boolean {
  const found = entriesIn(words);
  const known = new Map<Meaning, boolean>();

  const mailboxesIn = (language: Language): readonly Span[] =>
    [...found].flatMap(([list, spans]) => (list.meaning === 'mailbox' && (list.language ?? language) === language ? spans : []));

  const isSaid = ([{ language, script }, spans]: [List, readonly Span[]]): boolean =>
    (script?.test(words) ?? true) &&
    (language === undefined || mailboxesIn(language).some((noun) => spans.some((said) => near(words, noun, said))));

  const look = (meaning: Meaning): boolean =>
    (meaning === 'accused' && LISTS.test(words)) || [...found].some((one) => one[0].meaning === meaning && isSaid(one));

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
