import { familyInCapitals } from './capitals';
import { calledFirst, familyFirst } from './east-asian-order';
import { asciiOf } from './latin';
import {
  CHINESE,
  EASTERN,
  GLUED,
  IRISH,
  KOREAN,
  NOBLE,
  PARTICLES,
  PARTICLES_IN_CAPITALS,
  SPANISH,
  VIETNAMESE,
} from './name-words';
import { isCommonGivenName } from './nicknames';
import { plain, type SplitName, type Token } from './split-name';
import { partsOfUnspacedName } from './unspaced-name';

const SPANISH_SPEAKING = new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' '));

/** Words that were typed into the wrong field: a whole name in one of them, a particle or `O` at the end of the given names. */
export function inFields(split: SplitName, country: string | null): SplitName {
  const parts = split.family.length > 0 ? acrossFields(split, country) : separated(split, country);
  return withoutNobility(withParticles(parts, country));
}

/** `CHAN Tai` + `Man`, `Lee Kuan` + `Yew`, and `Peter` + `CHAN Tai Man`, which was one field with a comma. */
function acrossFields(split: SplitName, country: string | null): SplitName {
  const { given, family } = split;
  const isFirst = (tokens: readonly Token[]): boolean => tokens.length > 1 && EASTERN.has(asciiOf(tokens[0]?.raw ?? ''));
  if (isFirst(family)) {
    const parts = familyInCapitals(family, rawOf);
    return parts && parts.family[0] === family[0] ? { ...split, given: [...given, ...parts.given], family: parts.family } : split;
  }
  if (!isFirst(given)) return split;
  const words = [...given, ...family];
  const parts = inCapitals(words) ?? familyFirst(words, country);
  return parts && parts.family[0] === given[0] ? { ...split, ...parts } : split;
}

function inCapitals(words: readonly Token[]): Pick<SplitName, 'given' | 'family'> | null {
  const parts = familyInCapitals(words, rawOf);
  return parts && EASTERN.has(asciiOf(parts.family[0]?.raw ?? '')) ? { ...parts, given: calledFirst(parts.given) } : parts;
}

const rawOf = ({ raw }: Token): string => raw;

/** One field held everything. A single word stays a name of one word, unless its script tells where the family name ends. */
function separated(split: SplitName, country: string | null): SplitName {
  const [first] = split.given;
  if (!first) return split;
  if (split.given.length === 1) return unglued(split, first, country);
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(first.raw) && split.given.length === 2)
    return { ...split, given: split.given.slice(1), family: [first] };
  const parts = inCapitals(split.given) ?? familyFirst(split.given, country);
  if (parts) return { ...split, ...parts };
  const at = familyAt(split.given, country);
  return { ...split, given: split.given.slice(0, at), family: split.given.slice(at) };
}

/** `田中太郎`, `王小明`, `김철수`. */
function unglued(split: SplitName, { raw }: Token, country: string | null): SplitName {
  const parts = partsOfUnspacedName(raw, country);
  const token = (text: string): Token => ({ raw: text, hyphen: false });
  return parts ? { ...split, given: [token(parts.given)], family: [token(parts.family)] } : split;
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

/** `Freiherr Georg` + `von Quist`, `Georg` + `Graf von Quist`. Without a particle the word may be a name. */
function withoutNobility(split: SplitName): SplitName {
  const isNoble = (token: Token | undefined): boolean => token !== undefined && NOBLE.has(plain(token.raw));
  const family = isNoble(split.family[0]) ? split.family.slice(1) : split.family;
  if (family.length < 2 || !/^\p{Ll}/u.test(family[0]?.raw ?? '')) return split;
  const given = split.given.filter((token) => !isNoble(token));
  return { ...split, given: given.length > 0 ? given : split.given, family };
}
