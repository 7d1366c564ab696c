import { canonicalMailbox, mailboxesIn, readPhones } from '@modernleads/cells';
import { type Subject } from '@modernleads/contracts';
import { mailDomainsOf, personKey } from '@modernleads/naming';
import { addressKey, linkedinKey } from '@modernleads/sales';

type SubjectKind = 'email' | 'mailbox' | 'linkedin' | 'name' | 'phone';

/** One thing by which a person is known, in a form that is equal for all its spellings. */
export interface SubjectKey {
  readonly kind: SubjectKind;
  /** Personal data: only its keyed hash is ever stored. */
  readonly text: string;
}

/** Longer texts are no addresses, names or numbers. */
const MAX_TEXT = 1_000;
/** Names in other scripts have a key as written, too: it still matches after their romanization has changed. */
const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** The keys of everything that is given; a name only together with a domain. Pure. */
export function subjectKeys(subject: Subject): SubjectKey[] {
  const { email, linkedin_url: linkedin, phone } = subject;
  const keys: SubjectKey[] = [];
  for (const address of email ? addressesIn(email.slice(0, MAX_TEXT)) : [])
    keys.push({ kind: 'mailbox', text: canonicalMailbox(address) });
  if (linkedin) keys.push({ kind: 'linkedin', text: linkedinKey(linkedin.slice(0, MAX_TEXT)) });
  keys.push(...nameKeys(subject));
  for (const digits of phone ? numbersIn(phone.slice(0, MAX_TEXT)) : []) keys.push({ kind: 'phone', text: digits });
  return keys;
}

/** The keys by which objections against addresses were stored before there was a canonical form of a mailbox: they stay in force. Pure. */
export function formerSubjectKeys({ email }: Subject): SubjectKey[] {
  return email ? addressesIn(email.slice(0, MAX_TEXT)).map((address) => ({ kind: 'email', text: formerMailbox(address) })) : [];
}

/** Of a text that holds none that we know, the whole: two spellings of it are still equal. */
function addressesIn(email: string): readonly string[] {
  const { addresses } = mailboxesIn(email);
  return addresses.length || !email.includes('@') ? addresses : [email];
}

/** The digits of each number. */
function numbersIn(phone: string): string[] {
  return (readPhones(phone).value ?? [phone]).map((number) => number.replace(/\D/g, '')).filter(Boolean);
}

function formerMailbox(email: string): string {
  const key = addressKey(email.trim());
  const at = key.lastIndexOf('@');
  return key.slice(0, at).replace(/(?<=.)\+.*$/s, '') + key.slice(at);
}

function nameKeys({ first_name: first = '', last_name: last = '', domain }: Subject): SubjectKey[] {
  if (!domain || !(first || last)) return [];
  const names = { first: first.slice(0, MAX_TEXT), last: last === '-' ? '' : last.slice(0, MAX_TEXT) };
  const written = `${names.first} ${names.last}`.normalize('NFKC').toLowerCase().trim();
  const read = personKey(names) || written;
  const keys = BEYOND_LATIN.test(written) ? new Set([read, written]) : [read];
  const hosts = mailDomainsOf(domain);
  return [...keys].filter(Boolean).flatMap((key) => hosts.map((host) => ({ kind: 'name' as const, text: `${key}@${host}` })));
}
