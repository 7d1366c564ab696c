import { mailDomainOf } from '@modernleads/naming';
import { keptOut, listed, nothingIn, type Reading, visibleText } from './reading';

/** Longer cells are no addresses. */
const MAX_CELL = 5_000;
/** By far the most cells: nothing else needs to be looked for in them. */
const PLAIN = /^[a-z\d][a-z\d._+-]{0,63}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24}$/i;
/** Parts of a cell that are looked at one by one. */
const MAX_PARTS = 50;
/** What stands before the `@` of an address (RFC 5322 §3.4.1 and RFC 6531 §3.3: letters of all scripts), and a domain after it. */
const ADDRESS =
  /((?:"(?:[^"\\\r\n]|\\.){1,62}"|[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]{1,64}))@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.-]{0,251}[\p{L}\p{N}\p{M}])?)(?![\p{L}\p{N}@_])/gu;
/** Characters of the domain that `ADDRESS` takes. */
const MAX_DOMAIN = 253;
/** Display names in quotes, but not a local part in quotes. */
const QUOTED_NAMES = /"(?:[^"\\]|\\.){0,200}"(?!@)/g;
/** HTML around an address, as pages and mail programs leave it in cells. `<a@b.test>` is none. */
const TAGS = /<\/?(?:a|b|br|div|p|span)(?:\s[^<>]{0,300})?\/?>/gi;
/** As character references of HTML. */
const AT_SIGNS = /&(?:#0{0,5}64|#x0{0,5}40|commat);/gi;
/** `ada(at)acme.test`, `ada [at] acme [dot] test`: addresses as pages hide them from robots. */
const HIDDEN_AT = /(?<!\s)\s?[([{](?:at|ät|arroba|chiocciola|собака)[)\]}]\s?/giu;
const HIDDEN_DOT = /(?<!\s)\s?[([{](?:dot|punkt|punto|ponto|point|точка)[)\]}]\s?/giu;
const COMMENTS = /\([^()]*\)/g;
/** What is read as the beginning of a local part and is none: signs between addresses, and `email=`. */
const LABEL = /^(?:[/'`.=|&]+|e?-?mail=)+/i;
const SEPARATORS = /[,;|\r\n\t]+/;

/** The addresses of a cell, and the parts of it that look like one and are none. */
export interface Mailboxes {
  readonly addresses: readonly string[];
  readonly unsound: readonly string[];
}

/**
 * Reads the addresses of a text as a mail client does (RFC 5322 §3.4): `Ada <ada@acme.test>`, `mailto:` URLs (RFC 6068), groups, lists with
 * commas, semicolons or line ends. Display names and comments are no addresses, even where they look like one. Pure.
 */
export function mailboxesIn(text: string): Mailboxes {
  if (PLAIN.test(text)) return { addresses: [text], unsound: [] };
  // A sign may stand for eighteen (NFKC).
  const marked = withPlainSigns(visibleText(text.slice(0, MAX_CELL)));
  const unmarked = marked.replace(TAGS, ';');
  // The address may stand in a link alone.
  const visible = unmarked.includes('@') ? unmarked : marked;
  if (Math.max(text.length, visible.length) > MAX_CELL) return { addresses: [], unsound: [text] };
  const unnamed = visible.replace(QUOTED_NAMES, ' ');
  const uncommented = unnamed.replace(COMMENTS, ' ');
  // Where all of the text is in quotes or brackets, it is no name and no comment.
  const texts = [uncommented, unnamed, visible.replaceAll('"', ' ')];
  const parts = (texts.find((one) => one.includes('@')) ?? unnamed).split(SEPARATORS);
  const addresses = new Set<string>();
  const unsound: string[] = [];
  for (const part of parts.slice(0, MAX_PARTS)) {
    const found = addressesOf(part);
    found.forEach((address) => addresses.add(address));
    if (!found.length && part.includes('@')) unsound.push(part.trim());
  }
  const rest = parts.slice(MAX_PARTS).join(', ');
  return { addresses: [...addresses], unsound: rest.includes('@') ? [...unsound, rest] : unsound };
}

/** The first address of a cell; the others, and what is none, are left out. Pure. */
export function readEmail(text: string): Reading<string> {
  const { addresses, unsound } = mailboxesIn(text);
  const [value, ...others] = addresses;
  if (value === undefined) return nothingIn(text, 'is not an e-mail address');
  const more = others.map((other) => keptOut(other, 'is a further address; the first is used'));
  return { value, keptOut: listed([...more, ...unsound.map((part) => keptOut(part, 'is not an e-mail address'))]) };
}

/** True for one address and nothing else. */
export function isEmail(text: string): boolean {
  const { addresses, unsound } = mailboxesIn(text);
  return addresses.length === 1 && unsound.length === 0 && addresses[0] === text;
}

/** In angle brackets stands the address, before them a name. */
function addressesOf(part: string): string[] {
  const bracketed = [...part.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => withoutMailto(inside));
  const text = bracketed.length ? bracketed.join(' ') : withoutMailto(part);
  // Behind the last sign only a domain and the character after it matter: the rest would be searched for local parts.
  const [first, ...others] = [...text.slice(0, text.lastIndexOf('@') + MAX_DOMAIN + 2).matchAll(ADDRESS)];
  if (!first || isTorn(text.slice(0, first.index), first[1] as string)) return [];
  return [first, ...others]
    .map(([, local = '', domain = '']) => ({ local: local.replace(LABEL, ''), domain }))
    .filter(({ local, domain }) => /[\p{L}\p{N}]/u.test(local) && mailDomainOf(`@${domain}`) !== null)
    .map(({ local, domain }) => `${local}@${domain}`);
}

/** `ada lovelace@acme.test` has a space in its local part; `Ada Lovelace ada@acme.test` is a name before an address. */
function isTorn(before: string, local: string): boolean {
  const words = before.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const [word = ''] = words;
  return words.length === 1 && !/[:/=]\s*$/.test(before) && !local.toLowerCase().includes(word.toLowerCase());
}

function withoutMailto(text: string): string {
  const [, path] = /mailto:\s*(?:\/\/)?([^?\s]*)/i.exec(text) ?? [];
  if (path === undefined) return text;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withPlainSigns(text: string): string {
  return text
    .replace(/[“”„‟«»″〝〞]/g, '"')
    .replace(/[‹〈《⟨❮]/g, '<')
    .replace(/[›〉》⟩❯]/g, '>')
    .replace(AT_SIGNS, '@')
    .replace(HIDDEN_AT, '@')
    .replace(HIDDEN_DOT, '.')
    .replace(/[。｡]/g, '.')
    .replace(/[、；]/g, ',');
}
