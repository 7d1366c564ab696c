export const claim = /* sql */ `
CREATE FUNCTION batch_claim(most integer, busy uuid[], most_of_busy integer, lease interval)
RETURNS TABLE (batch_id uuid, chunk integer, n integer, input json, key text, lane text, attempts smallint, rechecks smallint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  candidate uuid;
  b batch;
  room integer;
BEGIN
  FOR candidate IN
    SELECT id FROM (
      SELECT id, served_at, max(served_at) OVER (PARTITION BY account_id, mode) AS account_served_at
        FROM batch WHERE status IN ('queued', 'processing')
    ) AS active
      WHERE EXISTS (SELECT FROM batch_row r WHERE r.batch_id = active.id AND r.state = 'pending')
      ORDER BY account_served_at, served_at, id
  LOOP
    room := CASE WHEN candidate = ANY (busy) THEN most_of_busy ELSE most END;
    CONTINUE WHEN room <= 0;
    SELECT * INTO b FROM batch WHERE id = candidate AND status IN ('queued', 'processing') FOR NO KEY UPDATE SKIP LOCKED;
    CONTINUE WHEN NOT FOUND;
    RETURN QUERY
      UPDATE batch_row r SET state = 'working', chunk = b.chunk + 1, attempts = r.attempts + 1
        FROM (
          SELECT p.n FROM batch_row p WHERE p.batch_id = b.id AND p.state = 'pending' ORDER BY p.lane, p.n LIMIT room FOR UPDATE SKIP LOCKED
        ) AS taken
        WHERE r.batch_id = b.id AND r.n = taken.n
        RETURNING r.batch_id, r.chunk, r.n, r.input, r.key, r.lane, r.attempts, r.rechecks;
    IF FOUND THEN
      UPDATE batch SET status = 'processing', chunk = b.chunk + 1, served_at = clock_timestamp() WHERE id = b.id;
      INSERT INTO batch_chunk VALUES (b.id, b.chunk + 1, clock_timestamp() + lease);
      RETURN;
    END IF;
  END LOOP;
END $$;
COMMENT ON FUNCTION batch_claim IS 'takes some rows of one batch: accounts take turns, then their batches; rows of one lane come together. '
  'Of a batch that the worker is already at, it takes most_of_busy at most';
`;

/** How rows are taken and given their results. The lock of a batch comes before those of its rows, and before that of its account. */
export const work = /* sql */ `
${claim}
CREATE FUNCTION batch_settle(of_batch uuid, of_chunk integer, results json, postponed json, finished boolean)
RETURNS TABLE (account_id uuid, hold_id uuid, capture integer, charge integer, open_rows integer, paid_rows integer[]) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  b batch;
  added jsonb;
  paid integer;
  paid_for integer[];
  ended integer;
BEGIN
  SELECT * INTO b FROM batch WHERE id = of_batch AND status = 'processing' FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  WITH written AS (
    UPDATE batch_row r SET state = 'done', status = g.status, result = g.result, charge = g.charge
      FROM json_to_recordset(results) AS g (n integer, status text, result json, charge integer)
      WHERE r.batch_id = of_batch AND r.n = g.n AND r.state = 'working' AND r.chunk = of_chunk
      RETURNING r.n, r.status, r.weight, r.charge
  ), summed AS (
    SELECT status, sum(weight) AS shared, count(*) AS own, sum(charge) AS charge FROM written GROUP BY status
  )
  SELECT coalesce(jsonb_object_agg(status, shared + coalesce((b.counts ->> status)::integer, 0)), '{}'), coalesce(sum(charge), 0), coalesce(sum(own), 0),
      coalesce((SELECT array_agg(n) FROM written WHERE charge > 0), '{}')
    INTO added, paid, ended, paid_for FROM summed;
  UPDATE batch_row r
    SET state = 'waiting', due_at = clock_timestamp() + make_interval(secs => p.seconds),
      attempts = CASE WHEN p.answered THEN 0 ELSE r.attempts END, rechecks = r.rechecks + p.answered::integer
    FROM json_to_recordset(postponed) AS p (n integer, seconds float8, answered boolean)
    WHERE r.batch_id = of_batch AND r.n = p.n AND r.state = 'working' AND r.chunk = of_chunk;
  IF finished THEN
    DELETE FROM batch_chunk c WHERE c.batch_id = of_batch AND c.chunk = of_chunk;
  END IF;
  RETURN QUERY
    UPDATE batch SET counts = b.counts || added, charged = b.charged + paid, open_rows = b.open_rows - ended,
        capture = b.capture + CASE WHEN paid > 0 THEN 1 ELSE 0 END
      WHERE id = of_batch
      RETURNING account_id, hold_id, capture, paid, open_rows, paid_for;
END $$;
COMMENT ON FUNCTION batch_settle IS 'gives rows of a chunk their results, or puts them off; what the chunk no longer has stays as it is. '
  'Returns what is to be captured in the same transaction, or nothing where the batch has ended';

CREATE FUNCTION batch_recover(most integer) RETURNS integer LANGUAGE sql AS $$
  WITH dead AS (
    DELETE FROM batch_chunk WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM batch_chunk WHERE lease_until < clock_timestamp() ORDER BY lease_until LIMIT most FOR UPDATE SKIP LOCKED))
      RETURNING batch_id, chunk
  ), freed AS (
    UPDATE batch_row r SET state = 'pending' FROM dead
      WHERE r.batch_id = dead.batch_id AND r.chunk = dead.chunk AND r.state = 'working' RETURNING 1
  ), due AS (
    UPDATE batch_row SET state = 'pending' WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM batch_row WHERE state = 'waiting' AND due_at <= now() ORDER BY due_at LIMIT most FOR UPDATE SKIP LOCKED)) RETURNING 1
  )
  SELECT (SELECT count(*) FROM freed)::integer + (SELECT count(*) FROM due)::integer
$$;
COMMENT ON FUNCTION batch_recover IS 'frees the rows of chunks whose lease has ended, and those whose time has come; returns how many';
`;
