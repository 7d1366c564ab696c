-- The two accounts of the ledger that belong to no customer, the refusal of every change of an entry, and the sums of captures.
CREATE FUNCTION ledger_issuing() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000001'::uuid;
COMMENT ON FUNCTION ledger_issuing IS 'the account that grants come from; it has no row in ledger_account';

CREATE FUNCTION ledger_revenue() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000002'::uuid;
COMMENT ON FUNCTION ledger_revenue IS 'the account that captures go to; it has no row in ledger_account';

CREATE OR REPLACE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger_entry is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION ledger_entry_sum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_usage AS u
    SELECT NEW.debit_account, date_trunc('day', NEW.created_at, 'UTC'), key_id, 1, NEW.amount FROM ledger_hold WHERE id = NEW.hold_id
    ON CONFLICT (account_id, day, key_id) DO UPDATE SET charges = u.charges + 1, amount = u.amount + excluded.amount;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION ledger_entry_sum IS 'counts a capture in ledger_usage; the lock of the account serialises the captures of one account';
