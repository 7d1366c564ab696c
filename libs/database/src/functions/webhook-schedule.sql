-- The one place where turns of endpoints are added. due_at of an endpoint is the moment of a turn that is in the queue and has not begun; null: none is
-- needed, since nothing is pending, or the turn that holds the leases of its attempts schedules again after each of them. A delayed turn begins 50 ms
-- late: the clock of its worker may be ahead, and a turn that finds nothing due yet adds none.

CREATE FUNCTION webhook_schedule(endpoints uuid[], cap integer, jobs jsonb, at timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  turns jsonb;
BEGIN
  WITH next AS (
    SELECT e.id, e.failing_since IS NOT NULL AS failing, d.due
      FROM webhook_endpoint e,
      LATERAL (SELECT count(*) AS leased FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL) open,
      LATERAL (
        SELECT greatest(due_at, at) AS due FROM webhook_delivery
          WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
          ORDER BY due_at LIMIT 1
      ) d
      WHERE e.id = ANY (endpoints) AND e.state = 'active'
        AND leased < CASE WHEN e.failing_since IS NULL THEN cap ELSE 1 END
  ), added AS (
    UPDATE webhook_endpoint e SET due_at = next.due FROM next
      WHERE e.id = next.id AND (e.due_at IS NULL OR e.due_at > next.due) RETURNING e.id, e.account_id, next.failing, next.due
  )
  -- A delayed turn has its endpoint and its moment for an id, so that there is one of it however often it is added.
  SELECT jsonb_agg(job_entry(
      CASE WHEN failing THEN jobs -> 'failingDeliveryTurn' ELSE jobs -> 'deliveryTurn' END, jsonb_build_object('endpointId', id, 'accountId', account_id),
      CASE WHEN due > at THEN due + interval '50 milliseconds' ELSE at END, at,
      CASE WHEN due > at THEN concat(id, '-', ceil(extract(epoch FROM due) * 1000)) ELSE gen_random_uuid()::text END
    )) INTO turns FROM added;
  IF turns IS NOT NULL THEN
    PERFORM bullmq.add_flow(turns);
  END IF;
  RETURN coalesce(jsonb_array_length(turns), 0);
END $$;
COMMENT ON FUNCTION webhook_schedule IS 'adds a turn for the next moment at which something is due at each of these endpoints, unless one is there that '
  'comes no later, or it has no room for an attempt. Adds it last, under the locks of the endpoints. Returns how many it added';
