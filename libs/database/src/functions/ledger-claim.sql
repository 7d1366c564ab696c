-- Claims: the Idempotency-Key, the entitlement, the hourly cap and the hold, decided in one place under the lock of the account.

CREATE TYPE ledger_claim_request AS (
  n integer, operation_id uuid, account_id uuid, mode text, key_id uuid, endpoint text, request_id text, idempotency_key text,
  fingerprint text, question text, price bigint, max_price bigint, subscribed boolean, key_cap bigint, most_calls integer
);

CREATE TYPE ledger_claim_outcome AS (
  n integer, kind text, operation_id uuid, fence integer, available bigint, retry_after integer, status smallint, headers text, body text
);

CREATE TYPE ledger_claimed AS (account ledger_account, outcome ledger_claim_outcome);

CREATE FUNCTION ledger_drop_hold(a ledger_account, o operation, at timestamptz) RETURNS ledger_account LANGUAGE plpgsql AS $$
BEGIN
  IF o.hold_id IS NOT NULL THEN
    a := ledger_post(a, o.hold_id, NULL, 0, true, at);
    a.calls := greatest(a.calls - 1, 0);
  END IF;
  RETURN a;
END $$;
COMMENT ON FUNCTION ledger_drop_hold IS 'releases the hold of an operation, if it has one';

CREATE FUNCTION ledger_forget(a ledger_account, o operation, at timestamptz) RETURNS ledger_account LANGUAGE plpgsql AS $$
BEGIN
  a := ledger_drop_hold(a, o, at);
  DELETE FROM operation WHERE id = o.id;
  RETURN a;
END $$;

CREATE FUNCTION ledger_give_up(a ledger_account, o operation, at timestamptz) RETURNS ledger_account LANGUAGE plpgsql AS $$
BEGIN
  IF o.idempotency_key IS NULL THEN
    RETURN ledger_forget(a, o, at);
  END IF;
  a := ledger_drop_hold(a, o, at);
  UPDATE operation SET lease_until = NULL, hold_id = NULL, question = NULL WHERE id = o.id;
  RETURN a;
END $$;
COMMENT ON FUNCTION ledger_give_up IS 'ends an operation whose lease has ended: its credits are released, and its former owner is fenced off. '
  'With an Idempotency-Key its id stays: a retry continues under it, so that a resource is not created twice';

CREATE FUNCTION ledger_claim_one(a ledger_account, c ledger_claim_request, lease interval, at timestamptz)
RETURNS ledger_claimed LANGUAGE plpgsql AS $$
DECLARE
  o operation;
  rival operation;
  taken ledger_taken;
  r ledger_claim_outcome;
  owned boolean := false;
BEGIN
  r.n := c.n;
  IF c.idempotency_key IS NOT NULL THEN
    SELECT * INTO o FROM operation WHERE account_id = c.account_id AND mode = c.mode AND idempotency_key = c.idempotency_key;
    IF o.expires_at <= at AND (o.lease_until > at) IS NOT TRUE THEN
      a := ledger_forget(a, o, at);
      o := NULL;
    ELSIF o.fingerprint <> c.fingerprint THEN
      r.kind := 'mismatch';
      RETURN (a, r)::ledger_claimed;
    ELSIF o.lease_until > at THEN
      r.kind := 'running';
      r.retry_after := ceil(extract(epoch FROM o.lease_until - at));
      RETURN (a, r)::ledger_claimed;
    ELSIF o.status IS NOT NULL THEN
      r.kind := 'replay';
      r.status := o.status;
      r.headers := o.headers;
      r.body := o.body;
      r.available := o.available;
      RETURN (a, r)::ledger_claimed;
    END IF;
  END IF;

  IF c.mode = 'live' AND NOT c.subscribed THEN
    r.kind := 'subscription_required';
    RETURN (a, r)::ledger_claimed;
  END IF;

  IF c.question IS NOT NULL THEN
    SELECT answer INTO r.body FROM entitlement WHERE account_id = c.account_id AND resource = c.question AND fresh_until > at;
    owned := FOUND;
  END IF;
  IF c.question IS NOT NULL AND NOT owned THEN
    SELECT * INTO rival FROM operation WHERE account_id = c.account_id AND question = c.question AND id IS DISTINCT FROM o.id;
    IF rival.lease_until > at THEN
      r.kind := 'same_question_running';
      RETURN (a, r)::ledger_claimed;
    ELSIF FOUND THEN
      a := ledger_give_up(a, rival, at);
    END IF;
  END IF;

  r.available := a.balance - a.held;
  IF NOT owned AND c.price > c.max_price THEN
    r.kind := 'max_price_exceeded';
    RETURN (a, r)::ledger_claimed;
  END IF;

  IF NOT owned AND c.price > 0 AND c.mode = 'live' AND o.hold_id IS NULL THEN
    IF a.calls >= c.most_calls THEN
      r.kind := 'too_many_calls';
      RETURN (a, r)::ledger_claimed;
    END IF;
    taken := ledger_take(
      a,
      (c.operation_id, c.account_id, coalesce(o.id, c.operation_id), c.key_id, c.endpoint, c.request_id, c.price, 0, at, NULL)::ledger_hold,
      c.key_cap
    );
    a := taken.account;
    IF taken.refusal IS NOT NULL THEN
      r.kind := taken.refusal;
      r.retry_after := taken.retry_after;
      RETURN (a, r)::ledger_claimed;
    END IF;
    o.hold_id := c.operation_id;
    a.calls := a.calls + 1;
  END IF;

  r.kind := CASE WHEN owned THEN 'owned' ELSE 'claimed' END;
  r.operation_id := coalesce(o.id, c.operation_id);
  r.fence := coalesce(o.fence + 1, 1);
  r.available := a.balance - a.held;
  IF owned AND c.idempotency_key IS NULL THEN
    r.fence := 0;
  ELSIF o.id IS NOT NULL THEN
    UPDATE operation SET fence = r.fence, lease_until = at + lease, hold_id = o.hold_id, question = CASE WHEN NOT owned THEN c.question END
      WHERE id = o.id;
  ELSE
    INSERT INTO operation (id, account_id, mode, idempotency_key, fingerprint, question, hold_id, fence, lease_until, expires_at)
      VALUES (c.operation_id, c.account_id, c.mode, c.idempotency_key, c.fingerprint, CASE WHEN NOT owned THEN c.question END, o.hold_id, 1,
        at + lease, at + interval '24 hours');
  END IF;
  RETURN (a, r)::ledger_claimed;
END $$;
COMMENT ON FUNCTION ledger_claim_one IS 'decides one claim, in the order that the API documents; a refusal stores nothing. Fence 0: nothing was recorded';

CREATE FUNCTION ledger_owned(c ledger_claim_request, test_time timestamptz) RETURNS ledger_claim_outcome LANGUAGE plpgsql AS $$
DECLARE
  r ledger_claim_outcome;
BEGIN
  IF c.idempotency_key IS NULL AND c.mode = 'live' AND c.subscribed AND c.question IS NOT NULL THEN
    SELECT c.n, 'owned', c.operation_id, 0, a.balance - a.held, NULL, NULL, NULL, e.answer INTO r
      FROM entitlement e, ledger_account a
      WHERE e.account_id = c.account_id AND e.resource = c.question AND e.fresh_until > coalesce(test_time, clock_timestamp())
        AND a.account_id = c.account_id;
  END IF;
  RETURN r;
END $$;
COMMENT ON FUNCTION ledger_owned IS 'an answer that was paid for and has nothing to be stored under: read without a lock, so that it costs no write';

CREATE FUNCTION ledger_claim(claims json, lease interval, test_time timestamptz) RETURNS SETOF ledger_claim_outcome
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  c ledger_claim_request;
  a ledger_account;
  read ledger_account;
  claimed ledger_claimed;
  owned ledger_claim_outcome;
  account uuid;
  mode text;
  at timestamptz;
BEGIN
  FOR c IN SELECT * FROM json_populate_recordset(NULL::ledger_claim_request, claims) AS request ORDER BY request.account_id, request.mode, request.n LOOP
    IF c.account_id IS DISTINCT FROM account OR c.mode IS DISTINCT FROM mode THEN
      owned := ledger_owned(c, test_time);
      IF owned.kind IS NOT NULL THEN
        RETURN NEXT owned;
        CONTINUE;
      END IF;
      IF a IS DISTINCT FROM read THEN
        PERFORM ledger_save(a);
      END IF;
      account := c.account_id;
      mode := c.mode;
      read := ledger_lock(account, mode);
      a := read;
      at := ledger_now(a, test_time);
    END IF;
    claimed := ledger_claim_one(a, c, lease, at);
    a := claimed.account;
    RETURN NEXT claimed.outcome;
  END LOOP;
  IF a IS DISTINCT FROM read THEN
    PERFORM ledger_save(a);
  END IF;
END $$;
COMMENT ON FUNCTION ledger_claim IS 'decides the claims of many requests as if one after the other; each account is locked and written once';
