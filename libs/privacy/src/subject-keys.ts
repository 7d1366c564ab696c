import { type Subject } from '@modernleads/contracts';
import { mailDomainsOf, personKey } from '@modernleads/naming';
import { addressKey, linkedinKey } from '@modernleads/sales';

type SubjectKind = 'email' | 'linkedin' | 'name' | 'phone';

/** One thing by which a person is known, in a form that is equal for all its spellings. */
export interface SubjectKey {
  readonly kind: SubjectKind;
  /** Personal data: only its keyed hash is ever stored. */
  readonly text: string;
}

/** Longer texts are no addresses, names or numbers. */
const MAX_TEXT = 1_000;

/** The keys of everything that is given; a name only together with a domain. Pure. */
export function subjectKeys(subject: Subject): SubjectKey[] {
  const { email, linkedin_url: linkedin, phone } = subject;
  const keys: SubjectKey[] = [];
  if (email?.includes('@')) keys.push({ kind: 'email', text: mailboxOf(email.slice(0, MAX_TEXT)) });
  if (linkedin) keys.push({ kind: 'linkedin', text: linkedinKey(linkedin.slice(0, MAX_TEXT)) });
  keys.push(...nameKeys(subject));
  const digits = phone?.slice(0, MAX_TEXT).replace(/\D/g, '');
  if (digits) keys.push({ kind: 'phone', text: digits });
  return keys;
}

/** A tag (`+news`) leads to the same mailbox. */
function mailboxOf(email: string): string {
  const key = addressKey(email.trim());
  const at = key.lastIndexOf('@');
  return key.slice(0, at).replace(/(?<=.)\+.*$/s, '') + key.slice(at);
}

function nameKeys({ first_name: first = '', last_name: last = '', domain }: Subject): SubjectKey[] {
  if (!domain || !(first || last)) return [];
  const names = { first: first.slice(0, MAX_TEXT), last: last === '-' ? '' : last.slice(0, MAX_TEXT) };
  const key = personKey(names) || `${names.first} ${names.last}`.normalize('NFKC').toLowerCase().trim();
  const domains = mailDomainsOf(domain);
  return key ? domains.map((host) => ({ kind: 'name' as const, text: `${key}@${host}` })) : [];
}
