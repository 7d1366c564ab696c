import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A batch whose service is away waits, and knows for how long it has. */
export class BatchOutage1700000000013 implements MigrationInterface {
  readonly name = 'BatchOutage1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch ADD COLUMN outage_seconds float8 NOT NULL DEFAULT 0, ADD COLUMN outage_at timestamptz;
      COMMENT ON COLUMN batch.outage_seconds IS 'how long its rows have been asked and none was answered, as nobody was there or could; time in which no worker asked counts for little';
      COMMENT ON COLUMN batch.outage_at IS 'when a row was last asked in vain; null: one has been answered since'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE batch DROP COLUMN outage_seconds, DROP COLUMN outage_at');
  }
}
