import type { PersonInput } from './name-form';
import { withoutAsides } from './asides';
import { isFieldOfDegree, isOnlyTitle, isSuffix, isTitleBefore, PATRONYMIC, SUFFIXES, TITLES } from './name-words';

/** More is no name; whatever follows is ignored. */
const MAX_CHARS = 160;
const MAX_WORDS = 8;

/** A word of the input, and whether a hyphen tied it to the one before. */
export interface Token {
  readonly raw: string;
  readonly hyphen: boolean;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ raw }) => raw).join(' ');

/** The input, taken apart: everything but the name itself is gone. */
export interface SplitName {
  readonly given: readonly Token[];
  readonly family: readonly Token[];
  /** Given in quotes or brackets, or none. */
  readonly nickname: string | null;
  /** A patronymic, or none. */
  readonly patronymic: string | null;
  readonly suffix: string | null;
}

/** What forms and exports put where nothing is known. */
const NOTHING =
  /^\s*(?:#?n\s?\/\s?a|n\.\s?a\.?|n\.\s?n\.?|\(?(?:none|null|undefined|unknown|blank|empty)\)?|not (?:available|applicable|provided|known|given|specified))\s*$/iu;
/** The beginning of a family name that an apostrophe follows, at the end of the given names: `Sean O’`, `Jeanne d’`. */
const ELIDED = /(?<=\S\s)(o|d|l|m|dell|dall|nell|sant)\s?['’ʼ`´‘]\s*$/iu;

/** Takes titles, suffixes, nicknames in quotes, patronymics and repetitions out of what was typed into two fields. */
export function splitName(input: PersonInput): SplitName {
  const [firstField, lastField] = withElision(spelledOut(fieldOf(input.first_name)), spelledOut(fieldOf(input.last_name)));
  const first = nicknameOf(clean(hasName(lastField) ? withoutFather(firstField) : firstField));
  const last = nicknameOf(clean(lastField));
  const [givenText, familyText, tail] = uncomma(first.rest, last.rest);
  const endings: string[] = [];
  const country = typeof input.country === 'string' ? input.country.toUpperCase() : '';
  const [given, family] = withoutTitleField(
    trimmed(withoutTitles(tokens(givenText), country), endings),
    trimmed(withoutTitles(tokens(familyText), ''), endings),
  );
  const after = tokens(tail).map(text);
  endings.push(...after, after.join(''));
  const { names, patronymic } = withoutPatronymic(...unrepeated(given, family));
  return {
    given: names[0],
    family: initialsJoined(names[1]),
    nickname: first.nickname ?? last.nickname,
    patronymic,
    suffix: endings.find((ending) => SUFFIXES.has(ending)) ?? null,
  };
}

const fieldOf = (text: unknown): string =>
  typeof text === 'string' && !NOTHING.test(text.slice(0, MAX_CHARS)) ? withoutAsides(text.slice(0, MAX_CHARS)) : '';

/** Names that Spanish forms and identity cards cut short; those behind the bar are cut short only where a full stop says so. */
const CUT_SHORT = new Map(
  `fco=Francisco gpe=Guadalupe gmo=Guillermo glez=González gzlez=González glz=González hdez=Hernández hndz=Hernández hdz=Hernández fdez=Fernández fndz=Fernández fdz=Fernández rdez=Rodríguez
  rdguez=Rodríguez rguez=Rodríguez rdz=Rodríguez rodz=Rodríguez mtnez=Martínez mtez=Martínez mtz=Martínez dguez=Domínguez dmguez=Domínguez gtrrez=Gutiérrez gtez=Gutiérrez gtz=Gutiérrez jmnez=Jiménez jmez=Jiménez
  lpez=López schz=Sánchez snchz=Sánchez szchez=Sánchez vzqz=Vázquez vqz=Vázquez vzquez=Vázquez rmz=Ramírez alvz=Álvarez mndz=Méndez gmez=Gómez | ma=María fdo=Fernando anto=Antonio joaq=Joaquín manl=Manuel mgl=Miguel alfr=Alfredo edo=Eduardo`
    .split('|')
    .flatMap((part, at) =>
      part
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split('='))
        .map(([short = '', whole = '']) => [short, { whole, isMarked: at > 0 }] as const),
    ),
);
const CUT = new RegExp(`(?<![\\p{L}.])(${[...CUT_SHORT.keys()].join('|')})(\\.?)(?![\\p{L}])`, 'giu');
/** Few names have a full stop, or end so. */
const MAY_BE_CUT = /[.ªº]|[zZ](?![\p{L}])|[fFgG](?:co|CO|pe|PE|mo|MO)(?![\p{L}])/u;
/** `M.ª`, `Ant.º`. */
const ORDINAL: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}.])m\.?ª\.?(?!\p{L})/giu, 'María'],
  [/(?<![\p{L}.])ant\.?º\.?(?!\p{L})/giu, 'Antonio'],
];

/** `Ma.` is María before another name only: it is a family name as well. */
function spelledOut(text: string): string {
  const short = text.slice(0, MAX_CHARS);
  if (!MAY_BE_CUT.test(short)) return short;
  const known = short.replace(CUT, (found: string, cut: string, stop: string, at: number) => {
    const { whole, isMarked } = CUT_SHORT.get(cut.toLowerCase()) ?? { whole: found, isMarked: true };
    if (isMarked && !stop) return found;
    const isAlone = cut.toLowerCase() === 'ma' && !/^\s?\p{L}{2}/u.test(short.slice(at + found.length));
    return isAlone ? found : `${whole} `;
  });
  return /[ªº]/u.test(known) ? ORDINAL.reduce((name, [marked, whole]) => name.replace(marked, whole), known) : known;
}

function withElision(first: string, last: string): [string, string] {
  const prefix = last.trim() ? ELIDED.exec(first.slice(0, MAX_CHARS))?.[1] : undefined;
  return prefix ? [first.slice(0, MAX_CHARS).replace(ELIDED, ''), `${prefix}'${last.trimStart()}`] : [first, last];
}

/** `Muthu a/l Raman`, `Rajesh s/o Kumar`: son or daughter of, in Malaysia, Singapore and India. */
const CHILD_OF = /(?<=\s)[asdwASDW]\/[lpoLPO](?=\s|$)/g;

/** `Ramesh s/o Gopal` + `Pillai`: the father's name is no given name. */
const withoutFather = (first: string): string => (first.includes('/') ? (first.split(CHILD_OF)[0] as string) : first);

/** Letters, marks and digits with what may stand between them; emoji and symbols become gaps, invisible characters nothing. */
function clean(text: string): string {
  const short = text.slice(0, MAX_CHARS).normalize('NFKC');
  return (short.includes('/') ? short.replace(CHILD_OF, ' ') : short)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[·・＝=/|_]/g, ' ')
    .replace(/(?<=\p{L})['’ʻʼ`´‘׳](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{Nd}\-.,()"“”„«»[\]' ’]/gu, ' ');
}

/** `Robert "Bob"`, `Robert (Bob)` → Bob. A whole name in brackets is no nickname. */
function nicknameOf(text: string): { rest: string; nickname: string | null } {
  const found = /(?:["“”„«([]|(?<=\s)['’])\s?(\p{L}[\p{L}\p{M}-]{0,30})\s?["“”»)\]'’]/u.exec(text);
  const rest = found ? text.slice(0, found.index) + ' ' + text.slice(found.index + found[0].length) : text;
  const letters = rest.replace(/[^\p{L} ]/gu, ' ').trim();
  return letters ? { rest, nickname: found?.[1] ?? null } : { rest: text, nickname: null };
}

/** `Doe, John` in one field is the name in the order of a register; what follows any other comma are titles. */
function uncomma(first: string, last: string): [given: string, family: string, tail: string] {
  const [head = '', ...more] = first.split(',');
  const following = more.join(' ').trim();
  const swapped = following !== '' && !tokens(following).every(isEnding);
  const [family = '', ...titles] = last.split(',');
  const afterLast = titles.join(' ').trim();
  const whole = afterLast !== '' && !tokens(afterLast).every(isEnding);
  if (whole && sameWords(afterLast, head)) return [head, family, following];
  if (whole && !hasName(head)) return [afterLast, family, following];
  const isAgain = (text: string): boolean => sameWords(withoutEndings(text), last);
  if (swapped && (!hasName(last) || isAgain(head) || isAgain(following))) return [following, head, afterLast];
  return [head, family, `${following} ${afterLast}`];
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const part of text
    .replace(/[,()"“”„«»[\]'’]/g, ' ')
    .replace(/\.(?!\s|$)/g, '. ')
    .split(/\s+/)) {
    const pieces = part.split('-').filter((piece) => /[\p{L}\p{Nd}]/u.test(piece));
    for (const [at, raw] of pieces.entries()) found.push({ raw, hyphen: at > 0 });
  }
  return found.slice(0, MAX_WORDS * 2);
}

/** Lower case, no marks, no dots. */
export const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

const isEnding = ({ raw }: Token): boolean => SUFFIXES.has(plain(raw)) || TITLES.has(plain(raw));
const hasName = (text: string): boolean => /\p{L}/u.test(text);
const sameWords = (a: string, b: string): boolean => tokens(a).map(text).join() === tokens(b).map(text).join();
const text = ({ raw }: Token): string => plain(raw);
const withoutEndings = (name: string): string =>
  tokens(name)
    .filter((token) => !isEnding(token))
    .map(({ raw }) => raw)
    .join(' ');

/** Titles at the front, with the fields of degrees and what a hyphen ties to them (`Dipl.-Kffr.`), as long as a name is left. */
function withoutTitles(all: readonly Token[], country: string): readonly Token[] {
  let at = 0;
  while (at < all.length - 1) {
    const [before, { raw, hyphen }] = [all[at - 1], all[at] as Token];
    const isTied = before !== undefined && ((hyphen && before.raw.endsWith('.')) || isFieldOfDegree(raw));
    if (!isTied && !isTitleBefore(raw, plain(raw), country)) break;
    at += 1;
  }
  return all.slice(at);
}

/** Suffixes at the end, as long as a name is left. */
function trimmed(all: readonly Token[], endings: string[]): Token[] {
  const kept = abbreviationsJoined(all);
  while (kept.length > 1 && isSuffix((kept[kept.length - 1] as Token).raw)) endings.push(text(kept.pop() as Token));
  return kept.slice(0, MAX_WORDS);
}

/** `Herr` + `Wolfgang Quist`: the field for the given name has a title alone. */
function withoutTitleField(given: Token[], family: Token[]): [Token[], Token[]] {
  const [first, second] = family;
  const isWhole = first !== undefined && second?.hyphen === false && /^\p{Lu}/u.test(first.raw);
  return isWhole && given.length === 1 && isOnlyTitle((given[0] as Token).raw) ? [[], family] : [given, family];
}

/** `Ph. D.`, `M. B. A.`: what the dots have torn apart. */
function abbreviationsJoined(all: readonly Token[]): Token[] {
  for (let from = 1; from < all.length - 1; from++) {
    const rest = all.slice(from);
    const joined = rest.map(text).join('');
    const torn = rest.every(({ raw }) => raw.endsWith('.') || raw.length === 1);
    if (torn && SUFFIXES.has(joined)) return [...all.slice(0, from), { raw: joined.toUpperCase(), hyphen: false }];
  }
  return [...all];
}

/** `K V` in place of a family name, as in the south of India, is written as one word. */
function initialsJoined(family: readonly Token[]): readonly Token[] {
  const areInitials = family.length > 1 && family.every((token) => text(token).length === 1);
  return areInitials ? [{ raw: family.map(text).join('').toUpperCase(), hyphen: false }] : family;
}

/** A full name in one field, the other one repeating part of it. */
function unrepeated(given: readonly Token[], family: readonly Token[]): [Token[], Token[]] {
  const [g, f] = [given.map(text).join(' '), family.map(text).join(' ')];
  if (!f || g === f) return [[...given], []];
  if (!g) return [[...family], []];
  if (g.endsWith(` ${f}`)) return [given.slice(0, given.length - family.length), [...family]];
  if (g.startsWith(`${f} `)) return [given.slice(family.length), [...family]];
  if (f.startsWith(`${g} `)) return [[...given], family.slice(given.length)];
  return [[...given], [...family]];
}

/** A patronymic stands between given and family name; the only family name is never one. */
function withoutPatronymic(given: Token[], family: Token[]) {
  const isPatronymic = ({ raw }: Token): boolean => PATRONYMIC.test(raw.toLowerCase());
  const inGiven = given.length > 1 && family.length > 0 ? given.findIndex((token, at) => at > 0 && isPatronymic(token)) : -1;
  const inFamily =
    family.length > 1 && inGiven < 0 && family.every(({ hyphen }) => !hyphen) ? family.findIndex(isPatronymic) : -1;
  const patronymic = given[inGiven] ?? family[inFamily];
  const without = (all: Token[]): Token[] => all.filter((token) => token !== patronymic);
  return { names: [without(given), without(family)] as const, patronymic: patronymic?.raw ?? null };
}
