import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts of an account by when they came, and by how a domain, a name or a company begins. */
export class ContactSearch1700000000034 implements MigrationInterface {
  readonly name = 'ContactSearch1700000000034';

  async up(runner: QueryRunner): Promise<void> {
    // A key of an index has room for 100 characters.
    await runner.query(`
      CREATE INDEX contact_latest ON contact (account_id, mode, updated_at);
      CREATE INDEX contact_domain ON contact (account_id, mode, domain) WHERE domain <> '';
      CREATE INDEX contact_full_name ON contact (account_id, mode,
        (left(lower(coalesce(details ->> 'first_name', '') || ' ' || coalesce(details ->> 'last_name', '')), 100)) COLLATE "C");
      CREATE INDEX contact_last_name ON contact (account_id, mode, (left(lower(details ->> 'last_name'), 100)) COLLATE "C");
      CREATE INDEX contact_company ON contact (account_id, mode, (left(lower(details ->> 'company_name'), 100)) COLLATE "C")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX contact_latest, contact_domain, contact_full_name, contact_last_name, contact_company');
  }
}
