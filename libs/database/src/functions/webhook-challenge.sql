-- The lock of an endpoint comes before those of its deliveries, and that of a host after both.

CREATE FUNCTION webhook_host_of(url text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN regexp_replace(lower(substring(url FROM '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#]+)')), ':[0-9]+$', '');
COMMENT ON FUNCTION webhook_host_of IS 'the host of a URL, without its port';

CREATE FUNCTION webhook_ping_wait(url text, delays boolean, at timestamptz) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
  per_second CONSTANT float8 := 10;
  burst CONSTANT interval := '10 seconds';
  slot timestamptz;
BEGIN
  INSERT INTO webhook_host AS h VALUES ('ping', webhook_host_of(url), at) ON CONFLICT (kind, host) DO UPDATE SET free_at = greatest(h.free_at, at)
    RETURNING free_at - burst INTO slot;
  IF slot <= at OR delays THEN
    UPDATE webhook_host SET free_at = free_at + make_interval(secs => 1 / per_second) WHERE kind = 'ping' AND host = webhook_host_of(url);
  END IF;
  RETURN greatest(0, extract(epoch FROM slot - at));
END $$;
COMMENT ON FUNCTION webhook_ping_wait IS 'takes the place of a ping in the rate of its host, 10 a second after a burst of 100; returns in how many seconds that is. '
  'One that is not to be delayed takes no place if it would have to wait';

CREATE FUNCTION webhook_challenge(endpoint uuid, cap integer, jobs jsonb, test_time timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  e webhook_endpoint;
  ping uuid := gen_random_uuid();
  due timestamptz;
  content text;
BEGIN
  SELECT * INTO e FROM webhook_endpoint WHERE id = endpoint AND state = 'active' AND verified_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  due := at + make_interval(secs => webhook_ping_wait(e.url, true, at));
  UPDATE webhook_delivery SET due_at = due, step = 0 WHERE endpoint_id = endpoint AND event = 'webhook.ping' AND state = 'pending' AND lease_until IS NULL;
  IF NOT FOUND THEN
    content := json_build_object('endpoint_id', endpoint, 'sent_at', webhook_moment(at))::text;
    WITH event AS (
      INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at, fanned_out_at)
        VALUES (e.account_id, e.mode, 'webhook.ping', concat('ping:', ping), content::json, at, at) RETURNING id
    )
    INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
      SELECT ping, id, endpoint, e.account_id, e.mode, 'webhook.ping', webhook_body('webhook.ping', ping, content::json),
        'pending', due, at FROM event;
  END IF;
  PERFORM webhook_schedule(ARRAY[endpoint], cap, jobs, at);
END $$;
COMMENT ON FUNCTION webhook_challenge IS 'has a ping sent to an active endpoint that is not verified, as soon as the rate of its host allows';
