import { romanizeChineseFamily, romanizeChineseGiven } from './chinese';
import { romanizeCyrillic } from './cyrillic';
import { ETHIOPIC, romanizeEthiopic } from './ethiopic';
import { romanizeGreek } from './greek';
import { INDIC, romanizeIndic } from './indic';
import { hasKana, isJapaneseFamily, romanizeJapanese } from './japanese';
import { romanizeKorean } from './korean';
import { asciiOf, latinToAscii, longSpellingShare } from './latin';
import type { Romanization, Word } from './name-form';
import { guessSemitic, romanizeSemitic } from './semitic';
import { romanizeSinhala, SINHALA } from './sinhala';
import type { Token } from './split-name';
import { romanizeThai, THAI } from './thai';

const MAX_ROMANIZATIONS = 6;
/** Each further spelling of a word is about so much rarer than the one before. */
const NEXT_SPELLING = 0.45;
/** The chance that a name is read as guessed where the script does not tell its sound. */
export const UNRELIABLE = 0.35;
/** A word is a label of a mailbox: RFC 5321 gives the whole local part 64 octets. */
const MAX_WORD = 40;

/** Who writes: decides what a letter sounds like. */
export interface Writer {
  readonly country: string | null;
  /** All of the name, both parts. */
  readonly wholeName: string;
  readonly familyName: string;
}

/** All ways to write a part of a name in ASCII. */
export interface Romanized {
  readonly ways: readonly Romanization[];
  readonly reliable: boolean;
}

type Part = 'given' | 'family';

/** Writes the words of one part of a name in a-z and 0-9. Words of which nothing is left are dropped. */
export function romanize(tokens: readonly Token[], part: Part, writer: Writer): Romanized {
  const text = tokens.map(({ raw }) => raw).join(' ');
  if (/\p{Script=Cyrillic}/u.test(text))
    return byScheme(tokens, romanizeCyrillic(raws(tokens), writer.country, writer.wholeName));
  if (/\p{Script=Greek}/u.test(text)) return byScheme(tokens, romanizeGreek(raws(tokens)));
  if (/\p{Script=Han}/u.test(text) || hasKana(text))
    return isJapanese(writer) ? japanese(tokens, part) : chinese(tokens, part, writer);
  if (/\p{Script=Hangul}/u.test(text)) return byWord(tokens, (raw) => syllableWays(romanizeKorean(raw, part), part), true);
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)) return semitic(tokens, isPersian(writer));
  if (INDIC.test(text)) return byWord(tokens, (raw) => romanizeIndic(raw).map((name) => [name]), true);
  if (THAI.test(text)) return byWord(tokens, (raw) => romanizeThai(raw).map((name) => [name]), true);
  if (ETHIOPIC.test(text)) return byWord(tokens, (raw) => romanizeEthiopic(raw).map((name) => [name]), true);
  if (SINHALA.test(text)) return byWord(tokens, (raw) => romanizeSinhala(raw).map((name) => [name]), true);
  if (/\p{Script=Latin}/u.test(text)) return latin(tokens, text, writer);
  return byWord(tokens, (raw) => [[asciiOf(raw)]], /^[\p{Nd}\s]*$/u.test(text));
}

const raws = (tokens: readonly Token[]): string[] => tokens.map(({ raw }) => raw);
const isJapanese = ({ country, wholeName, familyName }: Writer): boolean =>
  country === 'JP' ||
  hasKana(wholeName) ||
  (isJapaneseFamily(familyName) && country !== 'CN' && country !== 'TW' && country !== 'HK');

function latin(tokens: readonly Token[], text: string, { country, wholeName }: Writer): Romanized {
  const long = longSpellingShare(`${text} ${wholeName}`.normalize('NFC').toLowerCase(), country);
  const spelled = (['plain', 'long'] as const).map((scheme) => ({
    scheme,
    weight: scheme === 'long' ? long : 1 - long,
    words: tokens.map(({ raw }) => latinToAscii(raw, scheme)),
  }));
  const [plain, longer] = spelled as [(typeof spelled)[0], (typeof spelled)[0]];
  if (plain.words.join() === longer.words.join()) return byScheme(tokens, [{ weight: 1, words: plain.words }]);
  return byScheme(tokens, spelled);
}

/** Equal results of several schemes are one way, which says nothing about the scheme. */
function byScheme(tokens: readonly Token[], schemes: readonly { scheme?: string; weight: number; words: string[] }[]): Romanized {
  const ways = new Map<string, Romanization>();
  for (const { scheme, weight, words } of schemes) {
    const known = ways.get(words.join());
    if (known) ways.set(words.join(), { ...known, weight: known.weight + weight });
    else
      ways.set(words.join(), {
        words: tied(
          tokens,
          words.map((word) => [word]),
        ),
        scheme,
        weight,
      });
  }
  const all = [...ways.values()].filter(({ words }) => words.length > 0);
  return { ways: all.length === 1 ? all.map(({ words, weight }) => ({ words, weight })) : all, reliable: true };
}

/** `spell` gives all spellings of one word, each as its syllables. */
function byWord(tokens: readonly Token[], spell: (raw: string) => readonly string[][], reliable: boolean): Romanized {
  let ways: { words: string[][]; weight: number }[] = [{ words: [], weight: reliable ? 1 : UNRELIABLE }];
  for (const { raw } of tokens) {
    const spellings = spell(raw).slice(0, MAX_ROMANIZATIONS);
    const total = spellings.reduce((sum, _, at) => sum + NEXT_SPELLING ** at, 0);
    const extended = ways.flatMap(({ words, weight }) =>
      spellings.map((spelling, at) => ({ words: [...words, spelling], weight: (weight * NEXT_SPELLING ** at) / total })),
    );
    ways = extended.sort((a, b) => b.weight - a.weight).slice(0, MAX_ROMANIZATIONS);
  }
  const tiedWays = ways.map(({ words, weight }) => ({ words: tied(tokens, words), weight }));
  return { ways: tiedWays.filter(({ words }) => words.length > 0), reliable };
}

function tied(tokens: readonly Token[], words: readonly (readonly string[])[]): Word[] {
  const all = words.flatMap((syllables, at) =>
    syllables.map((text, n): Word => {
      const glue = n > 0 ? 'syllable' : tokens[at]?.hyphen ? 'hyphen' : 'space';
      return { text: text.slice(0, MAX_WORD), glue };
    }),
  );
  return all.filter(({ text }) => text !== '');
}

/** A family name is one word however many syllables it has. */
function syllableWays(syllables: string[][], part: Part): string[][] {
  const usual = syllables.map(([first = '']) => first);
  const others = syllables.flatMap((spellings, at) => spellings.slice(1).map((other) => usual.with(at, other)));
  const ways = [usual, ...others];
  return part === 'family' ? ways.map((way) => [way.join('')]) : ways;
}

function chinese(tokens: readonly Token[], part: Part, { country }: Writer): Romanized {
  const spell = (raw: string): string[][] =>
    part === 'family' ? romanizeChineseFamily(raw, country).map((name) => [name]) : romanizeChineseGiven(raw, country);
  return byWord(tokens, spell, true);
}

function japanese(tokens: readonly Token[], part: Part): Romanized {
  const readings = tokens.map(({ raw }) => romanizeJapanese(raw, part));
  const certain = readings.every((reading) => reading?.certain);
  return byWord(
    tokens,
    (raw) => [[romanizeJapanese(raw, part)?.text ?? (/\p{Script=Han}/u.test(raw) ? '' : asciiOf(raw))]],
    certain,
  );
}

/** Letters that Arabic lacks, and the forms of two that Persian has; Urdu and Kurdish have them too. */
const PERSIAN = /[پچژگیک]/u;
const isPersian = ({ country, wholeName }: Writer): boolean =>
  country === 'IR' || country === 'AF' || (country === null && PERSIAN.test(wholeName));

function semitic(tokens: readonly Token[], persian: boolean): Romanized {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.raw === 'عبد' || before?.raw === 'בן') joined[joined.length - 1] = { ...before, raw: before.raw + token.raw };
    else joined.push(token);
  }
  const known = joined.every(({ raw }) => romanizeSemitic(raw, persian).length > 0);
  return byWord(
    joined,
    (raw) => {
      const spellings = romanizeSemitic(raw, persian);
      return spellings.length ? spellings.map((name) => [name]) : [[guessSemitic(raw, persian)]];
    },
    known,
  );
}
