import { triggerFunction } from './trigger-function';

/**
 * Amounts are tenths of a credit. Rules about a single value are domains: PostgreSQL compiles a CHECK of a table, and a foreign key asks
 * another table, for every statement, which would cost as much as the row. What lies between rows and tables is for the audit.
 */
export const tables = /* sql */ `
CREATE DOMAIN tenths AS bigint CHECK (VALUE >= 0);
CREATE DOMAIN positive_tenths AS bigint CHECK (VALUE > 0);
CREATE DOMAIN operation_mode AS text CHECK (VALUE IN ('live', 'test'));

CREATE TABLE ledger_account (
  account_id uuid PRIMARY KEY,
  balance tenths NOT NULL DEFAULT 0,
  held tenths NOT NULL DEFAULT 0,
  hourly_cap tenths,
  window_sum tenths NOT NULL DEFAULT 0,
  window_since timestamptz NOT NULL DEFAULT '-infinity',
  key_windows boolean NOT NULL DEFAULT false,
  CHECK (held <= balance)
) WITH (fillfactor = 50);
COMMENT ON TABLE ledger_account IS 'what an account has: its lock comes first in every transaction that touches credits or operations';
COMMENT ON COLUMN ledger_account.balance IS 'sum of its entries: credits less debits';
COMMENT ON COLUMN ledger_account.held IS 'sum of what its open holds may still capture';
COMMENT ON COLUMN ledger_account.hourly_cap IS 'in any 60 minutes; null: the default';
COMMENT ON COLUMN ledger_account.window_sum IS 'weight of the holds made after window_since: all of an open one, what a closed one captured';
COMMENT ON COLUMN ledger_account.key_windows IS 'a key of the account has had a cap of its own: rows of ledger_key_window are to be kept up';

CREATE TABLE ledger_key_window (
  key_id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  window_sum tenths NOT NULL,
  window_since timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE ledger_key_window IS 'the same window over the holds of one key, from the first time that it had a cap of its own';

CREATE TABLE ledger_hold (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  operation_id uuid NOT NULL,
  key_id uuid,
  endpoint text NOT NULL,
  request_id text,
  amount positive_tenths NOT NULL,
  captured tenths NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  closed_at timestamptz
) WITH (fillfactor = 50);
CREATE INDEX ledger_hold_window ON ledger_hold (account_id, created_at);
COMMENT ON TABLE ledger_hold IS 'credits set aside for one operation: captured in part, once or often, then closed once';

CREATE TABLE ledger_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  debit_account uuid NOT NULL,
  credit_account uuid NOT NULL,
  amount positive_tenths NOT NULL,
  hold_id uuid,
  seq integer,
  reason text,
  created_at timestamptz NOT NULL,
  UNIQUE (hold_id, seq)
);
CREATE INDEX ledger_entry_usage ON ledger_entry (debit_account, created_at, id) INCLUDE (amount);
COMMENT ON TABLE ledger_entry IS 'double entry: each row moves an amount from one account to another, so each row sums to zero; insert-only';
COMMENT ON COLUMN ledger_entry.hold_id IS 'of a capture; null: a grant';

${triggerFunction('ledger_entry_refuse')}
CREATE TRIGGER ledger_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_refuse();

CREATE TABLE operation (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  idempotency_key text COLLATE "C",
  fingerprint text NOT NULL,
  question text COLLATE "C",
  hold_id uuid,
  fence integer NOT NULL,
  lease_until timestamptz,
  expires_at timestamptz NOT NULL,
  status smallint,
  headers text,
  body text,
  available tenths
);
CREATE UNIQUE INDEX operation_key ON operation (account_id, mode, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE UNIQUE INDEX operation_question ON operation (account_id, question) WHERE question IS NOT NULL;
CREATE INDEX operation_lease ON operation (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX operation_expiry ON operation (expires_at) WHERE idempotency_key IS NOT NULL AND lease_until IS NULL;
COMMENT ON TABLE operation IS 'a claim while it runs; after that, what its Idempotency-Key replays';
COMMENT ON COLUMN operation.question IS 'the entitlement that it is working for, while it runs';
COMMENT ON COLUMN operation.hold_id IS 'its open hold';
COMMENT ON COLUMN operation.fence IS 'grows with every takeover: what comes with an older one is refused';
COMMENT ON COLUMN operation.lease_until IS 'until then nobody else may take it over; null: it does not run';
COMMENT ON COLUMN operation.expires_at IS 'from then on its Idempotency-Key is free again, unless it runs';
COMMENT ON COLUMN operation.status IS 'of the stored answer; null: none, so whoever brings the same Idempotency-Key runs it';

CREATE TABLE entitlement (
  account_id uuid NOT NULL,
  resource text COLLATE "C" NOT NULL,
  answer text NOT NULL,
  fresh_until timestamptz NOT NULL,
  PRIMARY KEY (account_id, resource)
);
CREATE INDEX entitlement_freshness ON entitlement (fresh_until);
COMMENT ON TABLE entitlement IS 'answers that an account has paid for and may have again for free';
`;
