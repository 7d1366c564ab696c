import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookupDomain1700000000009 implements MigrationInterface {
  readonly name = 'LookupDomain1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lookup_domain (
        company_key text PRIMARY KEY CHECK (char_length(company_key) BETWEEN 1 AND 500),
        result jsonb NOT NULL,
        fresh_until timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX lookup_domain_freshness ON lookup_domain (fresh_until)');
    await runner.query(
      `COMMENT ON COLUMN lookup_domain.company_key IS 'country and name, equal for all spellings of one company'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lookup_domain');
  }
}
