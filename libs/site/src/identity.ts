import type { Page } from './page';

/** The places in which a page names its owner, the most reliable first. */
export const NAME_SOURCES = [
  'json_ld_legal_name',
  'footer_legal_name',
  'json_ld_name',
  'copyright',
  'json_ld_site_name',
  'og_site_name',
  'application_name',
  'title',
] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** A name that a page gives its owner. */
export interface SiteName {
  readonly name: string;
  readonly source: NameSource;
}

const MAX_NAMES = 40;
const MAX_NAME = 120;
/** Limits of a legal page: its owner is named first; agencies and hosting companies follow. */
const MAX_LEGAL_TEXT = 1_500;
const MAX_LEGAL_NAMES = 2;
/** Characters in which copyright lines are looked for. */
const MAX_COPYRIGHTS = 20_000;

/** The parts of a copyright line such as `© 2019–2024 Acme GmbH. All rights reserved.`, in order; the name ends with the sentence. */
const MARK = /©|\(c\)|\bcopyright\b/giu;
const BEFORE_NAME: readonly RegExp[] = [
  /[\s©]+/y,
  /\(c\)\s*/iy,
  /(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|\d\d|present|heute))?/iy,
  /[\s,:.]+/y,
  /by\s+/iy,
];
const NAME = /[^\n|•·]{2,160}/y;
/** What follows a name in its line. */
const NOTICE =
  /(?<![\p{L}\p{N}])(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|alla rättigheter förbehållna|alle rettigheter forbeholdt|kaikki oikeudet pidätetään|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır|все права защищены|全著作権所有|版权所有|all right reserved|rights reserved|powered by|designed by|made (?:with|by)|privacy|terms|impressum|imprint|cookie|sitemap)\b|\s(?:19|20)\d\d\b/iu;

/** Register numbers and addresses after a name: `Acme S.r.l. P.IVA 0123`, `Acme Sp. z o.o., ul. Leśna 4`. */
const REGISTERED =
  /(?<=[\s,;:(–—-])(?:p\.?\s?iva|c\.?f\.|nip|regon|krs|hr[ab]|kvk|btw|siren|siret|rcs|vat|ust|uid|abn|acn|c\.?i\.?f|n\.?i\.?f|cnpj|org\.?\s?n[ro]|ičo|ico|reg(?:istered|\.)|company n[ou]|tel|phone|ul\.|via)(?!\p{L})/iu;
const SEPARATOR = /[\s,;:(–—-]/;

/** Words that occur only in company names; a footer line with one of them is a company name. */
const LEGAL_WORD =
  /(?:^|[\s,(])(?:inc|llc|ltd|limited|plc|corp|corporation|gmbh|ag|ug|kg|ohg|se|s\.?a\.?s?|sarl|s\.?à\.?r\.?l|srl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|a\/s|aps|as|asa|oy|oyj|s\.?l|s\.?l\.?u|ltda|lda|sp\. ?z ?o\.? ?o|s\.?r\.?o|a\.?s|kft|zrt|d\.?o\.?o|oü|uab|sia|pty|pvt|pte|bhd|co|k\.?k|e\.?v|e\.?k|株式会社|有限公司|주식회사|ооо|ао|зао|оао)\.?(?:$|[\s,.)])/iu;

/** Every name that a page gives its owner, most reliable first, each name and source once. Pure. */
export function namesOf(page: Page): SiteName[] {
  const names: SiteName[] = [];
  const add = (source: NameSource, ...texts: string[]): void => {
    for (const text of texts) {
      const name = text.trim();
      const known = names.some((other) => other.source === source && other.name === name);
      if (name && name.length <= MAX_NAME && !known && names.length < MAX_NAMES) names.push({ name, source });
    }
  };
  for (const { legalName } of page.organizations) add('json_ld_legal_name', legalName);
  add('footer_legal_name', ...legalLines(page.footer));
  for (const { type, name, alternateNames } of page.organizations)
    add(/website|brand/i.test(type) ? 'json_ld_site_name' : 'json_ld_name', name, ...alternateNames);
  add('copyright', ...copyrights(page.footer || page.text.slice(-3_000)));
  add('og_site_name', page.siteName);
  add('application_name', page.applicationName);
  add('title', ...titleParts(page.title));
  return names;
}

/** The legal names on an imprint, terms or legal notes. Pure. */
export function legalNamesOf({ text }: Page): SiteName[] {
  const names = [...new Set(legalLines(text.slice(0, MAX_LEGAL_TEXT)))].slice(0, MAX_LEGAL_NAMES);
  return names.map((name) => ({ name, source: 'footer_legal_name' }));
}

const LEGAL_PAGE =
  /impressum|imprint|legal-?notice|mentions-?legales|aviso-?legal|note-?legali|colofon|informacoes-?legais|nota-?prawna|\/(?:legal|company|kaisha|gaiyo)\b/i;
const CONTACT_PAGE = /\/(?:contact|kontakt|contatti|contacto|contato|yhteystiedot|contactez)/i;

/** The link of a page to its imprint, else to its contact page, on the same host. */
export function identityPageOf({ url, links }: Page): string | null {
  const { host } = new URL(url);
  const own = links.filter((link) => new URL(link).host === host);
  const like = (path: RegExp): string | undefined => own.find((link) => path.test(new URL(link).pathname));
  return like(LEGAL_PAGE) ?? like(CONTACT_PAGE) ?? null;
}

/** Short lines of a footer that contain a legal form. */
function legalLines(footer: string): string[] {
  return footer
    .split(/[\n|•·]/)
    .map((line) => (COPYRIGHT_START.test(line) ? (copyrights(line)[0] ?? beforeMark(line)) : line))
    .map((line) => nameAlone(line).trim())
    .filter((line) => line.length >= 3 && line.length <= MAX_NAME && line.split(' ').length <= 10 && LEGAL_WORD.test(line));
}

const COPYRIGHT_START = /©|\(c\)|copyright/i;
/** `Acme AB © 2026`. */
const beforeMark = (line: string): string => line.split(COPYRIGHT_START, 1)[0] as string;

function copyrights(text: string): string[] {
  const names: string[] = [];
  const read = text.slice(0, MAX_COPYRIGHTS);
  for (let end = 0; ;) {
    MARK.lastIndex = end;
    const mark = MARK.exec(read);
    if (!mark) break;
    const start = BEFORE_NAME.reduce((at, part) => at + lengthAt(part, read, at), MARK.lastIndex);
    end = start + lengthAt(NAME, read, start);
    if (end > start) names.push(read.slice(start, end));
  }
  return names.map(ownerIn).filter((name) => /\p{L}/u.test(name));
}

/** Characters that a sticky pattern takes at a place. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Without the signs behind it, but with a full stop, which may be that of `Inc.`. */
function ownerIn(line: string): string {
  const name = nameAlone(line);
  const bare = withoutEnd(name, /[\s.,;:–—-]/);
  return (name.charAt(bare.length) === '.' ? `${bare}.` : bare).trim();
}

/** Without a notice and a register number behind it. */
function nameAlone(line: string): string {
  const notice = NOTICE.exec(line);
  const named = notice ? beforeNotice(line.slice(0, notice.index), /\d$/.test(notice[0])) : line;
  const registered = named.search(REGISTERED);
  return registered < 0 ? named : withoutEnd(named.slice(0, registered), SEPARATOR);
}

function beforeNotice(text: string, isYear: boolean): string {
  const name = text.trimEnd();
  return isYear ? name : name.replace(/[.,;–—-]$/, '').trimEnd();
}

/** Without the signs at its end. */
function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Names in a title such as `Acme | Tools for rockets`, which has single spaces: either part may be the name. */
function titleParts(title: string): string[] {
  const parts = title.split(/ (?:[|–—·•:»~-]|::) | ?[|»] ?|: /u).map((part) => part.trim());
  return [...new Set([title, ...parts])].filter((part) => part.length >= 2).slice(0, 6);
}
