import { domainToASCII } from 'node:url';

/** How a provider reads the addresses of its own domains. */
interface Folding {
  /** All lead to the mailboxes of the first; a provider whose domains are apart has one entry for each. */
  readonly domains: readonly string[];
  /** What follows the first of these signs in a local part is a tag. */
  readonly tag?: string;
  /** Signs in a local part that make no difference. */
  readonly ignored?: RegExp;
  /** `tag@name.domain` is `name@domain`. */
  readonly subdomains?: true;
}

const GMAIL: Folding = { domains: ['gmail.com', 'googlemail.com'], tag: '+', ignored: /\./g };
/** Addresses of one name at these three domains belong to one account. */
const ICLOUD: Folding = { domains: ['icloud.com', 'me.com', 'mac.com'], tag: '+' };
/** Dots, hyphens and underscores do not tell two accounts apart; a name belongs to one account at all of these domains. */
const PROTON: Folding = { domains: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'], tag: '+', ignored: /[._-]/g };
const FASTMAIL = ['fastmail.com', 'fastmail.fm'].map((domain): Folding => ({ domains: [domain], tag: '+', subdomains: true }));
/** One name is another account at each of these domains. */
const OUTLOOK = ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'].map((domain): Folding => ({ domains: [domain], tag: '+' }));

const FOLDINGS = new Map(
  [GMAIL, ICLOUD, PROTON, ...FASTMAIL, ...OUTLOOK].flatMap((one) => one.domains.map((domain) => [domain, one])),
);

/**
 * One form for all spellings of a mailbox: letter case, full-width letters (NFKC), a local part in quotes (RFC 5321 §4.1.2), both forms of an
 * internationalised domain, and at the providers that are known here tags, ignored signs and further domains. At any other domain a
 * tag or a dot is a difference. Pure.
 */
export function canonicalMailbox(address: string): string {
  const text = address.normalize('NFKC').trim();
  const at = text.lastIndexOf('@');
  if (at < 0) return text.toLowerCase();
  const local = unquoted(text.slice(0, at)).toLowerCase();
  const { name, domain } = withoutSubdomain(local, asciiDomain(text.slice(at + 1)));
  const folding = FOLDINGS.get(domain);
  return folding ? `${fold(name, folding)}@${folding.domains[0]}` : `${name}@${domain}`;
}

/** The domains under which the mailboxes of a canonical domain are written, itself included; subdomains of the provider apart. Pure. */
export function domainsOfMailbox(domain: string): readonly string[] {
  return FOLDINGS.get(domain)?.domains ?? [domain];
}

function fold(local: string, { tag, ignored }: Folding): string {
  const end = tag ? local.indexOf(tag, 1) : -1;
  const name = end < 0 ? local : local.slice(0, end);
  return (ignored && name.replace(ignored, '')) || name;
}

function withoutSubdomain(local: string, domain: string): { name: string; domain: string } {
  const [name = '', ...rest] = domain.split('.');
  const parent = rest.join('.');
  return FOLDINGS.get(parent)?.subdomains ? { name, domain: parent } : { name: local, domain };
}

function unquoted(local: string): string {
  const quoted = local.length > 2 && local.startsWith('"') && local.endsWith('"');
  return quoted ? local.slice(1, -1).replace(/\\(.)/gs, '$1') : local;
}

function asciiDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  return domainToASCII(lower) || lower;
}
