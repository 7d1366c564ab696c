import type { Random } from '../companies/random';
import type { Language } from './countries';
import type { NamePool } from './name-pools';

/** The trade of a company, in its name and on its site. */
export interface Trade {
  /** The word in its name for languages without their own. */
  readonly word: string;
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** One sentence that describes it. */
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

export const coined = ({ heads, middles, tails }: NamePool, random: Random): string =>
  random.pick(heads) + (random.chance(0.45) ? random.pick(middles) : '') + random.pick(tails);
export const surname = ({ surnames }: NamePool, random: Random): string => random.pick(surnames);
export const personName = ({ firstNames, surnames }: NamePool, random: Random): string =>
  `${random.pick(firstNames)} ${random.pick(surnames)}`;
export const tradeWord = ({ word, words }: Trade, language: Language): string => words[language] ?? word;

/** An invented name in a common style. */
export function brandOf(style: NameStyle, trade: Trade, language: Language, pool: NamePool, random: Random): string {
  const does = tradeWord(trade, language);
  switch (style) {
    case 'coined':
      return coined(pool, random);
    case 'coined_trade':
      return `${coined(pool, random)} ${does}`;
    case 'surname_trade':
      return random.chance(0.3) ? `${surname(pool, random)} & ${surname(pool, random)}` : `${surname(pool, random)} ${does}`;
    case 'two_words':
      return `${random.pick(pool.adjectives)} ${random.pick(pool.nouns)}`;
    case 'word':
      return random.pick(pool.words);
    case 'word_trade':
      return `${random.pick(pool.words)} ${does}`;
    case 'acronym':
      return Array.from({ length: 3 }, () => random.pick([...'BCDFGKLMNPRSTVWX'])).join('');
    case 'person':
      return personName(pool, random);
  }
}

/** The host label of a name. */
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
