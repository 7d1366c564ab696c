import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trace of a call goes on in the work that it leaves behind. */
export class Traceparent1700000000038 implements MigrationInterface {
  readonly name = 'Traceparent1700000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch ADD COLUMN traceparent text;
      ALTER TABLE research_job ADD COLUMN traceparent text;
      ALTER TABLE webhook_event ADD COLUMN traceparent text;
      COMMENT ON COLUMN batch.traceparent IS 'W3C Trace Context of the call that made it';
      COMMENT ON COLUMN research_job.traceparent IS 'W3C Trace Context of the call that began it';
      COMMENT ON COLUMN webhook_event.traceparent IS 'W3C Trace Context of the call that it comes from; null: of none'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE webhook_event DROP COLUMN traceparent');
    await runner.query('ALTER TABLE research_job DROP COLUMN traceparent');
    await runner.query('ALTER TABLE batch DROP COLUMN traceparent');
  }
}
