/** What follows a name after a comma, and is none: degrees and generations. */
const SUFFIX =
  /^(?:ph\.? ?d|m\.? ?d|d\.? ?d\.? ?s|m\.? ?b\.? ?a|m\.? ?sc|b\.? ?sc|m\.? ?a|b\.? ?a|ll\.? ?[mbd]|j\.? ?d|c\.? ?p\.? ?a|c\.? ?f\.? ?a|p\.? ?m\.? ?p|p\.? ?e|esq|jr|sr|ii|iii|iv|dipl\.?-?ing|mag|r\.? ?n)\.?$/i;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s\u3000]+$/u;

/**
 * A whole name in two parts. With a comma the family name comes first, as it does in Chinese, Japanese and Korean; else it is the last word. A name of one word has
 * `-` for the family name.
 */
export function partsOfName(whole: string): { first_name: string; last_name: string } {
  const parts = whole.split(',').map((part) => part.trim());
  const [family = '', given] = parts.filter((part, at) => part && (at === 0 || !SUFFIX.test(part)));
  if (given) return { first_name: given, last_name: family };
  const words = family.split(/\s+/);
  if (words.length < 2) return { first_name: family, last_name: '-' };
  if (CJK.test(family)) return { first_name: words.slice(1).join(' '), last_name: words[0] ?? '-' };
  return { first_name: words.slice(0, -1).join(' '), last_name: words.at(-1) ?? '-' };
}
