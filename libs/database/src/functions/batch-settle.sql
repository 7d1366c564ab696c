-- The lock of a batch comes before those of its rows, and before that of its account.

CREATE FUNCTION batch_settle(of_batch uuid, of_chunk integer, results json, postponed json, finished boolean)
RETURNS TABLE (
  account_id uuid, hold_id uuid, capture integer, charge integer, open_rows integer, written_rows integer[], outage_seconds float8, due_seconds float8,
  next_turn integer, paused boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  b batch;
  at timestamptz := clock_timestamp();
  added jsonb;
  paid integer;
  written_now integer[];
  ended integer;
  worked integer;
  answered boolean;
  absent boolean;
  due float8;
BEGIN
  SELECT * INTO b FROM batch WHERE id = of_batch AND status = 'processing' FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  WITH written AS (
    UPDATE batch_row r SET state = 'done', status = g.status, result = g.result, charge = g.charge
      FROM json_to_recordset(results) AS g (n integer, status text, result json, charge integer, unanswered boolean)
      WHERE r.batch_id = of_batch AND r.n = g.n AND r.state = 'working' AND r.chunk = of_chunk
      RETURNING r.n, r.status, r.weight, r.charge, coalesce(g.unanswered, false) AS unanswered
  ), summed AS (
    SELECT status, sum(weight) AS shared, count(*) AS own, sum(charge) AS charge FROM written GROUP BY status
  )
  SELECT coalesce(jsonb_object_agg(status, shared + coalesce((b.counts ->> status)::integer, 0)), '{}'), coalesce(sum(charge), 0), coalesce(sum(own), 0),
      coalesce((SELECT array_agg(n) FROM written), '{}'), (SELECT count(*) FROM written WHERE NOT unanswered)
    INTO added, paid, ended, written_now, worked FROM summed;
  answered := worked > 0;
  WITH put_off AS (
    UPDATE batch_row r
      SET state = 'waiting', due_at = at + make_interval(secs => p.seconds), rechecks = r.rechecks + (p.because = 'recheck')::integer,
        attempts = CASE p.because WHEN 'recheck' THEN 0 WHEN 'absence' THEN r.attempts - 1
          WHEN 'refusal' THEN r.attempts - (b.outage_at IS NOT NULL AND NOT answered)::integer ELSE r.attempts END
      FROM json_to_recordset(postponed) AS p (n integer, seconds float8, because text)
      WHERE r.batch_id = of_batch AND r.n = p.n AND r.state = 'working' AND r.chunk = of_chunk
      RETURNING p.because, p.seconds
  )
  SELECT answered OR coalesce(bool_or(because = 'recheck'), false), coalesce(bool_or(because IN ('absence', 'refusal')), false), min(seconds)
    INTO answered, absent, due FROM put_off;
  IF finished THEN
    DELETE FROM batch_chunk c WHERE c.batch_id = of_batch AND c.chunk = of_chunk;
    IF b.paused_at IS NULL AND b.turn IS NULL AND batch_has_rows(of_batch) THEN
      b.turn := b.chunk + 1;
      next_turn := b.turn;
    END IF;
  END IF;
  IF answered THEN
    b.outage_seconds := 0;
    b.outage_at := NULL;
  ELSIF absent THEN
    b.outage_seconds := b.outage_seconds + least(extract(epoch FROM at - coalesce(b.outage_at, at)), 120);
    b.outage_at := at;
  END IF;
  RETURN QUERY
    UPDATE batch SET counts = b.counts || added, charged = b.charged + paid, open_rows = b.open_rows - ended,
        capture = b.capture + CASE WHEN paid > 0 THEN 1 ELSE 0 END, outage_seconds = b.outage_seconds, outage_at = b.outage_at,
        turn = b.turn
      WHERE id = of_batch
      RETURNING account_id, hold_id, capture, paid, open_rows, written_now, outage_seconds, due, next_turn, paused_at IS NOT NULL;
END $$;
COMMENT ON FUNCTION batch_settle IS 'writes results of rows of a chunk, or postpones them; rows that are no longer of the chunk stay unchanged. '
  'A refusal counts as an attempt of the row only if other rows of the batch have been answered since the last one. '
  'Returns the amount to capture in the same transaction, the seconds of the outage, when the first of the postponed rows is due, '
  'the number of the turn to be added, and whether the batch is paused; nothing if the batch has ended';
