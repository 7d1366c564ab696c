import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claim } from './0002-ledger.claim';
import { holds } from './0002-ledger.holds';
import { settle } from './0002-ledger.settle';
import { tables } from './0002-ledger.tables';

export class Ledger1700000000002 implements MigrationInterface {
  readonly name = 'Ledger1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, holds, claim, settle]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_account, ledger_key_window, ledger_hold, ledger_entry, operation, entitlement CASCADE');
    await runner.query(
      'DROP TYPE ledger_taken, ledger_claimed, ledger_claim_request, ledger_claim_outcome, ledger_settlement CASCADE',
    );
    await runner.query('DROP DOMAIN tenths, positive_tenths, operation_mode CASCADE');
    await runner.query('DROP FUNCTION ledger_settle, ledger_renew, ledger_sweep, ledger_weight, ledger_wait, ledger_key_roll');
    await runner.query('DROP FUNCTION ledger_hold_post, ledger_entry_refuse, ledger_issuing, ledger_revenue');
  }
}
