/** Everything about a batch stands here; whatever carries work may be lost at any time. */
export const tables = /* sql */ `
CREATE TABLE batch (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  kind text NOT NULL CHECK (kind IN ('enrich', 'verify')),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'queued', 'processing', 'completed', 'failed', 'cancelled')),
  find_phones boolean NOT NULL,
  request_id text NOT NULL,
  name text,
  ref text,
  columns text[] NOT NULL DEFAULT '{}',
  total integer NOT NULL DEFAULT 0,
  duplicates integer NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '{}',
  open_rows integer NOT NULL DEFAULT 0 CHECK (open_rows >= 0),
  hold_id uuid,
  charged tenths NOT NULL DEFAULT 0,
  chunk integer NOT NULL DEFAULT 0,
  capture integer NOT NULL DEFAULT 0,
  served_at timestamptz NOT NULL DEFAULT '-infinity',
  reason text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz
) WITH (fillfactor = 50);
CREATE INDEX batch_list ON batch (account_id, mode, created_at, id);
CREATE INDEX batch_active ON batch (account_id) WHERE status IN ('queued', 'processing');
CREATE INDEX batch_draft ON batch (created_at) WHERE status = 'draft';
CREATE INDEX batch_age ON batch (ended_at) WHERE ended_at IS NOT NULL;
COMMENT ON COLUMN batch.id IS 'the operation that made it';
COMMENT ON COLUMN batch.status IS 'draft: its rows are still being handed over; it does not exist yet for anybody else';
COMMENT ON COLUMN batch.columns IS 'fields of its rows in the order in which they first appeared';
COMMENT ON COLUMN batch.counts IS 'rows by status';
COMMENT ON COLUMN batch.open_rows IS 'rows that are to be worked and have no result; it ends with the last of them';
COMMENT ON COLUMN batch.hold_id IS 'null: there is nothing to pay';
COMMENT ON COLUMN batch.chunk IS 'number of the last chunk that a worker took';
COMMENT ON COLUMN batch.capture IS 'number of the last capture from its hold';
COMMENT ON COLUMN batch.served_at IS 'when a worker last took rows of it: batches take turns';

CREATE TABLE batch_row (
  batch_id uuid NOT NULL,
  n integer NOT NULL,
  input json,
  key text COLLATE "C",
  lane text COLLATE "C",
  original integer,
  weight integer NOT NULL DEFAULT 1,
  state text NOT NULL CHECK (state IN ('pending', 'working', 'waiting', 'done', 'copy')),
  chunk integer,
  attempts smallint NOT NULL DEFAULT 0,
  rechecks smallint NOT NULL DEFAULT 0,
  due_at timestamptz,
  status text,
  result json,
  charge integer NOT NULL DEFAULT 0,
  PRIMARY KEY (batch_id, n)
) WITH (fillfactor = 70);
CREATE INDEX batch_row_pending ON batch_row (batch_id, lane, n) WHERE state = 'pending';
CREATE INDEX batch_row_working ON batch_row (batch_id, chunk) WHERE state = 'working';
CREATE INDEX batch_row_waiting ON batch_row (due_at) WHERE state = 'waiting';
COMMENT ON COLUMN batch_row.input IS 'as the caller sent it';
COMMENT ON COLUMN batch_row.key IS 'equal for rows that ask the same';
COMMENT ON COLUMN batch_row.lane IS 'the domain that it concerns';
COMMENT ON COLUMN batch_row.original IS 'the first row that asks the same, whose result it shares; null: it is the first';
COMMENT ON COLUMN batch_row.weight IS 'rows that share its result, itself included';
COMMENT ON COLUMN batch_row.state IS 'pending: may be taken; working: in a chunk; waiting: until due_at; done: has its result; copy: has that of its original';
COMMENT ON COLUMN batch_row.chunk IS 'the fence: results of a chunk count only for rows that are still in it';
COMMENT ON COLUMN batch_row.attempts IS 'times it was taken, since the last answer';

CREATE TABLE batch_chunk (
  batch_id uuid NOT NULL,
  chunk integer NOT NULL,
  lease_until timestamptz NOT NULL,
  PRIMARY KEY (batch_id, chunk)
);
CREATE INDEX batch_chunk_lease ON batch_chunk (lease_until);
COMMENT ON TABLE batch_chunk IS 'rows of one batch that a worker is at, until its lease ends';
`;
