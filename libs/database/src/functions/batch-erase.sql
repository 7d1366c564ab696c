CREATE FUNCTION batch_erase_row(of_batch uuid, of_n integer, nothing json) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  b batch;
  r batch_row;
  ended_as text := nothing ->> 'status';
BEGIN
  SELECT * INTO b FROM batch WHERE id = of_batch FOR NO KEY UPDATE;
  SELECT * INTO r FROM batch_row WHERE batch_id = of_batch AND n = of_n FOR UPDATE;
  UPDATE batch_row SET input = '{}', key = NULL, domain_key = NULL WHERE batch_id = of_batch AND (n = of_n OR original = of_n);
  IF r.state = 'copy' OR (r.status IS NULL AND b.status IN ('completed', 'failed', 'cancelled')) THEN
    RETURN;
  END IF;
  IF b.status = 'draft' OR r.status = 'rejected' THEN
    ended_as := 'rejected';
    nothing := json_build_object('error', 'the person was erased');
  END IF;
  UPDATE batch_row SET state = 'done', status = ended_as, result = nothing, charge = 0, due_at = NULL WHERE batch_id = of_batch AND n = of_n;
  IF b.status <> 'draft' THEN
    IF r.status IS NOT NULL THEN
      b.counts := jsonb_set(b.counts, ARRAY[r.status], to_jsonb((b.counts ->> r.status)::integer - r.weight));
    END IF;
    b.counts := b.counts || jsonb_build_object(ended_as, coalesce((b.counts ->> ended_as)::integer, 0) + r.weight);
    SELECT coalesce(jsonb_object_agg(status, amount), '{}') INTO b.counts FROM jsonb_each(b.counts) AS c (status, amount) WHERE amount <> '0';
    UPDATE batch SET counts = b.counts, open_rows = b.open_rows - (r.state <> 'done')::integer WHERE id = of_batch;
  END IF;
END $$;
COMMENT ON FUNCTION batch_erase_row IS 'empties a row and its copies; the row ends as one that found nobody, and the counts by status follow. What was charged for it stays charged';
