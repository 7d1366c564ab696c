-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

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
        WHERE id = ANY (ARRAY(
          SELECT id FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at
            ORDER BY due_at LIMIT greatest(0, least(room, most)) FOR UPDATE SKIP LOCKED
        ))
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
