import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WordingMapping1700000000042 implements MigrationInterface {
  readonly name = 'WordingMapping1700000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wording_mapping (
        kind text NOT NULL CHECK (kind IN ('industry', 'title')),
        wording_hash bytea NOT NULL CHECK (octet_length(wording_hash) = 32),
        mapping jsonb,
        mapped_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (kind, wording_hash)
      );
      CREATE INDEX wording_mapping_age ON wording_mapping (mapped_at);
      COMMENT ON TABLE wording_mapping IS 'which of our values a language model chose for a wording; null: none'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wording_mapping');
  }
}
