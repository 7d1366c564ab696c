import { LANGUAGES, LIST_SERVICES } from './languages';
import { fold } from './words';

/** What the words of a reply can mean. */
export type Meaning =
  /** Nobody has that mailbox. */
  | 'unknown'
  /** Something is wrong with the recipient, in words that others use for a refusal of ours. */
  | 'unavailable'
  | 'disabled'
  | 'full'
  /** The server takes no mail for that domain. */
  | 'domain'
  /** The mailbox is there and takes mail from some only. */
  | 'restricted'
  /** What only a sender can be accused of: weighs more than any word about the recipient. */
  | 'accused'
  | 'policy'
  | 'denied'
  | 'tls'
  | 'login'
  | 'greylist'
  | 'later'
  /** Something is broken on their side. */
  | 'fault'
  /** The mailbox is getting too much mail at the moment. */
  | 'busy'
  | 'size'
  /** Something is not there; what it is, is not said. */
  | 'missing'
  /** Something that is no mailbox is spoken of. */
  | 'elsewhere';

/**
 * The words of one language. In an entry `…` stands for up to 30 characters of the same sentence, `*` for the rest of a word.
 * `mailbox` holds nouns, `is` what is said of them, before or after; `says` whole phrases.
 */
export interface Language {
  readonly mailbox: readonly string[];
  readonly is: Partial<Record<Meaning, readonly string[]>>;
  readonly says: Partial<Record<Meaning, readonly string[]>>;
}

const GAP = '[^|]{0,30}';
const BESIDE = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_])';
const BEFORE = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_])';
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;
const SPACED_END = /[\p{Script=Latin}\p{Script=Cyrillic}\d]$/u;

/** One entry as the source of a regular expression; no repetition in it is unbounded or nested. */
function source(entry: string): string {
  const pieces = entry.split('…').map(fold);
  const body = pieces.join(GAP).replaceAll('*', '\\p{L}{0,20}');
  return `${SPACED.test(pieces[0] ?? '') ? BEFORE : ''}${body}${SPACED_END.test(pieces.at(-1) ?? '') ? BESIDE : ''}`;
}

const anyOf = (entries: readonly string[]): string => `(?:${entries.map(source).join('|')})`;

function sources(meaning: Meaning, { mailbox, is, says }: Language): string[] {
  const phrases = says[meaning] ? [anyOf(says[meaning])] : [];
  const predicates = is[meaning];
  if (!predicates) return phrases;
  return [...phrases, `${anyOf(mailbox)}${GAP}${anyOf(predicates)}`, `${anyOf(predicates)}[^|]{0,20}${anyOf(mailbox)}`];
}

const compiled = new Map<Meaning, RegExp>();

function pattern(meaning: Meaning): RegExp {
  const known = compiled.get(meaning);
  if (known) return known;
  const parts = LANGUAGES.flatMap((language) => sources(meaning, language));
  if (meaning === 'accused') parts.push(`(?:${LIST_SERVICES.join('|')})`);
  const made = new RegExp(parts.join('|'), 'u');
  compiled.set(meaning, made);
  return made;
}

/** Whether folded words (`wordsOf`) mean that, in any language. */
export function means(words: string, meaning: Meaning): boolean {
  return pattern(meaning).test(words);
}
