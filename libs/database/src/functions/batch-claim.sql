-- The lock of a batch comes before those of its rows, and before that of its account.

CREATE FUNCTION batch_has_rows(of_batch uuid) RETURNS boolean LANGUAGE sql AS $$
  SELECT EXISTS (SELECT FROM batch_row WHERE batch_id = of_batch AND state = 'pending')
    OR EXISTS (SELECT FROM batch_row WHERE batch_id = of_batch AND state = 'waiting' AND due_at <= clock_timestamp())
$$;
COMMENT ON FUNCTION batch_has_rows IS 'whether a turn would find rows to take';

CREATE FUNCTION batch_claim(of_batch uuid, of_turn integer, most integer, turns integer, lease interval)
RETURNS TABLE (
  account_id uuid, mode operation_mode, kind text, find_phones boolean, context_hash text, request_id text, traceparent text, outage_seconds float8, open_rows integer,
  chunk integer, rows json, next_turn integer
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  b batch;
  live integer;
  claimed json;
BEGIN
  SELECT * INTO b FROM batch
    WHERE id = of_batch AND status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NOT DISTINCT FROM of_turn FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT count(*) INTO live FROM batch_chunk c WHERE c.batch_id = of_batch AND c.lease_until > clock_timestamp();
  IF live < turns THEN
    UPDATE batch_row SET state = 'pending' WHERE batch_id = of_batch AND state = 'waiting' AND due_at <= clock_timestamp();
    WITH taken AS (
      UPDATE batch_row r SET state = 'working', chunk = b.chunk + 1, attempts = r.attempts + 1
        WHERE r.ctid = ANY (ARRAY(
          SELECT p.ctid FROM batch_row p WHERE p.batch_id = of_batch AND p.state = 'pending' ORDER BY p.domain_key, p.n LIMIT most FOR UPDATE SKIP LOCKED
        ))
        RETURNING r.n, r.input, r.key, r.domain_key, r.attempts, r.rechecks
    )
    SELECT json_agg(taken) INTO claimed FROM taken;
  END IF;
  IF claimed IS NOT NULL THEN
    b.chunk := b.chunk + 1;
    b.status := 'processing';
    INSERT INTO batch_chunk VALUES (of_batch, b.chunk, clock_timestamp() + lease);
    IF live + 1 < turns AND batch_has_rows(of_batch) THEN
      next_turn := b.chunk + 1;
    END IF;
  END IF;
  UPDATE batch SET turn = next_turn, chunk = b.chunk, status = b.status, served_at = clock_timestamp() WHERE id = of_batch;
  RETURN QUERY SELECT b.account_id, b.mode, b.kind, b.find_phones, b.context_hash, b.request_id, b.traceparent, b.outage_seconds, b.open_rows, b.chunk, claimed, next_turn;
END $$;
COMMENT ON FUNCTION batch_claim IS 'claims rows of a batch, rows with one domain_key together, unless its maximum of turns is running. '
  'Returns nothing for a turn that is not the waiting one, and while the batch is paused; else the number of the turn to be added now, and the rows, or null without due rows';
