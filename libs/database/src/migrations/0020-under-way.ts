import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';

/** Paid calls under way, and open event streams. */
export class UnderWay1700000000020 implements MigrationInterface {
  readonly name = 'UnderWay1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_account ADD COLUMN calls integer NOT NULL DEFAULT 0;
      COMMENT ON COLUMN ledger_account.calls IS 'operations that have a hold: paid calls under way';
      LOCK TABLE operation IN SHARE ROW EXCLUSIVE MODE;
      UPDATE ledger_account a SET calls = o.calls
        FROM (SELECT account_id, count(*) AS calls FROM operation WHERE hold_id IS NOT NULL GROUP BY account_id) o WHERE o.account_id = a.account_id;

      CREATE TABLE event_stream (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        key_id uuid NOT NULL,
        lease_until timestamptz NOT NULL
      );
      CREATE INDEX event_stream_account ON event_stream (account_id);
      CREATE INDEX event_stream_lease ON event_stream (lease_until);
      COMMENT ON TABLE event_stream IS 'streams of all gateways, each under a lease that its gateway renews'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFunctions(runner);
    await runner.query('DROP TABLE event_stream');
    await runner.query('ALTER TABLE ledger_account DROP COLUMN calls');
  }
}
