import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';

/** Endpoints prove themselves by answering a ping; those that are there already have done so. */
export class WebhookChallenge1700000000022 implements MigrationInterface {
  readonly name = 'WebhookChallenge1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE webhook_endpoint ADD COLUMN verified_at timestamptz;
      COMMENT ON COLUMN webhook_endpoint.verified_at IS 'when its URL first answered a ping; null: it gets pings only, and its other deliveries wait';
      UPDATE webhook_endpoint SET verified_at = now();

      CREATE TABLE webhook_host (
        kind text NOT NULL CHECK (kind IN ('ping', 'replay')),
        host text NOT NULL,
        free_at timestamptz NOT NULL,
        PRIMARY KEY (kind, host)
      ) WITH (fillfactor = 50);
      COMMENT ON TABLE webhook_host IS 'spreads pings and replays to one host, of all accounts together';
      COMMENT ON COLUMN webhook_host.free_at IS 'the next moment that is not taken'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFunctions(runner);
    await runner.query('DROP TABLE webhook_host');
    await runner.query('ALTER TABLE webhook_endpoint DROP COLUMN verified_at');
  }
}
