import {
  type ColumnMap,
  type Contact,
  type ContactMatch,
  contactOf,
  ContactsRepository,
  parseColumnMap,
} from '@modernleads/contacts';
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
    const read = rows.map((row) => contactOf(row, columns));
    const rejected = read.flatMap((outcome, at) => (typeof outcome === 'string' ? [{ row: first + at, issue: outcome }] : []));
    const good = read.filter((outcome): outcome is Contact => typeof outcome !== 'string');
    const counts = good.length ? await this.contacts.importContacts(context, good) : { imported: 0, updated: 0 };
    return { ...counts, rejected };
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
