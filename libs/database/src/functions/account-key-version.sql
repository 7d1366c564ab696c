-- A gateway reads key_version to notice changes of keys and accounts.
CREATE OR REPLACE FUNCTION key_version_grow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE key_version SET version = version + 1;
  RETURN NULL;
END $$;
