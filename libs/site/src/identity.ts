import type { Page } from './page';

/** Where a page names its owner; from the most to the least binding. */
export const NAME_SOURCES = [
  'json_ld_legal_name',
  'footer_legal_name',
  'json_ld_name',
  'copyright',
  'og_site_name',
  'application_name',
  'title',
] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** A name by which a page calls its owner. */
export interface SiteName {
  readonly name: string;
  readonly source: NameSource;
}

const MAX_NAMES = 40;
const MAX_NAME = 120;

/** `© 2019–2024 Acme GmbH. All rights reserved.` and its like; the name ends where the sentence does. */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|\d\d|present|heute))?)?[\s,:.]*(?:by\s+)?([^\n|•·]{2,160})/giu;
const AFTER_NAME =
  /\s*(?:[.,;–—-]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|all right reserved|rights reserved|powered by|designed by|made (?:with|by)|privacy|terms|impressum|imprint|cookie|sitemap)|\s(?:19|20)\d\d\b).*$/iu;

/** A word that only stands in names of companies: with it, a line of a footer is one. */
const LEGAL_WORD =
  /(?:^|[\s,(])(?:inc|llc|ltd|limited|plc|corp|corporation|gmbh|ag|ug|kg|ohg|se|s\.?a\.?s?|sarl|s\.?à\.?r\.?l|srl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|a\/s|aps|as|asa|oy|oyj|s\.?l|s\.?l\.?u|ltda|lda|sp\. ?z ?o\.? ?o|s\.?r\.?o|a\.?s|kft|zrt|d\.?o\.?o|oü|uab|sia|pty|pvt|pte|bhd|co|k\.?k|e\.?v|e\.?k|株式会社|有限公司|주식회사|ооо|ао|зао|оао)\.?(?:$|[\s,.)])/iu;

/** Every name by which a page calls its owner, most binding first, each name and source once. Pure. */
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
  for (const { name, alternateNames } of page.organizations) add('json_ld_name', name, ...alternateNames);
  add('copyright', ...copyrights(page.footer || page.text.slice(-3_000)));
  add('og_site_name', page.siteName);
  add('application_name', page.applicationName);
  add('title', ...titleParts(page.title));
  return names;
}

/** Short lines of a footer that end in, or hold, a legal form. */
function legalLines(footer: string): string[] {
  return footer
    .split(/[\n|•·]/)
    .map((line) => (COPYRIGHT_START.test(line) ? (copyrights(line)[0] ?? '') : line))
    .map((line) => line.replace(AFTER_NAME, '').trim())
    .filter((line) => line.length >= 3 && line.length <= MAX_NAME && line.split(' ').length <= 10 && LEGAL_WORD.test(line));
}

const COPYRIGHT_START = /©|\(c\)|copyright/i;

function copyrights(text: string): string[] {
  return [...text.slice(0, 20_000).matchAll(COPYRIGHT)]
    .map(([, name = '']) =>
      name
        .replace(AFTER_NAME, '')
        .replace(/[\s.,;:–—-]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name));
}

/** `Acme | Tools for rockets` names Acme, and perhaps the other half. */
function titleParts(title: string): string[] {
  const parts = title.split(/\s+[|–—·•:»-]\s+|\s*[|»]\s*|:\s+/u).map((part) => part.trim());
  return [...new Set([title, ...parts])].filter((part) => part.length >= 2).slice(0, 6);
}
