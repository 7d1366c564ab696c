import { parse } from 'tldts';
import { hostOf, isAddress, mailDomainsAt } from './mail-domain';
import { MAILBOX_HOSTS, PLATFORM_HOSTS, SHARED_HOSTS, SOLD_SUFFIXES } from './platform-hosts';

/** What the text of a field for a company's domain or website leads to. */
export type Site =
  /** Domains whose people have the addresses, likeliest first: one or two. */
  | { readonly kind: 'company'; readonly domains: readonly [string, ...string[]] }
  /** A page, a shop or a mailbox at `host`, which belongs to everybody's provider and not to the company. */
  | { readonly kind: 'platform'; readonly host: string }
  /** No domain. */
  | { readonly kind: 'none' };

/**
 * Reads a domain, host, URL or e-mail address.
 * @param text of up to 2,048 characters; longer is `none`.
 */
export function siteOf(text: string): Site {
  const host = hostOf(text);
  if (host === null) return { kind: 'none' };
  const [first, ...others] = mailDomainsAt(host, text);
  if (isOnPlatform(text, host)) return { kind: 'platform', host: first ?? host };
  return first ? { kind: 'company', domains: [first, ...others] } : { kind: 'none' };
}

/**
 * True for pages on hosts that anybody can have a page on, and for mailboxes of mail and internet providers: social networks, code hosts,
 * site builders, link pages, directories, marketplaces. A bare `amazon.com` is the domain of Amazon's own people, and no platform.
 */
export function isPlatform(text: string): boolean {
  const host = hostOf(text);
  return host !== null && isOnPlatform(text, host);
}

function isOnPlatform(text: string, host: string): boolean {
  const own = parse(host, { allowPrivateDomains: true });
  // A host that a hosting company hands out below a suffix of its own, such as `acme.github.io`; the suffix itself too.
  if (own.isPrivate === true && !SOLD_SUFFIXES.has(own.publicSuffix as string)) return true;
  const { domain, domainWithoutSuffix: name, isIcann } = own.isPrivate === true ? parse(host) : own;
  const among = (hosts: ReadonlySet<string>): boolean =>
    domain !== null && (hosts.has(domain) || (isIcann === true && hosts.has(`${name}.*`)));
  return among(PLATFORM_HOSTS) || among(MAILBOX_HOSTS) || (among(SHARED_HOSTS) && isPage(text, host, domain as string));
}

/** True for a mail or internet provider, at which anybody can have an address. */
export function isMailbox(domain: string): boolean {
  const { domain: registrable, domainWithoutSuffix: name, isIcann } = parse(domain);
  return registrable !== null && (MAILBOX_HOSTS.has(registrable) || (isIcann === true && MAILBOX_HOSTS.has(`${name}.*`)));
}

/** A front page in some language is no page of a customer. */
const FRONT_PAGE = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5}|home\/?)?$/i;

function isPage(text: string, host: string, domain: string): boolean {
  if (isAddress(text)) return false;
  const path = /^(?:[a-z][a-z\d+.-]{0,20}:)?(?:\/\/)?[^/?#\\]*([^?#]*)/i.exec(text.trim())?.[1] ?? '';
  return (host !== domain && host !== `www.${domain}`) || !FRONT_PAGE.test(path);
}
