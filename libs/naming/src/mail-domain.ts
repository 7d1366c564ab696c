import { domainToASCII } from 'node:url';
import { parse } from 'tldts';

/** Longer is no domain (RFC 1035 §2.3.4), nor a URL whose host matters. */
const MAX_DOMAIN = 253;
const MAX_INPUT = 2_048;
/** Needs no conversion; an address of a machine in any spelling ends in a digit. */
const PLAIN_HOST = /^(?!.*xn--)[a-z\d.-]{1,250}\.[a-z]{2,24}$/;
/** Schemes as people mistype and double them: `http:/`, `http//`, `htp://`, `http://https://`, `https:\\`. */
const MISTYPED_SCHEME = /^(?:h?tt?ps?(?:[:;]+[\\/]*|[\\/]{1,3}))+/i;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** First labels of hosts that serve pages, not mail. */
const WEB_HOSTS = new Set(
  `www www1 www2 www3 web m mobile app apps portal my login auth sso account accounts id api dev docs doc developer developers help support
  status blog news press media ir investors investor about info go get try learn academy community forum careers career jobs job work
  talent shop store checkout pay cdn static assets img images files download downloads demo staging stage test beta cloud dashboard admin
  events event email e lp landing page pages en de fr es it nl pt pl ru ja zh ko us uk eu ca au in home site secure wiki git mail webmail`.split(
    /\s+/,
  ),
);

/**
 * The domain whose people have the addresses: of a URL or host its registrable domain (public suffix list), of an e-mail address exactly
 * what stands behind the `@`. International names come out as A-labels (UTS 46).
 * @returns null for addresses of machines, single labels, public suffixes alone and everything that is no domain.
 */
export function mailDomainOf(input: string): string | null {
  return mailDomainsOf(input)[0] ?? null;
}

/**
 * As `mailDomainOf`, with what to try second: a subdomain that may have mail of its own (`cs.university.example`, not `www.` or `careers.`),
 * or the registrable domain of an e-mail address at a subdomain.
 * @returns none, one or two domains, likeliest first.
 */
export function mailDomainsOf(input: string): string[] {
  const host = hostOf(input);
  return host === null ? [] : mailDomainsAt(host, input);
}

/** As `mailDomainsOf`, where the host of the input is known. */
export function mailDomainsAt(host: string, input: string): string[] {
  const registrable = registrableOf(host);
  if (!registrable) return [];
  if (host === registrable) return [host];
  if (isAddress(input)) return [host, registrable];
  const labels = host.slice(0, -registrable.length - 1).split('.');
  return labels.some((label) => WEB_HOSTS.has(label)) ? [registrable] : [registrable, host];
}

/**
 * The host of a URL, a host or an e-mail address, in lower-case A-labels without a dot at the end.
 * @returns null for what has none.
 */
export function hostOf(input: string): string | null {
  const text = typeof input === 'string' ? input.trim() : '';
  if (!text || text.length > MAX_INPUT) return null;
  return asciiHost(isAddress(text) ? text.slice(text.lastIndexOf('@') + 1) : text);
}

/** True for an e-mail address rather than a URL, which may have an `@` in its path or before its host. */
export function isAddress(input: string): boolean {
  return /^[^/]*@/.test(input) && !/^\s*[a-z][a-z0-9+.-]{0,20}:\/\//i.test(input);
}

/** The host of a URL, with or without scheme, port and path, in lower-case ASCII without a dot at the end. */
function asciiHost(text: string): string | null {
  if (PLAIN_HOST.test(text) && areLabels(text)) return text;
  const rest = text
    .replace(/^[<([]+/, '')
    .replace(MISTYPED_SCHEME, '')
    .replace(/^(?:mailto:|[a-z][a-z0-9+.-]*:\/\/|\/\/)/i, '')
    .replace(/(?<![>\])])[>\])]+$/, '');
  const authority = (/^[^/?#\\]*/.exec(rest) as RegExpExecArray)[0];
  const behindUser = authority.slice(authority.lastIndexOf('@') + 1);
  const named = behindUser.replace(/:\d{0,5}$/, '').replace(/[.。．｡]$/u, '');
  if (!named || named.length > MAX_DOMAIN || /[\s%]/.test(named)) return null;
  const ascii = PLAIN_HOST.test(named) ? named : domainToASCII(named);
  const valid = ascii !== '' && areLabels(ascii) && !/(?:^|\.).$/.test(ascii);
  return valid ? ascii : null;
}

function areLabels(host: string): boolean {
  return host.length <= MAX_DOMAIN && host.split('.').every((label) => LABEL.test(label));
}

/** Private suffixes of hosting companies count as public suffixes: a customer's domain is one label below. */
function registrableOf(host: string): string | null {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  // `www.acme` lacks its top-level domain.
  return isIp || domain?.startsWith('www.') ? null : domain;
}

/** Country-code TLDs that are registered worldwide, such as `.io`. */
const GENERIC_CODES = new Set('ai cc co fm gg io la ly me nu sh so to tv ws vc gl im eu su ac'.split(' '));

/**
 * The country that a domain's name points to, for `PersonInput.country` and telephone numbers.
 * @returns ISO 3166-1 alpha-2 in capitals; null where the last label is no country code, or one that everybody uses.
 */
export function countryOfDomain(domain: string): string | null {
  const code = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  if (!/^[a-z]{2}$/.test(code) || GENERIC_CODES.has(code)) return null;
  return code === 'uk' ? 'GB' : code.toUpperCase();
}
