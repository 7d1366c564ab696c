-- The ends of an operation: settled, renewed, or given up. All take the locks that claims take, in the same order.

CREATE TYPE ledger_settlement AS (
  n integer, operation_id uuid, account_id uuid, mode text, fence integer, charge bigint, resource text, answer text, fresh_seconds integer,
  status smallint, headers text, body text, covered json
);

CREATE FUNCTION ledger_settle_one(a ledger_account, o operation, s ledger_settlement, at timestamptz)
RETURNS ledger_account LANGUAGE plpgsql AS $$
BEGIN
  IF o.hold_id IS NOT NULL THEN
    a := ledger_post(a, o.hold_id, 1, s.charge, true, at);
    a.calls := greatest(a.calls - 1, 0);
  ELSIF s.charge > 0 THEN
    RAISE EXCEPTION 'operation % holds nothing to charge', o.id USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF s.resource IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement VALUES (o.account_id, s.resource, s.answer, at + make_interval(secs => s.fresh_seconds))
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.covered IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement SELECT o.account_id, c.resource, c.answer, at + make_interval(secs => c.fresh_seconds)
        FROM json_to_recordset(s.covered) AS c (resource text, answer text, fresh_seconds integer)
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.status IS NOT NULL THEN
    UPDATE operation
      SET lease_until = NULL, hold_id = NULL, question = NULL, expires_at = at + interval '24 hours',
        status = s.status, headers = s.headers, body = s.body, available = a.balance - a.held
      WHERE id = o.id;
  ELSE
    DELETE FROM operation WHERE id = o.id;
  END IF;
  RETURN a;
END $$;
COMMENT ON FUNCTION ledger_settle_one IS 'charges an operation, gives back the rest of its hold, stores what it paid for and what its Idempotency-Key replays; '
  'without an answer to store, the key is free again';

CREATE FUNCTION ledger_settle(settlements json, test_time timestamptz) RETURNS TABLE (n integer, kind text, available bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  s ledger_settlement;
  a ledger_account;
  read ledger_account;
  o operation;
  account uuid;
  mode text;
  at timestamptz;
BEGIN
  FOR s IN SELECT * FROM json_populate_recordset(NULL::ledger_settlement, settlements) AS ended ORDER BY ended.account_id, ended.mode, ended.n LOOP
    IF s.account_id IS DISTINCT FROM account OR s.mode IS DISTINCT FROM mode THEN
      IF a IS DISTINCT FROM read THEN
        PERFORM ledger_save(a);
      END IF;
      account := s.account_id;
      mode := s.mode;
      read := ledger_lock(account, mode);
      a := read;
      at := ledger_now(a, test_time);
    END IF;
    SELECT * INTO o FROM operation WHERE id = s.operation_id AND fence = s.fence AND account_id = s.account_id;
    n := s.n;
    kind := 'settled';
    available := o.available;
    IF o.lease_until IS NOT NULL THEN
      a := ledger_settle_one(a, o, s, at);
      available := a.balance - a.held;
    ELSIF o.status IS NULL THEN
      kind := 'fenced';
    END IF;
    RETURN NEXT;
  END LOOP;
  IF a IS DISTINCT FROM read THEN
    PERFORM ledger_save(a);
  END IF;
END $$;
COMMENT ON FUNCTION ledger_settle IS 'settles many operations as if one after the other; under an older fence nothing happens, and settling again changes nothing';

CREATE FUNCTION ledger_renew(claims json, lease interval, test_time timestamptz) RETURNS SETOF integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  c ledger_settlement;
BEGIN
  FOR c IN SELECT * FROM json_populate_recordset(NULL::ledger_settlement, claims) AS claim ORDER BY claim.account_id, claim.mode LOOP
    PERFORM ledger_lock(c.account_id, c.mode);
    UPDATE operation SET lease_until = coalesce(test_time, clock_timestamp()) + lease
      WHERE id = c.operation_id AND fence = c.fence AND lease_until IS NOT NULL;
    IF FOUND THEN
      RETURN NEXT c.n;
    END IF;
  END LOOP;
END $$;
COMMENT ON FUNCTION ledger_renew IS 'prolongs leases; returns the n of the operations that still run under the fence that they were given';

CREATE FUNCTION ledger_sweep(grace interval, most integer, test_time timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  limit_at timestamptz := coalesce(test_time, clock_timestamp()) - grace;
  a ledger_account;
  o operation;
  due record;
  ended integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('ledger_sweep', 0)) THEN
    RETURN 0;
  END IF;
  FOR due IN
    SELECT * FROM (SELECT id, account_id, mode FROM operation WHERE lease_until < limit_at ORDER BY lease_until LIMIT most) AS overdue
      ORDER BY account_id, mode
  LOOP
    a := ledger_lock(due.account_id, due.mode);
    SELECT * INTO o FROM operation WHERE id = due.id AND lease_until < limit_at;
    IF FOUND THEN
      a := ledger_give_up(a, o, ledger_now(a, test_time));
      PERFORM ledger_save(a);
      ended := ended + 1;
    END IF;
  END LOOP;
  RETURN ended;
END $$;
COMMENT ON FUNCTION ledger_sweep IS 'gives up operations whose lease ended more than the grace ago, oldest first; one sweeper at a time, the others return at once';
