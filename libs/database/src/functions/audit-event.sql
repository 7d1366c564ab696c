-- How an audit event is recorded, the refusal of every change of one, and the chain of the events.
CREATE OR REPLACE FUNCTION audit_event_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION audit_event_hash(previous bytea, e audit_event) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(previous || convert_to(json_build_array(e.chain_seq, e.id, e.account_id, e.mode, extract(epoch FROM e.at), e.actor_kind, e.actor_id,
    e.verb, e.subject_kind, e.subject_id, e.ip, e.request_id, e.before, e.after)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION audit_event_hash IS 'of an event and of all before it in its account: previous is the hash of the one before, empty for the first';

CREATE OR REPLACE FUNCTION audit_event_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous bytea;
BEGIN
  INSERT INTO audit_chain AS c VALUES (NEW.account_id, 1, '')
    ON CONFLICT (account_id) DO UPDATE SET chain_seq = c.chain_seq + 1 RETURNING chain_seq, chain_hash INTO NEW.chain_seq, previous;
  NEW.hash := audit_event_hash(previous, NEW);
  UPDATE audit_chain SET chain_hash = NEW.hash WHERE account_id = NEW.account_id;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION audit_event_chain IS 'adds an event to the chain of its account, which stays locked until the end of the transaction';

CREATE FUNCTION audit_record(
  account uuid, of_mode operation_mode, actor_kind text, actor_id text, verb text, subject_kind text, subject_id text, ip inet, request uuid,
  before jsonb, after jsonb
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO audit_event (account_id, mode, actor_kind, actor_id, verb, subject_kind, subject_id, ip, request_id, before, after)
    VALUES (account, of_mode, actor_kind, actor_id, verb, subject_kind, subject_id, ip, request, before, after)
$$;
COMMENT ON FUNCTION audit_record IS 'records a change: the only way in which a service writes audit events';
