-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock. Hosts are locked last, in their order.

CREATE FUNCTION webhook_replay(
  account uuid, call_mode text, ids uuid[], endpoint uuid, since timestamptz, until timestamptz, states text[], rate integer, most integer,
  cap integer, jobs jsonb, test_time timestamptz
) RETURNS TABLE (replayed integer, retry_after integer) LANGUAGE plpgsql AS $$
DECLARE
  host_rate CONSTANT float8 := 50;
  ahead CONSTANT interval := '1 minute';
  at timestamptz := coalesce(test_time, clock_timestamp());
  due uuid[];
BEGIN
  PERFORM FROM webhook_endpoint WHERE account_id = account AND mode = call_mode AND state = 'active' ORDER BY id FOR NO KEY UPDATE;
  SELECT ceil(extract(epoch FROM max(h.free_at) - ahead - at)) INTO retry_after
    FROM webhook_endpoint e JOIN webhook_host h ON h.kind = 'replay' AND h.host = webhook_host_of(e.url)
    WHERE e.account_id = account AND e.mode = call_mode AND e.state = 'active' AND (endpoint IS NULL OR e.id = endpoint)
      AND (ids IS NULL OR e.id IN (SELECT endpoint_id FROM webhook_delivery WHERE id = ANY (ids)));
  IF retry_after > 0 THEN
    replayed := 0;
    RETURN NEXT;
    RETURN;
  END IF;
  retry_after := NULL;
  WITH chosen AS (
    SELECT d.id, d.endpoint_id, d.created_at, greatest(e.replay_until, at) AS base, webhook_host_of(e.url) AS host
      FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.state = 'active' AND e.verified_at IS NOT NULL
      WHERE d.account_id = account AND d.mode = call_mode AND d.state = ANY (states) AND d.lease_until IS NULL
        AND (ids IS NULL OR d.id = ANY (ids)) AND (endpoint IS NULL OR d.endpoint_id = endpoint)
        AND (since IS NULL OR d.created_at >= since) AND (until IS NULL OR d.created_at < until)
      ORDER BY d.created_at, d.id LIMIT most FOR UPDATE OF d
  ), slot AS (
    INSERT INTO webhook_host AS h
      SELECT 'replay', host, at + make_interval(secs => count(*) / host_rate) FROM chosen GROUP BY host ORDER BY host
      ON CONFLICT (kind, host) DO UPDATE SET free_at = greatest(h.free_at, at) + (excluded.free_at - at)
      RETURNING host, free_at
  ), spread AS (
    SELECT id, greatest(
        base + make_interval(secs => (row_number() OVER (PARTITION BY endpoint_id ORDER BY created_at, id) - 1)::float8 / rate),
        free_at - make_interval(secs => row_number() OVER (PARTITION BY host ORDER BY created_at DESC, id DESC) / host_rate)
      ) AS due
      FROM chosen JOIN slot USING (host)
  ), started AS (
    UPDATE webhook_delivery d SET state = 'pending', step = 0, deferrals = 0, replays = replays + 1, due_at = spread.due
      FROM spread WHERE d.id = spread.id RETURNING d.endpoint_id, d.due_at
  ), touched AS (
    UPDATE webhook_endpoint e SET replay_until = s.last + make_interval(secs => 1.0 / rate)
      FROM (SELECT endpoint_id, max(due_at) AS last FROM started GROUP BY endpoint_id) s WHERE e.id = s.endpoint_id
  )
  SELECT count(*), array_agg(DISTINCT endpoint_id) INTO replayed, due FROM started;
  PERFORM webhook_schedule(due, cap, jobs, at);
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION webhook_replay IS 'starts the schedule of ended deliveries anew, oldest first, not more than rate a second for each endpoint and 50 a second '
  'for each host; returns how many. While a minute of replays of whichever accounts waits for one of the hosts, it starts none and returns the seconds until then';
