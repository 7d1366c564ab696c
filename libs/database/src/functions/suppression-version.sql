-- suppression_state.version grows with every change of the list; services reload the list when it has grown.
CREATE OR REPLACE FUNCTION suppression_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE suppression_state SET version = version + 1;
  RETURN NULL;
END $$;
