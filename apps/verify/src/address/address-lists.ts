import { DISPOSABLE, FREE, ROLES, TOP_LEVEL } from './address-lists.data';

/** Splits a list on first use: a process that verifies nothing keeps none in memory. */
function lazily(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => (words ??= new Set(text.trim().split(/\s+/)));
}

const disposable = lazily(DISPOSABLE);
const free = lazily(FREE);
const roles = lazily(ROLES);
const topLevel = lazily(TOP_LEVEL);

/**
 * True when the domain hands out throw-away mailboxes. Such services invent subdomains, so every parent domain counts.
 * @param domain in ASCII and lower case, as `parseAddress` gives it.
 */
export function isDisposable(domain: string): boolean {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (disposable().has(name)) return true;
  }
  return false;
}

/**
 * True when anybody can have a mailbox at this domain: free mail and internet providers.
 * @param domain in ASCII and lower case, as `parseAddress` gives it.
 */
export function isFree(domain: string): boolean {
  return free().has(domain);
}

/** @param label in ASCII and lower case. True for a top-level domain of the root zone as of the day when the list was compiled. */
export function isTopLevel(label: string): boolean {
  return topLevel().has(label);
}

/** Functions that stay a role whatever follows them: `sales-emea`, `info.berlin`. */
const HEADS =
  /^(?:admin|billing|contact|contacto|contato|helpdesk|info|jobs|kontakt|marketing|newsletter|no-?reply|office|presse|sales|service|support|ventas|vertrieb)-/;
const QUOTED_WORD = /^"([^"\\]*)"$/;

/**
 * True when the mailbox belongs to a function, not to a person: `info`, `sales+web`, `Comptabilité`, `no_reply`, `vertrieb2`.
 * @param local the part before the @, quotes, tag and case included.
 */
export function isRole(local: string): boolean {
  const word = (QUOTED_WORD.exec(local)?.[1] ?? local).split('+', 1)[0] as string;
  const name = folded(word).replace(/[\s._-]+/g, '-');
  const unnumbered = name.replace(/-?\d{1,4}$/, '');
  // Pieces of one or two letters are initials: p.ress may be a person named Ress.
  const joined = name.split('-').every((piece) => piece.length > 2) ? name.replaceAll('-', '') : name;
  return HEADS.test(name) || [name, joined, unnumbered].some((candidate) => roles().has(candidate));
}

/**
 * Lower case without diacritics, as the list is written, Danish, Swedish, German, Polish and Turkish letters without a decomposition
 * included.
 */
function folded(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
  return plain.replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ı/g, 'i').normalize('NFC');
}
