import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Contacts1700000000006 implements MigrationInterface {
  readonly name = 'Contacts1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contact (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_id uuid NOT NULL,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        identity text COLLATE "C" NOT NULL CHECK (char_length(identity) <= 50),
        name_key text COLLATE "C" NOT NULL DEFAULT '',
        domain text COLLATE "C" NOT NULL DEFAULT '',
        linkedin_key text COLLATE "C" NOT NULL DEFAULT '',
        email_key text COLLATE "C" NOT NULL DEFAULT '',
        details jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (account_id, mode, identity)
      )`);
    await runner.query(`CREATE INDEX contact_name ON contact (account_id, mode, name_key, domain) WHERE name_key <> ''`);
    await runner.query(`CREATE INDEX contact_linkedin ON contact (account_id, mode, linkedin_key) WHERE linkedin_key <> ''`);
    await runner.query(`CREATE INDEX contact_email ON contact (account_id, mode, email_key) WHERE email_key <> ''`);
    await runner.query(`COMMENT ON TABLE contact IS 'what accounts have imported: each sees only its own, of its own mode'`);
    await runner.query(
      `COMMENT ON COLUMN contact.identity IS 'digest of the profile, else the e-mail, else the name and domain: a row that is imported again replaces it'`,
    );
    await runner.query(`COMMENT ON COLUMN contact.name_key IS 'all words of the name, sorted, in plain letters'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact');
  }
}
