import { isJapaneseFamily } from './japanese';
import { inUsualCharacters, JAPANESE_FAMILY } from './japanese-names';
import { asciiOf } from './latin';
import { CHINESE, GLUED, IRISH, KOREAN, PARTICLES, PARTICLES_IN_CAPITALS, SPANISH, VIETNAMESE } from './name-words';
import { isCommonGivenName } from './nicknames';
import type { SplitName, Token } from './split-name';

const SPANISH_SPEAKING = new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' '));
const DOUBLE_KOREAN = /^(?:남궁|황보|제갈|선우|독고|사공)/u;
const DOUBLE_CHINESE =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|慕容|尉迟|尉遲|夏侯|皇甫|东方|東方|公孙|公孫|令狐|长孙|長孫|宇文|轩辕|軒轅)/u;

/** Words that were typed into the wrong field: a whole name in one of them, a particle or `O` at the end of the given names. */
export function inFields(split: SplitName, country: string | null): SplitName {
  return withParticles(split.family.length > 0 ? split : separated(split, country), country);
}

/** One field held everything. A single word stays a name of one word, unless its script tells where the family name ends. */
function separated(split: SplitName, country: string | null): SplitName {
  const [first] = split.given;
  if (!first) return split;
  if (split.given.length === 1) return unglued(split, first, country);
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(first.raw) && split.given.length === 2)
    return { ...split, given: split.given.slice(1), family: [first] };
  const at = familyAt(split.given, country);
  return { ...split, given: split.given.slice(0, at), family: split.given.slice(at) };
}

/** `田中太郎`, `王小明`, `김철수`. */
function unglued(split: SplitName, { raw }: Token, country: string | null): SplitName {
  const length = familyLength(raw, country);
  if (length === 0) return split;
  const token = (text: string): Token => ({ raw: text, hyphen: false });
  return { ...split, given: [token(raw.slice(length))], family: [token(raw.slice(0, length))] };
}

function familyLength(word: string, country: string | null): number {
  if (/^\p{Script=Hangul}{2,5}$/u.test(word)) return DOUBLE_KOREAN.test(word) && word.length > 2 ? 2 : 1;
  if (!/^\p{Script=Han}[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,6}$/u.test(word)) return 0;
  const japanese = [4, 3, 2].find((length) => word.length > length && isJapaneseFamily(word.slice(0, length)));
  if (japanese) return japanese;
  if (country === 'JP')
    return JAPANESE_FAMILY.has(inUsualCharacters(word.slice(0, 1))) && word.length < 4 ? 1 : Math.min(2, word.length - 1);
  if (DOUBLE_CHINESE.test(word) && word.length > 2) return 2;
  return word.length < 4 ? 1 : 0;
}

/** Where the family name begins: with its particles, of two words where Spanish is spoken, else with the last word. */
function familyAt(words: readonly Token[], country: string | null): number {
  const ascii = words.map(({ raw }) => asciiOf(raw));
  const last = words.length - 1;
  const isSpanish = (country !== null && SPANISH_SPEAKING.has(country)) || SPANISH.has(ascii[last - 1] ?? '');
  const isDouble = isSpanish && words.length > 2 && (words.length > 3 || !isCommonGivenName(ascii[last - 1] ?? ''));
  let at = last;
  while (at > 1 && words[at]?.hyphen) at--;
  if (isDouble && at > 1 && !isParticle(words[at - 1], ascii[at - 1])) at--;
  while (at > 1 && (isParticle(words[at - 1], ascii[at - 1]) || GLUED.has(ascii[at - 1] ?? ''))) at--;
  return at;
}

/** In small letters, or one that is no given name either. Not a single letter, which is an initial. */
function isParticle(token: Token | undefined, ascii = ''): boolean {
  if (!token || ascii.length < 2 || !PARTICLES.has(ascii)) return false;
  return token.raw === token.raw.toLowerCase() || PARTICLES_IN_CAPITALS.has(ascii);
}

/** `Ludwig van` + `Beethoven`, `Sean O` + `Neill`. */
function withParticles(split: SplitName, country: string | null): SplitName {
  const { given, family } = split;
  const name = asciiOf(family[0]?.raw ?? '');
  if (given.length < 2 || !name || [VIETNAMESE, CHINESE, KOREAN].some((names) => names.has(name))) return split;
  let at = given.length;
  const isPrefix = (token: Token): boolean => {
    const ascii = asciiOf(token.raw);
    if (ascii === 'o') return !token.raw.endsWith('.') && (country === 'IE' || IRISH.has(name));
    return isParticle(token, ascii) || (ascii !== 'ap' && ascii.length > 1 && GLUED.has(ascii));
  };
  while (at > 1 && isPrefix(given[at - 1] as Token)) at--;
  return at === given.length ? split : { ...split, given: given.slice(0, at), family: [...given.slice(at), ...family] };
}
