-- The lock of a batch comes before those of its rows, and before that of its account.

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
