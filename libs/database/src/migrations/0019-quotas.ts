import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';
import { triggerFunction } from './trigger-function';

/** Counters of what accounts store. The locks leave nothing uncounted that a running replica adds meanwhile. */
export class Quotas1700000000019 implements MigrationInterface {
  readonly name = 'Quotas1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN quotas jsonb NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN account.quotas IS 'limits of its own by mode and quota, such as {"live": {"contacts": 5}}; what is absent has the default';

      CREATE TABLE account_usage (
        account_id uuid NOT NULL,
        mode operation_mode NOT NULL,
        quota text NOT NULL,
        used bigint NOT NULL,
        PRIMARY KEY (account_id, mode, quota)
      ) WITH (fillfactor = 50);
      COMMENT ON TABLE account_usage IS 'how much of each quota accounts use, kept by triggers: its lock makes the check of a quota exact';

      LOCK TABLE batch, batch_row, contact, webhook_endpoint IN SHARE ROW EXCLUSIVE MODE;
      ALTER TABLE batch ADD COLUMN stored_rows integer NOT NULL DEFAULT 0, ADD COLUMN stored_bytes bigint NOT NULL DEFAULT 0;
      COMMENT ON COLUMN batch.stored_rows IS 'its rows in batch_row';
      COMMENT ON COLUMN batch.stored_bytes IS 'bytes of their inputs, and once it has ended of their results';
      UPDATE batch SET stored_rows = r.stored, stored_bytes = r.bytes FROM (
        SELECT batch_id, count(*) AS stored, coalesce(sum(octet_length(input::text)), 0) + coalesce(sum(octet_length(result::text)), 0) AS bytes
          FROM batch_row GROUP BY batch_id
      ) r WHERE batch.id = r.batch_id;
      INSERT INTO account_usage
        SELECT account_id, mode, 'open_batches', count(*) FROM batch WHERE status IN ('draft', 'queued', 'processing') GROUP BY 1, 2
        UNION ALL SELECT account_id, mode, 'batch_rows', sum(stored_rows) FROM batch GROUP BY 1, 2
        UNION ALL SELECT account_id, mode, 'batch_bytes', sum(stored_bytes) FROM batch GROUP BY 1, 2
        UNION ALL SELECT account_id, mode, 'contacts', count(*) FROM contact GROUP BY 1, 2
        UNION ALL SELECT account_id, mode, 'webhook_endpoints', count(*) FROM webhook_endpoint WHERE state <> 'deleted' GROUP BY 1, 2;

      ${triggerFunction('count_batches')}
      CREATE TRIGGER count_added AFTER INSERT ON batch REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION count_batches();
      CREATE TRIGGER count_removed AFTER DELETE ON batch REFERENCING OLD TABLE AS removed
        FOR EACH STATEMENT EXECUTE FUNCTION count_batches();
      CREATE TRIGGER count_changed AFTER UPDATE OF status, stored_rows, stored_bytes ON batch FOR EACH ROW
        WHEN ((OLD.status, OLD.stored_rows, OLD.stored_bytes) IS DISTINCT FROM (NEW.status, NEW.stored_rows, NEW.stored_bytes))
        EXECUTE FUNCTION count_batches();

      ${triggerFunction('count_contacts')}
      CREATE TRIGGER count_added AFTER INSERT ON contact REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION count_contacts();
      CREATE TRIGGER count_removed AFTER DELETE ON contact REFERENCING OLD TABLE AS removed
        FOR EACH STATEMENT EXECUTE FUNCTION count_contacts();

      ${triggerFunction('count_webhook_endpoints')}
      CREATE TRIGGER count_added AFTER INSERT ON webhook_endpoint REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION count_webhook_endpoints();
      CREATE TRIGGER count_removed AFTER DELETE ON webhook_endpoint REFERENCING OLD TABLE AS removed
        FOR EACH STATEMENT EXECUTE FUNCTION count_webhook_endpoints();
      CREATE TRIGGER count_changed AFTER UPDATE OF state ON webhook_endpoint FOR EACH ROW
        WHEN ((OLD.state = 'deleted') <> (NEW.state = 'deleted')) EXECUTE FUNCTION count_webhook_endpoints()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION count_batches, count_contacts, count_webhook_endpoints CASCADE;
      DROP TABLE account_usage;
      ALTER TABLE account DROP COLUMN quotas`);
    await dropFunctions(runner);
    await runner.query('ALTER TABLE batch DROP COLUMN stored_rows, DROP COLUMN stored_bytes');
  }
}
