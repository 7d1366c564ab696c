import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './0010-webhooks.tables';

export class Webhooks1700000000010 implements MigrationInterface {
  readonly name = 'Webhooks1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_attempt, webhook_delivery, webhook_event, webhook_secret, webhook_endpoint');
  }
}
