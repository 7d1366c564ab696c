-- The lock of a batch comes before those of its rows, and before that of its account.

CREATE FUNCTION batch_reconcile(most integer, turns integer) RETURNS TABLE (batch_id uuid, turn integer) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  WITH dead AS (
    DELETE FROM batch_chunk WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM batch_chunk WHERE lease_until < clock_timestamp() ORDER BY lease_until LIMIT most FOR UPDATE SKIP LOCKED))
      RETURNING batch_id, chunk
  )
  UPDATE batch_row r SET state = 'pending' FROM dead
    WHERE r.batch_id = dead.batch_id AND r.chunk = dead.chunk AND r.state = 'working';
  UPDATE batch SET turn = chunk + 1 WHERE id = ANY (ARRAY(
    SELECT id FROM batch b
      WHERE status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NULL AND batch_has_rows(id)
        AND (SELECT count(*) FROM batch_chunk c WHERE c.batch_id = b.id) < turns
      ORDER BY served_at LIMIT most FOR NO KEY UPDATE SKIP LOCKED));
  RETURN QUERY
    SELECT id, turn FROM batch b
      WHERE status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NOT NULL AND NOT EXISTS (SELECT FROM batch_chunk c WHERE c.batch_id = b.id)
      ORDER BY served_at LIMIT most;
END $$;
COMMENT ON FUNCTION batch_reconcile IS 'frees the rows of chunks whose lease has ended, and gives a waiting turn to batches with due rows and no turn that are not paused; '
  'returns the waiting turns of batches without a running turn, least recently served first: their jobs may be lost';
