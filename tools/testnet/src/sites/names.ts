import type { Random } from '../companies/random';
import type { Language } from './countries';

/** What a company does, as its name and its site say it. */
export interface Trade {
  /** The word that its name takes along, where its language has no own. */
  readonly word: string;
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** One sentence about it. */
  readonly about: string;
}

const trade = (word: string, about: string, words: Trade['words'] = {}): Trade => ({ word, about, words });

export const TRADES: readonly Trade[] = [
  trade('Logistics', 'Freight by road, rail and sea, with warehouses in four ports.', {
    de: 'Logistik',
    fr: 'Transports',
    it: 'Logistica',
    es: 'Logística',
    nl: 'Transport',
    pl: 'Logistyka',
  }),
  trade('Software', 'Planning software for hospitals and care homes.', { fr: 'Logiciels' }),
  trade('Engineering', 'Gearboxes, pumps and special machines built to order.', {
    de: 'Maschinenbau',
    fr: 'Ingénierie',
    it: 'Meccanica',
    es: 'Ingeniería',
    nl: 'Techniek',
  }),
  trade('Foods', 'Pickles, sauces and preserves from our own farms.', {
    de: 'Feinkost',
    fr: 'Traiteur',
    it: 'Alimentari',
    es: 'Alimentos',
  }),
  trade('Dental', 'Dental implants, training for surgeons, and a laboratory.', { de: 'Dentaltechnik', fr: 'Dentaire' }),
  trade('Energy', 'Wind farms, heat pumps and the people who service them.', {
    de: 'Energie',
    fr: 'Énergie',
    it: 'Energia',
    es: 'Energía',
    nl: 'Energie',
    pl: 'Energia',
  }),
  trade('Capital', 'We invest in family firms and stay for the long run.', {}),
  trade('Analytics', 'Dashboards that tell shop owners what sells and why.', {}),
  trade('Interiors', 'Kitchens, offices and shops, planned and fitted.', { de: 'Innenausbau', fr: 'Intérieurs', it: 'Arredi' }),
  trade('Robotics', 'Gripper arms for small workshops.', { de: 'Robotik' }),
  trade('Travel', 'Walking holidays for small groups.', {
    de: 'Reisen',
    fr: 'Voyages',
    it: 'Viaggi',
    es: 'Viajes',
    nl: 'Reizen',
  }),
  trade('Security', 'Alarm systems, guards and a control room that never sleeps.', {
    de: 'Sicherheit',
    fr: 'Sécurité',
    nl: 'Beveiliging',
  }),
  trade('Pharma', 'Generics for veterinary medicine.', {}),
  trade('Brewing', 'Ales and lagers, brewed on the river since our grandfathers’ days.', {
    de: 'Brauerei',
    fr: 'Brasserie',
    nl: 'Brouwerij',
  }),
];

const HEADS =
  'Vel Tan Cor Bri Zan Mor Qua Lu Fen Dra Os Ner Pax Kel Vor Sil Tre Ulm Hax Jor Nim Sto Gly Wex Bor Rav Tyl Cal Ish Enn'.split(
    ' ',
  );
const MIDDLES = 'mo va ri do li xa no be qui ta lo ve ra ni zo pi'.split(' ');
const TAILS = 'ra drix nova ven lis tor mar dex phi lume sys nia gard wick ston bex rium tia len zor'.split(' ');
const SURNAMES =
  'Quastenberg Hollingsworth Zickler Pemberton Delacourt Montcharmont Etxeberria Lindqvist Pfefferkorn Thistlewood Beauvillain Ahrendt Larkspur Marchbanks Hämäläinen Zubizarreta Fairweather Hüttenrauch Müller Schneider Baker Turner Rossi Moreau Bakker Nowak Silva Andersson'.split(
    ' ',
  );
const FIRST_NAMES = 'Mara Jonas Elena Pieter Sophie Hugo Clara Nils Paula Tomás Irene Felix Marta Oskar'.split(' ');
const ADJECTIVES = 'Modern Bright Silver Northern Blue Clear Quiet Rapid Golden Honest Wild Urban True Green Iron'.split(' ');
const NOUNS = 'Harbor Meadow Falcon Ledger Beacon Orchard Anvil Lantern Compass Willow Canvas Forge River Kernel Acorn'.split(
  ' ',
);
const WORDS =
  'Summit Pioneer Vertex Nova Horizon Atlas Phoenix Delta Matrix Orbit Zenith Aurora Keystone Prime Fusion Element Titan Echo Sonne Lumière Spark Bridge Anchor Circle Mosaic Origin Pulse Quest Ridge Sage Stellar Tandem Unity Vista Wave Basis Cobalt Ember Granite Helix Icon Jade Legend Mirage Nexus Oasis Patriot Radius Signal Tempo Vector Wolf Brücke Adler Étoile Stella Aquila Fuego Norte Alpine Bastion Cascade Domino Eclipse Frontier Galaxy Harvest Impact Jupiter Kite Lotus Magnet Neptune Olive Paragon Quartz Raven Shield Trident Umbrella Venture Willow Xenon Yellow Zephyr'.split(
    ' ',
  );

export type NameStyle = 'coined' | 'coined_trade' | 'surname_trade' | 'two_words' | 'word' | 'word_trade' | 'acronym' | 'person';

export const NAME_STYLES: readonly (readonly [NameStyle, number])[] = [
  ['coined', 36],
  ['coined_trade', 22],
  ['surname_trade', 12],
  ['two_words', 12],
  ['word', 4],
  ['word_trade', 7],
  ['acronym', 4],
  ['person', 3],
];

export const coined = (random: Random): string =>
  random.pick(HEADS) + (random.chance(0.45) ? random.pick(MIDDLES) : '') + random.pick(TAILS);
export const surname = (random: Random): string => random.pick(SURNAMES);
export const personName = (random: Random): string => `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`;
export const tradeWord = ({ word, words }: Trade, language: Language): string => words[language] ?? word;

/** A name that nobody has thought up, in the style in which so many companies have theirs. */
export function brandOf(style: NameStyle, trade: Trade, language: Language, random: Random): string {
  const does = tradeWord(trade, language);
  switch (style) {
    case 'coined':
      return coined(random);
    case 'coined_trade':
      return `${coined(random)} ${does}`;
    case 'surname_trade':
      return random.chance(0.3) ? `${surname(random)} & ${surname(random)}` : `${surname(random)} ${does}`;
    case 'two_words':
      return `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
    case 'word':
      return random.pick(WORDS);
    case 'word_trade':
      return `${random.pick(WORDS)} ${does}`;
    case 'acronym':
      return Array.from({ length: 3 }, () => random.pick([...'BCDFGKLMNPRSTVWX'])).join('');
    case 'person':
      return personName(random);
  }
}

/** The label of a host that is made of a name. */
export function labelOf(name: string, separator = ''): string {
  const german = { ä: 'ae', ö: 'oe', ü: 'ue' } as Record<string, string>;
  return name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => german[letter] as string)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' ')
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join(separator);
}
