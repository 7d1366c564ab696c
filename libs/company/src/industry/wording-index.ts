import { fold, isEastAsian, spaced, compactOf } from '../words/fold';
import { INDUSTRIES, type IndustryId } from './taxonomy';
import { BUSINESS } from './wordings/business';
import { CZECH_TURKISH_RUSSIAN } from './wordings/czech-turkish-russian';
import { DANISH_NORWEGIAN_FINNISH } from './wordings/danish-norwegian-finnish';
import { LOCAL_BUSINESSES } from './wordings/local-businesses';
import { MANUFACTURING } from './wordings/manufacturing';
import { RESOURCES } from './wordings/resources';
import { SOCIETY } from './wordings/society';
import { TECHNOLOGY } from './wordings/technology';
import { TRADE } from './wordings/trade';
import type { Wordings } from './wordings/wordings';

/** Words that join others, in the languages of the tables. */
const JOINING = new Set(
  'and or of the for in und oder der die das des dem den von fur et ou de du la le les l d y e o el los las del di dei della delle degli do da dos das en van het een och av i w na z a to a as os no na og pa ja ve pro и в на'.split(
    ' ',
  ),
);
/** Words that tell nothing of an industry beside others. */
const FILLING = new Set(
  'services service industry industries sector sectors company companies business activities activity related other others nec branche unternehmen dienstleistungen erbringung activites secteur entreprise entreprises services actividades empresa empresas servicios attivita azienda aziende servizi atividades servicos diensten bedrijf bedrijven activiteiten verksamhet foretag tjanster bransch branschen dzialalnosc uslugi branza firma firmy virksomhed virksomheder ydelser virksomhet tjenester palvelut toiminta yritys sluzby cinnosti spolecnost hizmetleri faaliyetleri sirketi услуги деятельность компания'.split(
    ' ',
  ),
);

/** Words of a wording without those that join them. */
export const withoutJoining = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => !JOINING.has(word));
  return kept.length ? kept : [...words];
};
/** Also without those that fill it. */
export const withoutFilling = (words: readonly string[]): string[] => {
  const kept = withoutJoining(words).filter((word) => !FILLING.has(word));
  return kept.length ? kept : withoutJoining(words);
};

export const WORDINGS: readonly Wordings[] = [
  TECHNOLOGY,
  BUSINESS,
  MANUFACTURING,
  RESOURCES,
  TRADE,
  SOCIETY,
  LOCAL_BUSINESSES,
  DANISH_NORWEGIAN_FINNISH,
  CZECH_TURKISH_RUSSIAN,
];

/** Endings of number and case. */
const INFLECTION =
  /(?:ern[ae]|orna|arna|ami|ach|ego|ych|ymi|ies|iers|iere|nej|owe|owa|owy|ern|en|er|es|em|ow|om|ej|ie|ia|io|os|as|is|ar|or|n|s|e|a|i|o|u|y)$/;
const stemOf = (word: string): string => (word.length > 4 ? word.replace(INFLECTION, '') : word);
const stemsOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

type Ids = readonly IndustryId[];
const plain = new Map<string, IndustryId[]>();
const bare = new Map<string, IndustryId[]>();
/** By the stems of their words: `schuhen` for `schuhe`. */
const stemmed = new Map<string, IndustryId[]>();
const eastAsian = new Map<string, IndustryId[]>();
const prefixes = new Map<string, IndustryId[]>();
const suffixes = new Map<string, IndustryId[]>();
const infixes = new Map<string, IndustryId[]>();

function add(to: Map<string, IndustryId[]>, key: string, id: IndustryId): void {
  const ids = to.get(key) ?? [];
  if (key && !ids.includes(id)) to.set(key, [...ids, id]);
}

function addWording(wording: string, id: IndustryId): void {
  if (wording.includes('*')) return addStem(wording, id);
  if (isEastAsian(wording)) return add(eastAsian, compactOf(wording).text, id);
  const words = spaced(wording).split(' ');
  add(plain, withoutJoining(words).join(' '), id);
  add(bare, withoutFilling(words).join(' '), id);
  add(stemmed, stemsOf(withoutFilling(words)), id);
}

function addStem(wording: string, id: IndustryId): void {
  const stem = fold(wording.replaceAll('*', ''));
  const to = wording.startsWith('*') ? (wording.endsWith('*') ? infixes : suffixes) : prefixes;
  // Of two words, as `e-learn*`, the second one is enough.
  add(to, stem.replace(/^.*[\s-]/, ''), id);
}

for (const { id, label } of INDUSTRIES) {
  addWording(label, id);
  addWording(id.replaceAll('_', ' '), id);
}
for (const table of WORDINGS)
  for (const [id, list] of Object.entries(table))
    for (const wording of list.split('|')) addWording(wording.trim(), id as IndustryId);

/** Words in a compound or at its end that tell nothing of an industry. */
const ENDINGS =
  'unternehmen industrie branche gewerbe betriebe betrieb hersteller herstellung dienstleister dienstleistungen anbieter firma bedrijven bedrijf sector branschen foretag industri tillverkning verksamhet tjanster agentur wesen wirtschaft'.split(
    ' ',
  );
const LONGEST_EAST_ASIAN = Math.max(...[...eastAsian.keys()].map((key) => key.length));
const LONGEST_PHRASE = Math.max(...[...plain.keys()].map((key) => key.split(' ').length));

/** The industries of wordings. */
export const wordingIndex = {
  longestEastAsian: LONGEST_EAST_ASIAN,
  longestPhrase: LONGEST_PHRASE,
  whole: (words: readonly string[]): Ids | undefined =>
    plain.get(withoutJoining(words).join(' ')) ??
    bare.get(withoutFilling(words).join(' ')) ??
    stemmed.get(stemsOf(withoutFilling(words))),
  phrase: (words: readonly string[]): Ids | undefined =>
    plain.get(words.join(' ')) ?? (words.join('').length >= 6 ? stemmed.get(stemsOf(words)) : undefined),
  eastAsian: (text: string): Ids | undefined => eastAsian.get(text),
  /** Of a word of which a part is known: of at least four letters. */
  part(word: string): Ids | undefined {
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length > end.length + 3);
    const stem = ending ? word.slice(0, -ending.length) : '';
    const known = stem ? (plain.get(stem) ?? plain.get(stem.replace(/s$/, ''))) : undefined;
    return known ?? longest(prefixes, word, (length) => word.slice(0, length)) ?? inner(word);
  },
};

function inner(word: string): Ids | undefined {
  const end = longest(suffixes, word, (length) => word.slice(-length));
  return end ?? [...infixes].find(([infix]) => word.includes(infix))?.[1];
}

function longest(stems: ReadonlyMap<string, Ids>, word: string, cut: (length: number) => string): Ids | undefined {
  for (let length = Math.min(word.length, 24); length >= 4; length -= 1) {
    const found = stems.get(cut(length));
    if (found) return found;
  }
  return undefined;
}
