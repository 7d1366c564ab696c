import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';

/** Functions and types that earlier migrations made, in databases in which they ran while they still did so. */
const BEFORE = [
  'key_version_grow, suppression_changed, ledger_issuing, ledger_revenue, ledger_entry_refuse, ledger_lock, ledger_now, ledger_save',
  'ledger_weight, ledger_wait, ledger_key_roll, ledger_taken, ledger_take, ledger_post, ledger_hold_open, ledger_hold_post',
  'ledger_claim_request, ledger_claim_outcome, ledger_claimed, ledger_forget, ledger_give_up, ledger_claim_one, ledger_owned, ledger_claim',
  'ledger_settlement, ledger_settle_one, ledger_settle, ledger_renew, ledger_sweep, webhook_emit, webhook_fan_out, webhook_claim',
  'webhook_result, webhook_moment, webhook_record, webhook_replay, webhook_sweep, batch_claim, batch_settle, batch_recover',
].join(', ');

export class FunctionSource1700000000016 implements MigrationInterface {
  readonly name = 'FunctionSource1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE function_source (
        name text PRIMARY KEY,
        hash text NOT NULL,
        defines text[] NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE function_source IS 'the files whose functions are in force';
      COMMENT ON COLUMN function_source.hash IS 'SHA-256 of the file';
      COMMENT ON COLUMN function_source.defines IS 'names of its functions and types'`);
    await runner.query(`INSERT INTO function_source (name, hash, defines) VALUES ('earlier migrations', '', '{${BEFORE}}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFunctions(runner);
    await runner.query('DROP TABLE function_source');
  }
}
