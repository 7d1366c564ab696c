-- What is kept besides credits: operations that end without a settlement, entitlements, and what has expired.

CREATE FUNCTION ledger_hand_back(of_operation uuid, of_fence integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH kept AS (
    UPDATE operation SET lease_until = NULL
      WHERE id = of_operation AND fence = of_fence AND lease_until IS NOT NULL AND hold_id IS NULL AND idempotency_key IS NOT NULL
  )
  DELETE FROM operation
    WHERE id = of_operation AND fence = of_fence AND lease_until IS NOT NULL AND hold_id IS NULL AND idempotency_key IS NULL
$$;
COMMENT ON FUNCTION ledger_hand_back IS 'ends an operation that holds no credits; with an Idempotency-Key its id stays for a retry';

CREATE FUNCTION ledger_entitle(account uuid, resources text[], answers text[], fresh_seconds float8[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM ledger_lock(account, 'live');
  INSERT INTO entitlement
    SELECT account, resource, answer, clock_timestamp() + make_interval(secs => seconds)
      FROM unnest(resources, answers, fresh_seconds) AS e (resource, answer, seconds)
    ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
END $$;
COMMENT ON FUNCTION ledger_entitle IS 'entitles an account to answers, each resource once. Locks the account before its entitlements, as the settlement of single calls does';

CREATE FUNCTION ledger_purge(most integer, test_time timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  at timestamptz := coalesce(test_time, now());
  answers integer;
  entitlements integer;
BEGIN
  DELETE FROM operation WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM operation WHERE idempotency_key IS NOT NULL AND lease_until IS NULL AND expires_at <= at
      ORDER BY expires_at LIMIT most FOR UPDATE SKIP LOCKED));
  GET DIAGNOSTICS answers = ROW_COUNT;
  DELETE FROM entitlement WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM entitlement WHERE fresh_until <= at ORDER BY fresh_until LIMIT most FOR UPDATE SKIP LOCKED));
  GET DIAGNOSTICS entitlements = ROW_COUNT;
  RETURN answers + entitlements;
END $$;
COMMENT ON FUNCTION ledger_purge IS 'deletes expired rows, at most so many stored answers and as many entitlements; returns how many';
