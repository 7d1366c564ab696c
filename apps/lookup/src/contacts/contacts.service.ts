import { type ColumnMap, type ContactMatch, ContactsRepository, parseColumnMap, readContact } from '@modernleads/contacts';
import { type CallContext, type ImportContactsJob, type ImportContactsResult, invalidInput } from '@modernleads/contracts';
import { FEW_BEARERS, personKey, rankCandidates } from '@modernleads/naming';
import { Injectable } from '@nestjs/common';
import type { Question } from '../search/question';

/** Addresses that are looked for. */
const MOST_LOCALS = 20;

/** The contacts that accounts have imported. */
@Injectable()
export class ContactsService {
  constructor(private readonly contacts: ContactsRepository) {}

  /** @throws ApiError `invalid_input` for a map of columns that cannot be read. */
  async importContacts({ first, rows, map }: ImportContactsJob, context: CallContext): Promise<ImportContactsResult> {
    const columns = mapOf(map);
    const read = rows.map((row, at) => ({ row: first + at, ...readContact(row, columns) }));
    const rejected = read.flatMap((one) => ('issue' in one ? [{ row: one.row, issue: one.issue }] : []));
    const good = read.flatMap((one) => ('contact' in one ? [one] : []));
    const warnings = good.flatMap(({ row, leftOut }) => leftOut.map((one) => ({ row, ...one })));
    const contacts = good.map(({ contact }) => contact);
    const counts = contacts.length ? await this.contacts.importContacts(context, contacts) : { imported: 0, updated: 0 };
    return { ...counts, rejected, warnings };
  }

  /** The account's own contacts that may be the person. */
  findContacts({ firstName, lastName, person, domains, linkedin }: Question, context: CallContext): Promise<ContactMatch[]> {
    const nameKey = personKey({ first: firstName, last: lastName || firstName });
    const locals = rankCandidates(person)
      .filter(({ bearers }) => bearers < FEW_BEARERS)
      .slice(0, MOST_LOCALS)
      .map(({ local }) => local);
    const emailKeys = domains.flatMap((domain) => locals.map((local) => `${local}@${domain}`));
    return this.contacts.findContacts(context, { nameKey, domains, linkedinKey: linkedin ?? '', emailKeys });
  }
}

function mapOf(map: string | undefined): ColumnMap | undefined {
  try {
    return map === undefined ? undefined : parseColumnMap(map);
  } catch (error) {
    throw invalidInput([{ field: 'columns', issue: (error as Error).message }]);
  }
}
