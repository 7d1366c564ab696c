-- The lock of an endpoint comes before those of its deliveries, and endpoints are locked in the order of their ids or not waited for: no two
-- webhook functions can deadlock.

CREATE TYPE webhook_result AS (
  n integer, endpoint_id uuid, delivery_id uuid, fence integer, verdict text, retry_seconds float8, at timestamptz, status smallint, error text,
  latency_ms integer, response text, url text, request_headers text, response_headers text
);

CREATE FUNCTION webhook_moment(at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
COMMENT ON FUNCTION webhook_moment IS 'a moment as events write it, whatever the time zone of the session';

CREATE FUNCTION webhook_record(
  results json, disable_after interval, disable_failures integer, alert_percents smallint[], jobs jsonb, test_time timestamptz
) RETURNS TABLE (n integer, taken boolean, disabled text, alert smallint) LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  r webhook_result;
  e webhook_endpoint;
  before webhook_endpoint;
  reached float8;
  told boolean := false;
  ended uuid[] := '{}';
BEGIN
  FOR r IN SELECT * FROM json_populate_recordset(NULL::webhook_result, results) AS result ORDER BY result.endpoint_id, result.delivery_id LOOP
    SELECT * INTO e FROM webhook_endpoint WHERE id = r.endpoint_id FOR NO KEY UPDATE;
    before := e;
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
    alert := NULL;
    IF taken THEN
      INSERT INTO webhook_attempt
        VALUES (r.delivery_id, r.fence, r.at, r.status, r.error, r.latency_ms, r.response, r.verdict <> 'deferred', r.request_headers, r.response_headers);
      IF r.verdict = 'delivered' THEN
        e.failures := 0;
        e.failing_since := NULL;
        e.alerted := NULL;
        e.last_error := NULL;
        e.last_status := NULL;
        IF e.verified_at IS NULL AND e.url = r.url AND EXISTS (SELECT FROM webhook_delivery WHERE id = r.delivery_id AND event = 'webhook.ping') THEN
          e.verified_at := at;
        END IF;
      ELSIF r.verdict <> 'deferred' THEN
        e.failures := e.failures + 1;
        e.failing_since := coalesce(e.failing_since, at);
        e.last_error := r.error;
        e.last_status := r.status;
        IF e.state = 'active' THEN
          reached := 100 * least(e.failures::float8 / disable_failures, extract(epoch FROM at - e.failing_since) / extract(epoch FROM disable_after));
          disabled := CASE WHEN r.verdict = 'gone' THEN 'gone' WHEN reached >= 100 THEN 'failing' END;
          SELECT max(percent) INTO alert FROM unnest(alert_percents) percent
            WHERE disabled IS NULL AND percent <= reached AND percent > coalesce(e.alerted, 0);
          e.alerted := coalesce(alert, e.alerted);
        END IF;
      END IF;
      IF e IS DISTINCT FROM before OR disabled IS NOT NULL THEN
        UPDATE webhook_endpoint SET
            failures = e.failures, failing_since = e.failing_since, alerted = e.alerted, last_error = e.last_error, last_status = e.last_status,
            verified_at = e.verified_at,
            state = CASE WHEN disabled IS NULL THEN state ELSE 'disabled' END, reason = coalesce(disabled, reason)
          WHERE id = e.id;
      END IF;
      IF alert IS NOT NULL OR disabled IS NOT NULL THEN
        INSERT INTO webhook_event (account_id, mode, event, subject, endpoint_id, created_at, data)
          SELECT e.account_id, e.mode, CASE WHEN disabled IS NULL THEN 'webhook_endpoint.failing' ELSE 'webhook_endpoint.disabled' END,
            concat('attempt:', r.delivery_id, ':', r.fence), e.id, at, row_to_json(data) FROM (
              SELECT e.id AS endpoint_id, e.description, disabled AS reason, coalesce(alert, 100) AS percent, e.failures,
                webhook_moment(e.failing_since) AS failing_since, e.last_error, e.last_status,
                webhook_moment(CASE WHEN disabled IS NULL THEN greatest(e.failing_since + disable_after, at) ELSE at END) AS disable_at
            ) data;
        told := true;
        IF disabled IS NOT NULL THEN
          ended := ended || e.id;
        END IF;
      END IF;
    END IF;
    RETURN NEXT;
  END LOOP;
  -- Last, and in one order: the chains of their accounts stay locked until the end of the transaction.
  PERFORM audit_record(w.account_id, w.mode, 'system', NULL, 'webhook_endpoint.disable', 'webhook_endpoint', w.id::text, NULL, NULL,
      '{"state": "active"}', jsonb_build_object('state', w.state, 'reason', w.reason))
    FROM webhook_endpoint w WHERE w.id = ANY (ended) ORDER BY w.account_id, w.id;
  IF told THEN
    PERFORM bullmq.add_flow(jsonb_build_array(job_entry(jobs -> 'webhookFanOut', '{}', at, at, gen_random_uuid()::text)));
  END IF;
END $$;
COMMENT ON FUNCTION webhook_record IS 'writes down what came of attempts, each valid only under its fence. An endpoint that is gone, or has failed without a '
  'break disable_failures times and for disable_after, is disabled; on the way there its account is alerted at each of alert_percents, once until an attempt '
  'succeeds. Returns what was taken, why the endpoint is disabled now, and the alert, if so';
