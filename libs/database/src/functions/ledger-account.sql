-- What an operator does with the credits of an account.

CREATE FUNCTION ledger_open(account uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO ledger_account (account_id) VALUES (account) ON CONFLICT DO NOTHING
$$;
COMMENT ON FUNCTION ledger_open IS 'opens an account with a balance of 0; opening again changes nothing';

CREATE FUNCTION ledger_grant(account uuid, tenths bigint, why text, test_time timestamptz) RETURNS SETOF ledger_account
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH granted AS (
    UPDATE ledger_account SET balance = balance + tenths WHERE account_id = account AND tenths > 0 RETURNING *
  ), entry AS (
    INSERT INTO ledger_entry (debit_account, credit_account, amount, reason, created_at)
      SELECT ledger_issuing(), account, tenths, why, coalesce(test_time, clock_timestamp()) FROM granted
  )
  SELECT * FROM granted
$$;
COMMENT ON FUNCTION ledger_grant IS 'adds credits; no row: the account is not open';
