import { domainToASCII } from 'node:url';
import { asciiTokens } from '../search/ascii-tokens';
import { withDoubledUmlauts } from './umlauts';

/** A host that a company of this name might have. */
export interface Candidate {
  readonly domain: string;
  /** How the label was made of the name: `full` is all of it; the others leave something out or add something. */
  readonly rule: LabelRule;
  /** How likely such a host is, relative to the others (from measured shares); above 0. */
  readonly weight: number;
}

export type LabelRule = 'spelt' | 'full' | 'native' | 'hyphenated' | 'core' | 'first_two' | 'first' | 'initials' | 'affix';

/** Shares of label rules among company hosts, rounded; measured on public lists of start-ups and listed companies. */
const RULE_WEIGHTS: Record<LabelRule, number> = {
  spelt: 3,
  full: 1,
  core: 0.45,
  native: 0.3,
  hyphenated: 0.2,
  first_two: 0.22,
  first: 0.16,
  initials: 0.06,
  affix: 0.05,
};

/** Order and rough shares of top-level domains; the country's own comes on top. */
const TLDS: readonly (readonly [string, number])[] = [
  ['com', 0.7],
  ['io', 0.07],
  ['ai', 0.07],
  ['co', 0.05],
  ['net', 0.04],
  ['org', 0.04],
  ['dev', 0.015],
  ['app', 0.015],
  ['so', 0.005],
];
const EXTRA_WEIGHT = 0.6;
const COUNTRY_WEIGHT = 0.5;
/** Endings of countries with many companies, for a name that tells of none: a namesake there is a reason to doubt. */
const ANYWHERE = ['de', 'co.uk', 'fr', 'it', 'nl', 'es', 'ch', 'com.br', 'com.au', 'se', 'pl', 'at', 'us', 'ca', 'co.jp'];
const ANYWHERE_WEIGHT = 0.04;
/** Where business goes under a second level; elsewhere the code itself is it. */
const COUNTRY_TLDS: Readonly<Record<string, readonly string[]>> = {
  AR: ['com.ar'],
  AU: ['com.au'],
  BR: ['com.br'],
  CN: ['cn', 'com.cn'],
  GB: ['co.uk', 'uk'],
  HK: ['com.hk', 'hk'],
  ID: ['co.id', 'id'],
  IL: ['co.il'],
  IN: ['in', 'co.in'],
  JP: ['co.jp', 'jp'],
  KR: ['co.kr', 'kr'],
  MX: ['com.mx', 'mx'],
  MY: ['com.my', 'my'],
  NZ: ['co.nz', 'nz'],
  SG: ['com.sg', 'sg'],
  TH: ['co.th'],
  TR: ['com.tr'],
  TW: ['com.tw', 'tw'],
  UA: ['ua', 'com.ua'],
  US: ['us'],
  ZA: ['co.za'],
};

/** Words that companies leave out of their hosts. */
const GENERIC = new Set(
  'the and und et y e group groupe gruppe grupo holding holdings company international global technologies technology tech solutions solution services service systems system software labs lab consulting partners industries enterprises ventures capital media digital studio studios agency corporation worldwide network networks'.split(
    ' ',
  ),
);
const PREFIXES = ['get', 'try', 'join', 'use'];
const SUFFIXES = ['hq', 'app', 'inc', 'group'];
const MAX_LABEL = 63;

export interface CandidateOptions {
  /** ISO codes of where the company may be, the likeliest first. Default: anywhere. */
  readonly countries?: readonly string[];
  readonly extraTlds?: readonly string[];
  /** Default: 36. */
  readonly most?: number;
}

/** Hosts to try for a cleaned company name, likeliest first, each once. Pure. */
export function candidatesFor(name: string, { countries = [], extraTlds = [], most = 36 }: CandidateOptions = {}): Candidate[] {
  const tlds = [...extraTlds.map((tld) => [tld, EXTRA_WEIGHT] as const), ...tldsFor(countries)];
  const best = new Map<string, Candidate>();
  for (const { label, rule } of [...labelsOf(name), ...nativeLabels(name)]) {
    for (const [tld, share] of rule === 'spelt'
      ? [['', 1] as const]
      : rule === 'native'
        ? [...nativeTlds(label), ...tlds]
        : tlds) {
      const domain = domainToASCII(tld ? `${label}.${tld}` : label);
      if (!domain) continue;
      const weight = RULE_WEIGHTS[rule] * share;
      if ((best.get(domain)?.weight ?? 0) < weight) best.set(domain, { domain, rule, weight });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
}

function tldsFor(countries: readonly string[]): readonly (readonly [string, number])[] {
  if (!countries.length) return [...TLDS, ...ANYWHERE.map((tld) => [tld, ANYWHERE_WEIGHT] as const)];
  const own = countries.flatMap((country) => COUNTRY_TLDS[country] ?? [country.toLowerCase()]);
  return [...own.map((tld, at) => [tld, COUNTRY_WEIGHT / (at + 1)] as const), ...TLDS];
}

function labelsOf(name: string): { label: string; rule: LabelRule }[] {
  const labels: { label: string; rule: LabelRule }[] = [];
  const add = (rule: LabelRule, ...parts: readonly string[]): void => {
    const label = parts.join(rule === 'hyphenated' ? '-' : '');
    if (label.length >= 2 && label.length <= MAX_LABEL && /[a-z]/.test(label)) labels.push({ label, rule });
  };
  const spelt = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,2}$/.exec(name.trim().toLowerCase())?.[0];
  if (spelt && /\.[a-z]{2,10}$/.test(spelt)) labels.push({ label: spelt, rule: 'spelt' });
  for (const tokens of spellingsOf(name)) {
    const core = tokens.filter((token) => !GENERIC.has(token));
    add('full', ...tokens);
    if (core.length && core.length < tokens.length) add('core', ...core);
    if (tokens.length > 1) add('hyphenated', ...tokens);
    if (tokens.length > 2) add('first_two', ...tokens.slice(0, 2));
    if (tokens.length > 1) add('first', core[0] ?? '');
    if (tokens.length > 2) add('initials', ...tokens.map((token) => token[0] as string));
    for (const prefix of PREFIXES) add('affix', prefix, ...core);
    for (const suffix of SUFFIXES) add('affix', ...core, suffix);
  }
  return labels;
}

/** The name in its own letters, where they are not those of ASCII: internationalised hosts (RFC 5890). */
function nativeLabels(name: string): { label: string; rule: LabelRule }[] {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const labels = [words.join(''), words.join('-')].filter((label) => /\P{ASCII}/u.test(label) && label.length <= MAX_LABEL);
  return [...new Set(labels)].map((label) => ({ label, rule: 'native' }));
}

/** Top-level domains in scripts of their own: names in the script are registered there above all. */
const NATIVE_TLDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[\p{Script=Cyrillic}\d-]+$/u, ['рф', 'укр', 'бел', 'бг', 'срб', 'мкд', 'қаз', 'мон', 'ею', 'орг', 'онлайн', 'сайт']],
  [/^[\p{Script=Greek}\d-]+$/u, ['ελ', 'ευ']],
  [/^[\p{Script=Han}\d-]+$/u, ['中国', '公司', '香港', '台灣', '台湾', '网络', '网址', '集团', '商城']],
  [/^[\p{Script=Hangul}\d-]+$/u, ['한국', '닷컴', '닷넷']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['コム', 'みんな']],
  [
    /^[\p{Script=Arabic}\d-]+$/u,
    ['السعودية', 'امارات', 'مصر', 'قطر', 'المغرب', 'تونس', 'الاردن', 'عمان', 'ایران', 'شبكة', 'موقع'],
  ],
  [/^[\p{Script=Hebrew}\d-]+$/u, ['ישראל']],
  [/^[\p{Script=Devanagari}\d-]+$/u, ['भारत']],
  [/^[\p{Script=Thai}\d-]+$/u, ['ไทย']],
  [/^[\p{Script=Georgian}\d-]+$/u, ['გე']],
  [/^[\p{Script=Armenian}\d-]+$/u, ['հայ']],
];
const NATIVE_WEIGHT = 0.6;

function nativeTlds(label: string): readonly (readonly [string, number])[] {
  const tlds = NATIVE_TLDS.find(([script]) => script.test(label))?.[1] ?? [];
  return tlds.map((tld, at) => [tld, NATIVE_WEIGHT / (at + 1)] as const);
}

/** `&` may be spoken or left out, and an umlaut be spelt in two ways. */
function spellingsOf(name: string): string[][] {
  const plain = asciiTokens(name.replace(/&/g, ' '));
  const spoken = asciiTokens(name.replace(/&/g, ' and '));
  const german = asciiTokens(withDoubledUmlauts(name).replace(/&/g, ' '));
  const spellings = [plain, spoken, german].filter((tokens) => tokens.length > 0);
  return spellings.filter((tokens, at) => spellings.findIndex((other) => other.join(' ') === tokens.join(' ')) === at);
}
