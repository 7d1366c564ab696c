-- The lock of a batch comes before those of its rows, and before that of its account.

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
        WHERE r.ctid = ANY (ARRAY(
          SELECT p.ctid FROM batch_row p WHERE p.batch_id = b.id AND p.state = 'pending' ORDER BY p.lane, p.n LIMIT room FOR UPDATE SKIP LOCKED
        ))
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
