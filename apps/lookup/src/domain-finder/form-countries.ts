/** Legal forms that are used in a few countries only, as `comparable` spells them, the most usual country first. */
const HOMES: Readonly<Record<string, string>> = {
  gmbh: 'DE AT CH LI LU',
  gmbhcokg: 'DE AT',
  gmbhundcokg: 'DE AT',
  ug: 'DE',
  kg: 'DE AT CH',
  ohg: 'DE AT',
  ek: 'DE',
  eg: 'DE',
  ev: 'DE',
  ag: 'DE CH AT LI',
  gesmbh: 'AT',
  sarl: 'FR CH LU MA',
  sas: 'FR CO IT AR',
  sasu: 'FR',
  eurl: 'FR',
  srl: 'IT RO BE AR MD',
  srls: 'IT',
  spa: 'IT CL DZ',
  snc: 'IT FR',
  bv: 'NL BE',
  nv: 'NL BE',
  bvba: 'BE',
  ab: 'SE FI',
  aktiebolag: 'SE',
  hb: 'SE',
  as: 'NO DK CZ SK EE TR',
  asa: 'NO',
  aps: 'DK',
  oy: 'FI',
  oyj: 'FI',
  spzoo: 'PL',
  sl: 'ES',
  slu: 'ES',
  sau: 'ES AR',
  ltda: 'BR CL CO BO',
  eireli: 'BR',
  lda: 'PT AO MZ',
  sro: 'CZ SK',
  kft: 'HU',
  zrt: 'HU',
  nyrt: 'HU',
  doo: 'HR RS SI BA ME MK',
  dd: 'HR SI',
  ood: 'BG',
  eood: 'BG',
  ou: 'EE',
  uab: 'LT',
  sia: 'LV',
  ehf: 'IS',
  ptyltd: 'AU ZA BW NA',
  pvtltd: 'IN PK LK BD NP',
  pteltd: 'SG',
  sdnbhd: 'MY BN',
  bhd: 'MY',
  tbk: 'ID',
  sadecv: 'MX',
  sapidecv: 'MX',
};

const ENGLISH = new Set(['inc', 'corp', 'llc', 'ltd', 'plc', 'llp', 'coltd']);
/** Where a company has no English form of its own. */
const NOT_ENGLISH = new Set(
  'DE AT CH LI FR IT ES PT NL BE LU SE NO DK FI IS PL CZ SK HU RO BG HR SI RS EE LV LT GR BR AR CL MX CO'.split(' '),
);

/** Where most of the companies with an English form are. */
const MOSTLY: Readonly<Record<string, string>> = { inc: 'US', corp: 'US', llc: 'US', plc: 'GB' };

/** The countries in which a company of this form is likely, the likeliest first; none: it may be anywhere. */
export function commonCountriesOfForm(form: string): readonly string[] {
  return (HOMES[form] ?? MOSTLY[form])?.split(' ') ?? [];
}

/** Forms in scripts of their own. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['JP', /株式会社|有限会社|合同会社|㈱|㈲/],
  ['KR', /주식회사|유한회사|㈜/],
  ['TW', /股份有限公司$/],
  ['CN', /有限责任公司|有限公司/],
  ['RU', /(?:^|[\s«"])(?:ООО|ОАО|ПАО|ЗАО)(?:$|[\s«"])/],
  ['UA', /(?:^|[\s«"])(?:ТОВ|ПрАТ)(?:$|[\s«"])/],
  ['GR', /(?:Α\.?Ε\.?|Ε\.?Π\.?Ε\.?)$/],
];

/** The one country that the legal form of a name tells of; undefined: none, or several. */
export function countryOfForm(name: string, form: string): string | undefined {
  const homes = HOMES[form]?.split(' ') ?? [];
  return homes.length === 1 ? homes[0] : SCRIPTS.find(([, words]) => words.test(name))?.[0];
}

/** What a legal form says about a company that is thought to be in a country. */
export function formFits(form: string, country: string): 'yes' | 'no' | 'unknown' {
  const homes = HOMES[form]?.split(' ');
  if (homes) return homes.includes(country) ? (homes.length === 1 ? 'yes' : 'unknown') : 'no';
  if (ENGLISH.has(form) && NOT_ENGLISH.has(country)) return 'no';
  return MOSTLY[form] === country ? 'yes' : 'unknown';
}
