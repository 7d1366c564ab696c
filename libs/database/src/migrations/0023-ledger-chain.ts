import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';

/** As `ledger_entry_hash` of the functions: what is hashed of an entry `e` besides the hash before it. */
const canonical = (e: string): string =>
  `convert_to(json_build_array(${e}.chain_seq, ${e}.id, ${e}.debit_account, ${e}.credit_account, ${e}.amount, ${e}.hold_id, ${e}.seq, ${e}.reason,
    extract(epoch FROM ${e}.created_at))::text, 'UTF8')`;

/** Entries are hash-chained by account. The locks and the trigger's own body leave no entry of an older replica out. */
export class LedgerChain1700000000023 implements MigrationInterface {
  readonly name = 'LedgerChain1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_account ADD COLUMN chain_seq bigint NOT NULL DEFAULT 0, ADD COLUMN chain_hash bytea NOT NULL DEFAULT '';
      COMMENT ON COLUMN ledger_account.chain_seq IS 'number of its last entry';
      COMMENT ON COLUMN ledger_account.chain_hash IS 'hash of its last entry';
      ALTER TABLE ledger_entry ADD COLUMN chain_seq bigint, ADD COLUMN hash bytea;
      COMMENT ON COLUMN ledger_entry.chain_seq IS 'number among the entries of its account: the debited one of a capture, the credited one of a grant';
      COMMENT ON COLUMN ledger_entry.hash IS 'SHA-256 of the hash of the entry before it, and of its own columns'`);
    await this.chainEntries(runner);
    await runner.query(`
      ALTER TABLE ledger_entry ALTER COLUMN chain_seq SET NOT NULL, ALTER COLUMN hash SET NOT NULL;
      CREATE FUNCTION ledger_entry_chain() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        owner uuid := CASE WHEN NEW.hold_id IS NULL THEN NEW.credit_account ELSE NEW.debit_account END;
        previous bytea;
      BEGIN
        SELECT chain_seq + 1, chain_hash INTO NEW.chain_seq, previous FROM ledger_account WHERE account_id = owner FOR NO KEY UPDATE;
        NEW.hash := sha256(previous || ${canonical('NEW')});
        UPDATE ledger_account SET chain_seq = NEW.chain_seq, chain_hash = NEW.hash WHERE account_id = owner;
        RETURN NEW;
      END $$;
      CREATE TRIGGER ledger_entry_chain BEFORE INSERT ON ledger_entry
        FOR EACH ROW WHEN (NEW.hash IS NULL) EXECUTE FUNCTION ledger_entry_chain()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFunctions(runner);
    await runner.query(`
      DROP TRIGGER ledger_entry_chain ON ledger_entry;
      DROP FUNCTION ledger_entry_chain;
      ALTER TABLE ledger_entry DROP COLUMN chain_seq, DROP COLUMN hash;
      ALTER TABLE ledger_account DROP COLUMN chain_seq, DROP COLUMN chain_hash`);
  }

  /** Chains the entries that are there, in the order of their ids. */
  private async chainEntries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION pg_temp.chain_step(previous bytea, own bytea) RETURNS bytea LANGUAGE sql IMMUTABLE RETURN sha256(previous || own);
      CREATE AGGREGATE pg_temp.chain (bytea) (SFUNC = pg_temp.chain_step, STYPE = bytea, INITCOND = '');
      ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_insert_only;
      WITH numbered AS (
        SELECT e.id, e.debit_account, e.credit_account, e.amount, e.hold_id, e.seq, e.reason, e.created_at, owner,
            row_number() OVER (PARTITION BY owner ORDER BY e.id) AS chain_seq
          FROM ledger_entry e, LATERAL (SELECT CASE WHEN e.hold_id IS NULL THEN e.credit_account ELSE e.debit_account END AS owner) AS chained
      ), hashed AS (
        SELECT n.id, n.chain_seq, pg_temp.chain(${canonical('n')}) OVER (PARTITION BY n.owner ORDER BY n.chain_seq ROWS UNBOUNDED PRECEDING) AS hash
          FROM numbered n
      )
      UPDATE ledger_entry e SET chain_seq = hashed.chain_seq, hash = hashed.hash FROM hashed WHERE hashed.id = e.id;
      ALTER TABLE ledger_entry ENABLE TRIGGER ledger_entry_insert_only;
      UPDATE ledger_account a SET chain_seq = last.chain_seq, chain_hash = last.hash
        FROM (
          SELECT DISTINCT ON (owner) owner, e.chain_seq, e.hash
            FROM ledger_entry e, LATERAL (SELECT CASE WHEN e.hold_id IS NULL THEN e.credit_account ELSE e.debit_account END AS owner) AS chained
            ORDER BY owner, e.chain_seq DESC
        ) AS last WHERE last.owner = a.account_id;
      DROP AGGREGATE pg_temp.chain (bytea);
      DROP FUNCTION pg_temp.chain_step`);
  }
}
