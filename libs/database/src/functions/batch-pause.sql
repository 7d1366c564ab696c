-- The lock of a batch comes before those of its rows, and before that of its account.

CREATE FUNCTION batch_pause(of_batch uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  UPDATE batch SET paused_at = clock_timestamp(), turn = NULL
    WHERE id = of_batch AND status IN ('queued', 'processing') AND paused_at IS NULL;
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION batch_pause IS 'from now on no turn of the batch begins; returns whether that is new';

CREATE FUNCTION batch_resume(of_batch uuid) RETURNS TABLE (turn integer) LANGUAGE sql AS $$
  UPDATE batch b SET paused_at = NULL, outage_at = NULL, turn = CASE WHEN batch_has_rows(of_batch) THEN chunk + 1 END
    WHERE id = of_batch AND paused_at IS NOT NULL RETURNING b.turn
$$;
COMMENT ON FUNCTION batch_resume IS 'ends a pause, which is no part of an outage; returns the number of the turn to be added, null if no row is due, and nothing if the batch is not paused';
