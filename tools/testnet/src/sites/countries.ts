import type { Random } from '../companies/random';

export type Language = 'en' | 'de' | 'fr' | 'it' | 'es' | 'nl' | 'pl' | 'pt' | 'sv' | 'ja';

/** The countries of invented companies, and the legal information that they require. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  /** The endings of its companies’ hosts, besides `com`. */
  readonly tld: string;
  /** Legal forms with their shares. If `leads`, the form precedes the name. */
  readonly forms: readonly (readonly [string, number])[];
  readonly leads?: boolean;
  readonly cities: readonly string[];
  /** `#` is a digit. */
  readonly postcode: string;
  readonly street: string;
  readonly phone: string;
  /** The register number and the VAT number. */
  readonly register: string;
  readonly vat: string;
  /** Companies of this country per hundred. */
  readonly share: number;
}

const country = (
  code: string,
  name: string,
  language: Language,
  facts: Omit<Country, 'code' | 'name' | 'language'>,
): Country => ({
  code,
  name,
  language,
  ...facts,
});

export const COUNTRIES: readonly Country[] = [
  country('US', 'United States', 'en', {
    tld: 'us',
    forms: [
      ['Inc.', 5],
      ['LLC', 4],
      ['Corp.', 1],
    ],
    cities: ['Austin, TX', 'Boise, ID', 'Denver, CO', 'Tampa, FL'],
    postcode: '9####',
    street: '## Example Avenue',
    phone: '+1 (###) 555-01##',
    register: '',
    vat: '',
    share: 24,
  }),
  country('GB', 'United Kingdom', 'en', {
    tld: 'co.uk',
    forms: [
      ['Ltd', 6],
      ['Limited', 3],
      ['plc', 1],
    ],
    cities: ['Leeds', 'Bristol', 'Norwich', 'Dundee'],
    postcode: 'ZZ# #ZZ',
    street: '## Example Road',
    phone: '+44 1632 96####',
    register: 'Registered in England and Wales No. 0#######',
    vat: 'VAT GB#########',
    share: 13,
  }),
  country('DE', 'Germany', 'de', {
    tld: 'de',
    forms: [
      ['GmbH', 7],
      ['AG', 1],
      ['GmbH & Co. KG', 2],
      ['UG (haftungsbeschränkt)', 1],
    ],
    cities: ['Kassel', 'Ulm', 'Bremen', 'Jena'],
    postcode: '#####',
    street: 'Beispielstraße ##',
    phone: '+49 30 23125 ###',
    register: 'Amtsgericht Musterstadt, HRB #####',
    vat: 'USt-IdNr. DE#########',
    share: 16,
  }),
  country('AT', 'Austria', 'de', {
    tld: 'at',
    forms: [['GmbH', 1]],
    cities: ['Linz', 'Graz'],
    postcode: '4###',
    street: 'Beispielgasse ##',
    phone: '+43 732 ######',
    register: 'FN ######k, Landesgericht Linz',
    vat: 'UID ATU########',
    share: 3,
  }),
  country('CH', 'Switzerland', 'de', {
    tld: 'ch',
    forms: [
      ['AG', 2],
      ['GmbH', 1],
    ],
    cities: ['Zug', 'Luzern'],
    postcode: '6###',
    street: 'Musterweg ##',
    phone: '+41 41 555 ## ##',
    register: 'CHE-###.###.###',
    vat: 'CHE-###.###.### MWST',
    share: 4,
  }),
  country('FR', 'France', 'fr', {
    tld: 'fr',
    forms: [
      ['SAS', 5],
      ['SARL', 4],
      ['SA', 1],
    ],
    cities: ['Nantes', 'Dijon', 'Lille'],
    postcode: '44###',
    street: '## rue de l’Exemple',
    phone: '+33 2 55 01 ## ##',
    register: 'RCS Nantes ### ### ###',
    vat: 'TVA FR## #########',
    share: 9,
  }),
  country('IT', 'Italy', 'it', {
    tld: 'it',
    forms: [
      ['S.r.l.', 7],
      ['S.p.A.', 2],
    ],
    cities: ['Modena', 'Torino', 'Bari'],
    postcode: '41###',
    street: 'Via dell’Esempio ##',
    phone: '+39 059 ######',
    register: 'REA MO-######',
    vat: 'P.IVA ###########',
    share: 7,
  }),
  country('ES', 'Spain', 'es', {
    tld: 'es',
    forms: [
      ['S.L.', 7],
      ['S.A.', 2],
    ],
    cities: ['Zaragoza', 'Gijón'],
    postcode: '50###',
    street: 'Calle del Ejemplo ##',
    phone: '+34 976 ######',
    register: 'Registro Mercantil de Zaragoza, hoja Z-#####',
    vat: 'CIF B########',
    share: 6,
  }),
  country('NL', 'Netherlands', 'nl', {
    tld: 'nl',
    forms: [
      ['B.V.', 9],
      ['N.V.', 1],
    ],
    cities: ['Utrecht', 'Breda'],
    postcode: '35## ZZ',
    street: 'Voorbeeldstraat ##',
    phone: '+31 30 #######',
    register: 'KvK ########',
    vat: 'btw NL#########B01',
    share: 6,
  }),
  country('PL', 'Poland', 'pl', {
    tld: 'pl',
    forms: [
      ['Sp. z o.o.', 8],
      ['S.A.', 1],
    ],
    cities: ['Łódź', 'Gdynia'],
    postcode: '9#-###',
    street: 'ul. Przykładowa ##',
    phone: '+48 42 #######',
    register: 'KRS 0000######',
    vat: 'NIP ##########',
    share: 4,
  }),
  country('BR', 'Brazil', 'pt', {
    tld: 'com.br',
    forms: [
      ['Ltda', 4],
      ['S.A.', 1],
    ],
    cities: ['Curitiba', 'Recife'],
    postcode: '80###-###',
    street: 'Rua do Exemplo, ##',
    phone: '+55 41 5550-####',
    register: '',
    vat: 'CNPJ ##.###.###/0001-##',
    share: 3,
  }),
  country('SE', 'Sweden', 'sv', {
    tld: 'se',
    forms: [['AB', 1]],
    cities: ['Växjö', 'Umeå'],
    postcode: '35# ##',
    street: 'Exempelgatan ##',
    phone: '+46 470 ######',
    register: 'Org.nr 556###-####',
    vat: '',
    share: 3,
  }),
  country('JP', 'Japan', 'ja', {
    tld: 'co.jp',
    forms: [['株式会社', 1]],
    leads: true,
    cities: ['札幌市', '福岡市'],
    postcode: '〒###-####',
    street: '例町#-##',
    phone: '+81 11-555-####',
    register: '',
    vat: '法人番号 #############',
    share: 2,
  }),
];

export const pickCountry = (random: Random): Country => random.weighted(COUNTRIES.map((one) => [one, one.share] as const));

/** Digits for `#`, letters for `Z`. */
export const filled = (pattern: string, random: Random): string =>
  pattern
    .replace(/#/g, () => String(1 + random.integer(9)))
    .replace(/\bZZ(?=#)|(?<=#|\d)ZZ\b|(?<= )ZZ\b/g, () => random.pick(['AB', 'EX', 'KL', 'NW']));
