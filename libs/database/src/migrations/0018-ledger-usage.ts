import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sums of charges by account, key and day. The lock and the trigger's own body leave no charge of an older replica uncounted. */
export class LedgerUsage1700000000018 implements MigrationInterface {
  readonly name = 'LedgerUsage1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_usage (
        account_id uuid NOT NULL,
        day timestamptz NOT NULL,
        key_id uuid,
        charges bigint NOT NULL,
        amount tenths NOT NULL,
        UNIQUE NULLS NOT DISTINCT (account_id, day, key_id)
      ) WITH (fillfactor = 50);
      COMMENT ON TABLE ledger_usage IS 'sums of the captures of ledger_entry, kept by its trigger';
      COMMENT ON COLUMN ledger_usage.day IS 'first moment of the day in UTC';
      LOCK TABLE ledger_entry IN SHARE ROW EXCLUSIVE MODE;
      INSERT INTO ledger_usage
        SELECT debit_account, date_trunc('day', e.created_at, 'UTC'), key_id, count(*), sum(e.amount)
          FROM ledger_entry e JOIN ledger_hold h ON h.id = hold_id GROUP BY 1, 2, 3;
      CREATE FUNCTION ledger_entry_sum() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO ledger_usage AS u
          SELECT NEW.debit_account, date_trunc('day', NEW.created_at, 'UTC'), key_id, 1, NEW.amount FROM ledger_hold WHERE id = NEW.hold_id
          ON CONFLICT (account_id, day, key_id) DO UPDATE SET charges = u.charges + 1, amount = u.amount + excluded.amount;
        RETURN NULL;
      END $$;
      CREATE TRIGGER ledger_entry_sum AFTER INSERT ON ledger_entry
        FOR EACH ROW WHEN (NEW.hold_id IS NOT NULL) EXECUTE FUNCTION ledger_entry_sum()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ledger_entry_sum ON ledger_entry;
      DROP FUNCTION ledger_entry_sum;
      DROP TABLE ledger_usage`);
  }
}
