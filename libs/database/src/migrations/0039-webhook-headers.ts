import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebhookHeaders1700000000039 implements MigrationInterface {
  readonly name = 'WebhookHeaders1700000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook_attempt ADD COLUMN request_headers text, ADD COLUMN response_headers text;
      COMMENT ON COLUMN webhook_attempt.request_headers IS 'as they were sent, one a line; null: nothing was sent'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE webhook_attempt DROP COLUMN request_headers, DROP COLUMN response_headers');
  }
}
