/**
 * From the outbox to the receivers. The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order
 * of their ids or not waited for: no two of these functions can deadlock.
 */
export const dispatch = /* sql */ `
CREATE FUNCTION webhook_emit(account uuid, call_mode text, event_name text, about text, event_data json) RETURNS void LANGUAGE sql AS $$
  INSERT INTO webhook_event (account_id, mode, event, subject, data) VALUES (account, call_mode, event_name, about, event_data)
    ON CONFLICT (subject, event) DO NOTHING;
$$;
COMMENT ON FUNCTION webhook_emit IS 'for producers, in the transaction that makes it true; once for each event about a subject, such as batch:<id>';

CREATE FUNCTION webhook_fan_out(most integer, test_time timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  v webhook_event;
  made uuid[];
  due uuid[] := '{}';
  events integer := 0;
BEGIN
  FOR v IN SELECT * FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at LIMIT most FOR UPDATE SKIP LOCKED LOOP
    WITH delivery AS (
      INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
        SELECT d.id, v.id, e.id, v.account_id, v.mode, v.event,
          concat('{"event":', to_json(v.event), ',"delivery_id":"', d.id, '","data":', v.data, '}'),
          CASE e.state WHEN 'active' THEN 'pending' ELSE 'skipped' END, at, at
        FROM webhook_endpoint e, LATERAL (SELECT gen_random_uuid() AS id WHERE e.id IS NOT NULL) d
        WHERE e.account_id = v.account_id AND e.mode = v.mode AND e.state <> 'deleted' AND e.events && ARRAY[v.event, '*']
        ON CONFLICT (event_id, endpoint_id) DO NOTHING
        RETURNING endpoint_id
    )
    SELECT array_agg(endpoint_id) INTO made FROM delivery;
    due := due || coalesce(made, '{}');
    UPDATE webhook_event SET fanned_out_at = at WHERE id = v.id;
    events := events + 1;
  END LOOP;
  IF due <> '{}' THEN
    PERFORM FROM webhook_endpoint WHERE id = ANY (due) ORDER BY id FOR NO KEY UPDATE;
    UPDATE webhook_endpoint SET due_at = least(due_at, at) WHERE id = ANY (due);
  END IF;
  RETURN events;
END $$;
COMMENT ON FUNCTION webhook_fan_out IS 'makes one delivery of each new event for each endpoint that subscribed to it; returns how many events there were';

CREATE FUNCTION webhook_claim(most integer, most_failing integer, cap integer, lease interval, test_time timestamptz)
RETURNS SETOF webhook_delivery LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  e webhook_endpoint;
  d webhook_delivery;
  open integer;
  room integer;
BEGIN
  FOR e IN
    SELECT * FROM webhook_endpoint
      WHERE state = 'active' AND due_at <= at AND (failing_since IS NULL OR most_failing > 0)
      ORDER BY due_at LIMIT most + 100 FOR NO KEY UPDATE SKIP LOCKED
  LOOP
    CONTINUE WHEN e.failing_since IS NOT NULL AND most_failing <= 0;
    UPDATE webhook_delivery SET lease_until = NULL WHERE endpoint_id = e.id AND lease_until <= at;
    SELECT count(*) INTO open FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL;
    room := CASE WHEN e.failing_since IS NULL THEN cap ELSE 1 END - open;
    FOR d IN
      UPDATE webhook_delivery SET lease_until = at + lease, fence = fence + 1
        WHERE id IN (
          SELECT id FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at
            ORDER BY due_at LIMIT greatest(0, least(room, most)) FOR UPDATE SKIP LOCKED
        )
        RETURNING *
    LOOP
      room := room - 1;
      most := most - 1;
      most_failing := most_failing - CASE WHEN e.failing_since IS NULL THEN 0 ELSE 1 END;
      RETURN NEXT d;
    END LOOP;
    UPDATE webhook_endpoint SET due_at = least(
        (SELECT min(lease_until) FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL),
        CASE WHEN room > 0 THEN (
          SELECT greatest(due_at, at) FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL ORDER BY due_at LIMIT 1
        ) END
      ) WHERE id = e.id;
    EXIT WHEN most <= 0;
  END LOOP;
END $$;
COMMENT ON FUNCTION webhook_claim IS 'leases due deliveries: endpoints take turns, each has at most cap of them under way, or one while it fails, '
  'and those that fail get at most most_failing together; '
  'those whose lease has ended are taken over under a higher fence';

CREATE TYPE webhook_result AS (
  n integer, endpoint_id uuid, delivery_id uuid, fence integer, verdict text, retry_seconds float8, at timestamptz, status smallint, error text,
  latency_ms integer, response text
);

CREATE FUNCTION webhook_record(results json, disable_after interval, test_time timestamptz)
RETURNS TABLE (n integer, taken boolean, disabled text) LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  r webhook_result;
  e webhook_endpoint;
BEGIN
  FOR r IN SELECT * FROM json_populate_recordset(NULL::webhook_result, results) AS result ORDER BY result.endpoint_id, result.delivery_id LOOP
    SELECT * INTO e FROM webhook_endpoint WHERE id = r.endpoint_id FOR NO KEY UPDATE;
    UPDATE webhook_delivery SET
        lease_until = NULL,
        attempts = attempts + CASE r.verdict WHEN 'deferred' THEN 0 ELSE 1 END,
        step = step + CASE r.verdict WHEN 'deferred' THEN 0 ELSE 1 END,
        deferrals = deferrals + CASE r.verdict WHEN 'deferred' THEN 1 ELSE 0 END,
        state = CASE r.verdict WHEN 'delivered' THEN 'delivered' WHEN 'dead' THEN 'dead' WHEN 'gone' THEN 'dead' ELSE state END,
        due_at = at + make_interval(secs => coalesce(r.retry_seconds, 0))
      WHERE id = r.delivery_id AND fence = r.fence AND lease_until IS NOT NULL;
    n := r.n;
    taken := FOUND;
    disabled := NULL;
    IF taken THEN
      INSERT INTO webhook_attempt
        VALUES (r.delivery_id, r.fence, r.at, r.status, r.error, r.latency_ms, r.response, r.verdict <> 'deferred');
      IF r.verdict = 'delivered' THEN
        e.failures := 0;
        e.failing_since := NULL;
      ELSIF r.verdict <> 'deferred' THEN
        e.failures := e.failures + 1;
        e.failing_since := coalesce(e.failing_since, at);
      END IF;
      IF e.state = 'active' AND r.verdict = 'gone' THEN
        disabled := 'gone';
      ELSIF e.state = 'active' AND e.failures >= 10 AND e.failing_since <= at - disable_after THEN
        disabled := 'failing';
      END IF;
      UPDATE webhook_endpoint SET
          failures = e.failures, failing_since = e.failing_since, due_at = least(due_at, at),
          state = CASE WHEN disabled IS NULL THEN state ELSE 'disabled' END, reason = coalesce(disabled, reason)
        WHERE id = e.id;
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;
COMMENT ON FUNCTION webhook_record IS 'writes down what came of attempts, each valid only under its fence, and disables endpoints that are gone or have '
  'failed without a break for disable_after; returns what was taken, and why the endpoint is disabled now, if so';

CREATE FUNCTION webhook_replay(
  account uuid, call_mode text, ids uuid[], endpoint uuid, since timestamptz, until timestamptz, states text[], rate integer, most integer,
  test_time timestamptz
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  replayed integer;
BEGIN
  PERFORM FROM webhook_endpoint WHERE account_id = account AND mode = call_mode AND state = 'active' ORDER BY id FOR NO KEY UPDATE;
  WITH chosen AS (
    SELECT d.id, d.endpoint_id, d.created_at, greatest(e.replay_until, at) AS base
      FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.state = 'active'
      WHERE d.account_id = account AND d.mode = call_mode AND d.state = ANY (states) AND d.lease_until IS NULL
        AND (ids IS NULL OR d.id = ANY (ids)) AND (endpoint IS NULL OR d.endpoint_id = endpoint)
        AND (since IS NULL OR d.created_at >= since) AND (until IS NULL OR d.created_at < until)
      ORDER BY d.created_at, d.id LIMIT most FOR UPDATE OF d
  ), spread AS (
    SELECT id, endpoint_id, base + make_interval(secs => (row_number() OVER (PARTITION BY endpoint_id ORDER BY created_at, id) - 1)::float8 / rate) AS due
      FROM chosen
  ), started AS (
    UPDATE webhook_delivery d SET state = 'pending', step = 0, deferrals = 0, replays = replays + 1, due_at = spread.due
      FROM spread WHERE d.id = spread.id RETURNING d.endpoint_id, d.due_at
  ), touched AS (
    UPDATE webhook_endpoint e SET due_at = least(e.due_at, s.first), replay_until = s.last + make_interval(secs => 1.0 / rate)
      FROM (SELECT endpoint_id, min(due_at) AS first, max(due_at) AS last FROM started GROUP BY endpoint_id) s WHERE e.id = s.endpoint_id
  )
  SELECT count(*) INTO replayed FROM started;
  RETURN replayed;
END $$;
COMMENT ON FUNCTION webhook_replay IS 'starts the schedule of ended deliveries anew, oldest first and not more than rate a second for each endpoint; returns how many';

CREATE FUNCTION webhook_sweep(most integer, keep interval, test_time timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  skipped integer;
BEGIN
  UPDATE webhook_delivery SET lease_until = NULL
    WHERE lease_until <= at AND endpoint_id IN (SELECT id FROM webhook_endpoint WHERE state <> 'active');
  UPDATE webhook_delivery SET state = 'skipped' WHERE id IN (
    SELECT d.id FROM webhook_endpoint e
      JOIN webhook_delivery d ON d.endpoint_id = e.id AND d.state = 'pending' AND d.lease_until IS NULL
      WHERE e.state <> 'active' LIMIT most FOR UPDATE OF d SKIP LOCKED
  );
  GET DIAGNOSTICS skipped = ROW_COUNT;
  DELETE FROM webhook_event WHERE id IN (
    SELECT v.id FROM webhook_event v
      WHERE v.created_at < at - keep AND v.fanned_out_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.event_id = v.id AND d.state = 'pending')
      ORDER BY v.created_at LIMIT most FOR UPDATE SKIP LOCKED
  );
  DELETE FROM webhook_secret WHERE expires_at < at - interval '1 day';
  DELETE FROM webhook_endpoint e WHERE state = 'deleted' AND NOT EXISTS (SELECT FROM webhook_delivery WHERE endpoint_id = e.id);
  RETURN skipped;
END $$;
COMMENT ON FUNCTION webhook_sweep IS 'ends the deliveries of endpoints that are not active as skipped, and deletes what is older than keep; returns how many it skipped';
`;
