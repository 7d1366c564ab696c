import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grants are found by the account that they went to. Captures are not in the index, so that a charge costs no more. */
export class LedgerGrant1700000000044 implements MigrationInterface {
  readonly name = 'LedgerGrant1700000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ledger_entry_grant ON ledger_entry (credit_account, created_at, id) WHERE hold_id IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ledger_entry_grant');
  }
}
