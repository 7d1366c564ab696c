import { domainToASCII } from 'node:url';

/** An e-mail address that obeys RFC 5321 and RFC 6531. */
export interface Address {
  /** As written, quotes included. */
  readonly local: string;
  /** In ASCII and lower case (UTS 46), or an address literal such as `[192.0.2.1]`. */
  readonly domain: string;
  /** False: nobody could be asked, the domain is an address literal. */
  readonly probeable: boolean;
  /** The local part needs a server that offers SMTPUTF8 (RFC 6531). */
  readonly smtputf8: boolean;
}

/** RFC 5321 §4.5.3.1: octets of a path without its angle brackets, of a local part, of a domain. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** RFC 5322 atext, and beyond ASCII whatever is visible (RFC 6532 §3.1). */
const ATOM = /^(?:[\w!#$%&'*+/=?^`{|}~-]|(?![\p{C}\p{Z}])\P{ASCII})+$/u;
const QUOTED = /^"(?:[ !#-[\]-~]|(?![\p{C}\p{Z}])\P{ASCII}|\\[ -~])+"$/u;
/** RFC 1123 §2.1: letters, digits and inner hyphens. */
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
const LITERAL = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|ipv6:[\da-f:.]{2,45})\]$/i;
const ASCII = /^[\x20-\x7E]*$/;

/** Splits an address into its parts; undefined where it obeys no syntax. Surrounding space is not forgiven. */
export function parseAddress(text: string): Address | undefined {
  if (Buffer.byteLength(text) > 2 * MAX_ADDRESS) return undefined;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = parseDomain(text.slice(at + 1));
  if (!domain || !isLocalPart(local)) return undefined;
  if (Buffer.byteLength(local) + 1 + domain.length > MAX_ADDRESS) return undefined;
  return { local, domain, probeable: !domain.startsWith('['), smtputf8: !ASCII.test(local) };
}

function isLocalPart(local: string): boolean {
  if (local === '' || Buffer.byteLength(local) > MAX_LOCAL) return false;
  return QUOTED.test(local) || local.split('.').every((atom) => ATOM.test(atom));
}

/** A fully qualified domain name, as SMTP wants it (RFC 5321 §2.3.5), or an address literal. */
function parseDomain(text: string): string | undefined {
  if (LITERAL.test(text)) return text.toLowerCase();
  const ascii = ASCII.test(text) ? text.toLowerCase() : toAscii(text);
  const labels = ascii.split('.');
  const valid = ascii.length <= MAX_DOMAIN && labels.length > 1 && labels.every((label) => LABEL.test(label));
  return valid && !/^\d+$/.test(labels.at(-1) as string) ? ascii : undefined;
}

/** `domainToASCII` would decode percent signs and take numbers for addresses: in ASCII it gets letters, digits, hyphens and dots only. */
function toAscii(text: string): string {
  return /[^\P{ASCII}A-Za-z\d.-]/u.test(text) ? '' : domainToASCII(text);
}
