import { setImmediate as nextTurn } from 'node:timers/promises';
import { contactColumns, type ContactMatch, ContactsRepository, type ReadContact, readContact } from '@modernleads/contacts';
import {
  type CallContext,
  type ContactSearchBody,
  CONTACTS_FOUND_MAX,
  type FoundContacts,
  type ImportContactsJob,
  type ImportContactsResult,
} from '@modernleads/contracts';
import { listColumns } from '@modernleads/csv';
import { type Explained, FEW_BEARERS, personKey } from '@modernleads/naming';
import { SuppressionGuard } from '@modernleads/privacy';
import { Injectable } from '@nestjs/common';
import type { Question } from '../search/question';
import { columnMapOf } from './column-map';
import { readCursor, writeCursor } from './contact-cursor';

/** Rows that are read without a pause. */
const ROWS_AT_ONCE = 10;
/** Addresses that are looked for. */
const MOST_LOCALS = 20;

/** The contacts that accounts have imported. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly contacts: ContactsRepository,
    private readonly suppression: SuppressionGuard,
  ) {}

  /** @throws ApiError `invalid_input` for a map of columns that cannot be read. */
  async importContacts({ first, rows, map }: ImportContactsJob, context: CallContext): Promise<ImportContactsResult> {
    const columns = contactColumns(rows, columnMapOf(map));
    const read: (ReadContact & { row: number })[] = [];
    for (const [at, row] of rows.entries()) {
      // Heartbeats go out in between: rows of nothing but noise take milliseconds each.
      if (at % ROWS_AT_ONCE === 0) await nextTurn();
      read.push({ row: first + at, ...readContact(row, columns) });
    }
    const rejected = read.flatMap((one) => ('issue' in one ? [{ row: one.row, issue: one.issue }] : []));
    const good = read.flatMap((one) => ('contact' in one ? [one] : []));
    const warnings = good.flatMap(({ row, leftOut }) => leftOut.map((one) => ({ row, ...one })));
    const contacts = good.map(({ contact }) => contact);
    const counts = contacts.length ? await this.contacts.importContacts(context, contacts) : { imported: 0, updated: 0 };
    return { ...counts, rejected, warnings, columns: listColumns(columns.names, columns.uses) };
  }

  /** A page of the account's own contacts of which something begins so, without those on the suppression list. @throws ApiError `invalid_input`. */
  async searchContacts({ q, cursor }: ContactSearchBody, context: CallContext): Promise<FoundContacts> {
    const beginning = q.trim().toLowerCase().replace(/\s+/g, ' ');
    const after = cursor === undefined ? undefined : readCursor(cursor, beginning !== '');
    const found = await this.contacts.searchContacts(context, { beginning, after, limit: CONTACTS_FOUND_MAX + 1 });
    const page = found.slice(0, CONTACTS_FOUND_MAX);
    const last = page.at(-1);
    const told = await this.suppression.unlisted(page, context, ({ details, domain }) => ({
      ...details,
      domain,
    }));
    const contacts = told.map(({ details, domain, updatedAt }) => ({
      ...details,
      ...(domain && { domain }),
      updated_at: updatedAt.toISOString(),
    }));
    return { contacts, next_cursor: found.length > page.length && last ? writeCursor(last.place) : null };
  }

  /**
   * The account's own contacts that may be the person.
   * @param candidates addresses that the person may have at each of the domains, likeliest first.
   */
  findContacts(
    { firstName, lastName, domains, linkedin }: Question,
    candidates: readonly Explained[],
    context: CallContext,
  ): Promise<ContactMatch[]> {
    const nameKey = personKey({ first: firstName, last: lastName || firstName });
    const locals = candidates
      .filter(({ bearers, twin }) => !twin && bearers < FEW_BEARERS)
      .slice(0, MOST_LOCALS)
      .map(({ local }) => local);
    const emailKeys = domains.flatMap((domain) => locals.map((local) => `${local}@${domain}`));
    return this.contacts.findContacts(context, { nameKey, domains, linkedinKey: linkedin ?? '', emailKeys });
  }
}
