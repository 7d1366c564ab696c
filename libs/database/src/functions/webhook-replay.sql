-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE FUNCTION webhook_replay(
  account uuid, call_mode text, ids uuid[], endpoint uuid, since timestamptz, until timestamptz, states text[], rate integer, most integer,
  cap integer, jobs jsonb, test_time timestamptz
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  replayed integer;
  due uuid[];
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
    UPDATE webhook_endpoint e SET replay_until = s.last + make_interval(secs => 1.0 / rate)
      FROM (SELECT endpoint_id, max(due_at) AS last FROM started GROUP BY endpoint_id) s WHERE e.id = s.endpoint_id
  )
  SELECT count(*), array_agg(DISTINCT endpoint_id) INTO replayed, due FROM started;
  PERFORM webhook_schedule(due, cap, jobs, at);
  RETURN replayed;
END $$;
COMMENT ON FUNCTION webhook_replay IS 'starts the schedule of ended deliveries anew, oldest first and not more than rate a second for each endpoint; returns how many';
