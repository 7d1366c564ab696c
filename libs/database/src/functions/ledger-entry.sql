-- The two accounts of the ledger that are nobody's, and the refusal of every change of an entry.
CREATE FUNCTION ledger_issuing() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000001'::uuid;
COMMENT ON FUNCTION ledger_issuing IS 'the account that grants come from; it has no row in ledger_account';

CREATE FUNCTION ledger_revenue() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN '00000000-0000-0000-0000-000000000002'::uuid;
COMMENT ON FUNCTION ledger_revenue IS 'the account that captures go to; it has no row in ledger_account';

CREATE OR REPLACE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger_entry is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
