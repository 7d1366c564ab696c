import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Qualify1700000000026 implements MigrationInterface {
  readonly name = 'Qualify1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE buyer_context (
        account_id uuid NOT NULL,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        version integer NOT NULL,
        hash text COLLATE "C",
        context jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, mode, version),
        CHECK ((hash IS NULL) = (context IS NULL))
      );
      CREATE INDEX buyer_context_hash ON buyer_context (account_id, mode, hash);
      COMMENT ON TABLE buyer_context IS 'whom accounts sell to: the last version is in force; one without a context says that it was deleted';

      CREATE TABLE company_facts (
        domain text COLLATE "C" PRIMARY KEY CHECK (char_length(domain) BETWEEN 1 AND 255),
        facts jsonb NOT NULL,
        fetched_at timestamptz NOT NULL,
        fresh_until timestamptz NOT NULL
      );
      CREATE INDEX company_facts_freshness ON company_facts (fresh_until);
      COMMENT ON TABLE company_facts IS 'what sites say of companies, whoever asked'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE buyer_context, company_facts');
  }
}
