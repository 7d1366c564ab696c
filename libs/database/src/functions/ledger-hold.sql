-- The building blocks of the ledger. A function that takes a ledger_account works on the caller's locked copy and returns it changed; the
-- function that locked the account writes it back, once.

CREATE FUNCTION ledger_lock(account uuid, mode text) RETURNS ledger_account LANGUAGE plpgsql AS $$
DECLARE
  a ledger_account;
BEGIN
  IF mode = 'test' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(account::text, 0));
    RETURN NULL;
  END IF;
  SELECT * INTO a FROM ledger_account WHERE account_id = account FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no ledger account %', account USING ERRCODE = 'no_data_found';
  END IF;
  RETURN a;
END $$;
COMMENT ON FUNCTION ledger_lock IS 'serialises all work on an account in one mode; test mode has its own lock and touches no row. '
  'A transaction that locks several does so in the order of account and mode, so that no deadlock occurs';

CREATE FUNCTION ledger_now(a ledger_account, test_time timestamptz) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT greatest(coalesce(test_time, clock_timestamp()), a.window_since + interval '1 hour')
$$;
COMMENT ON FUNCTION ledger_now IS 'the time once the lock is held; never behind the last time that the window was moved';

CREATE FUNCTION ledger_save(a ledger_account) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger_account
    SET balance = a.balance, held = a.held, window_sum = a.window_sum, window_since = a.window_since, key_windows = a.key_windows, calls = a.calls,
      chain_seq = a.chain_seq, chain_hash = a.chain_hash
    WHERE account_id = a.account_id;
END $$;

CREATE FUNCTION ledger_weight(account uuid, key uuid, after timestamptz, until timestamptz) RETURNS bigint LANGUAGE sql AS $$
  SELECT coalesce(sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END), 0)::bigint FROM ledger_hold
    WHERE account_id = account AND created_at > after AND created_at <= until AND (key IS NULL OR key_id = key)
$$;
COMMENT ON FUNCTION ledger_weight IS 'what the holds made in (after, until] count against the hourly cap';

CREATE FUNCTION ledger_wait(account uuid, key uuid, since timestamptz, excess bigint) RETURNS integer
LANGUAGE sql SET enable_sort = off SET enable_bitmapscan = off AS $$
  SELECT coalesce((
    SELECT ceil(extract(epoch FROM created_at - since))::integer FROM (
      SELECT created_at, sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END) OVER (ORDER BY created_at) AS gone
        FROM ledger_hold WHERE account_id = account AND created_at > since AND (key IS NULL OR key_id = key)
    ) AS leaving WHERE gone >= excess ORDER BY created_at LIMIT 1
  ), 3600)
$$;
COMMENT ON FUNCTION ledger_wait IS 'seconds until holds that weigh at least excess have left the window that began at since; '
  'reads them in the order of the index, and no further than that';

CREATE FUNCTION ledger_key_roll(account uuid, key uuid, since timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  k ledger_key_window;
BEGIN
  SELECT * INTO k FROM ledger_key_window WHERE key_id = key;
  IF NOT FOUND THEN
    k.window_sum := ledger_weight(account, key, since, 'infinity');
    INSERT INTO ledger_key_window VALUES (key, account, k.window_sum, since);
  ELSIF k.window_since < since THEN
    k.window_sum := k.window_sum - ledger_weight(account, key, k.window_since, since);
    UPDATE ledger_key_window SET window_sum = k.window_sum, window_since = since WHERE key_id = key;
  END IF;
  RETURN k.window_sum;
END $$;
COMMENT ON FUNCTION ledger_key_roll IS 'moves the window of a key to since, and returns what is in it';

CREATE TYPE ledger_taken AS (account ledger_account, refusal text, retry_after integer);

CREATE FUNCTION ledger_take(a ledger_account, hold ledger_hold, key_cap bigint) RETURNS ledger_taken LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := hold.created_at - interval '1 hour';
  capped_key uuid := CASE WHEN key_cap IS NOT NULL THEN hold.key_id END;
  cap bigint := coalesce(key_cap, a.hourly_cap, 1000000);
  spent bigint;
BEGIN
  -- Each hold is subtracted once, when it leaves; that is put off while the cap is far, but not for long.
  IF a.window_sum + hold.amount > cap OR a.window_since < since - interval '1 minute' THEN
    a.window_sum := a.window_sum - ledger_weight(a.account_id, NULL, a.window_since, since);
    a.window_since := since;
  END IF;
  spent := a.window_sum;
  IF capped_key IS NOT NULL THEN
    a.key_windows := true;
    spent := ledger_key_roll(a.account_id, capped_key, since);
  END IF;
  IF spent + hold.amount > cap THEN
    RETURN (a, 'spend_cap', ledger_wait(a.account_id, capped_key, since, spent + hold.amount - cap))::ledger_taken;
  END IF;
  IF a.balance - a.held < hold.amount THEN
    RETURN (a, 'insufficient', NULL)::ledger_taken;
  END IF;
  INSERT INTO ledger_hold VALUES (hold.*);
  a.held := a.held + hold.amount;
  a.window_sum := a.window_sum + hold.amount;
  IF a.key_windows THEN
    UPDATE ledger_key_window SET window_sum = window_sum + hold.amount WHERE key_id = hold.key_id;
  END IF;
  RETURN (a, NULL, NULL)::ledger_taken;
END $$;
COMMENT ON FUNCTION ledger_take IS 'makes a hold if the hourly cap and the balance allow it; a key with a cap of its own is held to that one instead';

CREATE FUNCTION ledger_post(a ledger_account, hold uuid, seq integer, charge bigint, closing boolean, at timestamptz)
RETURNS ledger_account LANGUAGE plpgsql AS $$
DECLARE
  h ledger_hold;
  entry ledger_entry;
  rest bigint;
BEGIN
  UPDATE ledger_hold SET captured = captured + charge, closed_at = CASE WHEN closing THEN at END
    WHERE id = hold AND closed_at IS NULL RETURNING * INTO h;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'hold % is not open', hold USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF charge > 0 THEN
    a.chain_seq := a.chain_seq + 1;
    entry := (nextval('ledger_entry_id_seq'), a.account_id, ledger_revenue(), charge, hold, seq, NULL, at, a.chain_seq, NULL)::ledger_entry;
    a.chain_hash := ledger_entry_hash(a.chain_hash, entry);
    entry.hash := a.chain_hash;
    INSERT INTO ledger_entry OVERRIDING SYSTEM VALUE VALUES (entry.*);
    a.balance := a.balance - charge;
    a.held := a.held - charge;
  END IF;
  rest := h.amount - h.captured;
  IF rest < 0 THEN
    RAISE EXCEPTION 'hold % is too small: % of %', hold, h.captured, h.amount USING ERRCODE = 'check_violation';
  END IF;
  IF closing AND rest > 0 THEN
    a.held := a.held - rest;
    a.window_sum := a.window_sum - CASE WHEN h.created_at > a.window_since THEN rest ELSE 0 END;
    IF a.key_windows THEN
      UPDATE ledger_key_window SET window_sum = window_sum - rest WHERE key_id = h.key_id AND window_since < h.created_at;
    END IF;
  END IF;
  RETURN a;
END $$;
COMMENT ON FUNCTION ledger_post IS 'captures part of an open hold and, when closing, gives the rest back';

CREATE FUNCTION ledger_hold_open(hold ledger_hold, key_cap bigint, test_time timestamptz)
RETURNS TABLE (refusal text, retry_after integer, available bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  a ledger_account := ledger_lock(hold.account_id, 'live');
  taken ledger_taken;
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_hold WHERE id = hold.id AND account_id = hold.account_id) THEN
    hold.captured := 0;
    hold.created_at := ledger_now(a, test_time);
    taken := ledger_take(a, hold, key_cap);
    a := taken.account;
    PERFORM ledger_save(a);
  END IF;
  RETURN QUERY SELECT taken.refusal, taken.retry_after, a.balance - a.held;
END $$;
COMMENT ON FUNCTION ledger_hold_open IS 'a hold without an operation of its own, for an owner that keeps it as long as it needs; once per id';

CREATE FUNCTION ledger_hold_post(hold uuid, capture_seq integer, charge bigint, closing boolean, test_time timestamptz)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  a ledger_account := ledger_lock((SELECT account_id FROM ledger_hold WHERE id = hold), 'live');
  earlier bigint := (SELECT amount FROM ledger_entry WHERE hold_id = hold AND seq = capture_seq);
BEGIN
  IF earlier <> charge THEN
    RAISE EXCEPTION 'capture % of hold % was %, not %', capture_seq, hold, earlier, charge USING ERRCODE = 'unique_violation';
  END IF;
  IF earlier IS NULL AND NOT (closing AND (SELECT closed_at IS NOT NULL FROM ledger_hold WHERE id = hold)) THEN
    a := ledger_post(a, hold, capture_seq, charge, closing, ledger_now(a, test_time));
    PERFORM ledger_save(a);
  END IF;
  RETURN a.balance - a.held;
END $$;
COMMENT ON FUNCTION ledger_hold_post IS 'captures from or closes such a hold; each capture once per seq, the close once';
