import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './0002-ledger.tables';

export class Ledger1700000000002 implements MigrationInterface {
  readonly name = 'Ledger1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_account, ledger_key_window, ledger_hold, ledger_entry, operation, entitlement');
    await runner.query('DROP DOMAIN tenths, positive_tenths, operation_mode');
    await runner.query('DROP FUNCTION ledger_entry_refuse');
  }
}
