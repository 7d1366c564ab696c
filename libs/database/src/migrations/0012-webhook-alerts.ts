import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an endpoint is told of itself it could not hear: the other endpoints of its account are told. */
export class WebhookAlerts1700000000012 implements MigrationInterface {
  readonly name = 'WebhookAlerts1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook_event ADD COLUMN endpoint_id uuid;
      COMMENT ON COLUMN webhook_event.endpoint_id IS 'the endpoint that it tells of, which does not get it; null: it tells of something else';

      ALTER TABLE webhook_endpoint ADD COLUMN alerted smallint, ADD COLUMN last_error text, ADD COLUMN last_status smallint;
      COMMENT ON COLUMN webhook_endpoint.alerted IS 'percent of the failure limit in the last alert; null: none since an attempt succeeded';
      COMMENT ON COLUMN webhook_endpoint.last_error IS 'of the last attempt that counted; null: it succeeded'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE webhook_endpoint DROP COLUMN alerted, DROP COLUMN last_error, DROP COLUMN last_status');
    await runner.query('ALTER TABLE webhook_event DROP COLUMN endpoint_id');
  }
}
