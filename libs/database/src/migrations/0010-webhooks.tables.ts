/** `webhook_event` is the outbox that other services write to, by `webhook_emit` only; all the rest belongs to the dispatcher. */
export const tables = /* sql */ `
CREATE TABLE webhook_endpoint (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  mode operation_mode NOT NULL,
  url text NOT NULL,
  description text,
  events text[] NOT NULL CHECK (cardinality(events) > 0),
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'disabled', 'deleted')),
  reason text,
  failures integer NOT NULL DEFAULT 0,
  failing_since timestamptz,
  due_at timestamptz,
  replay_until timestamptz,
  created_at timestamptz NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX webhook_endpoint_account ON webhook_endpoint (account_id, mode, created_at);
CREATE INDEX webhook_endpoint_due ON webhook_endpoint (due_at) WHERE state = 'active';
CREATE INDEX webhook_endpoint_idle ON webhook_endpoint (id) WHERE state <> 'active';
COMMENT ON COLUMN webhook_endpoint.events IS 'names of events; * is every event';
COMMENT ON COLUMN webhook_endpoint.state IS 'deleted: hidden at once, gone with the last of its deliveries';
COMMENT ON COLUMN webhook_endpoint.failures IS 'attempts that failed since the last one that succeeded';
COMMENT ON COLUMN webhook_endpoint.due_at IS 'no delivery of it has to be looked at before; may be too early, never too late; null: there is none';
COMMENT ON COLUMN webhook_endpoint.replay_until IS 'replays that were asked for are spread up to here; the next ones follow';

CREATE TABLE webhook_secret (
  id uuid PRIMARY KEY,
  endpoint_id uuid NOT NULL REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
  key_id text NOT NULL,
  nonce bytea NOT NULL CHECK (octet_length(nonce) = 12),
  ciphertext bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz
);
CREATE INDEX webhook_secret_endpoint ON webhook_secret (endpoint_id);
CREATE UNIQUE INDEX webhook_secret_current ON webhook_secret (endpoint_id) WHERE expires_at IS NULL;
COMMENT ON TABLE webhook_secret IS 'AES-256-GCM under the key of WEBHOOK_SECRET_KEYS that key_id names; bound to this row, its account and that key';
COMMENT ON COLUMN webhook_secret.id IS 'the operation that made it';
COMMENT ON COLUMN webhook_secret.expires_at IS 'end of the overlap; null: the current one';

CREATE TABLE webhook_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  event text NOT NULL,
  subject text NOT NULL,
  data json NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  fanned_out_at timestamptz,
  UNIQUE (subject, event)
);
CREATE INDEX webhook_event_outbox ON webhook_event (created_at) WHERE fanned_out_at IS NULL;
CREATE INDEX webhook_event_age ON webhook_event (created_at);
COMMENT ON TABLE webhook_event IS 'the transactional outbox: what happened, written in the transaction in which it happened';
COMMENT ON COLUMN webhook_event.data IS 'goes out as it was written, byte for byte';

CREATE TABLE webhook_delivery (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES webhook_event (id) ON DELETE CASCADE,
  endpoint_id uuid NOT NULL REFERENCES webhook_endpoint (id),
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('pending', 'delivered', 'dead', 'skipped')),
  attempts integer NOT NULL DEFAULT 0,
  step integer NOT NULL DEFAULT 0,
  deferrals integer NOT NULL DEFAULT 0,
  replays integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  lease_until timestamptz,
  fence integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  UNIQUE (event_id, endpoint_id)
) WITH (fillfactor = 80);
CREATE INDEX webhook_delivery_due ON webhook_delivery (endpoint_id, due_at) WHERE state = 'pending' AND lease_until IS NULL;
CREATE INDEX webhook_delivery_lease ON webhook_delivery (endpoint_id, lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX webhook_delivery_list ON webhook_delivery (account_id, mode, created_at, id);
CREATE INDEX webhook_delivery_endpoint ON webhook_delivery (endpoint_id, created_at, id);
COMMENT ON COLUMN webhook_delivery.id IS 'the delivery_id in the body and in the headers of every attempt';
COMMENT ON COLUMN webhook_delivery.body IS 'rendered once; every attempt and every replay sends these bytes';
COMMENT ON COLUMN webhook_delivery.attempts IS 'those that count, of all replays';
COMMENT ON COLUMN webhook_delivery.step IS 'those that count since the schedule began, or began anew by a replay';
COMMENT ON COLUMN webhook_delivery.deferrals IS 'those that failed for a fault of our own and were not counted';
COMMENT ON COLUMN webhook_delivery.lease_until IS 'a worker is at it until then; null: nobody is';
COMMENT ON COLUMN webhook_delivery.fence IS 'grows with every attempt: the result of an older one is refused';

CREATE TABLE webhook_attempt (
  delivery_id uuid NOT NULL REFERENCES webhook_delivery (id) ON DELETE CASCADE,
  fence integer NOT NULL,
  at timestamptz NOT NULL,
  status smallint,
  error text,
  latency_ms integer NOT NULL,
  response text,
  counted boolean NOT NULL,
  PRIMARY KEY (delivery_id, fence)
);
COMMENT ON TABLE webhook_attempt IS 'what came of each attempt: one row for each fence under which a result was taken';
`;
