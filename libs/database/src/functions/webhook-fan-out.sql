-- From the outbox, webhook_event, to deliveries.
-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE FUNCTION webhook_emit(account uuid, call_mode text, event_name text, about text, event_data json, trace text DEFAULT NULL) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO webhook_event (account_id, mode, event, subject, data, traceparent) VALUES (account, call_mode, event_name, about, event_data, trace)
    ON CONFLICT (subject, event) DO NOTHING;
$$;
COMMENT ON FUNCTION webhook_emit IS 'for producers, through libs/outbox, in the transaction that makes it true; once for each event about a subject, such as batch:<id>';

CREATE FUNCTION webhook_body(event text, delivery uuid, data json) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat('{"event":', to_json(event), ',"delivery_id":"', delivery, '","data":', data, '}')
$$;
COMMENT ON FUNCTION webhook_body IS 'what is sent: data goes out as it was written, byte for byte';

CREATE FUNCTION webhook_fan_out(most integer, cap integer, jobs jsonb, test_time timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  events integer;
  due uuid[];
BEGIN
  -- What their jobs were added for is seen from here on.
  PERFORM bullmq.drain(jobs -> 'webhookFanOut' ->> 'queue', false);
  WITH taken AS (
    SELECT * FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at LIMIT most FOR UPDATE SKIP LOCKED
  ), marked AS (
    UPDATE webhook_event v SET fanned_out_at = at FROM taken WHERE v.id = taken.id
  ), delivery AS (
    INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
      SELECT d.id, v.id, e.id, v.account_id, v.mode, v.event,
        webhook_body(v.event, d.id, v.data),
        CASE e.state WHEN 'active' THEN 'pending' ELSE 'skipped' END, at, at
      FROM taken v
        JOIN webhook_endpoint e ON e.account_id = v.account_id AND e.mode = v.mode AND e.state <> 'deleted' AND e.events && ARRAY[v.event, '*']
          AND e.id IS DISTINCT FROM v.endpoint_id,
        LATERAL (SELECT gen_random_uuid() AS id WHERE e.id IS NOT NULL AND v.id IS NOT NULL) d
      ORDER BY v.created_at
      ON CONFLICT (event_id, endpoint_id) DO NOTHING
      RETURNING endpoint_id
  )
  SELECT (SELECT count(*) FROM taken), ARRAY(SELECT DISTINCT endpoint_id FROM delivery) INTO events, due;
  IF due <> '{}' THEN
    PERFORM FROM webhook_endpoint WHERE id = ANY (due) ORDER BY id FOR NO KEY UPDATE;
    PERFORM webhook_schedule(due, cap, jobs, at);
  END IF;
  RETURN events;
END $$;
COMMENT ON FUNCTION webhook_fan_out IS 'makes one delivery of each new event for each endpoint that subscribed to it, and a turn for each that has none; '
  'returns how many events there were';
