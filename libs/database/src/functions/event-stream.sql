-- Open event streams of all gateways.

CREATE FUNCTION event_stream_open(stream uuid, account uuid, key uuid, most_of_key integer, most_of_account integer, lease interval)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  of_account integer;
  of_key integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat('event_stream:', account), 0));
  DELETE FROM event_stream WHERE id = ANY (ARRAY(SELECT id FROM event_stream WHERE lease_until < clock_timestamp() LIMIT 100 FOR UPDATE SKIP LOCKED));
  SELECT count(*), count(*) FILTER (WHERE key_id = key) INTO of_account, of_key
    FROM event_stream WHERE account_id = account AND lease_until >= clock_timestamp();
  IF of_key >= most_of_key THEN
    RETURN 'key_event_streams';
  ELSIF of_account >= most_of_account THEN
    RETURN 'event_streams';
  END IF;
  INSERT INTO event_stream VALUES (stream, account, key, clock_timestamp() + lease);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION event_stream_open IS 'opens a stream, or returns the quota that does not allow it. The lock makes the count exact; streams of gateways that have '
  'died do not count once their leases have ended';
