import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebhookDeliveryFilters1700000000048 implements MigrationInterface {
  readonly name = 'WebhookDeliveryFilters1700000000048';

  /** Lists of the rare among many: without these, each row of the account is read. Nearly all deliveries are of `batch.completed`. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX webhook_delivery_state ON webhook_delivery (account_id, mode, state, created_at, id);
      CREATE INDEX webhook_delivery_event ON webhook_delivery (account_id, mode, event, created_at, id) WHERE event <> 'batch.completed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX webhook_delivery_state, webhook_delivery_event');
  }
}
