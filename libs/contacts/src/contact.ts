import { createHash } from 'node:crypto';
import { CONTACT_FIELDS } from '@modernleads/contracts';
import { type ColumnMap, type ColumnUse, columnUses, fieldValues, confirmedUses } from '@modernleads/csv';
import { personKey, siteOf } from '@modernleads/naming';
import { addressKey, linkedinKey, TOO_MANY_CELLS } from '@modernleads/sales';
import { type ContactField, type LeftOut, soundFields } from './contact-values';

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

/** The columns of rows, and which of them hold the fields of contacts. */
export interface ContactColumns {
  readonly names: readonly string[];
  readonly uses: readonly ColumnUse[];
}

/** Finds the columns of some rows: those that are mapped, and those whose name means a field. Pure. */
export function contactColumns(rows: readonly unknown[], map: ColumnMap = {}): ContactColumns {
  const names = [...new Set(rows.flatMap((row) => (isRow(row) ? Object.keys(row) : [])))];
  const cellsOf = (column: number): string[] => rows.map((row) => (isRow(row) ? textOf(row[names[column] ?? '']) : ''));
  return { names, uses: confirmedUses(columnUses(names, CONTACT_FIELDS, map), cellsOf) };
}

/** The fields of a row, whatever is missing or malformed. Pure. */
export function contactFields(row: unknown, { names, uses }: ContactColumns): Contact['details'] {
  return isRow(row) ? fieldValues(uses, (column) => textOf(row[names[column] ?? ''])) : {};
}

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim().replaceAll('\0', '') : '';
}

/** A row that is a contact, with the values that were left out of it; or, as the rest of a sentence, why it is none. */
export type ReadContact = { readonly contact: Contact; readonly leftOut: readonly LeftOut[] } | { readonly issue: string };

/** Reads one row. A value that cannot be used is left out; the row is none when nothing is left to find a person by. Pure. */
export function readContact(row: unknown, columns = contactColumns([row])): ReadContact {
  if (!isRow(row)) return { issue: Array.isArray(row) ? TOO_MANY_CELLS : 'is no object by column name' };
  const { fields: details, leftOut } = soundFields(contactFields(row, columns));
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

function identityOf({ linkedinKey: profile, emailKey, nameKey, domain }: Omit<Contact, 'identity' | 'details'>): string {
  const known = profile ? ['linkedin', profile] : emailKey ? ['email', emailKey] : ['name', nameKey, domain];
  return createHash('sha256').update(JSON.stringify(known)).digest('base64url');
}
