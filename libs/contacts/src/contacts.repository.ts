import { Audit, type AuditScope } from '@modernleads/audit';
import type { Mode } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import type { Contact } from './contact';

/** Whose contacts: an account sees its own, of its own mode, and no others. */
export interface Owner {
  readonly accountId: string;
  readonly mode: Mode;
}

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

const MOST_MATCHES = 5;

/** What contacts are searched by, each as its index has it. */
const SEARCHED = [
  'email_key',
  'domain',
  `left(lower(coalesce(details ->> 'first_name', '') || ' ' || coalesce(details ->> 'last_name', '')), 100) COLLATE "C"`,
  `left(lower(details ->> 'last_name'), 100) COLLATE "C"`,
  `left(lower(details ->> 'company_name'), 100) COLLATE "C"`,
];
const BEGINNING = SEARCHED.map(
  (text) => `(SELECT id FROM contact WHERE account_id = $1 AND mode = $2 AND ${text} >= $3 AND ${text} < $4 AND ${text} <> ''
    ORDER BY ${text} LIMIT $5)`,
).join(' UNION ');
/** Behind every text that begins like another, in the order of code points. */
const LAST = '\u{10ffff}';

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

  /**
   * The account's own contacts of which an address, a domain, a name or a company begins so.
   * @param beginning at most 100 characters, in lower case; empty: the latest contacts. What has more matches than `limit` is found in part.
   */
  async searchContacts({ accountId, mode }: Owner, beginning: string, limit: number): Promise<StoredContact[]> {
    const [which, ...texts] = beginning
      ? [`id = ANY (ARRAY(${BEGINNING}))`, beginning, beginning + LAST, limit]
      : ['account_id = $1 AND mode = $2', limit];
    const { rows } = await this.database.pool.query<StoredContact>(
      `SELECT details, domain, updated_at AS "updatedAt" FROM contact WHERE ${which} ORDER BY updated_at DESC LIMIT $${texts.length + 2}`,
      [accountId, mode, ...texts],
    );
    return rows;
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
