-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE FUNCTION webhook_reconcile(most integer, grace interval, cap integer, jobs jsonb, test_time timestamptz)
RETURNS TABLE (fan_outs integer, turns integer) LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  ended uuid[] := ARRAY(SELECT DISTINCT endpoint_id FROM webhook_delivery WHERE lease_until <= at LIMIT most);
  stalled uuid[] := ARRAY(
    SELECT id FROM webhook_endpoint e
      WHERE state = 'active' AND (due_at IS NULL OR due_at <= at - grace)
        AND EXISTS (
          SELECT FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at - grace
              AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
        )
        AND NOT EXISTS (
          SELECT FROM bullmq.job WHERE queue IN (jobs -> 'deliveryTurn' ->> 'queue', jobs -> 'failingDeliveryTurn' ->> 'queue')
            AND state = 'waiting' AND data ->> 'endpointId' = e.id::text
        )
      LIMIT most
  );
  open uuid[] := ARRAY(SELECT id FROM webhook_endpoint WHERE id = ANY (ended || stalled) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED);
BEGIN
  UPDATE webhook_delivery SET lease_until = NULL WHERE endpoint_id = ANY (open) AND lease_until <= at;
  UPDATE webhook_endpoint SET due_at = NULL WHERE id = ANY (open) AND due_at <= at;
  turns := webhook_schedule(open, cap, jobs, at);
  fan_outs := 0;
  IF EXISTS (SELECT FROM webhook_event WHERE fanned_out_at IS NULL AND created_at <= at - grace)
    AND NOT EXISTS (SELECT FROM bullmq.job WHERE queue = jobs -> 'webhookFanOut' ->> 'queue' AND state = 'waiting') THEN
    PERFORM bullmq.add_flow(jsonb_build_array(job_entry(jobs -> 'webhookFanOut', '{}', at, at, gen_random_uuid()::text)));
    fan_outs := 1;
  END IF;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION webhook_reconcile IS 'frees leases that have ended, and adds jobs that are missing: a fan-out where an event has waited for grace, a turn '
  'where something has been due for grace, where none of them waits. Returns how many it added';
