import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BatchPause1700000000043 implements MigrationInterface {
  readonly name = 'BatchPause1700000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch ADD COLUMN paused_at timestamptz;
      CREATE INDEX batch_paused ON batch (paused_at) WHERE paused_at IS NOT NULL;
      COMMENT ON COLUMN batch.paused_at IS 'since when no turn of it may begin; null: it is not paused, or has ended'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE batch DROP COLUMN paused_at');
  }
}
