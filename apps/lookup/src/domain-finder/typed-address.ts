import { domainToUnicode } from 'node:url';
import { hostOf, isMailbox, isPlatform, mailDomainOf } from '@modernleads/naming';
import { parse } from 'tldts';

/** An address that was given as the name of a company. */
export interface TypedAddress {
  /** A-labels; null: it is a page or a mailbox on a platform, which is no company's domain. */
  readonly domain: string | null;
  /** The name in the domain: `acme-pumps.com` is `acme pumps`. */
  readonly name: string;
  /** It is a URL or an e-mail address; false: a company may be called so, such as Booking.com. */
  readonly isCertain: boolean;
}

const CERTAIN = /^<?[a-z][a-z\d+.-]{0,20}:\/\/|^h?tt?ps?[:;]|^www\d?\.|@|\//i;

/**
 * Reads a URL, a host or an e-mail address that stands in the place of a company's name. Pure.
 * @param extraTlds top-level domains that exist besides those of the Public Suffix List. @returns null for a name.
 */
export function typedAddress(text: string, extraTlds: readonly string[] = []): TypedAddress | null {
  const typed = text.trim();
  const [host, domain] = /\s/.test(typed) ? [null, null] : [hostOf(typed), mailDomainOf(typed)];
  if (!host || !domain) return null;
  const isCertain = CERTAIN.test(typed);
  const { isIcann, publicSuffix } = parse(domain);
  if (!isCertain && !isIcann && !extraTlds.includes(publicSuffix as string)) return null;
  const name = domainToUnicode(domain).split('.', 1)[0]?.replace(/-/g, ' ') ?? '';
  // As far as the registries know: a customer's name below a hosting company's is a page of that company.
  const { domain: registered } = parse(host);
  const isBare = [registered, `www.${registered}`].includes(typed.toLowerCase().replace(/^https?:\/\/|\/$/g, ''));
  const isForeign = isMailbox(domain) || (isPlatform(typed) && !isBare);
  return { domain: isForeign ? null : domain, name, isCertain };
}
