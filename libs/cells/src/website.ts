import { hostOf, siteOf } from '@modernleads/naming';
import { profileOf } from './profile';
import { isPlaceholder } from './placeholder';
import { type KeptOut, keptOut, listed, nothingIn, visibleText } from './reading';

/** What a cell for a company's domain or website holds. */
export interface Website {
  /** The first part of the cell that leads to a domain of a company: a domain or a URL. */
  readonly domain: string | null;
  /** The first LinkedIn profile of a person. */
  readonly profile: string | null;
  readonly keptOut: readonly KeptOut[];
}

const MAX_CELL = 5_000;
const MAX_PARTS = 20;
const MAX_URL = 300;
/** Schemes as people mistype and double them: `http//`, `htp://`, `http://https://`, `https:\\`. */
const SCHEMES = /^(?:h?tt?ps?[:;\\/]{1,6})+/i;
/** What most cells hold: a domain and nothing else. */
const BARE_DOMAIN = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+$/;
/** The address in a link of a web page: `<a href="https://acme.com">`. */
const LINK = /\bhref\s?=\s?/gi;
const QUOTES = /^[<("'“„«[]+|(?<![>)"'”»\],;:!])[>)"'”»\],;:!]+$/gu;

/** Reads a cell for a company's domain or website; pages on platforms, further sites and what is no domain are left out. Pure. */
export function readWebsite(text: string): Website {
  if (text.length > MAX_CELL) return { domain: null, profile: null, ...nothingIn(text, NO_DOMAIN) };
  if (isPlaceholder(text)) return { domain: null, profile: null, keptOut: nothingIn(text, NO_DOMAIN).keptOut };
  if (BARE_DOMAIN.test(text) && siteOf(text).kind === 'company') return { domain: text, profile: null, keptOut: [] };
  const parts = visibleText(text)
    .replace(LINK, ' ')
    .split(/[\s,;|()<>[\]{}"]+/)
    .filter(Boolean)
    .slice(0, MAX_PARTS);
  const profiles = parts.map(profileOf);
  const read = parts.map((part, at) => ({ part, profile: profiles[at], site: siteOf(bare(part)) }));
  const first = read.find(({ site }) => site.kind === 'company');
  const profile = profiles.find((url) => url !== null) ?? null;
  const left: KeptOut[] = [];
  for (const { part, profile: own, site } of read) {
    if (own !== null || part === first?.part) continue;
    if (site.kind === 'platform') left.push(keptOut(part, platformIssue(site.host)));
    else if (site.kind === 'company') {
      if (!isSameSite(part, first?.part as string)) left.push(keptOut(part, 'is a further site; the first is used'));
    } else if (part.includes('.') && (first || profile)) left.push(keptOut(part, NO_DOMAIN));
  }
  const domain = first ? shortened(bare(first.part)) : null;
  if (domain || profile || left.length) return { domain, profile, keptOut: listed(left) };
  return { domain: null, profile: null, keptOut: nothingIn(text, NO_DOMAIN).keptOut };
}

const NO_DOMAIN = 'is not a domain, such as acme.com';

/** What is wrong with a page on a platform, as the rest of a sentence. */
export function platformIssue(host: string): string {
  return `is at ${host}, a platform, not the company's own domain`;
}

function bare(part: string): string {
  const unquoted = part.replace(QUOTES, '');
  const scheme = SCHEMES.exec(unquoted)?.[0];
  return scheme ? `https://${unquoted.slice(scheme.length)}` : unquoted;
}

/** Of a long URL its host will do. */
function shortened(site: string): string {
  return site.length > MAX_URL ? (hostOf(site) as string) : site;
}

function isSameSite(one: string, other: string): boolean {
  return hostOf(bare(one))?.replace(/^www\./, '') === hostOf(bare(other))?.replace(/^www\./, '');
}
