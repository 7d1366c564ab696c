import * as ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];
const MAPPED_PREFIX = 96;

/** Parsed lists by their array: a cached key keeps its array, so each list is parsed once. */
const parsed = new WeakMap<readonly string[], readonly Range[]>();

/**
 * Normalises an address or a CIDR range (RFC 4632, RFC 4291): `203.0.113.7` becomes `203.0.113.7/32`, host bits
 * are cleared, and a v4-mapped v6 range becomes its v4 range.
 * @throws RangeError when the text is neither.
 */
export function normalizeCidr(text: string): string {
  const [address, bits] = parseRange(text);
  const bytes = address.toByteArray().map((byte, index) => byte & (0xff << Math.min(8, Math.max(0, 8 * (index + 1) - bits))));
  return `${ipaddr.fromByteArray(bytes)}/${bits}`;
}

/**
 * Whether an allow-list contains the caller's address; an empty list allows every address. A v4-mapped v6 address counts as the v4 address.
 */
export function isAllowed(address: string, allowList: readonly string[]): boolean {
  if (!allowList.length) return true;
  if (!ipaddr.isValid(address)) return false;
  const caller = ipaddr.process(address);
  return rangesOf(allowList).some((range) => range[0].kind() === caller.kind() && caller.match(range));
}

/** The network that an address counts as: an IPv4 address, also a v4-mapped one, or the /64 of an IPv6 address. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsedAddress = ipaddr.process(address);
  return parsedAddress.kind() === 'ipv4'
    ? parsedAddress.toString()
    : normalizeCidr(`${parsedAddress.toNormalizedString().split('%')[0]}/64`);
}

function rangesOf(allowList: readonly string[]): readonly Range[] {
  const known = parsed.get(allowList);
  if (known) return known;
  const ranges = allowList.map(parseRange);
  parsed.set(allowList, ranges);
  return ranges;
}

function parseRange(text: string): Range {
  const range = rangeOf(text);
  const [address, bits] = range;
  if (!(address instanceof ipaddr.IPv6) || !address.isIPv4MappedAddress() || bits < MAPPED_PREFIX) return range;
  return [address.toIPv4Address(), bits - MAPPED_PREFIX];
}

function rangeOf(text: string): Range {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return [ipaddr.IPv4.parse(text), 32];
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) return ipaddr.IPv4.parseCIDR(text);
  if (ipaddr.IPv6.isValid(text) && !text.includes('%')) return [ipaddr.IPv6.parse(text), 128];
  if (ipaddr.IPv6.isValidCIDR(text) && !text.includes('%')) return ipaddr.IPv6.parseCIDR(text);
  throw new RangeError(`not an IP address or CIDR range: ${text}`);
}
