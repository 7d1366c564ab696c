-- The lock of a batch comes before those of its rows, and before that of its account.

CREATE FUNCTION batch_release(of_batch uuid, of_chunk integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  added integer;
BEGIN
  PERFORM FROM batch WHERE id = of_batch FOR NO KEY UPDATE;
  DELETE FROM batch_chunk WHERE batch_id = of_batch AND chunk = of_chunk;
  UPDATE batch_row SET state = 'pending', attempts = attempts - 1 WHERE batch_id = of_batch AND chunk = of_chunk AND state = 'working';
  UPDATE batch SET turn = chunk + 1
    WHERE id = of_batch AND status = 'processing' AND paused_at IS NULL AND turn IS NULL AND batch_has_rows(of_batch) RETURNING turn INTO added;
  RETURN added;
END $$;
COMMENT ON FUNCTION batch_release IS 'frees the rows of a chunk that have no result, as if they had not been claimed; returns the number of the turn to be added, null while the batch is paused';
