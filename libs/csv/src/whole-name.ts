import {
  familyInCapitals,
  isFieldOfDegree,
  isOnlyTitle,
  isSuffix,
  isTitle,
  partsOfUnspacedName,
  withoutAsides,
} from '@modernleads/naming';

/** What follows a name after a comma, and is none: degrees and generations. */
const SUFFIX =
  /^(?:ph\.? ?d|m\.? ?d|d\.? ?d\.? ?s|m\.? ?b\.? ?a|m\.? ?sc|b\.? ?sc|m\.? ?a|b\.? ?a|ll\.? ?[mbd]|j\.? ?d|c\.? ?p\.? ?a|c\.? ?f\.? ?a|p\.? ?m\.? ?p|p\.? ?e|esq|jr|sr|ii|iii|iv|dipl\.?-?ing|mag|r\.? ?n)\.?$/i;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s\u3000]+$/u;

/** `Pat Doe (she/her)`, `Pat Doe (Roe)`, `山田太郎（営業）`: what is said beside a name. */
const BRACKETED = /[([（［][^()[\]（）［］]{0,60}[)\]）］]/gu;

/** Forms of address that `isTitle` does not take for one where they are written out. */
const WRITTEN_OUT = new Set(
  'monsieur madame mademoiselle señor señora señorita signor signore signora signorina sig.ra sig.na prof.ssa d.ª dña dña. dn. exmo exmo. exma exma. eng.ª dr.ª drª dhr. mevr. mw. frl. hrn. hrn senhor senhora fräulein mister doctor professor dottore dottoressa doutor doutora mevrouw meneer pani paní rouva г-н г-жа господин госпожа пані κύριος κυρία'.split(
    ' ',
  ),
);
/** Behind names in Japanese, Chinese and Korean. */
const ADDRESSED =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2})\s?(?:様|さま|さん|殿|先生|女士|小姐|님|씨)$/u;

const isAddress = (word: string): boolean => {
  return WRITTEN_OUT.has(word.toLowerCase()) || (isTitle(word) && isOnlyTitle(word)) || /^dipl\.-\p{L}{1,12}\.?$/iu.test(word);
};

/** `Herr Dr. Pat Doe`, as long as enough words are left; `Herr van Doe` says no given name. */
function withoutTitles(words: readonly string[], least: number): readonly string[] {
  const start = words.findIndex((word, at) => !isAddress(word) && !(at > 0 && isFieldOfDegree(word)));
  const rest = words.slice(Math.max(0, start));
  return rest.length < least || /^\p{Ll}/u.test(rest[0] ?? '') ? words : rest;
}

/** `김 민 준` */
const isOneCharacter = (word: string): boolean => /^\p{Script=Hangul}$|^\p{Script=Han}$/u.test(word);

/**
 * A whole name in two parts. With a comma the family name comes first, as it does in Chinese, Japanese and Korean, with or without a space; else it is the last word.
 * A name of one word that cannot be taken apart has `-` for the family name.
 */
export function partsOfName(whole: string): { first_name: string; last_name: string } {
  const named = withoutAsides(whole).replace(BRACKETED, ' ').trim().replace(ADDRESSED, '') || whole;
  const parts = named.split(',').map((part) => part.trim());
  const [family = '', given] = parts.filter((part, at) => part && (at === 0 || !SUFFIX.test(part)));
  if (given) {
    const first = withoutTitles(given.split(/\s+/), 1).join(' ');
    return { first_name: first, last_name: family, ...calledBefore(first, family) };
  }
  const words = withoutSuffixes(withoutTitles(family.split(/\s+/), 2));
  const unspaced = partsOfUnspacedName(words.every(isOneCharacter) ? words.join('') : family);
  if (unspaced) return { first_name: unspaced.given, last_name: unspaced.family };
  if (words.length < 2) return { first_name: words.join(), last_name: '-' };
  const shouted = familyInCapitals(words, String);
  if (shouted) return { first_name: shouted.given.join(' '), last_name: shouted.family.join(' ') };
  if (CJK.test(family)) return { first_name: words.slice(1).join(' '), last_name: words[0] ?? '-' };
  return { first_name: words.slice(0, -1).join(' '), last_name: words.at(-1) ?? '-' };
}

/** `CHAN Tai Man, Peter`: what is not in capitals before the comma are given names too. */
function calledBefore(given: string, family: string): { first_name: string; last_name: string } | null {
  const parts = familyInCapitals(family.split(/\s+/), String);
  const isFirst = parts !== null && family.startsWith(parts.family[0] ?? '-');
  return isFirst ? { first_name: [given, ...parts.given].join(' '), last_name: parts.family.join(' ') } : null;
}

/** `Pat Doe MBA`, as long as two words are left. */
function withoutSuffixes(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && isSuffix(words[end - 1] as string)) end -= 1;
  return words.slice(0, end);
}
