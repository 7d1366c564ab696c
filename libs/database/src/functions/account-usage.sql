-- Counters of what accounts store. A statement that touches the counters of several accounts or quotas does so in their order, so that no deadlock
-- occurs. The lock of a counter comes after those of batches, contacts and endpoints, and before that of the account in the ledger.

CREATE FUNCTION count_usage(account uuid, of_mode text, of_quota text, change bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO account_usage AS u SELECT account, of_mode, of_quota, change WHERE change <> 0
    ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used
$$;
COMMENT ON FUNCTION count_usage IS 'adds to one counter';

CREATE FUNCTION batch_is_open(status text) RETURNS integer LANGUAGE sql IMMUTABLE
RETURN (status IN ('draft', 'queued', 'processing'))::integer;
COMMENT ON FUNCTION batch_is_open IS '1 for a batch that has not ended; a draft counts from its first row, so that refused batches store nothing';

CREATE OR REPLACE FUNCTION count_batches() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO account_usage AS u
      SELECT account_id, mode, quota, sum(change) FROM added,
          LATERAL (VALUES ('batch_bytes', stored_bytes), ('batch_rows', stored_rows), ('open_batches', batch_is_open(status))) AS c (quota, change)
        GROUP BY account_id, mode, quota HAVING sum(change) <> 0 ORDER BY account_id, mode, quota
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO account_usage AS u
      SELECT account_id, mode, quota, -sum(change) FROM removed,
          LATERAL (VALUES ('batch_bytes', stored_bytes), ('batch_rows', stored_rows), ('open_batches', batch_is_open(status))) AS c (quota, change)
        GROUP BY account_id, mode, quota HAVING sum(change) <> 0 ORDER BY account_id, mode, quota
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSE
    PERFORM count_usage(NEW.account_id, NEW.mode, 'batch_bytes', NEW.stored_bytes - OLD.stored_bytes);
    PERFORM count_usage(NEW.account_id, NEW.mode, 'batch_rows', NEW.stored_rows - OLD.stored_rows);
    PERFORM count_usage(NEW.account_id, NEW.mode, 'open_batches', batch_is_open(NEW.status) - batch_is_open(OLD.status));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION count_contacts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO account_usage AS u SELECT account_id, mode, 'contacts', count(*) FROM added GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSE
    INSERT INTO account_usage AS u SELECT account_id, mode, 'contacts', -count(*) FROM removed GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION count_webhook_endpoints() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO account_usage AS u SELECT account_id, mode, 'webhook_endpoints', count(*) FROM added WHERE state <> 'deleted'
        GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO account_usage AS u SELECT account_id, mode, 'webhook_endpoints', -count(*) FROM removed WHERE state <> 'deleted'
        GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSE
    PERFORM count_usage(NEW.account_id, NEW.mode, 'webhook_endpoints', CASE NEW.state WHEN 'deleted' THEN -1 ELSE 1 END);
  END IF;
  RETURN NULL;
END $$;
