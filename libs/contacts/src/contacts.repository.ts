import { Audit, type AuditScope } from '@modernleads/audit';
import { Database, type Queryable } from '@modernleads/database';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import type { Contact } from './contact';
import { type ContactPage, pageStatements, type Place } from './contact-pages';
import type { Owner } from './owner';

export interface ContactQuestion {
  /** As `personKey` makes it; empty: not searched by. */
  readonly nameKey: string;
  readonly domains: readonly string[];
  /** As `linkedinKey` makes it. */
  readonly linkedinKey: string;
  /** Addresses that only this person is likely to have, in the form of `addressKey`: for contacts without a name. */
  readonly emailKeys: readonly string[];
}

export interface ContactMatch {
  readonly details: Contact['details'];
  readonly domain: string;
}

/** How many contacts were new, and how many were known and replaced. */
export interface ImportCounts {
  readonly imported: number;
  readonly updated: number;
}

/** A contact as it was imported last. */
export interface StoredContact extends ContactMatch {
  readonly updatedAt: Date;
}

/** A contact and where it stands in a search. */
export interface PlacedContact extends StoredContact {
  readonly place: Place;
}

const MOST_MATCHES = 5;

/** The SQL of contacts: imported by accounts, searched by lookup. */
@Injectable()
export class ContactsRepository {
  constructor(
    private readonly database: Database,
    private readonly quotas: Quotas,
  ) {}

  /**
   * Stores contacts; importing them again changes nothing but the time. What a new row leaves out stays as it was.
   * @param owner and who imports them, for the audit.
   * @throws ApiError `quota_exceeded`; then none of them is stored.
   */
  async importContacts(owner: AuditScope, contacts: readonly Contact[]): Promise<ImportCounts> {
    // The last of two equal ones wins: one statement cannot touch a row twice. Rows are locked in one order, so that two imports never deadlock.
    const distinct = [...new Map(contacts.map((contact) => [contact.identity, contact])).values()];
    const ordered = distinct.sort((a, b) => (a.identity < b.identity ? -1 : 1));
    return this.database.transaction(async (client) => {
      const stored = await this.storeContacts(client, owner, ordered);
      const imported = stored.filter(({ inserted }) => inserted).length;
      if (imported) await this.quotas.assertWithin(client, owner, ['contacts']);
      const counts = { imported, updated: contacts.length - imported };
      await Audit.record(client, { scope: owner, verb: 'contacts.import', subject: { kind: 'contacts' }, after: counts });
      return counts;
    });
  }

  private async storeContacts(
    client: Queryable,
    { accountId, mode }: Owner,
    contacts: readonly Contact[],
  ): Promise<{ inserted: boolean }[]> {
    const { rows } = await client.query<{ inserted: boolean }>({
      name: 'contact_import',
      text: `
        INSERT INTO contact (account_id, mode, identity, name_key, domain, linkedin_key, email_key, details)
        SELECT $1, $2, identity, "nameKey", domain, "linkedinKey", "emailKey", details
        FROM jsonb_to_recordset($3::jsonb)
          AS row (identity text, "nameKey" text, domain text, "linkedinKey" text, "emailKey" text, details jsonb)
        ON CONFLICT (account_id, mode, identity) DO UPDATE SET
          name_key = coalesce(nullif(excluded.name_key, ''), contact.name_key),
          domain = coalesce(nullif(excluded.domain, ''), contact.domain),
          linkedin_key = coalesce(nullif(excluded.linkedin_key, ''), contact.linkedin_key),
          email_key = coalesce(nullif(excluded.email_key, ''), contact.email_key),
          details = contact.details || excluded.details, updated_at = now()
        RETURNING xmax = 0 AS inserted`,
      values: [accountId, mode, JSON.stringify(contacts)],
    });
    return rows;
  }

  /** A page of the account's own contacts: all, or those of which an address, a domain, a name or a company begins so. */
  async searchContacts(owner: Owner, page: ContactPage): Promise<PlacedContact[]> {
    const found: PlacedContact[] = [];
    for (const { text, values } of pageStatements(owner, page)) {
      const { rows } = await this.database.pool.query<StoredContact & { by: number; key: string; id: string }>(text, [...values]);
      found.push(...rows.map(({ by, key, id, ...contact }) => ({ ...contact, place: [by, key, id] as const })));
      if (found.length >= page.limit) break;
    }
    return found.slice(0, page.limit);
  }

  /** Deletes contacts that were not imported again for so many days, at most 1,000. */
  async purgeContacts(days: number): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM contact WHERE id = ANY (ARRAY(
        SELECT id FROM contact WHERE updated_at < now() - make_interval(days => $1) ORDER BY updated_at LIMIT 1000))`,
      [days],
    );
  }

  /** The account's own contacts of that profile, of that name at one of these domains, or with one of these addresses; the latest first. */
  async findContacts(
    { accountId, mode }: Owner,
    { nameKey, domains, linkedinKey, emailKeys }: ContactQuestion,
  ): Promise<ContactMatch[]> {
    const { rows } = await this.database.pool.query<ContactMatch>({
      name: 'contact_find',
      text: `
        SELECT details, domain FROM (
          SELECT details, domain, updated_at FROM contact
            WHERE account_id = $1 AND mode = $2 AND name_key = $3 AND name_key <> '' AND domain = ANY($4)
          UNION
          SELECT details, domain, updated_at FROM contact
            WHERE account_id = $1 AND mode = $2 AND linkedin_key = $5 AND linkedin_key <> ''
          UNION
          SELECT details, domain, updated_at FROM contact
            WHERE account_id = $1 AND mode = $2 AND email_key = ANY($6) AND email_key <> '' AND name_key IN ('', $3)
        ) AS match ORDER BY updated_at DESC LIMIT ${MOST_MATCHES}`,
      values: [accountId, mode, nameKey, domains, linkedinKey, emailKeys],
    });
    return rows;
  }
}
