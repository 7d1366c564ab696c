import type { IndustryId } from '../taxonomy';
import type { Codes } from './codes';
import { NACE } from './nace';
import { NAICS } from './naics';
import { SIC } from './sic';

/** Sections of NACE and ISIC. */
const SECTIONS: Readonly<Record<string, readonly IndustryId[]>> = {
  A: ['agriculture'],
  B: ['mining'],
  C: ['manufacturing'],
  D: ['power'],
  E: ['water', 'environment'],
  F: ['construction'],
  G: ['wholesale', 'retail'],
  H: ['transport'],
  I: ['hospitality'],
  J: ['technology', 'media', 'telecommunications'],
  K: ['finance'],
  L: ['real_estate'],
  M: ['professional_services'],
  N: ['business_support'],
  O: ['public_sector'],
  P: ['education'],
  Q: ['healthcare'],
  R: ['arts', 'recreation'],
  S: ['consumer_services', 'associations'],
  T: ['household_services'],
  U: ['international_affairs'],
};

const byCode = (codes: Codes): ReadonlyMap<string, IndustryId> =>
  new Map(Object.entries(codes).flatMap(([id, list]) => list.split(' ').map((code) => [code, id as IndustryId] as const)));
const TABLES = { nace: byCode(NACE), naics: byCode(NAICS), sic: byCode(SIC) };
type System = keyof typeof TABLES;

/** The industry of a code, by its longest known beginning. */
function industryOfCode(system: System, digits: string): IndustryId | undefined {
  for (let length = Math.min(digits.length, 6); length >= 2; length -= 1) {
    const found = TABLES[system].get(digits.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Names of the classifications, at the start of a text of at most 200 characters, with year or revision. */
const NAMED =
  /^(?:us[\s-]|uk[\s-]|eu[\s-])?(nace|isic|önace|onace|noga|wz|naf|ape|ateco|cnae|cae|sbi|sni|pkd|naics|scian|sic|ussic)(?![a-z])[\s.:-]*(?:rev\.?\s*\d(?:\.\d)?|v?(?:19|20)\d\d|codes?|section|sektion|division)?[\s.:#-]*/i;
/** A code at the start of a text of at most 200 characters. */
const CODE = /^([A-U])?[\s.-]{0,3}(\d{2}(?:[.\s]?\d){0,5})(?:\.?[A-Z])?(?![\p{L}\d])/u;
const SECTION =
  /^(?:(?:section|sektion|sección|sezione|secção|seção|sectie|avdelning|sekcja|abschnitt)\s)?([A-U])(?:\s[–—-]\s|$)/i;
const AMERICAN: ReadonlySet<string> = new Set(['naics', 'scian']);

/** The industries that a code at the start of a text means, the code's own title behind it or not. Empty: it starts with no code. */
export function industriesOfCode(text: string): readonly IndustryId[] {
  const named = NAMED.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const code = CODE.exec(rest);
  if (!code) return SECTIONS[SECTION.exec(rest)?.[1]?.toUpperCase() ?? ''] ?? [];
  const digits = (code[2] as string).replace(/\D/g, '');
  const alone = rest.slice(code[0].length).trim() === '';
  const found = systemsOf(named?.[1]?.toLowerCase(), code, digits, alone).map((system) => industryOfCode(system, digits));
  return [...new Set(found.filter((id) => id !== undefined))];
}

/** The classifications that a code may belong to. */
function systemsOf(name: string | undefined, code: RegExpExecArray, digits: string, alone: boolean): readonly System[] {
  if (name && AMERICAN.has(name)) return ['naics'];
  // That of the United Kingdom has five digits, that of the United States at most four.
  if (name?.endsWith('sic')) return name === 'isic' || digits.length === 5 ? ['nace'] : ['sic'];
  if (name || code[1] || /^\d\d\.\d/.test(code[2] as string)) return ['nace'];
  if (digits.length === 6) return ['naics'];
  if (digits.length === 4 && alone) return ['nace', 'sic'];
  return [];
}
