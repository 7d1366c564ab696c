import { decodeAs } from './encodings';
import { HEADING_WORDS } from './heading-words';
import { knowsLetter, symbolLikelihood, wordLikelihood } from './language-model';

const WESTERN = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'ca'];
const CENTRAL = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'];
const CYRILLIC = ['ru', 'uk', 'bg', 'sr', 'mk', 'be'];
const BALTIC = ['lt', 'lv', 'et'];

/** How likely a word is, as a logarithm. */
type Likelihood = (word: string) => number;

interface Candidate {
  readonly encoding: string;
  readonly likelihood: Likelihood;
  /** Logarithm of how common files in it are, beside those in windows-1252. */
  readonly prior: number;
}

const of =
  (languages: readonly string[]): Likelihood =>
  (word) =>
    wordLikelihood(word, languages);

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', likelihood: of(WESTERN), prior: 0 },
  { encoding: 'windows-1250', likelihood: of(CENTRAL), prior: -3 },
  { encoding: 'windows-1251', likelihood: of(CYRILLIC), prior: -2 },
  { encoding: 'windows-1253', likelihood: of(['el']), prior: -4 },
  { encoding: 'windows-1254', likelihood: of(['tr', 'az']), prior: -3 },
  { encoding: 'windows-1255', likelihood: of(['he']), prior: -4 },
  { encoding: 'windows-1256', likelihood: of(['ar', 'fa']), prior: -4 },
  { encoding: 'windows-1257', likelihood: of(BALTIC), prior: -8 },
  { encoding: 'windows-1258', likelihood: of(['vi']), prior: -8 },
  { encoding: 'windows-874', likelihood: of(['th']), prior: -4 },
  { encoding: 'iso-8859-2', likelihood: of(CENTRAL), prior: -4 },
  { encoding: 'iso-8859-5', likelihood: of(CYRILLIC), prior: -6 },
  { encoding: 'iso-8859-7', likelihood: of(['el']), prior: -6 },
  { encoding: 'koi8-u', likelihood: of(['ru', 'uk']), prior: -5 },
  { encoding: 'ibm866', likelihood: of(['ru', 'be', 'bg']), prior: -5 },
  { encoding: 'ibm737', likelihood: of(['el']), prior: -8 },
  { encoding: 'ibm850', likelihood: of(WESTERN), prior: -8 },
  { encoding: 'ibm852', likelihood: of(CENTRAL), prior: -12 },
  { encoding: 'ibm857', likelihood: of(['tr', 'az']), prior: -12 },
  { encoding: 'macintosh', likelihood: of(WESTERN), prior: -4 },
  { encoding: 'x-mac-cyrillic', likelihood: of(CYRILLIC), prior: -8 },
  { encoding: 'shift_jis', likelihood: ideographic('shift_jis', [0x88, 0x97]), prior: -2 },
  { encoding: 'euc-jp', likelihood: ideographic('euc-jp', [0xb0, 0xcf]), prior: -6 },
  { encoding: 'gb18030', likelihood: ideographic('gb18030', [0xb0, 0xd7]), prior: -2 },
  { encoding: 'big5', likelihood: ideographic('big5', [0xa4, 0xc6]), prior: -3 },
  { encoding: 'euc-kr', likelihood: ideographic('euc-kr', [0xb0, 0xc8]), prior: -2 },
];

/** What a word of the headings counts for, such as "Imię". */
const OF_HEADING = 5;
const WORDS_OF_HEADINGS = new Set(
  Object.values(HEADING_WORDS)
    .flatMap((words) => words.split(/[,\s]+/))
    .filter((word) => /\P{ASCII}/u.test(word)),
);
const isOfHeading = (word: string): boolean => WORDS_OF_HEADINGS.has(word.normalize('NFC').toLowerCase());

/** Words that are looked at, and bytes of each. */
const WORDS = 400;
const WORD_BYTES = 100;
/** By how much the best reading must be likelier than the next: e to this power. */
const MARGIN = 4;
/** The least likely that a byte of the words may be on average. */
const LEAST = -5.5;

/**
 * The encoding of a text that declares none and is not in Unicode, told by what its words would be in each.
 * @returns undefined when two encodings make about equally likely words of it, or none does.
 */
export function detectEncoding(bytes: Buffer): string | undefined {
  const words = wordsBeyondAscii(bytes);
  const readings = new Map<string, { encoding: string; likelihood: number }>();
  for (const { encoding, likelihood, prior } of CANDIDATES) {
    const text = decodeAs(encoding, words);
    const all = text.split('\n').reduce((sum, word) => sum + likelihood(word) + (isOfHeading(word) ? OF_HEADING : 0), prior);
    const same = readings.get(text);
    if (!same || all > same.likelihood) readings.set(text, { encoding, likelihood: all });
  }
  const [best, next] = [...readings].sort(([, one], [, other]) => other.likelihood - one.likelihood);
  if (!best || !next) return undefined;
  const [, { encoding, likelihood }] = best;
  return likelihood > LEAST * words.length && likelihood - next[1].likelihood >= MARGIN ? encoding : undefined;
}

/** The distinct words that have bytes beyond ASCII, one a line. In some encodings the second byte of a character is above 0x40. */
function wordsBeyondAscii(bytes: Buffer): Buffer {
  const words = new Set<string>();
  for (let start = 0; start < bytes.length && words.size < WORDS;) {
    let end = start;
    let isAscii = true;
    while (end < bytes.length && end - start < WORD_BYTES && (bytes[end] as number) >= 0x40) {
      isAscii &&= (bytes[end] as number) < 0x80;
      end += 1;
    }
    if (!isAscii) words.add(bytes.toString('latin1', start, end));
    start = Math.max(end, start + 1);
  }
  return Buffer.from([...words].join('\n'), 'latin1');
}

const KANA = /[\u3041-\u30ff\uff66-\uff9f]/;
const ASCII_LETTER = -6;
const RARE = -14;
const KANA_LETTER = -5;
/** Beside all syllables of Korean being as likely. */
const USUAL_SYLLABLE = 1.5;
const UNUSUAL_SYLLABLE = -2;

/** @param leads the first bytes of the characters that everyday texts have. */
function ideographic(encoding: string, leads: readonly [number, number]): Likelihood {
  let common: Set<string> | undefined;
  const isKorean = encoding === 'euc-kr';
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp';
  return (word) => {
    common ??= new Set(charactersOf(encoding, leads));
    const usual = -Math.log(common.size);
    return [...word].reduce((sum, character) => {
      if (character < '\x80') return sum + (/[a-z]/i.test(character) ? ASCII_LETTER : 0);
      if (common?.has(character))
        return sum + usual + (isKorean ? (knowsLetter('ko', character) ? USUAL_SYLLABLE : UNUSUAL_SYLLABLE) : 0);
      if (isJapanese && KANA.test(character)) return sum + KANA_LETTER;
      return sum + (/\p{L}/u.test(character) ? RARE : symbolLikelihood(character));
    }, 0);
  };
}

function charactersOf(encoding: string, [first, last]: readonly [number, number]): string {
  const pairs: number[] = [];
  for (let lead = first; lead <= last; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) pairs.push(lead, trail, 0x0a);
  return decodeAs(encoding, Buffer.from(pairs)).replaceAll(/[\ufffd\p{ASCII}]/gu, '');
}
