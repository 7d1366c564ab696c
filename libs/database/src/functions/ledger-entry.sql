-- The two accounts of the ledger that belong to no customer, the refusal of every change of an entry, the chain of the entries, and the sums of captures.
CREATE FUNCTION ledger_issuing() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000001'::uuid;
COMMENT ON FUNCTION ledger_issuing IS 'the account that grants come from; it has no row in ledger_account';

CREATE FUNCTION ledger_revenue() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000002'::uuid;
COMMENT ON FUNCTION ledger_revenue IS 'the account that captures go to; it has no row in ledger_account';

CREATE OR REPLACE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger_entry is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION ledger_entry_owner(e ledger_entry) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN e.hold_id IS NULL THEN e.credit_account ELSE e.debit_account END
$$;
COMMENT ON FUNCTION ledger_entry_owner IS 'the customer account of an entry, in whose chain it is';

CREATE FUNCTION ledger_entry_hash(previous bytea, e ledger_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(previous || convert_to(json_build_array(e.chain_seq, e.id, e.debit_account, e.credit_account, e.amount, e.hold_id, e.seq, e.reason,
    extract(epoch FROM e.created_at))::text, 'UTF8'))
$$;
COMMENT ON FUNCTION ledger_entry_hash IS 'of an entry and of all before it in its account: previous is the hash of the one before, empty for the first';

CREATE OR REPLACE FUNCTION ledger_entry_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner uuid := ledger_entry_owner(NEW);
  previous bytea;
BEGIN
  SELECT chain_seq + 1, chain_hash INTO NEW.chain_seq, previous FROM ledger_account WHERE account_id = owner FOR NO KEY UPDATE;
  NEW.hash := ledger_entry_hash(previous, NEW);
  UPDATE ledger_account SET chain_seq = NEW.chain_seq, chain_hash = NEW.hash WHERE account_id = owner;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION ledger_entry_chain IS 'adds an entry that has no hash to the chain of its account; ledger_post does so itself, as it writes the account only once';

CREATE OR REPLACE FUNCTION ledger_entry_sum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_usage AS u
    SELECT NEW.debit_account, date_trunc('day', NEW.created_at, 'UTC'), key_id, 1, NEW.amount FROM ledger_hold WHERE id = NEW.hold_id
    ON CONFLICT (account_id, day, key_id) DO UPDATE SET charges = u.charges + 1, amount = u.amount + excluded.amount;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION ledger_entry_sum IS 'counts a capture in ledger_usage; the lock of the account serialises the captures of one account';
