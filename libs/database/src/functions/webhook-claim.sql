-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE TYPE webhook_turn_step AS (endpoint_id uuid, failing boolean, begins boolean, most integer);

CREATE FUNCTION webhook_claim(steps json, cap integer, lease interval, jobs jsonb, test_time timestamptz)
RETURNS SETOF webhook_delivery LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  endpoints uuid[] := ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps));
BEGIN
  UPDATE webhook_delivery SET lease_until = NULL WHERE endpoint_id = ANY (endpoints) AND lease_until <= at;
  UPDATE webhook_endpoint SET due_at = NULL
    WHERE id = ANY (ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps) WHERE begins)) AND due_at <= at;
  RETURN QUERY UPDATE webhook_delivery d SET lease_until = at + lease, fence = d.fence + 1
    WHERE id = ANY (ARRAY(
        SELECT due.id FROM json_populate_recordset(NULL::webhook_turn_step, steps) s
          JOIN webhook_endpoint e ON e.id = s.endpoint_id AND e.state = 'active' AND s.failing = (e.failing_since IS NOT NULL),
          LATERAL (SELECT count(*) AS leased FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL) open,
          LATERAL (
            SELECT id FROM webhook_delivery
              WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at
                AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
              ORDER BY due_at LIMIT greatest(0, least(s.most, CASE WHEN s.failing THEN 1 ELSE cap END - leased))
          ) due
      )) AND d.state = 'pending' AND d.lease_until IS NULL
    RETURNING d.*;
  PERFORM webhook_schedule(endpoints, cap, jobs, at);
END $$;
COMMENT ON FUNCTION webhook_claim IS 'steps of turns, under the locks of their endpoints: leases at most so many due deliveries of each endpoint, of '
  'which at most cap are under way, or one while it fails; those whose lease has ended are taken over under a higher fence. What stays due, or will be, '
  'gets a turn: at once where the turn is at its limit, or where an endpoint has begun or ceased to fail, which is for turns of the other queue';

CREATE FUNCTION webhook_turn(
  results json, steps json, disable_after interval, disable_failures integer, alert_percents smallint[], cap integer, lease interval, jobs jsonb,
  test_time timestamptz
) RETURNS TABLE (n integer, taken boolean, disabled text, alert smallint, delivery webhook_delivery) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM webhook_endpoint
    WHERE id = ANY (ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps))) ORDER BY id FOR NO KEY UPDATE;
  RETURN QUERY SELECT r.n, r.taken, r.disabled, r.alert, NULL::webhook_delivery
    FROM webhook_record(results, disable_after, disable_failures, alert_percents, jobs, test_time) r;
  RETURN QUERY SELECT NULL::integer, NULL::boolean, NULL::text, NULL::smallint, d FROM webhook_claim(steps, cap, lease, jobs, test_time) d;
END $$;
COMMENT ON FUNCTION webhook_turn IS 'writes down what came of attempts and claims the next ones at their endpoints, in one statement: steps has each endpoint of results';
