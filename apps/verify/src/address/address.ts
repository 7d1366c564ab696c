import ipaddr from 'ipaddr.js';
import { domainToASCII, domainToUnicode } from 'node:url';

/** An e-mail address that obeys RFC 5321 and RFC 6531. */
export interface Address {
  /** As written, quotes included, normalised to NFC (RFC 6532 §3.1). */
  readonly local: string;
  /** In ASCII and lower case (UTS 46), or an address literal such as `[192.0.2.1]`. */
  readonly domain: string;
  /** False: nobody can be asked, because the domain is an address literal. */
  readonly probeable: boolean;
  /** The local part is not ASCII: only servers that offer SMTPUTF8 (RFC 6531) can be asked about it. */
  readonly smtputf8: boolean;
}

/** RFC 5321 §4.5.3.1: octets of a path without its angle brackets, of a local part, of a domain; RFC 1035 §2.3.4: of a label. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;
/** Longest text that is parsed: beyond ASCII, a domain may have four times as many octets in UTF-8 as in its ASCII form. */
const MAX_TEXT = 4 * MAX_ADDRESS;

/**
 * RFC 5322 atext, and beyond ASCII every visible character (RFC 6532 §3.1). Of invisible ones only ZWNJ and ZWJ, which some Persian and
 * Indian names need.
 */
const ATOM = /^(?:[\w!#$%&'*+/=?^`{|}~-]|(?![\p{C}\p{Z}])\P{ASCII}|\u200C|\u200D)+$/u;
/** RFC 5321 §4.1.2 Quoted-string. It may be empty. */
const QUOTED = /^"(?:[ !#-[\]-~]|(?![\p{C}\p{Z}])\P{ASCII}|\\[ -~])*"$/u;
/** RFC 1123 §2.1: letters, digits and inner hyphens. */
const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;
/** Hyphens in the third and fourth place announce an encoding; `xn` is the only one defined (RFC 5890 §2.3.1). */
const RESERVED = /^(?!xn)..--/u;
const ASCII = /^[\x20-\x7E]*$/;
/** RFC 5321 §4.1.3 Snum. */
const OCTETS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Providers that gave out local parts with several dots in a row or a dot at either end, against RFC 5321 §4.1.2. Their servers take them
 * without quotes, and know which exist.
 */
const STRAY_DOTS: ReadonlySet<string> = new Set([
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'mail.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
]);

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]/u;

/**
 * Splits an address into its parts; undefined where it violates the syntax. The syntax is Mailbox of RFC 5321, what RCPT takes: comments,
 * folding white space and display names belong to header fields (RFC 5322). Surrounding space is refused.
 */
export function parseAddress(text: string): Address | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0)).normalize('NFC');
  const domain = parseDomain(text.slice(at + 1));
  if (!domain || !isLocalPart(local, domain)) return undefined;
  if (Buffer.byteLength(local) + 1 + domain.length > MAX_ADDRESS) return undefined;
  return { local, domain, probeable: !domain.startsWith('['), smtputf8: !ASCII.test(local) };
}

function isLocalPart(local: string, domain: string): boolean {
  if (local === '' || Buffer.byteLength(local) > MAX_LOCAL) return false;
  const dotted = STRAY_DOTS.has(domain) ? local.replace(/\.{2,}/gu, '.').replace(/^\.|\.$/gu, '') : local;
  return QUOTED.test(local) || dotted.split('.').every((atom) => ATOM.test(atom));
}

/** A fully qualified domain name, as SMTP wants it (RFC 5321 §2.3.5), or an address literal. */
function parseDomain(text: string): string | undefined {
  if (text.startsWith('[')) return isLiteral(text) ? text.toLowerCase() : undefined;
  const ascii = ASCII.test(text) ? text.toLowerCase() : toAscii(text);
  const labels = ascii.split('.');
  const valid = ascii.length <= MAX_DOMAIN && labels.length > 1 && labels.every(isLabel);
  return valid && !/^\d+$/.test(labels.at(-1) as string) ? ascii : undefined;
}

/** RFC 5321 §4.1.3: four octets, or the tag `IPv6:` and an address; no other tag is registered. */
function isLiteral(text: string): boolean {
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? '';
  if (OCTETS.test(inner)) return inner.split('.').every((octet) => Number(octet) <= 255);
  return /^ipv6:[\da-f:.]+$/i.test(inner) && ipaddr.IPv6.isValid(inner.slice('ipv6:'.length));
}

/**
 * `domainToASCII` decodes percent signs and reads numbers as IP addresses, so of ASCII it only gets letters, digits, hyphens and dots.
 */
function toAscii(text: string): string {
  return /[^\P{ASCII}A-Za-z\d.-]/u.test(text) ? '' : domainToASCII(text);
}

function isLabel(label: string): boolean {
  if (label.length > MAX_LABEL || !LABEL.test(label) || RESERVED.test(label)) return false;
  return !label.startsWith('xn--') || isInternational(label);
}

/**
 * The rules of UTS 46 and RFC 5893 that `domainToASCII` leaves out: hyphens, both writing directions in one label, an encoding of plain
 * ASCII.
 */
function isInternational(label: string): boolean {
  const unicode = domainToUnicode(label);
  if (ASCII.test(unicode) || domainToASCII(unicode) !== label) return false;
  if (unicode.startsWith('-') || unicode.endsWith('-') || RESERVED.test(unicode)) return false;
  if (!RIGHT_TO_LEFT.test(unicode)) return true;
  return !LEFT_TO_RIGHT.test(unicode) && RIGHT_TO_LEFT.test([...unicode][0] as string);
}
