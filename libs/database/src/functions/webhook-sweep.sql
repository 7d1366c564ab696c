-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE FUNCTION webhook_sweep(most integer, keep interval, test_time timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  skipped integer;
BEGIN
  UPDATE webhook_delivery SET state = 'skipped' WHERE id = ANY (ARRAY(
    SELECT d.id FROM webhook_endpoint e
      JOIN webhook_delivery d ON d.endpoint_id = e.id AND d.state = 'pending' AND d.lease_until IS NULL
      WHERE e.state <> 'active' LIMIT most FOR UPDATE OF d SKIP LOCKED
  ));
  GET DIAGNOSTICS skipped = ROW_COUNT;
  -- What has waited for an endpoint to be verified, for as long as anything is kept.
  UPDATE webhook_delivery SET state = 'skipped' WHERE id = ANY (ARRAY(
    SELECT d.id FROM webhook_endpoint e
      JOIN webhook_delivery d ON d.endpoint_id = e.id AND d.state = 'pending' AND d.lease_until IS NULL AND d.created_at < at - keep
      WHERE e.verified_at IS NULL LIMIT most FOR UPDATE OF d SKIP LOCKED
  ));
  DELETE FROM webhook_host WHERE free_at < at - interval '1 hour';
  DELETE FROM webhook_event WHERE id = ANY (ARRAY(
    SELECT v.id FROM webhook_event v
      WHERE v.created_at < at - keep AND v.fanned_out_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.event_id = v.id AND d.state = 'pending')
      ORDER BY v.created_at LIMIT most FOR UPDATE SKIP LOCKED
  ));
  DELETE FROM webhook_secret WHERE expires_at < at - interval '1 day';
  DELETE FROM webhook_endpoint e WHERE state = 'deleted' AND NOT EXISTS (SELECT FROM webhook_delivery WHERE endpoint_id = e.id);
  RETURN skipped;
END $$;
COMMENT ON FUNCTION webhook_sweep IS 'ends the deliveries of endpoints that are not active as skipped, and deletes what is older than keep; returns how many it skipped';
