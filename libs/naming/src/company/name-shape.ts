import type { RemovalKind } from './removal';
import { fold, isUpper, type Word, wordsOf } from './words';

/** Names that say that there is none, as a whole; folded. */
const PLACEHOLDERS = new Set(
  `n a;na;none;null;nil;undefined;unknown;not available;not applicable;not provided;not specified;no company;no name;tbd;tba;to be determined;test;xxx;x;self employed;selfemployed;freelance;freelancer;unemployed;retired;
  student;confidential;private;various;company;company name;keine;keine angabe;ninguna;ninguno;aucun;aucune;nessuno;nan;empty;blank;other;individual;independent;stealth;stealth mode;stealth startup`
    .split(';')
    .map((text) => text.trim()),
);
const LONGEST_PLACEHOLDER = 30;

export const ARTICLES = new Set('the der die das le la les l el los las il lo gli i o os as a an de het een den det'.split(' '));
/** A word that joins two; as a single letter only in small letters, for initials are capitals. */
const DANGLING = /(?:\s|^)(?:&|\+|and|und|et|og|och|ja|en|AND|UND|ET|And|Und|Et|и|і)$|[\p{L}\p{N}]{2}[.,]?\s(?:y|e|a|u\.|Y|E)$/u;
const EDGES = /^[\s,;:|/&+*·•–—-]+|(?<![\s,;:|/&+*·•–—([{-])[\s,;:|/&+*·•–—([{-]+$/gu;
/** Pictures, flags, and what joins or varies them; the digits that can become key caps are none. */
const PICTURE = '(?:(?![\\d#*])\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|[\\u{1F1E6}-\\u{1F1FF}]|\\u{FE0F}|\\u{200D}|\\s)';
const EMOJI_EDGES = new RegExp(`^${PICTURE}+|(?<!${PICTURE})${PICTURE}+$`, 'gu');

/** True for what is no name at all, as a whole: nothing but signs, or `N/A`, `unknown`. */
export function isPlaceholder(name: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(name)) return true;
  if (name.length > LONGEST_PLACEHOLDER) return false;
  return PLACEHOLDERS.has(
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** Something that can be a name: not nothing, not a placeholder, not only articles. */
export function isName(text: string): boolean {
  return !wordsOf(text).every(({ key }) => ARTICLES.has(key) || key === 'of') && !isPlaceholder(text);
}

/** Words that carry a name: no article, no conjunction, no initials. */
export function stemWords(name: string): Word[] {
  return wordsOf(name).filter(
    ({ key, text }) => !ARTICLES.has(key) && !['and', 'und', 'et'].includes(key) && !(text.length <= 2 && isUpper(text)),
  );
}

/** Ends with `and`, `&`, `und`, …: what came after it is missing. */
export const endsJoining = (name: string): boolean => DANGLING.test(name);

export function withoutJoint(name: string): string {
  const at = name.search(/(?<!\S)\S+$/u);
  return name.slice(0, Math.max(at, 0)).trimEnd();
}

/** The word at `start` is not fused to the one before it: `Betriebs-GmbH`, `Ges.m.b.H.`. */
export function standsFree(name: string, start: number): boolean {
  const before = name.slice(0, start);
  const [signs = ''] = /(?<!\W)\W+$/u.exec(before) ?? [];
  return /[\s,;:(（[/&+|"'»”®™]$/u.test(before) || /[\s,]/.test(signs.slice(0, -1)) || /[!?)）\]]\.?$/u.test(before);
}

/** A rest without what its cut has left hanging. */
export function tidied(text: string, kind: RemovalKind): string {
  let tidy = trimmed(text);
  if (kind === 'legal_form' || kind === 'status' || kind === 'jurisdiction')
    while (endsJoining(tidy) && wordsOf(tidy).length > 1) tidy = trimmed(withoutJoint(tidy));
  return closed(tidy);
}

const trimmed = (text: string): string => text.replace(EMOJI_EDGES, '').replace(EDGES, '').trim();

export const withoutEmoji = (name: string): string => name.replace(EMOJI_EDGES, '');

/** A parenthesis that the cut opened is taken along. */
function closed(text: string): string {
  const opened = (text.match(/[(（]/gu) ?? []).length;
  const shut = (text.match(/[)）]/gu) ?? []).length;
  return shut > opened && /[)）]$/u.test(text) ? text.slice(0, -1).trimEnd() : text;
}
