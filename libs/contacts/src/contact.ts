import { createHash } from 'node:crypto';
import { nearest } from '@modernleads/contracts';
import { HEADINGS, plainHeading } from '@modernleads/csv';
import { personKey, siteOf } from '@modernleads/naming';
import { addressKey, linkedinKey } from '@modernleads/sales';
import { type LeftOut, soundFields } from './contact-values';

export const CONTACT_FIELDS = [
  'email',
  'first_name',
  'last_name',
  'full_name',
  'domain',
  'company_name',
  'linkedin_url',
  'phone',
  'job_title',
  'country',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Which column holds which field; a column that is not mentioned is known by its name. */
export type ColumnMap = Readonly<Partial<Record<ContactField, string>>>;

/** A contact as it is stored: what was given, and what it is found by. */
export interface Contact {
  /** Digest of the profile, else the e-mail, else the name and domain: the same contact again has the same. */
  readonly identity: string;
  readonly nameKey: string;
  readonly domain: string;
  readonly linkedinKey: string;
  readonly emailKey: string;
  readonly details: Readonly<Partial<Record<ContactField, string>>>;
}

/**
 * Reads `email=E-mail,first_name=Vorname`.
 * @throws Error with the rest of a sentence about the map.
 */
export function parseColumnMap(text: string): ColumnMap {
  const pairs = text.split(',').map((pair) => {
    const [, field = '', column = ''] = /^\s*([^=:]{1,50})[=:](.{1,200})$/s.exec(pair) ?? [];
    const known = CONTACT_FIELDS.find((one) => one === field.trim());
    if (!known || !column.trim()) {
      const meant = nearest(field.trim(), CONTACT_FIELDS);
      throw new Error(
        `must be field=column pairs with fields among ${CONTACT_FIELDS.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
      );
    }
    return [known, column.trim()] as const;
  });
  return Object.fromEntries(pairs);
}

/** The fields of a row, whatever is missing or malformed. Pure. */
export function contactFields(row: Readonly<Record<string, unknown>>, map: ColumnMap = {}): Contact['details'] {
  return withNames(fieldsOf(row, map));
}

/** A row that is a contact, with the values that were left out of it; or, as the rest of a sentence, why it is none. */
export type ReadContact = { readonly contact: Contact; readonly leftOut: readonly LeftOut[] } | { readonly issue: string };

/** Reads one row. A value that cannot be used is left out; the row is none when nothing is left to find a person by. Pure. */
export function readContact(row: Readonly<Record<string, unknown>>, map: ColumnMap = {}): ReadContact {
  const { fields, leftOut } = soundFields(fieldsOf(row, map));
  const details = withNames(fields);
  const { email, first_name: first = '', last_name: last = '', linkedin_url: linkedin } = details;
  const domain = domainOf(details);
  const nameKey = first || last ? personKey({ first, last }) : '';
  if (!email && !linkedin && !(nameKey && domain)) return { issue: leftOut.length ? issueOf(leftOut) : NEEDS };
  const keys = { nameKey, domain, linkedinKey: linkedin ? linkedinKey(linkedin) : '', emailKey: email ? addressKey(email) : '' };
  return { contact: { identity: identityOf(keys), ...keys, details }, leftOut };
}

const NEEDS = 'needs an e-mail, a LinkedIn URL, or a name and a domain';

const issueOf = (leftOut: readonly LeftOut[]): string => leftOut.map(({ field, issue }) => `${field} ${issue}`).join('; ');

/** Of the company's site, else of the e-mail address; mailboxes at platforms and mail providers tell no company. */
function domainOf({ domain, email }: Contact['details']): string {
  const sites = [domain, email].map((text) => siteOf(text ?? ''));
  const own = sites.find(({ kind }) => kind === 'company');
  return own?.kind === 'company' ? own.domains[0] : '';
}

function fieldsOf(row: Readonly<Record<string, unknown>>, map: ColumnMap): Partial<Record<ContactField, string>> {
  const columns = new Map(Object.keys(row).map((column) => [plainHeading(column), column]));
  const mapped = new Set(Object.values(map));
  const fields = CONTACT_FIELDS.flatMap((field) => {
    const own = map[field];
    const guessed = HEADINGS[field].map((synonym) => columns.get(synonym)).find((column) => column && !mapped.has(column));
    const column = own ?? guessed;
    const value = column === undefined ? undefined : row[column];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
    return text ? [[field, text.replaceAll('\0', '')] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** A name in one column: the last word is the family name, unless a comma says that it comes first. */
function withNames({ full_name: full, ...values }: Partial<Record<ContactField, string>>): Contact['details'] {
  if (!full || values.first_name || values.last_name) return values;
  const [family, given] = full.split(',', 2).map((part) => part.trim());
  if (given) return { ...values, first_name: given, last_name: family };
  const words = full.split(/\s+/);
  const last = words.length > 1 ? words.pop() : '-';
  return { ...values, first_name: words.join(' '), last_name: last };
}

function identityOf({ linkedinKey: profile, emailKey, nameKey, domain }: Omit<Contact, 'identity' | 'details'>): string {
  const known = profile ? ['linkedin', profile] : emailKey ? ['email', emailKey] : ['name', nameKey, domain];
  return createHash('sha256').update(JSON.stringify(known)).digest('base64url');
}
