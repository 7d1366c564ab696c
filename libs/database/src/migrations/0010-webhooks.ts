import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dispatch } from './0010-webhooks.dispatch';
import { tables } from './0010-webhooks.tables';

export class Webhooks1700000000010 implements MigrationInterface {
  readonly name = 'Webhooks1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, dispatch]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION webhook_emit, webhook_fan_out, webhook_claim, webhook_record, webhook_replay, webhook_sweep',
    );
    await runner.query('DROP TABLE webhook_attempt, webhook_delivery, webhook_event, webhook_secret, webhook_endpoint');
    await runner.query('DROP TYPE webhook_result');
  }
}
