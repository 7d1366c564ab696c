CREATE OR REPLACE FUNCTION batch_row_move_lane() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.domain_key := NEW.lane;
  NEW.lane := NULL;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION batch_row_move_lane IS 'the domain key of a row that a replica of the version before inserts';
