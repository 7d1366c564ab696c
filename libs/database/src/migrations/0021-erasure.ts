import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Erasure1700000000021 implements MigrationInterface {
  readonly name = 'Erasure1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasure (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        mode operation_mode NOT NULL,
        subject jsonb,
        cursor jsonb,
        counts jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at timestamptz,
        CHECK ((subject IS NULL) = (ended_at IS NOT NULL))
      );
      CREATE INDEX contact_age ON contact (updated_at);
      CREATE INDEX lookup_pattern_age ON lookup_pattern (updated_at);
      CREATE INDEX erasure_running ON erasure (updated_at) WHERE ended_at IS NULL;
      CREATE INDEX erasure_age ON erasure (ended_at) WHERE ended_at IS NOT NULL;
      COMMENT ON TABLE erasure IS 'requests of accounts to erase a person from their own data';
      COMMENT ON COLUMN erasure.subject IS 'who; null when the work has ended';
      COMMENT ON COLUMN erasure.cursor IS 'where the work goes on; null: at the beginning';
      COMMENT ON COLUMN erasure.counts IS 'rows that were erased, by table';
      COMMENT ON COLUMN erasure.updated_at IS 'of the last step'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erasure');
    await runner.query('DROP INDEX contact_age, lookup_pattern_age');
  }
}
