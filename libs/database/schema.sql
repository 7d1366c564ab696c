-- What migrations and functions make of an empty database: written by "npm run schema", and read by nobody but people.

-- A function may come before what it needs.
SET check_function_bodies = off;

-- Domains

CREATE DOMAIN operation_mode AS text CHECK (VALUE = ANY (ARRAY['live'::text, 'test'::text]));

CREATE DOMAIN positive_tenths AS bigint CHECK (VALUE > 0);

CREATE DOMAIN tenths AS bigint CHECK (VALUE >= 0);

-- Tables

CREATE TABLE account (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text NOT NULL,
  plan_active boolean DEFAULT true NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  quotas jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200)
);
COMMENT ON COLUMN account.quotas IS 'limits of its own by mode and quota, such as {"live": {"contacts": 5}}; what is absent has the default';

CREATE TABLE account_usage (
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  quota text NOT NULL,
  used bigint NOT NULL,
  CONSTRAINT account_usage_pkey PRIMARY KEY (account_id, mode, quota)
) WITH (fillfactor=50);
COMMENT ON TABLE account_usage IS 'how much of each quota accounts use, kept by triggers: its lock makes the check of a quota exact';

CREATE TABLE api_key (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  account_id uuid NOT NULL,
  mode text NOT NULL,
  name text,
  scopes text[] DEFAULT '{all}'::text[] NOT NULL,
  hash bytea,
  hint text NOT NULL,
  rate_limit integer,
  hourly_cap bigint,
  allow_ip cidr[] DEFAULT '{}'::cidr[] NOT NULL,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  previous_hash bytea,
  previous_until timestamp with time zone,
  last_used_at timestamp with time zone,
  last_used_ip text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  kind text DEFAULT 'secret'::text NOT NULL,
  user_id uuid,
  CONSTRAINT api_key_pkey PRIMARY KEY (id),
  CONSTRAINT api_key_hash_key UNIQUE (hash),
  CONSTRAINT api_key_previous_hash_key UNIQUE (previous_hash),
  CONSTRAINT api_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT api_key_check CHECK ((previous_hash IS NULL) = (previous_until IS NULL)),
  CONSTRAINT api_key_check1 CHECK ((kind = 'secret'::text) = (hash IS NOT NULL) AND (kind = 'secret'::text OR user_id IS NOT NULL)),
  CONSTRAINT api_key_hash_check CHECK (octet_length(hash) = 32),
  CONSTRAINT api_key_hourly_cap_check CHECK (hourly_cap >= 0),
  CONSTRAINT api_key_kind_check CHECK (kind = ANY (ARRAY['secret'::text, 'dashboard'::text])),
  CONSTRAINT api_key_mode_check CHECK (mode = ANY (ARRAY['live'::text, 'test'::text])),
  CONSTRAINT api_key_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200),
  CONSTRAINT api_key_previous_hash_check CHECK (octet_length(previous_hash) = 32),
  CONSTRAINT api_key_rate_limit_check CHECK (rate_limit > 0),
  CONSTRAINT api_key_scopes_check CHECK (cardinality(scopes) > 0)
);
CREATE INDEX api_key_account ON api_key USING btree (account_id);
CREATE UNIQUE INDEX api_key_dashboard ON api_key USING btree (user_id, account_id, mode) WHERE kind = 'dashboard'::text;
COMMENT ON COLUMN api_key.hash IS 'HMAC-SHA-256 of the secret under KEY_PEPPER';
COMMENT ON COLUMN api_key.rate_limit IS 'requests in any 60 s; null: the default';
COMMENT ON COLUMN api_key.hourly_cap IS 'tenths of a credit in any 60 minutes; null: the default';
COMMENT ON COLUMN api_key.allow_ip IS 'empty: any address';
COMMENT ON COLUMN api_key.previous_hash IS 'the secret before the last rotation, valid until previous_until';
COMMENT ON COLUMN api_key.kind IS 'dashboard: what a user does in the dashboard is counted under it; it has no secret';
COMMENT ON COLUMN api_key.user_id IS 'who made it, or acts by it; null: an operator made it';

CREATE TABLE app_user (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  email text COLLATE "C" NOT NULL,
  name text NOT NULL,
  password_hash text,
  is_operator boolean DEFAULT false NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  disabled_at timestamp with time zone,
  CONSTRAINT app_user_pkey PRIMARY KEY (id),
  CONSTRAINT app_user_email_key UNIQUE (email),
  CONSTRAINT app_user_email_check CHECK (char_length(email) >= 3 AND char_length(email) <= 254 AND email = lower(email)),
  CONSTRAINT app_user_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200)
);
COMMENT ON TABLE app_user IS 'who signs in to the dashboard';
COMMENT ON COLUMN app_user.password_hash IS 'argon2id, as a PHC string; null: the user signs in by links';
COMMENT ON COLUMN app_user.is_operator IS 'runs the instance';

CREATE TABLE audit_chain (
  account_id uuid NOT NULL,
  chain_seq bigint NOT NULL,
  chain_hash bytea NOT NULL,
  CONSTRAINT audit_chain_pkey PRIMARY KEY (account_id)
) WITH (fillfactor=50);
COMMENT ON TABLE audit_chain IS 'number and hash of the last event of each account; its lock comes last in a transaction';

CREATE TABLE audit_event (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  verb text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text,
  ip inet,
  request_id uuid,
  before jsonb,
  after jsonb,
  chain_seq bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_event_pkey PRIMARY KEY (id),
  CONSTRAINT audit_event_account_id_chain_seq_key UNIQUE (account_id, chain_seq),
  CONSTRAINT audit_event_actor_kind_check CHECK (actor_kind = ANY (ARRAY['key'::text, 'user'::text, 'operator'::text, 'system'::text]))
);
COMMENT ON TABLE audit_event IS 'who has changed what; insert-only. What concerns no account is of the account that is all zeros';
COMMENT ON COLUMN audit_event.actor_id IS 'id of the key or user, or name of the operator';
COMMENT ON COLUMN audit_event.chain_seq IS 'number among the events of its account';
COMMENT ON COLUMN audit_event.hash IS 'SHA-256 of the hash of the event before it, and of its own columns';

CREATE TABLE batch (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  kind text NOT NULL,
  status text DEFAULT 'draft'::text NOT NULL,
  find_phones boolean NOT NULL,
  request_id text NOT NULL,
  name text,
  ref text,
  columns text[] DEFAULT '{}'::text[] NOT NULL,
  total integer DEFAULT 0 NOT NULL,
  duplicates integer DEFAULT 0 NOT NULL,
  counts jsonb DEFAULT '{}'::jsonb NOT NULL,
  open_rows integer DEFAULT 0 NOT NULL,
  hold_id uuid,
  charged tenths DEFAULT 0 NOT NULL,
  chunk integer DEFAULT 0 NOT NULL,
  capture integer DEFAULT 0 NOT NULL,
  served_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
  reason text,
  created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  ended_at timestamp with time zone,
  outage_seconds double precision DEFAULT 0 NOT NULL,
  outage_at timestamp with time zone,
  turn integer,
  stored_rows integer DEFAULT 0 NOT NULL,
  stored_bytes bigint DEFAULT 0 NOT NULL,
  context_hash text COLLATE "C",
  traceparent text,
  paused_at timestamp with time zone,
  CONSTRAINT batch_pkey PRIMARY KEY (id),
  CONSTRAINT batch_kind_check CHECK (kind = ANY (ARRAY['enrich'::text, 'verify'::text, 'qualify'::text])),
  CONSTRAINT batch_open_rows_check CHECK (open_rows >= 0),
  CONSTRAINT batch_status_check CHECK (status = ANY (ARRAY['draft'::text, 'queued'::text, 'processing'::text, 'completed'::text, 'failed'::text, 'cancelled'::text]))
) WITH (fillfactor=50);
CREATE INDEX batch_active ON batch USING btree (account_id) WHERE status = ANY (ARRAY['queued'::text, 'processing'::text]);
CREATE INDEX batch_age ON batch USING btree (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX batch_draft ON batch USING btree (created_at) WHERE status = 'draft'::text;
CREATE INDEX batch_list ON batch USING btree (account_id, mode, created_at, id);
CREATE INDEX batch_paused ON batch USING btree (paused_at) WHERE paused_at IS NOT NULL;
COMMENT ON COLUMN batch.id IS 'the operation that made it';
COMMENT ON COLUMN batch.status IS 'draft: its rows are still being handed over; it does not exist yet for anybody else';
COMMENT ON COLUMN batch.columns IS 'fields of its rows in the order in which they first appeared';
COMMENT ON COLUMN batch.counts IS 'rows by status';
COMMENT ON COLUMN batch.open_rows IS 'rows that are to be worked and have no result; it ends with the last of them';
COMMENT ON COLUMN batch.hold_id IS 'null: there is nothing to pay';
COMMENT ON COLUMN batch.chunk IS 'number of the last chunk that a worker took';
COMMENT ON COLUMN batch.capture IS 'number of the last capture from its hold';
COMMENT ON COLUMN batch.served_at IS 'when a turn of it last began';
COMMENT ON COLUMN batch.outage_seconds IS 'how long its rows have been asked and none was answered, as nobody was there or could; time in which no worker asked counts for little';
COMMENT ON COLUMN batch.outage_at IS 'when a row was last asked in vain; null: one has been answered since';
COMMENT ON COLUMN batch.turn IS 'number of the turn that is in line, as its job has it: of the chunk that it would take; null: none is';
COMMENT ON COLUMN batch.stored_rows IS 'its rows in batch_row';
COMMENT ON COLUMN batch.stored_bytes IS 'bytes of their inputs, and once it has ended of their results';
COMMENT ON COLUMN batch.context_hash IS 'the version of the buyer context that its rows are scored by; null: no qualify batch, or the built-in context';
COMMENT ON COLUMN batch.traceparent IS 'W3C Trace Context of the call that made it';
COMMENT ON COLUMN batch.paused_at IS 'since when no turn of it may begin; null: it is not paused, or has ended';

CREATE TABLE batch_chunk (
  batch_id uuid NOT NULL,
  chunk integer NOT NULL,
  lease_until timestamp with time zone NOT NULL,
  CONSTRAINT batch_chunk_pkey PRIMARY KEY (batch_id, chunk)
);
CREATE INDEX batch_chunk_lease ON batch_chunk USING btree (lease_until);
COMMENT ON TABLE batch_chunk IS 'rows of one batch that a worker is at, until its lease ends';

CREATE TABLE batch_row (
  batch_id uuid NOT NULL,
  n integer NOT NULL,
  input json,
  key text COLLATE "C",
  domain_key text COLLATE "C",
  original integer,
  weight integer DEFAULT 1 NOT NULL,
  state text NOT NULL,
  chunk integer,
  attempts smallint DEFAULT 0 NOT NULL,
  rechecks smallint DEFAULT 0 NOT NULL,
  due_at timestamp with time zone,
  status text,
  result json,
  charge integer DEFAULT 0 NOT NULL,
  lane text COLLATE "C",
  CONSTRAINT batch_row_pkey PRIMARY KEY (batch_id, n),
  CONSTRAINT batch_row_state_check CHECK (state = ANY (ARRAY['pending'::text, 'working'::text, 'waiting'::text, 'done'::text, 'copy'::text]))
) WITH (fillfactor=70);
CREATE INDEX batch_row_pending ON batch_row USING btree (batch_id, domain_key, n) WHERE state = 'pending'::text;
CREATE INDEX batch_row_waiting ON batch_row USING btree (batch_id, due_at) WHERE state = 'waiting'::text;
CREATE INDEX batch_row_working ON batch_row USING btree (batch_id, chunk) WHERE state = 'working'::text;
COMMENT ON COLUMN batch_row.input IS 'as the caller sent it';
COMMENT ON COLUMN batch_row.key IS 'equal for rows that ask the same';
COMMENT ON COLUMN batch_row.domain_key IS 'the domain that it concerns';
COMMENT ON COLUMN batch_row.original IS 'the first row that asks the same, whose result it shares; null: it is the first';
COMMENT ON COLUMN batch_row.weight IS 'rows that share its result, itself included';
COMMENT ON COLUMN batch_row.state IS 'pending: may be taken; working: in a chunk; waiting: until due_at; done: has its result; copy: has that of its original';
COMMENT ON COLUMN batch_row.chunk IS 'the fence: results of a chunk count only for rows that are still in it';
COMMENT ON COLUMN batch_row.attempts IS 'times it was taken, since the last answer';
COMMENT ON COLUMN batch_row.lane IS 'the name of domain_key in the version before; a trigger moves what is inserted here';

CREATE TABLE buyer_context (
  account_id uuid NOT NULL,
  mode text NOT NULL,
  version integer NOT NULL,
  hash text COLLATE "C",
  context jsonb,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT buyer_context_pkey PRIMARY KEY (account_id, mode, version),
  CONSTRAINT buyer_context_check CHECK ((hash IS NULL) = (context IS NULL)),
  CONSTRAINT buyer_context_mode_check CHECK (mode = ANY (ARRAY['live'::text, 'test'::text]))
);
CREATE INDEX buyer_context_hash ON buyer_context USING btree (account_id, mode, hash);
COMMENT ON TABLE buyer_context IS 'whom accounts sell to: the last version is in force; one without a context says that it was deleted';

CREATE TABLE company_facts (
  domain text COLLATE "C" NOT NULL,
  facts jsonb NOT NULL,
  fetched_at timestamp with time zone NOT NULL,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT company_facts_pkey PRIMARY KEY (domain),
  CONSTRAINT company_facts_domain_check CHECK (char_length(domain) >= 1 AND char_length(domain) <= 255)
);
CREATE INDEX company_facts_freshness ON company_facts USING btree (fresh_until);
COMMENT ON TABLE company_facts IS 'what sites say of companies, whoever asked';

CREATE TABLE contact (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  account_id uuid NOT NULL,
  mode text NOT NULL,
  identity text COLLATE "C" NOT NULL,
  name_key text COLLATE "C" DEFAULT ''::text NOT NULL,
  domain text COLLATE "C" DEFAULT ''::text NOT NULL,
  linkedin_key text COLLATE "C" DEFAULT ''::text NOT NULL,
  email_key text COLLATE "C" DEFAULT ''::text NOT NULL,
  details jsonb NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT contact_pkey PRIMARY KEY (id),
  CONSTRAINT contact_account_id_mode_identity_key UNIQUE (account_id, mode, identity),
  CONSTRAINT contact_identity_check CHECK (char_length(identity) <= 50),
  CONSTRAINT contact_mode_check CHECK (mode = ANY (ARRAY['live'::text, 'test'::text]))
);
CREATE INDEX contact_age ON contact USING btree (updated_at);
CREATE INDEX contact_company ON contact USING btree (account_id, mode, "left"(lower(details ->> 'company_name'::text), 100) COLLATE "C", id);
CREATE INDEX contact_domain ON contact USING btree (account_id, mode, domain, id) WHERE domain <> ''::text;
CREATE INDEX contact_email ON contact USING btree (account_id, mode, email_key, id) WHERE email_key <> ''::text;
CREATE INDEX contact_full_name ON contact USING btree (account_id, mode, "left"(lower((COALESCE(details ->> 'first_name'::text, ''::text) || ' '::text) || COALESCE(details ->> 'last_name'::text, ''::text)), 100) COLLATE "C", id);
CREATE INDEX contact_last_name ON contact USING btree (account_id, mode, "left"(lower(details ->> 'last_name'::text), 100) COLLATE "C", id);
CREATE INDEX contact_latest ON contact USING btree (account_id, mode, updated_at, id);
CREATE INDEX contact_linkedin ON contact USING btree (account_id, mode, linkedin_key) WHERE linkedin_key <> ''::text;
CREATE INDEX contact_name ON contact USING btree (account_id, mode, name_key, domain) WHERE name_key <> ''::text;
COMMENT ON TABLE contact IS 'what accounts have imported: each sees only its own, of its own mode';
COMMENT ON COLUMN contact.identity IS 'digest of the profile, else the e-mail, else the name and domain: a row that is imported again replaces it';
COMMENT ON COLUMN contact.name_key IS 'all words of the name, sorted, in plain letters';

CREATE TABLE entitlement (
  account_id uuid NOT NULL,
  resource text COLLATE "C" NOT NULL,
  answer text NOT NULL,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT entitlement_pkey PRIMARY KEY (account_id, resource)
);
CREATE INDEX entitlement_freshness ON entitlement USING btree (fresh_until);
CREATE INDEX entitlement_qualify ON entitlement USING btree (account_id, fresh_until) WHERE resource >= 'qualify:'::text AND resource < 'qualify;'::text;
COMMENT ON TABLE entitlement IS 'answers that an account has paid for and may have again for free';

CREATE TABLE erasure (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  subject jsonb,
  cursor jsonb,
  counts jsonb DEFAULT '{}'::jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT erasure_pkey PRIMARY KEY (id),
  CONSTRAINT erasure_check CHECK ((subject IS NULL) = (ended_at IS NOT NULL))
);
CREATE INDEX erasure_age ON erasure USING btree (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX erasure_running ON erasure USING btree (updated_at) WHERE ended_at IS NULL;
COMMENT ON TABLE erasure IS 'requests of accounts to erase a person from their own data';
COMMENT ON COLUMN erasure.subject IS 'who; null when the work has ended';
COMMENT ON COLUMN erasure.cursor IS 'where the work goes on; null: at the beginning';
COMMENT ON COLUMN erasure.counts IS 'rows that were erased, by table';
COMMENT ON COLUMN erasure.updated_at IS 'of the last step';

CREATE TABLE event_stream (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  key_id uuid NOT NULL,
  lease_until timestamp with time zone NOT NULL,
  CONSTRAINT event_stream_pkey PRIMARY KEY (id)
);
CREATE INDEX event_stream_account ON event_stream USING btree (account_id);
CREATE INDEX event_stream_lease ON event_stream USING btree (lease_until);
COMMENT ON TABLE event_stream IS 'streams of all gateways, each under a lease that its gateway renews';

CREATE TABLE function_source (
  name text NOT NULL,
  hash text NOT NULL,
  defines text[] NOT NULL,
  applied_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT function_source_pkey PRIMARY KEY (name)
);
COMMENT ON TABLE function_source IS 'the files whose functions are in force';
COMMENT ON COLUMN function_source.hash IS 'SHA-256 of the file';
COMMENT ON COLUMN function_source.defines IS 'names of its functions and types';

CREATE TABLE invitation (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  email text COLLATE "C" NOT NULL,
  role text NOT NULL,
  invited_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_account_id_email_key UNIQUE (account_id, email),
  CONSTRAINT invitation_token_hash_key UNIQUE (token_hash),
  CONSTRAINT invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES app_user(id),
  CONSTRAINT invitation_email_check CHECK (char_length(email) >= 3 AND char_length(email) <= 254 AND email = lower(email)),
  CONSTRAINT invitation_role_check CHECK (role = ANY (ARRAY['owner'::text, 'admin'::text, 'developer'::text, 'viewer'::text, 'billing'::text])),
  CONSTRAINT invitation_token_hash_check CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX invitation_age ON invitation USING btree (expires_at);
COMMENT ON TABLE invitation IS 'who may become a member of an account, by a link; one that is used or revoked is deleted';
COMMENT ON COLUMN invitation.token_hash IS 'SHA-256 of the token in the link, which is stored nowhere';

CREATE TABLE key_version (
  version bigint NOT NULL
);
CREATE UNIQUE INDEX key_version_one ON key_version USING btree ((true));
COMMENT ON TABLE key_version IS 'grows with every change of a key or an account that a gateway must notice';

CREATE TABLE ledger_account (
  account_id uuid NOT NULL,
  balance tenths DEFAULT 0 NOT NULL,
  held tenths DEFAULT 0 NOT NULL,
  hourly_cap tenths,
  window_sum tenths DEFAULT 0 NOT NULL,
  window_since timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
  key_windows boolean DEFAULT false NOT NULL,
  calls integer DEFAULT 0 NOT NULL,
  chain_seq bigint DEFAULT 0 NOT NULL,
  chain_hash bytea DEFAULT '\x'::bytea NOT NULL,
  CONSTRAINT ledger_account_pkey PRIMARY KEY (account_id),
  CONSTRAINT ledger_account_check CHECK (held::bigint <= balance::bigint)
) WITH (fillfactor=50);
COMMENT ON TABLE ledger_account IS 'what an account has: its lock comes first in every transaction that touches credits or operations';
COMMENT ON COLUMN ledger_account.balance IS 'sum of its entries: credits less debits';
COMMENT ON COLUMN ledger_account.held IS 'sum of what its open holds may still capture';
COMMENT ON COLUMN ledger_account.hourly_cap IS 'in any 60 minutes; null: the default';
COMMENT ON COLUMN ledger_account.window_sum IS 'weight of the holds made after window_since: all of an open one, what a closed one captured';
COMMENT ON COLUMN ledger_account.key_windows IS 'a key of the account has had a cap of its own: rows of ledger_key_window are to be kept up';
COMMENT ON COLUMN ledger_account.calls IS 'operations that have a hold: paid calls under way';
COMMENT ON COLUMN ledger_account.chain_seq IS 'number of its last entry';
COMMENT ON COLUMN ledger_account.chain_hash IS 'hash of its last entry';

CREATE TABLE ledger_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  debit_account uuid NOT NULL,
  credit_account uuid NOT NULL,
  amount positive_tenths NOT NULL,
  hold_id uuid,
  seq integer,
  reason text,
  created_at timestamp with time zone NOT NULL,
  chain_seq bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT ledger_entry_pkey PRIMARY KEY (id),
  CONSTRAINT ledger_entry_hold_id_seq_key UNIQUE (hold_id, seq)
);
CREATE INDEX ledger_entry_grant ON ledger_entry USING btree (credit_account, created_at, id) WHERE hold_id IS NULL;
CREATE INDEX ledger_entry_usage ON ledger_entry USING btree (debit_account, created_at, id) INCLUDE (amount);
COMMENT ON TABLE ledger_entry IS 'double entry: each row moves an amount from one account to another, so each row sums to zero; insert-only';
COMMENT ON COLUMN ledger_entry.hold_id IS 'of a capture; null: a grant';
COMMENT ON COLUMN ledger_entry.chain_seq IS 'number among the entries of its account: the debited one of a capture, the credited one of a grant';
COMMENT ON COLUMN ledger_entry.hash IS 'SHA-256 of the hash of the entry before it, and of its own columns';

CREATE TABLE ledger_hold (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  operation_id uuid NOT NULL,
  key_id uuid,
  endpoint text NOT NULL,
  request_id text,
  amount positive_tenths NOT NULL,
  captured tenths DEFAULT 0 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  closed_at timestamp with time zone,
  CONSTRAINT ledger_hold_pkey PRIMARY KEY (id)
) WITH (fillfactor=50);
CREATE INDEX ledger_hold_window ON ledger_hold USING btree (account_id, created_at);
COMMENT ON TABLE ledger_hold IS 'credits set aside for one operation: captured in part, once or often, then closed once';

CREATE TABLE ledger_key_window (
  key_id uuid NOT NULL,
  account_id uuid NOT NULL,
  window_sum tenths NOT NULL,
  window_since timestamp with time zone NOT NULL,
  CONSTRAINT ledger_key_window_pkey PRIMARY KEY (key_id)
) WITH (fillfactor=50);
COMMENT ON TABLE ledger_key_window IS 'the same window over the holds of one key, from the first time that it had a cap of its own';

CREATE TABLE ledger_usage (
  account_id uuid NOT NULL,
  day timestamp with time zone NOT NULL,
  key_id uuid,
  charges bigint NOT NULL,
  amount tenths NOT NULL,
  CONSTRAINT ledger_usage_account_id_day_key_id_key UNIQUE NULLS NOT DISTINCT (account_id, day, key_id)
) WITH (fillfactor=50);
COMMENT ON TABLE ledger_usage IS 'sums of the captures of ledger_entry, kept by its trigger';
COMMENT ON COLUMN ledger_usage.day IS 'first moment of the day in UTC';

CREATE TABLE lookup_domain (
  company_key text NOT NULL,
  result jsonb NOT NULL,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT lookup_domain_pkey PRIMARY KEY (company_key),
  CONSTRAINT lookup_domain_company_key_check CHECK (char_length(company_key) >= 1 AND char_length(company_key) <= 500)
);
CREATE INDEX lookup_domain_freshness ON lookup_domain USING btree (fresh_until);
COMMENT ON COLUMN lookup_domain.company_key IS 'country and name, equal for all spellings of one company';

CREATE TABLE lookup_pattern (
  domain text NOT NULL,
  habit text NOT NULL,
  value text NOT NULL,
  seen double precision NOT NULL,
  refused double precision NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT lookup_pattern_pkey PRIMARY KEY (domain, habit, value),
  CONSTRAINT lookup_pattern_domain_check CHECK (char_length(domain) >= 3 AND char_length(domain) <= 253),
  CONSTRAINT lookup_pattern_habit_check CHECK (char_length(habit) >= 1 AND char_length(habit) <= 20),
  CONSTRAINT lookup_pattern_refused_check CHECK (refused >= 0::double precision),
  CONSTRAINT lookup_pattern_seen_check CHECK (seen >= 0::double precision),
  CONSTRAINT lookup_pattern_value_check CHECK (char_length(value) >= 1 AND char_length(value) <= 60)
);
CREATE INDEX lookup_pattern_age ON lookup_pattern USING btree (updated_at);
COMMENT ON TABLE lookup_pattern IS 'how a domain makes addresses of names: counts only, no people';
COMMENT ON COLUMN lookup_pattern.habit IS 'pattern, number, or a habit of writing names such as spelling';
COMMENT ON COLUMN lookup_pattern.seen IS 'observations as of updated_at; they decay from then on';

CREATE TABLE lookup_provider_answer (
  question_hash text COLLATE "C" NOT NULL,
  answer jsonb,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT lookup_provider_answer_pkey PRIMARY KEY (question_hash)
);
CREATE INDEX lookup_provider_answer_freshness ON lookup_provider_answer USING btree (fresh_until);
COMMENT ON COLUMN lookup_provider_answer.answer IS 'null: it found nobody';

CREATE TABLE lookup_provider_call (
  operation_id text NOT NULL,
  provider text NOT NULL,
  question_hash text COLLATE "C" NOT NULL,
  cost integer NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  finished_at timestamp with time zone,
  outcome text,
  ticket text,
  CONSTRAINT lookup_provider_call_pkey PRIMARY KEY (operation_id, provider, question_hash),
  CONSTRAINT lookup_provider_call_check CHECK ((finished_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT lookup_provider_call_cost_check CHECK (cost >= 0)
);
CREATE INDEX lookup_provider_call_question ON lookup_provider_call USING btree (question_hash, started_at);
CREATE INDEX lookup_provider_call_time ON lookup_provider_call USING btree (provider, started_at);
COMMENT ON TABLE lookup_provider_call IS 'every question put to a provider, written before it is asked; names nobody';
COMMENT ON COLUMN lookup_provider_call.outcome IS 'null: not known (yet), so the question counts as spent and is not put again for a while';
COMMENT ON COLUMN lookup_provider_call.ticket IS 'of work that was submitted: whoever asks the same later goes on waiting for it';

CREATE TABLE membership (
  user_id uuid NOT NULL,
  account_id uuid NOT NULL,
  role text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT membership_pkey PRIMARY KEY (user_id, account_id),
  CONSTRAINT membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT membership_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT membership_role_check CHECK (role = ANY (ARRAY['owner'::text, 'admin'::text, 'developer'::text, 'viewer'::text, 'billing'::text]))
);
CREATE INDEX membership_account ON membership USING btree (account_id);
COMMENT ON TABLE membership IS 'what users are to accounts';

CREATE TABLE oidc_sign_in (
  id bytea NOT NULL,
  user_id uuid,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT oidc_sign_in_pkey PRIMARY KEY (id),
  CONSTRAINT oidc_sign_in_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT oidc_sign_in_id_check CHECK (octet_length(id) = 32)
);
CREATE INDEX oidc_sign_in_age ON oidc_sign_in USING btree (expires_at);
COMMENT ON COLUMN oidc_sign_in.id IS 'SHA-256 of the token in the cookie, which is stored nowhere';
COMMENT ON COLUMN oidc_sign_in.user_id IS 'whom the provider has named; null: it has not answered yet';

CREATE TABLE operation (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  idempotency_key text COLLATE "C",
  fingerprint text NOT NULL,
  question text COLLATE "C",
  hold_id uuid,
  fence integer NOT NULL,
  lease_until timestamp with time zone,
  expires_at timestamp with time zone NOT NULL,
  status smallint,
  headers text,
  body text,
  available tenths,
  CONSTRAINT operation_pkey PRIMARY KEY (id)
);
CREATE INDEX operation_expiry ON operation USING btree (expires_at) WHERE idempotency_key IS NOT NULL AND lease_until IS NULL;
CREATE UNIQUE INDEX operation_key ON operation USING btree (account_id, mode, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX operation_lease ON operation USING btree (lease_until) WHERE lease_until IS NOT NULL;
CREATE UNIQUE INDEX operation_question ON operation USING btree (account_id, question) WHERE question IS NOT NULL;
COMMENT ON TABLE operation IS 'a claim while it runs; after that, what its Idempotency-Key replays';
COMMENT ON COLUMN operation.question IS 'the entitlement that it is working for, while it runs';
COMMENT ON COLUMN operation.hold_id IS 'its open hold';
COMMENT ON COLUMN operation.fence IS 'grows with every takeover: what comes with an older one is refused';
COMMENT ON COLUMN operation.lease_until IS 'until then nobody else may take it over; null: it does not run';
COMMENT ON COLUMN operation.expires_at IS 'from then on its Idempotency-Key is free again, unless it runs';
COMMENT ON COLUMN operation.status IS 'of the stored answer; null: none, so whoever brings the same Idempotency-Key runs it';

CREATE TABLE request_log (
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  source text NOT NULL,
  at timestamp with time zone NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  request_id text NOT NULL,
  method text NOT NULL,
  path text NOT NULL,
  endpoint text NOT NULL,
  status smallint NOT NULL,
  code text,
  latency_ms integer NOT NULL,
  charged tenths NOT NULL,
  cached boolean NOT NULL,
  replayed boolean NOT NULL,
  key_id uuid NOT NULL,
  trace_id uuid NOT NULL,
  operation_id uuid,
  job_id uuid,
  user_agent text,
  ip inet,
  weight integer NOT NULL,
  CONSTRAINT request_log_pkey PRIMARY KEY (account_id, mode, source, at, id),
  CONSTRAINT request_log_source_check CHECK (source = ANY (ARRAY['api'::text, 'dashboard'::text])),
  CONSTRAINT request_log_weight_check CHECK (weight > 0)
);
CREATE INDEX request_log_age ON request_log USING btree (((at AT TIME ZONE 'UTC'::text)::date));
CREATE INDEX request_log_code ON request_log USING btree (account_id, mode, source, code, at, id) WHERE code IS NOT NULL;
CREATE INDEX request_log_endpoint ON request_log USING btree (account_id, mode, source, endpoint, at, id);
CREATE INDEX request_log_key ON request_log USING btree (key_id, at, id);
CREATE INDEX request_log_request ON request_log USING btree (account_id, request_id, at);
CREATE INDEX request_log_status ON request_log USING btree (account_id, mode, source, (status / 100), at, id) WHERE status >= 400;
COMMENT ON TABLE request_log IS 'one row for each call of an account: no body, no query, no value of a path';
COMMENT ON COLUMN request_log.source IS 'dashboard: a session took the place of the key';
COMMENT ON COLUMN request_log.path IS 'of the route, with names in place of parameters';
COMMENT ON COLUMN request_log.charged IS 'by the answer; what a job charges later is in the ledger';
COMMENT ON COLUMN request_log.job_id IS 'the batch or research job that it began';
COMMENT ON COLUMN request_log.weight IS 'calls that the row stands for: more than 1 above a rate';

CREATE TABLE research_job (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  operation_id uuid NOT NULL,
  key_id uuid NOT NULL,
  question_hash text,
  question json NOT NULL,
  context_hash text,
  hold_id uuid,
  status text DEFAULT 'running'::text NOT NULL,
  reason text,
  steps json DEFAULT '[]'::json NOT NULL,
  result json,
  charged tenths DEFAULT 0 NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  fence integer DEFAULT 0 NOT NULL,
  lease_until timestamp with time zone,
  created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  ended_at timestamp with time zone,
  traceparent text,
  CONSTRAINT research_job_pkey PRIMARY KEY (id),
  CONSTRAINT research_job_status_check CHECK (status = ANY (ARRAY['running'::text, 'complete'::text, 'partial'::text, 'failed'::text]))
) WITH (fillfactor=70);
CREATE INDEX research_job_ended ON research_job USING btree (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX research_job_fresh ON research_job USING btree (account_id, question_hash, ended_at) WHERE status = ANY (ARRAY['complete'::text, 'partial'::text]);
CREATE UNIQUE INDEX research_job_operation ON research_job USING btree (operation_id) WHERE status <> 'failed'::text;
CREATE UNIQUE INDEX research_job_question ON research_job USING btree (account_id, question_hash) WHERE status = 'running'::text;
CREATE INDEX research_job_running ON research_job USING btree (account_id, mode, created_at) WHERE status = 'running'::text;
COMMENT ON TABLE research_job IS 'one dossier: its question, its progress, and what it found';
COMMENT ON COLUMN research_job.operation_id IS 'that began it and pays for it';
COMMENT ON COLUMN research_job.question_hash IS 'of the question and the buyer context: equal for equal questions; null: of a test key, never given twice';
COMMENT ON COLUMN research_job.fence IS 'grows with every turn: what comes with an older one is refused';
COMMENT ON COLUMN research_job.lease_until IS 'until then no other turn may take it up; null: it waits for a turn';
COMMENT ON COLUMN research_job.traceparent IS 'W3C Trace Context of the call that began it';

CREATE TABLE session (
  id bytea NOT NULL,
  user_id uuid NOT NULL,
  account_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  last_seen_at timestamp with time zone DEFAULT now() NOT NULL,
  idle_until timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  ip text NOT NULL,
  user_agent text NOT NULL,
  reset_until timestamp with time zone,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_user_id_account_id_fkey FOREIGN KEY (user_id, account_id) REFERENCES membership(user_id, account_id) ON DELETE CASCADE,
  CONSTRAINT session_id_check CHECK (octet_length(id) = 32),
  CONSTRAINT session_user_agent_check CHECK (char_length(user_agent) <= 300)
);
CREATE INDEX session_age ON session USING btree (ends_at);
CREATE INDEX session_member ON session USING btree (user_id, account_id);
COMMENT ON COLUMN session.id IS 'SHA-256 of the token in the cookie, which is stored nowhere';
COMMENT ON COLUMN session.account_id IS 'the account in use: who is no longer a member of it is signed out';
COMMENT ON COLUMN session.last_seen_at IS 'to the minute';
COMMENT ON COLUMN session.idle_until IS 'it ends then unless it is used before';
COMMENT ON COLUMN session.reset_until IS 'until then a password may be set once without the current one: the user came by a link';

CREATE TABLE sign_in_link (
  id bytea NOT NULL,
  user_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT sign_in_link_pkey PRIMARY KEY (id),
  CONSTRAINT sign_in_link_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT sign_in_link_id_check CHECK (octet_length(id) = 32)
);
CREATE INDEX sign_in_link_age ON sign_in_link USING btree (expires_at);
COMMENT ON COLUMN sign_in_link.id IS 'SHA-256 of the token in the link, which is stored nowhere';

CREATE TABLE suppression (
  hash text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  source text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT suppression_pkey PRIMARY KEY (hash),
  CONSTRAINT suppression_hash_check CHECK (char_length(hash) = 43),
  CONSTRAINT suppression_kind_check CHECK (kind = ANY (ARRAY['email'::text, 'linkedin'::text, 'name'::text, 'phone'::text]))
);
CREATE INDEX suppression_age ON suppression USING btree (created_at);
COMMENT ON TABLE suppression IS 'people who must not be told of, by keyed hashes: it names nobody';

CREATE TABLE suppression_state (
  single boolean DEFAULT true NOT NULL,
  version bigint DEFAULT 0 NOT NULL,
  pepper_proof text,
  CONSTRAINT suppression_state_pkey PRIMARY KEY (single),
  CONSTRAINT suppression_state_single_check CHECK (single)
);
COMMENT ON COLUMN suppression_state.version IS 'grows with every change; 0: the list was never used';
COMMENT ON COLUMN suppression_state.pepper_proof IS 'HMAC of a known text: tells a pepper that the hashes were not made with';

CREATE TABLE user_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  user_id uuid NOT NULL,
  bound_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT user_identity_pkey PRIMARY KEY (issuer, subject),
  CONSTRAINT user_identity_user_id_issuer_key UNIQUE (user_id, issuer),
  CONSTRAINT user_identity_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT user_identity_subject_check CHECK (char_length(subject) >= 1 AND char_length(subject) <= 255)
);
COMMENT ON TABLE user_identity IS 'who users are at an OpenID provider';
COMMENT ON COLUMN user_identity.subject IS 'the claim sub, which a provider gives to one person for ever';

CREATE TABLE user_totp (
  user_id uuid NOT NULL,
  nonce bytea NOT NULL,
  ciphertext bytea NOT NULL,
  confirmed_at timestamp with time zone,
  last_step bigint DEFAULT 0 NOT NULL,
  recovery_codes bytea[] DEFAULT '{}'::bytea[] NOT NULL,
  CONSTRAINT user_totp_pkey PRIMARY KEY (user_id),
  CONSTRAINT user_totp_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT user_totp_nonce_check CHECK (octet_length(nonce) = 12)
);
COMMENT ON TABLE user_totp IS 'the second factor of users: codes of an app (TOTP, RFC 6238), or recovery codes';
COMMENT ON COLUMN user_totp.ciphertext IS 'the secret under AES-256-GCM, with the tag at its end';
COMMENT ON COLUMN user_totp.confirmed_at IS 'from then on signing in needs a code; null: the user has not yet shown one';
COMMENT ON COLUMN user_totp.last_step IS 'of the code used last: no code of this step or an earlier one works again';
COMMENT ON COLUMN user_totp.recovery_codes IS 'SHA-256 of those that are not used yet';

CREATE TABLE verify_domain (
  domain_key text NOT NULL,
  facts jsonb NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT verify_domain_pkey PRIMARY KEY (domain_key),
  CONSTRAINT verify_domain_check CHECK (fresh_until > checked_at),
  CONSTRAINT verify_domain_domain_key_check CHECK (char_length(domain_key) >= 1 AND char_length(domain_key) <= 600)
);
CREATE INDEX verify_domain_freshness ON verify_domain USING btree (fresh_until);
COMMENT ON COLUMN verify_domain.domain_key IS 'the domain; with a slash and the host, what a backup host does with its mail';

CREATE TABLE verify_recheck (
  address_key text NOT NULL,
  email text NOT NULL,
  provisional jsonb NOT NULL,
  decoys text[] DEFAULT '{}'::text[] NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  first_seen timestamp with time zone NOT NULL,
  due_at timestamp with time zone,
  lease_until timestamp with time zone,
  fence bigint DEFAULT 0 NOT NULL,
  traceparent text,
  CONSTRAINT verify_recheck_pkey PRIMARY KEY (address_key),
  CONSTRAINT verify_recheck_address_key_check CHECK (char_length(address_key) >= 3 AND char_length(address_key) <= 1000),
  CONSTRAINT verify_recheck_attempts_check CHECK (attempts >= 0),
  CONSTRAINT verify_recheck_email_check CHECK (char_length(email) >= 3 AND char_length(email) <= 1000)
);
CREATE INDEX verify_recheck_due ON verify_recheck USING btree (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX verify_recheck_first_seen ON verify_recheck USING btree (first_seen);
COMMENT ON TABLE verify_recheck IS 'addresses whose server asked us to come back later';
COMMENT ON COLUMN verify_recheck.provisional IS 'the answer until then';
COMMENT ON COLUMN verify_recheck.decoys IS 'local parts that were asked about with it: their waiting time runs too';
COMMENT ON COLUMN verify_recheck.due_at IS 'null: given up';
COMMENT ON COLUMN verify_recheck.fence IS 'counts the leases; only the holder of the last one may write';
COMMENT ON COLUMN verify_recheck.traceparent IS 'W3C Trace Context of the call that found the address deferred';

CREATE TABLE verify_result (
  address_key text NOT NULL,
  result jsonb NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  fresh_until timestamp with time zone NOT NULL,
  CONSTRAINT verify_result_pkey PRIMARY KEY (address_key),
  CONSTRAINT verify_result_address_key_check CHECK (char_length(address_key) >= 3 AND char_length(address_key) <= 1000),
  CONSTRAINT verify_result_check CHECK (fresh_until > checked_at)
);
CREATE INDEX verify_result_freshness ON verify_result USING btree (fresh_until);
COMMENT ON COLUMN verify_result.address_key IS 'the address, equal for all spellings of one mailbox';
COMMENT ON COLUMN verify_result.fresh_until IS 'after this the row is of no use and may be deleted';

CREATE TABLE webhook_endpoint (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  url text NOT NULL,
  description text,
  events text[] NOT NULL,
  state text DEFAULT 'active'::text NOT NULL,
  reason text,
  failures integer DEFAULT 0 NOT NULL,
  failing_since timestamp with time zone,
  due_at timestamp with time zone,
  replay_until timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  alerted smallint,
  last_error text,
  last_status smallint,
  verified_at timestamp with time zone,
  CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_endpoint_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT webhook_endpoint_events_check CHECK (cardinality(events) > 0),
  CONSTRAINT webhook_endpoint_state_check CHECK (state = ANY (ARRAY['active'::text, 'paused'::text, 'disabled'::text, 'deleted'::text]))
) WITH (fillfactor=70);
CREATE INDEX webhook_endpoint_account ON webhook_endpoint USING btree (account_id, mode, created_at);
CREATE INDEX webhook_endpoint_due ON webhook_endpoint USING btree (due_at) WHERE state = 'active'::text;
CREATE INDEX webhook_endpoint_idle ON webhook_endpoint USING btree (id) WHERE state <> 'active'::text;
COMMENT ON COLUMN webhook_endpoint.events IS 'names of events; * is every event';
COMMENT ON COLUMN webhook_endpoint.state IS 'deleted: hidden at once, gone with the last of its deliveries';
COMMENT ON COLUMN webhook_endpoint.failures IS 'attempts that failed since the last one that succeeded';
COMMENT ON COLUMN webhook_endpoint.due_at IS 'no delivery of it has to be looked at before; may be too early, never too late; null: there is none';
COMMENT ON COLUMN webhook_endpoint.replay_until IS 'replays that were asked for are spread up to here; the next ones follow';
COMMENT ON COLUMN webhook_endpoint.alerted IS 'percent of the failure limit in the last alert; null: none since an attempt succeeded';
COMMENT ON COLUMN webhook_endpoint.last_error IS 'of the last attempt that counted; null: it succeeded';
COMMENT ON COLUMN webhook_endpoint.verified_at IS 'when its URL first answered a ping; null: it gets pings only, and its other deliveries wait';

CREATE TABLE webhook_event (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  event text NOT NULL,
  subject text NOT NULL,
  data json NOT NULL,
  created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  fanned_out_at timestamp with time zone,
  endpoint_id uuid,
  traceparent text,
  CONSTRAINT webhook_event_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_event_subject_event_key UNIQUE (subject, event)
);
CREATE INDEX webhook_event_age ON webhook_event USING btree (created_at);
CREATE INDEX webhook_event_outbox ON webhook_event USING btree (created_at) WHERE fanned_out_at IS NULL;
COMMENT ON TABLE webhook_event IS 'the transactional outbox: what happened, written in the transaction in which it happened';
COMMENT ON COLUMN webhook_event.data IS 'goes out as it was written, byte for byte';
COMMENT ON COLUMN webhook_event.endpoint_id IS 'the endpoint that it tells of, which does not get it; null: it tells of something else';
COMMENT ON COLUMN webhook_event.traceparent IS 'W3C Trace Context of the call that it comes from; null: of none';

CREATE TABLE webhook_delivery (
  id uuid NOT NULL,
  event_id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  account_id uuid NOT NULL,
  mode operation_mode NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  state text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  step integer DEFAULT 0 NOT NULL,
  deferrals integer DEFAULT 0 NOT NULL,
  replays integer DEFAULT 0 NOT NULL,
  due_at timestamp with time zone NOT NULL,
  lease_until timestamp with time zone,
  fence integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_event_id_endpoint_id_key UNIQUE (event_id, endpoint_id),
  CONSTRAINT webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id),
  CONSTRAINT webhook_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES webhook_event(id) ON DELETE CASCADE,
  CONSTRAINT webhook_delivery_state_check CHECK (state = ANY (ARRAY['pending'::text, 'delivered'::text, 'dead'::text, 'skipped'::text]))
) WITH (fillfactor=80);
CREATE INDEX webhook_delivery_due ON webhook_delivery USING btree (endpoint_id, due_at) WHERE state = 'pending'::text AND lease_until IS NULL;
CREATE INDEX webhook_delivery_endpoint ON webhook_delivery USING btree (endpoint_id, created_at, id);
CREATE INDEX webhook_delivery_event ON webhook_delivery USING btree (account_id, mode, event, created_at, id) WHERE event <> 'batch.completed'::text;
CREATE INDEX webhook_delivery_lease ON webhook_delivery USING btree (endpoint_id, lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX webhook_delivery_list ON webhook_delivery USING btree (account_id, mode, created_at, id);
CREATE INDEX webhook_delivery_state ON webhook_delivery USING btree (account_id, mode, state, created_at, id);
COMMENT ON COLUMN webhook_delivery.id IS 'the delivery_id in the body and in the headers of every attempt';
COMMENT ON COLUMN webhook_delivery.body IS 'rendered once; every attempt and every replay sends these bytes';
COMMENT ON COLUMN webhook_delivery.attempts IS 'those that count, of all replays';
COMMENT ON COLUMN webhook_delivery.step IS 'those that count since the schedule began, or began anew by a replay';
COMMENT ON COLUMN webhook_delivery.deferrals IS 'those that failed for a fault of our own and were not counted';
COMMENT ON COLUMN webhook_delivery.lease_until IS 'a worker is at it until then; null: nobody is';
COMMENT ON COLUMN webhook_delivery.fence IS 'grows with every attempt: the result of an older one is refused';

CREATE TABLE webhook_attempt (
  delivery_id uuid NOT NULL,
  fence integer NOT NULL,
  at timestamp with time zone NOT NULL,
  status smallint,
  error text,
  latency_ms integer NOT NULL,
  response text,
  counted boolean NOT NULL,
  request_headers text,
  response_headers text,
  CONSTRAINT webhook_attempt_pkey PRIMARY KEY (delivery_id, fence),
  CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery(id) ON DELETE CASCADE
);
COMMENT ON TABLE webhook_attempt IS 'what came of each attempt: one row for each fence under which a result was taken';
COMMENT ON COLUMN webhook_attempt.request_headers IS 'as they were sent, one a line; null: nothing was sent';

CREATE TABLE webhook_host (
  kind text NOT NULL,
  host text NOT NULL,
  free_at timestamp with time zone NOT NULL,
  CONSTRAINT webhook_host_pkey PRIMARY KEY (kind, host),
  CONSTRAINT webhook_host_kind_check CHECK (kind = ANY (ARRAY['ping'::text, 'replay'::text]))
) WITH (fillfactor=50);
COMMENT ON TABLE webhook_host IS 'spreads pings and replays to one host, of all accounts together';
COMMENT ON COLUMN webhook_host.free_at IS 'the next moment that is not taken';

CREATE TABLE webhook_secret (
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  key_id text NOT NULL,
  nonce bytea NOT NULL,
  ciphertext bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone,
  CONSTRAINT webhook_secret_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_secret_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id) ON DELETE CASCADE,
  CONSTRAINT webhook_secret_nonce_check CHECK (octet_length(nonce) = 12)
);
CREATE UNIQUE INDEX webhook_secret_current ON webhook_secret USING btree (endpoint_id) WHERE expires_at IS NULL;
CREATE INDEX webhook_secret_endpoint ON webhook_secret USING btree (endpoint_id);
COMMENT ON TABLE webhook_secret IS 'AES-256-GCM under the key of WEBHOOK_SECRET_KEYS that key_id names; bound to this row, its account and that key';
COMMENT ON COLUMN webhook_secret.id IS 'the operation that made it';
COMMENT ON COLUMN webhook_secret.expires_at IS 'end of the overlap; null: the current one';

CREATE TABLE wording_mapping (
  kind text NOT NULL,
  wording_hash bytea NOT NULL,
  mapping jsonb,
  mapped_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT wording_mapping_pkey PRIMARY KEY (kind, wording_hash),
  CONSTRAINT wording_mapping_kind_check CHECK (kind = ANY (ARRAY['industry'::text, 'title'::text])),
  CONSTRAINT wording_mapping_wording_hash_check CHECK (octet_length(wording_hash) = 32)
);
CREATE INDEX wording_mapping_age ON wording_mapping USING btree (mapped_at);
COMMENT ON TABLE wording_mapping IS 'which of our values a language model chose for a wording; null: none';

-- Types of functions

CREATE TYPE ledger_claim_outcome AS (
  n integer,
  kind text,
  operation_id uuid,
  fence integer,
  available bigint,
  retry_after integer,
  status smallint,
  headers text,
  body text
);

CREATE TYPE ledger_claim_request AS (
  n integer,
  operation_id uuid,
  account_id uuid,
  mode text,
  key_id uuid,
  endpoint text,
  request_id text,
  idempotency_key text,
  fingerprint text,
  question text,
  price bigint,
  max_price bigint,
  subscribed boolean,
  key_cap bigint,
  most_calls integer
);

CREATE TYPE ledger_claimed AS (
  account ledger_account,
  outcome ledger_claim_outcome
);

CREATE TYPE ledger_settlement AS (
  n integer,
  operation_id uuid,
  account_id uuid,
  mode text,
  fence integer,
  charge bigint,
  resource text,
  answer text,
  fresh_seconds integer,
  status smallint,
  headers text,
  body text,
  covered json
);

CREATE TYPE ledger_taken AS (
  account ledger_account,
  refusal text,
  retry_after integer
);

CREATE TYPE webhook_result AS (
  n integer,
  endpoint_id uuid,
  delivery_id uuid,
  fence integer,
  verdict text,
  retry_seconds double precision,
  at timestamp with time zone,
  status smallint,
  error text,
  latency_ms integer,
  response text,
  url text,
  request_headers text,
  response_headers text
);

CREATE TYPE webhook_turn_step AS (
  endpoint_id uuid,
  failing boolean,
  begins boolean,
  most integer
);

-- Functions

CREATE FUNCTION audit_event_chain()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  previous bytea;
BEGIN
  INSERT INTO audit_chain AS c VALUES (NEW.account_id, 1, '')
    ON CONFLICT (account_id) DO UPDATE SET chain_seq = c.chain_seq + 1 RETURNING chain_seq, chain_hash INTO NEW.chain_seq, previous;
  NEW.hash := audit_event_hash(previous, NEW);
  UPDATE audit_chain SET chain_hash = NEW.hash WHERE account_id = NEW.account_id;
  RETURN NEW;
END $function$;
COMMENT ON FUNCTION audit_event_chain() IS 'adds an event to the chain of its account, which stays locked until the end of the transaction';

CREATE FUNCTION audit_event_hash(previous bytea, e audit_event)
 RETURNS bytea
 LANGUAGE sql
 STABLE
AS $function$
  SELECT sha256(previous || convert_to(json_build_array(e.chain_seq, e.id, e.account_id, e.mode, extract(epoch FROM e.at), e.actor_kind, e.actor_id,
    e.verb, e.subject_kind, e.subject_id, e.ip, e.request_id, e.before, e.after)::text, 'UTF8'))
$function$;
COMMENT ON FUNCTION audit_event_hash(bytea,audit_event) IS 'of an event and of all before it in its account: previous is the hash of the one before, empty for the first';

CREATE FUNCTION audit_event_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'audit_event is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $function$;
COMMENT ON FUNCTION audit_event_refuse() IS NULL;

CREATE FUNCTION audit_record(account uuid, of_mode operation_mode, actor_kind text, actor_id text, verb text, subject_kind text, subject_id text, ip inet, request uuid, before jsonb, after jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  INSERT INTO audit_event (account_id, mode, actor_kind, actor_id, verb, subject_kind, subject_id, ip, request_id, before, after)
    VALUES (account, of_mode, actor_kind, actor_id, verb, subject_kind, subject_id, ip, request, before, after)
$function$;
COMMENT ON FUNCTION audit_record(uuid,operation_mode,text,text,text,text,text,inet,uuid,jsonb,jsonb) IS 'records a change: the only way in which a service writes audit events';

CREATE FUNCTION batch_claim(of_batch uuid, of_turn integer, most integer, turns integer, lease interval)
 RETURNS TABLE(account_id uuid, mode operation_mode, kind text, find_phones boolean, context_hash text, request_id text, traceparent text, outage_seconds double precision, open_rows integer, chunk integer, rows json, next_turn integer)
 LANGUAGE plpgsql
AS $function$
#variable_conflict use_column
DECLARE
  b batch;
  live integer;
  claimed json;
BEGIN
  SELECT * INTO b FROM batch
    WHERE id = of_batch AND status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NOT DISTINCT FROM of_turn FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  SELECT count(*) INTO live FROM batch_chunk c WHERE c.batch_id = of_batch AND c.lease_until > clock_timestamp();
  IF live < turns THEN
    UPDATE batch_row SET state = 'pending' WHERE batch_id = of_batch AND state = 'waiting' AND due_at <= clock_timestamp();
    WITH taken AS (
      UPDATE batch_row r SET state = 'working', chunk = b.chunk + 1, attempts = r.attempts + 1
        WHERE r.ctid = ANY (ARRAY(
          SELECT p.ctid FROM batch_row p WHERE p.batch_id = of_batch AND p.state = 'pending' ORDER BY p.domain_key, p.n LIMIT most FOR UPDATE SKIP LOCKED
        ))
        RETURNING r.n, r.input, r.key, r.domain_key, r.attempts, r.rechecks
    )
    SELECT json_agg(taken) INTO claimed FROM taken;
  END IF;
  IF claimed IS NOT NULL THEN
    b.chunk := b.chunk + 1;
    b.status := 'processing';
    INSERT INTO batch_chunk VALUES (of_batch, b.chunk, clock_timestamp() + lease);
    IF live + 1 < turns AND batch_has_rows(of_batch) THEN
      next_turn := b.chunk + 1;
    END IF;
  END IF;
  UPDATE batch SET turn = next_turn, chunk = b.chunk, status = b.status, served_at = clock_timestamp() WHERE id = of_batch;
  RETURN QUERY SELECT b.account_id, b.mode, b.kind, b.find_phones, b.context_hash, b.request_id, b.traceparent, b.outage_seconds, b.open_rows, b.chunk, claimed, next_turn;
END $function$;
COMMENT ON FUNCTION batch_claim(uuid,integer,integer,integer,interval) IS 'claims rows of a batch, rows with one domain_key together, unless its maximum of turns is running. Returns nothing for a turn that is not the waiting one, and while the batch is paused; else the number of the turn to be added now, and the rows, or null without due rows';

CREATE FUNCTION batch_erase_row(of_batch uuid, of_n integer, nothing json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;
COMMENT ON FUNCTION batch_erase_row(uuid,integer,json) IS 'empties a row and its copies; the row ends as one that found nobody, and the counts by status follow. What was charged for it stays charged';

CREATE FUNCTION batch_has_rows(of_batch uuid)
 RETURNS boolean
 LANGUAGE sql
AS $function$
  SELECT EXISTS (SELECT FROM batch_row WHERE batch_id = of_batch AND state = 'pending')
    OR EXISTS (SELECT FROM batch_row WHERE batch_id = of_batch AND state = 'waiting' AND due_at <= clock_timestamp())
$function$;
COMMENT ON FUNCTION batch_has_rows(uuid) IS 'whether a turn would find rows to take';

CREATE FUNCTION batch_is_open(status text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN ((status = ANY (ARRAY['draft'::text, 'queued'::text, 'processing'::text])))::integer;
COMMENT ON FUNCTION batch_is_open(text) IS '1 for a batch that has not ended; a draft counts from its first row, so that refused batches store nothing';

CREATE FUNCTION batch_pause(of_batch uuid)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE batch SET paused_at = clock_timestamp(), turn = NULL
    WHERE id = of_batch AND status IN ('queued', 'processing') AND paused_at IS NULL;
  RETURN FOUND;
END $function$;
COMMENT ON FUNCTION batch_pause(uuid) IS 'from now on no turn of the batch begins; returns whether that is new';

CREATE FUNCTION batch_reconcile(most integer, turns integer)
 RETURNS TABLE(batch_id uuid, turn integer)
 LANGUAGE plpgsql
AS $function$
#variable_conflict use_column
BEGIN
  WITH dead AS (
    DELETE FROM batch_chunk WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM batch_chunk WHERE lease_until < clock_timestamp() ORDER BY lease_until LIMIT most FOR UPDATE SKIP LOCKED))
      RETURNING batch_id, chunk
  )
  UPDATE batch_row r SET state = 'pending' FROM dead
    WHERE r.batch_id = dead.batch_id AND r.chunk = dead.chunk AND r.state = 'working';
  UPDATE batch SET turn = chunk + 1 WHERE id = ANY (ARRAY(
    SELECT id FROM batch b
      WHERE status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NULL AND batch_has_rows(id)
        AND (SELECT count(*) FROM batch_chunk c WHERE c.batch_id = b.id) < turns
      ORDER BY served_at LIMIT most FOR NO KEY UPDATE SKIP LOCKED));
  RETURN QUERY
    SELECT id, turn FROM batch b
      WHERE status IN ('queued', 'processing') AND paused_at IS NULL AND turn IS NOT NULL AND NOT EXISTS (SELECT FROM batch_chunk c WHERE c.batch_id = b.id)
      ORDER BY served_at LIMIT most;
END $function$;
COMMENT ON FUNCTION batch_reconcile(integer,integer) IS 'frees the rows of chunks whose lease has ended, and gives a waiting turn to batches with due rows and no turn that are not paused; returns the waiting turns of batches without a running turn, least recently served first: their jobs may be lost';

CREATE FUNCTION batch_release(of_batch uuid, of_chunk integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
DECLARE
  added integer;
BEGIN
  PERFORM FROM batch WHERE id = of_batch FOR NO KEY UPDATE;
  DELETE FROM batch_chunk WHERE batch_id = of_batch AND chunk = of_chunk;
  UPDATE batch_row SET state = 'pending', attempts = attempts - 1 WHERE batch_id = of_batch AND chunk = of_chunk AND state = 'working';
  UPDATE batch SET turn = chunk + 1
    WHERE id = of_batch AND status = 'processing' AND paused_at IS NULL AND turn IS NULL AND batch_has_rows(of_batch) RETURNING turn INTO added;
  RETURN added;
END $function$;
COMMENT ON FUNCTION batch_release(uuid,integer) IS 'frees the rows of a chunk that have no result, as if they had not been claimed; returns the number of the turn to be added, null while the batch is paused';

CREATE FUNCTION batch_resume(of_batch uuid)
 RETURNS TABLE(turn integer)
 LANGUAGE sql
AS $function$
  UPDATE batch b SET paused_at = NULL, outage_at = NULL, turn = CASE WHEN batch_has_rows(of_batch) THEN chunk + 1 END
    WHERE id = of_batch AND paused_at IS NOT NULL RETURNING b.turn
$function$;
COMMENT ON FUNCTION batch_resume(uuid) IS 'ends a pause, which is no part of an outage; returns the number of the turn to be added, null if no row is due, and nothing if the batch is not paused';

CREATE FUNCTION batch_row_move_lane()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.domain_key := NEW.lane;
  NEW.lane := NULL;
  RETURN NEW;
END $function$;
COMMENT ON FUNCTION batch_row_move_lane() IS 'the domain key of a row that a replica of the version before inserts';

CREATE FUNCTION batch_settle(of_batch uuid, of_chunk integer, results json, postponed json, finished boolean)
 RETURNS TABLE(account_id uuid, hold_id uuid, capture integer, charge integer, open_rows integer, written_rows integer[], outage_seconds double precision, due_seconds double precision, next_turn integer, paused boolean)
 LANGUAGE plpgsql
AS $function$
#variable_conflict use_column
DECLARE
  b batch;
  at timestamptz := clock_timestamp();
  added jsonb;
  paid integer;
  written_now integer[];
  ended integer;
  worked integer;
  answered boolean;
  absent boolean;
  due float8;
BEGIN
  SELECT * INTO b FROM batch WHERE id = of_batch AND status = 'processing' FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  WITH written AS (
    UPDATE batch_row r SET state = 'done', status = g.status, result = g.result, charge = g.charge
      FROM json_to_recordset(results) AS g (n integer, status text, result json, charge integer, unanswered boolean)
      WHERE r.batch_id = of_batch AND r.n = g.n AND r.state = 'working' AND r.chunk = of_chunk
      RETURNING r.n, r.status, r.weight, r.charge, coalesce(g.unanswered, false) AS unanswered
  ), summed AS (
    SELECT status, sum(weight) AS shared, count(*) AS own, sum(charge) AS charge FROM written GROUP BY status
  )
  SELECT coalesce(jsonb_object_agg(status, shared + coalesce((b.counts ->> status)::integer, 0)), '{}'), coalesce(sum(charge), 0), coalesce(sum(own), 0),
      coalesce((SELECT array_agg(n) FROM written), '{}'), (SELECT count(*) FROM written WHERE NOT unanswered)
    INTO added, paid, ended, written_now, worked FROM summed;
  answered := worked > 0;
  WITH put_off AS (
    UPDATE batch_row r
      SET state = 'waiting', due_at = at + make_interval(secs => p.seconds), rechecks = r.rechecks + (p.because = 'recheck')::integer,
        attempts = CASE p.because WHEN 'recheck' THEN 0 WHEN 'absence' THEN r.attempts - 1
          WHEN 'refusal' THEN r.attempts - (b.outage_at IS NOT NULL AND NOT answered)::integer ELSE r.attempts END
      FROM json_to_recordset(postponed) AS p (n integer, seconds float8, because text)
      WHERE r.batch_id = of_batch AND r.n = p.n AND r.state = 'working' AND r.chunk = of_chunk
      RETURNING p.because, p.seconds
  )
  SELECT answered OR coalesce(bool_or(because = 'recheck'), false), coalesce(bool_or(because IN ('absence', 'refusal')), false), min(seconds)
    INTO answered, absent, due FROM put_off;
  IF finished THEN
    DELETE FROM batch_chunk c WHERE c.batch_id = of_batch AND c.chunk = of_chunk;
    IF b.paused_at IS NULL AND b.turn IS NULL AND batch_has_rows(of_batch) THEN
      b.turn := b.chunk + 1;
      next_turn := b.turn;
    END IF;
  END IF;
  IF answered THEN
    b.outage_seconds := 0;
    b.outage_at := NULL;
  ELSIF absent THEN
    b.outage_seconds := b.outage_seconds + least(extract(epoch FROM at - coalesce(b.outage_at, at)), 120);
    b.outage_at := at;
  END IF;
  RETURN QUERY
    UPDATE batch SET counts = b.counts || added, charged = b.charged + paid, open_rows = b.open_rows - ended,
        capture = b.capture + CASE WHEN paid > 0 THEN 1 ELSE 0 END, outage_seconds = b.outage_seconds, outage_at = b.outage_at,
        turn = b.turn
      WHERE id = of_batch
      RETURNING account_id, hold_id, capture, paid, open_rows, written_now, outage_seconds, due, next_turn, paused_at IS NOT NULL;
END $function$;
COMMENT ON FUNCTION batch_settle(uuid,integer,json,json,boolean) IS 'writes results of rows of a chunk, or postpones them; rows that are no longer of the chunk stay unchanged. A refusal counts as an attempt of the row only if other rows of the batch have been answered since the last one. Returns the amount to capture in the same transaction, the seconds of the outage, when the first of the postponed rows is due, the number of the turn to be added, and whether the batch is paused; nothing if the batch has ended';

CREATE FUNCTION count_batches()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;
COMMENT ON FUNCTION count_batches() IS NULL;

CREATE FUNCTION count_contacts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO account_usage AS u SELECT account_id, mode, 'contacts', count(*) FROM added GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  ELSE
    INSERT INTO account_usage AS u SELECT account_id, mode, 'contacts', -count(*) FROM removed GROUP BY account_id, mode ORDER BY account_id, mode
      ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used;
  END IF;
  RETURN NULL;
END $function$;
COMMENT ON FUNCTION count_contacts() IS NULL;

CREATE FUNCTION count_usage(account uuid, of_mode text, of_quota text, change bigint)
 RETURNS void
 LANGUAGE sql
AS $function$
  INSERT INTO account_usage AS u SELECT account, of_mode, of_quota, change WHERE change <> 0
    ON CONFLICT (account_id, mode, quota) DO UPDATE SET used = u.used + excluded.used
$function$;
COMMENT ON FUNCTION count_usage(uuid,text,text,bigint) IS 'adds to one counter';

CREATE FUNCTION count_webhook_endpoints()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;
COMMENT ON FUNCTION count_webhook_endpoints() IS NULL;

CREATE FUNCTION event_stream_open(stream uuid, account uuid, key uuid, most_of_key integer, most_of_account integer, lease interval)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
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
END $function$;
COMMENT ON FUNCTION event_stream_open(uuid,uuid,uuid,integer,integer,interval) IS 'opens a stream, or returns the quota that does not allow it. The lock makes the count exact; streams of gateways that have died do not count once their leases have ended';

CREATE FUNCTION job_entry(template jsonb, job jsonb, due timestamp with time zone, at timestamp with time zone, job_id text)
 RETURNS jsonb
 LANGUAGE sql
AS $function$
  SELECT template || jsonb_build_object(
      'id', job_id, 'data', job::text, 'delay', delay_ms, 'opts', template -> 'opts' || jsonb_build_object('delay', delay_ms),
      'timestamp', ceil(extract(epoch FROM clock_timestamp()) * 1000)
    ) FROM (SELECT greatest(0, ceil(extract(epoch FROM due - at) * 1000)) AS delay_ms) delay
$function$;
COMMENT ON FUNCTION job_entry(jsonb,jsonb,timestamp with time zone,timestamp with time zone,text) IS 'the entry of bullmq.add_flow for a job whose queue and options are in the template, which libs/queue makes';

CREATE FUNCTION key_version_grow()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE key_version SET version = version + 1;
  RETURN NULL;
END $function$;
COMMENT ON FUNCTION key_version_grow() IS NULL;

CREATE FUNCTION ledger_claim(claims json, lease interval, test_time timestamp with time zone)
 RETURNS SETOF ledger_claim_outcome
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
DECLARE
  c ledger_claim_request;
  a ledger_account;
  read ledger_account;
  claimed ledger_claimed;
  owned ledger_claim_outcome;
  account uuid;
  mode text;
  at timestamptz;
BEGIN
  FOR c IN SELECT * FROM json_populate_recordset(NULL::ledger_claim_request, claims) AS request ORDER BY request.account_id, request.mode, request.n LOOP
    IF c.account_id IS DISTINCT FROM account OR c.mode IS DISTINCT FROM mode THEN
      owned := ledger_owned(c, test_time);
      IF owned.kind IS NOT NULL THEN
        RETURN NEXT owned;
        CONTINUE;
      END IF;
      IF a IS DISTINCT FROM read THEN
        PERFORM ledger_save(a);
      END IF;
      account := c.account_id;
      mode := c.mode;
      read := ledger_lock(account, mode);
      a := read;
      at := ledger_now(a, test_time);
    END IF;
    claimed := ledger_claim_one(a, c, lease, at);
    a := claimed.account;
    RETURN NEXT claimed.outcome;
  END LOOP;
  IF a IS DISTINCT FROM read THEN
    PERFORM ledger_save(a);
  END IF;
END $function$;
COMMENT ON FUNCTION ledger_claim(json,interval,timestamp with time zone) IS 'decides the claims of many requests as if one after the other; each account is locked and written once';

CREATE FUNCTION ledger_claim_one(a ledger_account, c ledger_claim_request, lease interval, at timestamp with time zone)
 RETURNS ledger_claimed
 LANGUAGE plpgsql
AS $function$
DECLARE
  o operation;
  rival operation;
  taken ledger_taken;
  r ledger_claim_outcome;
  owned boolean := false;
BEGIN
  r.n := c.n;
  IF c.idempotency_key IS NOT NULL THEN
    SELECT * INTO o FROM operation WHERE account_id = c.account_id AND mode = c.mode AND idempotency_key = c.idempotency_key;
    IF o.expires_at <= at AND (o.lease_until > at) IS NOT TRUE THEN
      a := ledger_forget(a, o, at);
      o := NULL;
    ELSIF o.fingerprint <> c.fingerprint THEN
      r.kind := 'mismatch';
      RETURN (a, r)::ledger_claimed;
    ELSIF o.lease_until > at THEN
      r.kind := 'running';
      r.retry_after := ceil(extract(epoch FROM o.lease_until - at));
      RETURN (a, r)::ledger_claimed;
    ELSIF o.status IS NOT NULL THEN
      r.kind := 'replay';
      r.status := o.status;
      r.headers := o.headers;
      r.body := o.body;
      r.available := o.available;
      RETURN (a, r)::ledger_claimed;
    END IF;
  END IF;

  IF c.mode = 'live' AND NOT c.subscribed THEN
    r.kind := 'subscription_required';
    RETURN (a, r)::ledger_claimed;
  END IF;

  IF c.question IS NOT NULL THEN
    SELECT answer INTO r.body FROM entitlement WHERE account_id = c.account_id AND resource = c.question AND fresh_until > at;
    owned := FOUND;
  END IF;
  IF c.question IS NOT NULL AND NOT owned THEN
    SELECT * INTO rival FROM operation WHERE account_id = c.account_id AND question = c.question AND id IS DISTINCT FROM o.id;
    IF rival.lease_until > at THEN
      r.kind := 'same_question_running';
      RETURN (a, r)::ledger_claimed;
    ELSIF FOUND THEN
      a := ledger_give_up(a, rival, at);
    END IF;
  END IF;

  r.available := a.balance - a.held;
  IF NOT owned AND c.price > c.max_price THEN
    r.kind := 'max_price_exceeded';
    RETURN (a, r)::ledger_claimed;
  END IF;

  IF NOT owned AND c.price > 0 AND c.mode = 'live' AND o.hold_id IS NULL THEN
    IF a.calls >= c.most_calls THEN
      r.kind := 'too_many_calls';
      RETURN (a, r)::ledger_claimed;
    END IF;
    taken := ledger_take(
      a,
      (c.operation_id, c.account_id, coalesce(o.id, c.operation_id), c.key_id, c.endpoint, c.request_id, c.price, 0, at, NULL)::ledger_hold,
      c.key_cap
    );
    a := taken.account;
    IF taken.refusal IS NOT NULL THEN
      r.kind := taken.refusal;
      r.retry_after := taken.retry_after;
      RETURN (a, r)::ledger_claimed;
    END IF;
    o.hold_id := c.operation_id;
    a.calls := a.calls + 1;
  END IF;

  r.kind := CASE WHEN owned THEN 'owned' ELSE 'claimed' END;
  r.operation_id := coalesce(o.id, c.operation_id);
  r.fence := coalesce(o.fence + 1, 1);
  r.available := a.balance - a.held;
  IF owned AND c.idempotency_key IS NULL THEN
    r.fence := 0;
  ELSIF o.id IS NOT NULL THEN
    UPDATE operation SET fence = r.fence, lease_until = at + lease, hold_id = o.hold_id, question = CASE WHEN NOT owned THEN c.question END
      WHERE id = o.id;
  ELSE
    INSERT INTO operation (id, account_id, mode, idempotency_key, fingerprint, question, hold_id, fence, lease_until, expires_at)
      VALUES (c.operation_id, c.account_id, c.mode, c.idempotency_key, c.fingerprint, CASE WHEN NOT owned THEN c.question END, o.hold_id, 1,
        at + lease, at + interval '24 hours');
  END IF;
  RETURN (a, r)::ledger_claimed;
END $function$;
COMMENT ON FUNCTION ledger_claim_one(ledger_account,ledger_claim_request,interval,timestamp with time zone) IS 'decides one claim, in the order that the API documents; a refusal stores nothing. Fence 0: nothing was recorded';

CREATE FUNCTION ledger_drop_hold(a ledger_account, o operation, at timestamp with time zone)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF o.hold_id IS NOT NULL THEN
    a := ledger_post(a, o.hold_id, NULL, 0, true, at);
    a.calls := greatest(a.calls - 1, 0);
  END IF;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_drop_hold(ledger_account,operation,timestamp with time zone) IS 'releases the hold of an operation, if it has one';

CREATE FUNCTION ledger_entitle(account uuid, resources text[], answers text[], fresh_seconds double precision[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM ledger_lock(account, 'live');
  INSERT INTO entitlement
    SELECT account, resource, answer, clock_timestamp() + make_interval(secs => seconds)
      FROM unnest(resources, answers, fresh_seconds) AS e (resource, answer, seconds)
    ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
END $function$;
COMMENT ON FUNCTION ledger_entitle(uuid,text[],text[],double precision[]) IS 'entitles an account to answers, each resource once. Locks the account before its entitlements, as the settlement of single calls does';

CREATE FUNCTION ledger_entry_chain()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  owner uuid := ledger_entry_owner(NEW);
  previous bytea;
BEGIN
  SELECT chain_seq + 1, chain_hash INTO NEW.chain_seq, previous FROM ledger_account WHERE account_id = owner FOR NO KEY UPDATE;
  NEW.hash := ledger_entry_hash(previous, NEW);
  UPDATE ledger_account SET chain_seq = NEW.chain_seq, chain_hash = NEW.hash WHERE account_id = owner;
  RETURN NEW;
END $function$;
COMMENT ON FUNCTION ledger_entry_chain() IS 'adds an entry that has no hash to the chain of its account; ledger_post does so itself, as it writes the account only once';

CREATE FUNCTION ledger_entry_hash(previous bytea, e ledger_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE
AS $function$
  SELECT sha256(previous || convert_to(json_build_array(e.chain_seq, e.id, e.debit_account, e.credit_account, e.amount, e.hold_id, e.seq, e.reason,
    extract(epoch FROM e.created_at))::text, 'UTF8'))
$function$;
COMMENT ON FUNCTION ledger_entry_hash(bytea,ledger_entry) IS 'of an entry and of all before it in its account: previous is the hash of the one before, empty for the first';

CREATE FUNCTION ledger_entry_owner(e ledger_entry)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE WHEN e.hold_id IS NULL THEN e.credit_account ELSE e.debit_account END
$function$;
COMMENT ON FUNCTION ledger_entry_owner(ledger_entry) IS 'the customer account of an entry, in whose chain it is';

CREATE FUNCTION ledger_entry_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'ledger_entry is insert-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $function$;
COMMENT ON FUNCTION ledger_entry_refuse() IS NULL;

CREATE FUNCTION ledger_entry_sum()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO ledger_usage AS u
    SELECT NEW.debit_account, date_trunc('day', NEW.created_at, 'UTC'), key_id, 1, NEW.amount FROM ledger_hold WHERE id = NEW.hold_id
    ON CONFLICT (account_id, day, key_id) DO UPDATE SET charges = u.charges + 1, amount = u.amount + excluded.amount;
  RETURN NULL;
END $function$;
COMMENT ON FUNCTION ledger_entry_sum() IS 'counts a capture in ledger_usage; the lock of the account serialises the captures of one account';

CREATE FUNCTION ledger_forget(a ledger_account, o operation, at timestamp with time zone)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
BEGIN
  a := ledger_drop_hold(a, o, at);
  DELETE FROM operation WHERE id = o.id;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_forget(ledger_account,operation,timestamp with time zone) IS NULL;

CREATE FUNCTION ledger_give_up(a ledger_account, o operation, at timestamp with time zone)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF o.idempotency_key IS NULL THEN
    RETURN ledger_forget(a, o, at);
  END IF;
  a := ledger_drop_hold(a, o, at);
  UPDATE operation SET lease_until = NULL, hold_id = NULL, question = NULL WHERE id = o.id;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_give_up(ledger_account,operation,timestamp with time zone) IS 'ends an operation whose lease has ended: its credits are released, and its former owner is fenced off. With an Idempotency-Key its id stays: a retry continues under it, so that a resource is not created twice';

CREATE FUNCTION ledger_grant(account uuid, tenths bigint, why text, test_time timestamp with time zone)
 RETURNS SETOF ledger_account
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  WITH granted AS (
    UPDATE ledger_account SET balance = balance + tenths WHERE account_id = account AND tenths > 0 RETURNING *
  ), entry AS (
    INSERT INTO ledger_entry (debit_account, credit_account, amount, reason, created_at)
      SELECT ledger_issuing(), account, tenths, why, coalesce(test_time, clock_timestamp()) FROM granted
  )
  SELECT * FROM granted
$function$;
COMMENT ON FUNCTION ledger_grant(uuid,bigint,text,timestamp with time zone) IS 'adds credits; no row: the account is not open';

CREATE FUNCTION ledger_hand_back(of_operation uuid, of_fence integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  WITH kept AS (
    UPDATE operation SET lease_until = NULL
      WHERE id = of_operation AND fence = of_fence AND lease_until IS NOT NULL AND hold_id IS NULL AND idempotency_key IS NOT NULL
  )
  DELETE FROM operation
    WHERE id = of_operation AND fence = of_fence AND lease_until IS NOT NULL AND hold_id IS NULL AND idempotency_key IS NULL
$function$;
COMMENT ON FUNCTION ledger_hand_back(uuid,integer) IS 'ends an operation that holds no credits; with an Idempotency-Key its id stays for a retry';

CREATE FUNCTION ledger_hold_open(hold ledger_hold, key_cap bigint, test_time timestamp with time zone)
 RETURNS TABLE(refusal text, retry_after integer, available bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
  a ledger_account := ledger_lock(hold.account_id, 'live');
  taken ledger_taken;
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_hold WHERE id = hold.id AND account_id = hold.account_id) THEN
    hold.captured := 0;
    hold.created_at := ledger_now(a, test_time);
    taken := ledger_take(a, hold, key_cap);
    a := taken.account;
    PERFORM ledger_save(a);
  END IF;
  RETURN QUERY SELECT taken.refusal, taken.retry_after, a.balance - a.held;
END $function$;
COMMENT ON FUNCTION ledger_hold_open(ledger_hold,bigint,timestamp with time zone) IS 'a hold without an operation of its own, for an owner that keeps it as long as it needs; once per id';

CREATE FUNCTION ledger_hold_post(hold uuid, capture_seq integer, charge bigint, closing boolean, test_time timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
  a ledger_account := ledger_lock((SELECT account_id FROM ledger_hold WHERE id = hold), 'live');
  earlier bigint := (SELECT amount FROM ledger_entry WHERE hold_id = hold AND seq = capture_seq);
BEGIN
  IF earlier <> charge THEN
    RAISE EXCEPTION 'capture % of hold % was %, not %', capture_seq, hold, earlier, charge USING ERRCODE = 'unique_violation';
  END IF;
  IF earlier IS NULL AND NOT (closing AND (SELECT closed_at IS NOT NULL FROM ledger_hold WHERE id = hold)) THEN
    a := ledger_post(a, hold, capture_seq, charge, closing, ledger_now(a, test_time));
    PERFORM ledger_save(a);
  END IF;
  RETURN a.balance - a.held;
END $function$;
COMMENT ON FUNCTION ledger_hold_post(uuid,integer,bigint,boolean,timestamp with time zone) IS 'captures from or closes such a hold; each capture once per seq, the close once';

CREATE FUNCTION ledger_issuing()
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
RETURN '00000000-0000-0000-0000-000000000001'::uuid;
COMMENT ON FUNCTION ledger_issuing() IS 'the account that grants come from; it has no row in ledger_account';

CREATE FUNCTION ledger_key_roll(account uuid, key uuid, since timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
DECLARE
  k ledger_key_window;
BEGIN
  SELECT * INTO k FROM ledger_key_window WHERE key_id = key;
  IF NOT FOUND THEN
    k.window_sum := ledger_weight(account, key, since, 'infinity');
    INSERT INTO ledger_key_window VALUES (key, account, k.window_sum, since);
  ELSIF k.window_since < since THEN
    k.window_sum := k.window_sum - ledger_weight(account, key, k.window_since, since);
    UPDATE ledger_key_window SET window_sum = k.window_sum, window_since = since WHERE key_id = key;
  END IF;
  RETURN k.window_sum;
END $function$;
COMMENT ON FUNCTION ledger_key_roll(uuid,uuid,timestamp with time zone) IS 'moves the window of a key to since, and returns what is in it';

CREATE FUNCTION ledger_lock(account uuid, mode text)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
DECLARE
  a ledger_account;
BEGIN
  IF mode = 'test' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(account::text, 0));
    RETURN NULL;
  END IF;
  SELECT * INTO a FROM ledger_account WHERE account_id = account FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no ledger account %', account USING ERRCODE = 'no_data_found';
  END IF;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_lock(uuid,text) IS 'serialises all work on an account in one mode; test mode has its own lock and touches no row. A transaction that locks several does so in the order of account and mode, so that no deadlock occurs';

CREATE FUNCTION ledger_now(a ledger_account, test_time timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
AS $function$
  SELECT greatest(coalesce(test_time, clock_timestamp()), a.window_since + interval '1 hour')
$function$;
COMMENT ON FUNCTION ledger_now(ledger_account,timestamp with time zone) IS 'the time once the lock is held; never behind the last time that the window was moved';

CREATE FUNCTION ledger_open(account uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  INSERT INTO ledger_account (account_id) VALUES (account) ON CONFLICT DO NOTHING
$function$;
COMMENT ON FUNCTION ledger_open(uuid) IS 'opens an account with a balance of 0; opening again changes nothing';

CREATE FUNCTION ledger_open_holds(account uuid, most integer)
 RETURNS TABLE(id uuid, kind text, name text, paused boolean, endpoint text, request_id text, held bigint, created_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT h.id, open.kind, open.name, open.paused, h.endpoint, h.request_id, (h.amount - h.captured)::bigint, h.created_at
    FROM (
      SELECT hold_id, 'call' AS kind, NULL AS name, false AS paused FROM operation WHERE account_id = account AND lease_until IS NOT NULL AND hold_id IS NOT NULL
      UNION ALL SELECT hold_id, 'batch', b.name, paused_at IS NOT NULL FROM batch b WHERE account_id = account AND status IN ('queued', 'processing')
      UNION ALL SELECT hold_id, 'research', NULL, false FROM research_job WHERE account_id = account AND status = 'running'
    ) AS open JOIN ledger_hold h ON h.id = open.hold_id
    WHERE h.closed_at IS NULL ORDER BY h.created_at, h.id LIMIT most
$function$;
COMMENT ON FUNCTION ledger_open_holds(uuid,integer) IS 'the open holds of an account, oldest first, found by what holds them: calls, batches and research under way. An index of open holds would cost each call that closes one';

CREATE FUNCTION ledger_owned(c ledger_claim_request, test_time timestamp with time zone)
 RETURNS ledger_claim_outcome
 LANGUAGE plpgsql
AS $function$
DECLARE
  r ledger_claim_outcome;
BEGIN
  IF c.idempotency_key IS NULL AND c.mode = 'live' AND c.subscribed AND c.question IS NOT NULL THEN
    SELECT c.n, 'owned', c.operation_id, 0, a.balance - a.held, NULL, NULL, NULL, e.answer INTO r
      FROM entitlement e, ledger_account a
      WHERE e.account_id = c.account_id AND e.resource = c.question AND e.fresh_until > coalesce(test_time, clock_timestamp())
        AND a.account_id = c.account_id;
  END IF;
  RETURN r;
END $function$;
COMMENT ON FUNCTION ledger_owned(ledger_claim_request,timestamp with time zone) IS 'an answer that was paid for and has nothing to be stored under: read without a lock, so that it costs no write';

CREATE FUNCTION ledger_post(a ledger_account, hold uuid, seq integer, charge bigint, closing boolean, at timestamp with time zone)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
DECLARE
  h ledger_hold;
  entry ledger_entry;
  rest bigint;
BEGIN
  UPDATE ledger_hold SET captured = captured + charge, closed_at = CASE WHEN closing THEN at END
    WHERE id = hold AND closed_at IS NULL RETURNING * INTO h;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'hold % is not open', hold USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF charge > 0 THEN
    a.chain_seq := a.chain_seq + 1;
    entry := (nextval('ledger_entry_id_seq'), a.account_id, ledger_revenue(), charge, hold, seq, NULL, at, a.chain_seq, NULL)::ledger_entry;
    a.chain_hash := ledger_entry_hash(a.chain_hash, entry);
    entry.hash := a.chain_hash;
    INSERT INTO ledger_entry OVERRIDING SYSTEM VALUE VALUES (entry.*);
    a.balance := a.balance - charge;
    a.held := a.held - charge;
  END IF;
  rest := h.amount - h.captured;
  IF rest < 0 THEN
    RAISE EXCEPTION 'hold % is too small: % of %', hold, h.captured, h.amount USING ERRCODE = 'check_violation';
  END IF;
  IF closing AND rest > 0 THEN
    a.held := a.held - rest;
    a.window_sum := a.window_sum - CASE WHEN h.created_at > a.window_since THEN rest ELSE 0 END;
    IF a.key_windows THEN
      UPDATE ledger_key_window SET window_sum = window_sum - rest WHERE key_id = h.key_id AND window_since < h.created_at;
    END IF;
  END IF;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_post(ledger_account,uuid,integer,bigint,boolean,timestamp with time zone) IS 'captures part of an open hold and, when closing, gives the rest back';

CREATE FUNCTION ledger_purge(most integer, test_time timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, now());
  answers integer;
  entitlements integer;
BEGIN
  DELETE FROM operation WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM operation WHERE idempotency_key IS NOT NULL AND lease_until IS NULL AND expires_at <= at
      ORDER BY expires_at LIMIT most FOR UPDATE SKIP LOCKED));
  GET DIAGNOSTICS answers = ROW_COUNT;
  DELETE FROM entitlement WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM entitlement WHERE fresh_until <= at ORDER BY fresh_until LIMIT most FOR UPDATE SKIP LOCKED));
  GET DIAGNOSTICS entitlements = ROW_COUNT;
  RETURN answers + entitlements;
END $function$;
COMMENT ON FUNCTION ledger_purge(integer,timestamp with time zone) IS 'deletes expired rows, at most so many stored answers and as many entitlements; returns how many';

CREATE FUNCTION ledger_renew(claims json, lease interval, test_time timestamp with time zone)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
DECLARE
  c ledger_settlement;
BEGIN
  FOR c IN SELECT * FROM json_populate_recordset(NULL::ledger_settlement, claims) AS claim ORDER BY claim.account_id, claim.mode LOOP
    PERFORM ledger_lock(c.account_id, c.mode);
    UPDATE operation SET lease_until = coalesce(test_time, clock_timestamp()) + lease
      WHERE id = c.operation_id AND fence = c.fence AND lease_until IS NOT NULL;
    IF FOUND THEN
      RETURN NEXT c.n;
    END IF;
  END LOOP;
END $function$;
COMMENT ON FUNCTION ledger_renew(json,interval,timestamp with time zone) IS 'prolongs leases; returns the n of the operations that still run under the fence that they were given';

CREATE FUNCTION ledger_revenue()
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
RETURN '00000000-0000-0000-0000-000000000002'::uuid;
COMMENT ON FUNCTION ledger_revenue() IS 'the account that captures go to; it has no row in ledger_account';

CREATE FUNCTION ledger_save(a ledger_account)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE ledger_account
    SET balance = a.balance, held = a.held, window_sum = a.window_sum, window_since = a.window_since, key_windows = a.key_windows, calls = a.calls,
      chain_seq = a.chain_seq, chain_hash = a.chain_hash
    WHERE account_id = a.account_id;
END $function$;
COMMENT ON FUNCTION ledger_save(ledger_account) IS NULL;

CREATE FUNCTION ledger_settle(settlements json, test_time timestamp with time zone)
 RETURNS TABLE(n integer, kind text, available bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
DECLARE
  s ledger_settlement;
  a ledger_account;
  read ledger_account;
  o operation;
  account uuid;
  mode text;
  at timestamptz;
BEGIN
  FOR s IN SELECT * FROM json_populate_recordset(NULL::ledger_settlement, settlements) AS ended ORDER BY ended.account_id, ended.mode, ended.n LOOP
    IF s.account_id IS DISTINCT FROM account OR s.mode IS DISTINCT FROM mode THEN
      IF a IS DISTINCT FROM read THEN
        PERFORM ledger_save(a);
      END IF;
      account := s.account_id;
      mode := s.mode;
      read := ledger_lock(account, mode);
      a := read;
      at := ledger_now(a, test_time);
    END IF;
    SELECT * INTO o FROM operation WHERE id = s.operation_id AND fence = s.fence AND account_id = s.account_id;
    n := s.n;
    kind := 'settled';
    available := o.available;
    IF o.lease_until IS NOT NULL THEN
      a := ledger_settle_one(a, o, s, at);
      available := a.balance - a.held;
    ELSIF o.status IS NULL THEN
      kind := 'fenced';
    END IF;
    RETURN NEXT;
  END LOOP;
  IF a IS DISTINCT FROM read THEN
    PERFORM ledger_save(a);
  END IF;
END $function$;
COMMENT ON FUNCTION ledger_settle(json,timestamp with time zone) IS 'settles many operations as if one after the other; under an older fence nothing happens, and settling again changes nothing';

CREATE FUNCTION ledger_settle_one(a ledger_account, o operation, s ledger_settlement, at timestamp with time zone)
 RETURNS ledger_account
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF o.hold_id IS NOT NULL THEN
    a := ledger_post(a, o.hold_id, 1, s.charge, true, at);
    a.calls := greatest(a.calls - 1, 0);
  ELSIF s.charge > 0 THEN
    RAISE EXCEPTION 'operation % holds nothing to charge', o.id USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF s.resource IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement VALUES (o.account_id, s.resource, s.answer, at + make_interval(secs => s.fresh_seconds))
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.covered IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement SELECT o.account_id, c.resource, c.answer, at + make_interval(secs => c.fresh_seconds)
        FROM json_to_recordset(s.covered) AS c (resource text, answer text, fresh_seconds integer)
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.status IS NOT NULL THEN
    UPDATE operation
      SET lease_until = NULL, hold_id = NULL, question = NULL, expires_at = at + interval '24 hours',
        status = s.status, headers = s.headers, body = s.body, available = a.balance - a.held
      WHERE id = o.id;
  ELSE
    DELETE FROM operation WHERE id = o.id;
  END IF;
  RETURN a;
END $function$;
COMMENT ON FUNCTION ledger_settle_one(ledger_account,operation,ledger_settlement,timestamp with time zone) IS 'charges an operation, gives back the rest of its hold, stores what it paid for and what its Idempotency-Key replays; without an answer to store, the key is free again';

CREATE FUNCTION ledger_sweep(grace interval, most integer, test_time timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
  limit_at timestamptz := coalesce(test_time, clock_timestamp()) - grace;
  a ledger_account;
  o operation;
  due record;
  ended integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('ledger_sweep', 0)) THEN
    RETURN 0;
  END IF;
  FOR due IN
    SELECT * FROM (SELECT id, account_id, mode FROM operation WHERE lease_until < limit_at ORDER BY lease_until LIMIT most) AS overdue
      ORDER BY account_id, mode
  LOOP
    a := ledger_lock(due.account_id, due.mode);
    SELECT * INTO o FROM operation WHERE id = due.id AND lease_until < limit_at;
    IF FOUND THEN
      a := ledger_give_up(a, o, ledger_now(a, test_time));
      PERFORM ledger_save(a);
      ended := ended + 1;
    END IF;
  END LOOP;
  RETURN ended;
END $function$;
COMMENT ON FUNCTION ledger_sweep(interval,integer,timestamp with time zone) IS 'gives up operations whose lease ended more than the grace ago, oldest first; one sweeper at a time, the others return at once';

CREATE FUNCTION ledger_take(a ledger_account, hold ledger_hold, key_cap bigint)
 RETURNS ledger_taken
 LANGUAGE plpgsql
AS $function$
DECLARE
  since timestamptz := hold.created_at - interval '1 hour';
  capped_key uuid := CASE WHEN key_cap IS NOT NULL THEN hold.key_id END;
  cap bigint := coalesce(key_cap, a.hourly_cap, 1000000);
  spent bigint;
BEGIN
  -- Each hold is subtracted once, when it leaves; that is put off while the cap is far, but not for long.
  IF a.window_sum + hold.amount > cap OR a.window_since < since - interval '1 minute' THEN
    a.window_sum := a.window_sum - ledger_weight(a.account_id, NULL, a.window_since, since);
    a.window_since := since;
  END IF;
  spent := a.window_sum;
  IF capped_key IS NOT NULL THEN
    a.key_windows := true;
    spent := ledger_key_roll(a.account_id, capped_key, since);
  END IF;
  IF spent + hold.amount > cap THEN
    RETURN (a, 'spend_cap', ledger_wait(a.account_id, capped_key, since, spent + hold.amount - cap))::ledger_taken;
  END IF;
  IF a.balance - a.held < hold.amount THEN
    RETURN (a, 'insufficient', NULL)::ledger_taken;
  END IF;
  INSERT INTO ledger_hold VALUES (hold.*);
  a.held := a.held + hold.amount;
  a.window_sum := a.window_sum + hold.amount;
  IF a.key_windows THEN
    UPDATE ledger_key_window SET window_sum = window_sum + hold.amount WHERE key_id = hold.key_id;
  END IF;
  RETURN (a, NULL, NULL)::ledger_taken;
END $function$;
COMMENT ON FUNCTION ledger_take(ledger_account,ledger_hold,bigint) IS 'makes a hold if the hourly cap and the balance allow it; a key with a cap of its own is held to that one instead';

CREATE FUNCTION ledger_wait(account uuid, key uuid, since timestamp with time zone, excess bigint)
 RETURNS integer
 LANGUAGE sql
 SET enable_sort TO 'off'
 SET enable_bitmapscan TO 'off'
AS $function$
  SELECT coalesce((
    SELECT ceil(extract(epoch FROM created_at - since))::integer FROM (
      SELECT created_at, sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END) OVER (ORDER BY created_at) AS gone
        FROM ledger_hold WHERE account_id = account AND created_at > since AND (key IS NULL OR key_id = key)
    ) AS leaving WHERE gone >= excess ORDER BY created_at LIMIT 1
  ), 3600)
$function$;
COMMENT ON FUNCTION ledger_wait(uuid,uuid,timestamp with time zone,bigint) IS 'seconds until holds that weigh at least excess have left the window that began at since; reads them in the order of the index, and no further than that';

CREATE FUNCTION ledger_weight(account uuid, key uuid, after timestamp with time zone, until timestamp with time zone)
 RETURNS bigint
 LANGUAGE sql
AS $function$
  SELECT coalesce(sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END), 0)::bigint FROM ledger_hold
    WHERE account_id = account AND created_at > after AND created_at <= until AND (key IS NULL OR key_id = key)
$function$;
COMMENT ON FUNCTION ledger_weight(uuid,uuid,timestamp with time zone,timestamp with time zone) IS 'what the holds made in (after, until] count against the hourly cap';

CREATE FUNCTION lookup_pattern_find(domains text[])
 RETURNS TABLE(domain text, habit text, value text, seen double precision, refused double precision, updated_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT domain, habit, value, seen, refused, updated_at FROM lookup_pattern WHERE domain = ANY (domains);
END $function$;
COMMENT ON FUNCTION lookup_pattern_find(text[]) IS 'the counts of domains as of updated_at';

CREATE FUNCTION suppression_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE suppression_state SET version = version + 1;
  RETURN NULL;
END $function$;
COMMENT ON FUNCTION suppression_changed() IS NULL;

CREATE FUNCTION verify_domain_find(keys text[])
 RETURNS TABLE(domain_key text, facts jsonb, checked_at timestamp with time zone, fresh_until timestamp with time zone)
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT domain_key, facts, checked_at, fresh_until FROM verify_domain WHERE domain_key = ANY (keys);
END $function$;
COMMENT ON FUNCTION verify_domain_find(text[]) IS 'what is known of domains, also what is stale';

CREATE FUNCTION verify_find(keys text[])
 RETURNS TABLE(address_key text, result jsonb, due_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT address_key, provisional, due_at FROM (SELECT * FROM verify_recheck WHERE address_key = ANY (keys) OFFSET 0) r WHERE due_at IS NOT NULL
    UNION ALL
    SELECT address_key, result, NULL FROM (SELECT * FROM verify_result WHERE address_key = ANY (keys) OFFSET 0) v WHERE fresh_until > now();
END $function$;
COMMENT ON FUNCTION verify_find(text[]) IS 'the fresh verdicts of addresses, and the provisional answers of those that are to be rechecked: due_at';

CREATE FUNCTION webhook_body(event text, delivery uuid, data json)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  SELECT concat('{"event":', to_json(event), ',"delivery_id":"', delivery, '","data":', data, '}')
$function$;
COMMENT ON FUNCTION webhook_body(text,uuid,json) IS 'what is sent: data goes out as it was written, byte for byte';

CREATE FUNCTION webhook_challenge(endpoint uuid, cap integer, jobs jsonb, test_time timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  e webhook_endpoint;
  ping uuid := gen_random_uuid();
  due timestamptz;
  content text;
BEGIN
  SELECT * INTO e FROM webhook_endpoint WHERE id = endpoint AND state = 'active' AND verified_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  due := at + make_interval(secs => webhook_ping_wait(e.url, true, at));
  UPDATE webhook_delivery SET due_at = due, step = 0 WHERE endpoint_id = endpoint AND event = 'webhook.ping' AND state = 'pending' AND lease_until IS NULL;
  IF NOT FOUND THEN
    content := json_build_object('endpoint_id', endpoint, 'sent_at', webhook_moment(at))::text;
    WITH event AS (
      INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at, fanned_out_at)
        VALUES (e.account_id, e.mode, 'webhook.ping', concat('ping:', ping), content::json, at, at) RETURNING id
    )
    INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
      SELECT ping, id, endpoint, e.account_id, e.mode, 'webhook.ping', webhook_body('webhook.ping', ping, content::json),
        'pending', due, at FROM event;
  END IF;
  PERFORM webhook_schedule(ARRAY[endpoint], cap, jobs, at);
END $function$;
COMMENT ON FUNCTION webhook_challenge(uuid,integer,jsonb,timestamp with time zone) IS 'has a ping sent to an active endpoint that is not verified, as soon as the rate of its host allows';

CREATE FUNCTION webhook_claim(steps json, cap integer, lease interval, jobs jsonb, test_time timestamp with time zone)
 RETURNS SETOF webhook_delivery
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  endpoints uuid[] := ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps));
BEGIN
  UPDATE webhook_delivery SET lease_until = NULL WHERE endpoint_id = ANY (endpoints) AND lease_until <= at;
  UPDATE webhook_endpoint SET due_at = NULL
    WHERE id = ANY (ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps) WHERE begins)) AND due_at <= at;
  RETURN QUERY UPDATE webhook_delivery d SET lease_until = at + lease, fence = d.fence + 1
    WHERE id = ANY (ARRAY(
        SELECT due.id FROM json_populate_recordset(NULL::webhook_turn_step, steps) s
          JOIN webhook_endpoint e ON e.id = s.endpoint_id AND e.state = 'active' AND s.failing = (e.failing_since IS NOT NULL),
          LATERAL (SELECT count(*) AS leased FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL) open,
          LATERAL (
            SELECT id FROM webhook_delivery
              WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at
                AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
              ORDER BY due_at LIMIT greatest(0, least(s.most, CASE WHEN s.failing THEN 1 ELSE cap END - leased))
          ) due
      )) AND d.state = 'pending' AND d.lease_until IS NULL
    RETURNING d.*;
  PERFORM webhook_schedule(endpoints, cap, jobs, at);
END $function$;
COMMENT ON FUNCTION webhook_claim(json,integer,interval,jsonb,timestamp with time zone) IS 'steps of turns, under the locks of their endpoints: leases at most so many due deliveries of each endpoint, of which at most cap are under way, or one while it fails; those whose lease has ended are taken over under a higher fence. What stays due, or will be, gets a turn: at once where the turn is at its limit, or where an endpoint has begun or ceased to fail, which is for turns of the other queue';

CREATE FUNCTION webhook_emit(account uuid, call_mode text, event_name text, about text, event_data json, trace text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  INSERT INTO webhook_event (account_id, mode, event, subject, data, traceparent) VALUES (account, call_mode, event_name, about, event_data, trace)
    ON CONFLICT (subject, event) DO NOTHING;
$function$;
COMMENT ON FUNCTION webhook_emit(uuid,text,text,text,json,text) IS 'for producers, through libs/outbox, in the transaction that makes it true; once for each event about a subject, such as batch:<id>';

CREATE FUNCTION webhook_fan_out(most integer, cap integer, jobs jsonb, test_time timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  events integer;
  due uuid[];
BEGIN
  -- What their jobs were added for is seen from here on.
  PERFORM bullmq.drain(jobs -> 'webhookFanOut' ->> 'queue', false);
  WITH taken AS (
    SELECT * FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at LIMIT most FOR UPDATE SKIP LOCKED
  ), marked AS (
    UPDATE webhook_event v SET fanned_out_at = at FROM taken WHERE v.id = taken.id
  ), delivery AS (
    INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
      SELECT d.id, v.id, e.id, v.account_id, v.mode, v.event,
        webhook_body(v.event, d.id, v.data),
        CASE e.state WHEN 'active' THEN 'pending' ELSE 'skipped' END, at, at
      FROM taken v
        JOIN webhook_endpoint e ON e.account_id = v.account_id AND e.mode = v.mode AND e.state <> 'deleted' AND e.events && ARRAY[v.event, '*']
          AND e.id IS DISTINCT FROM v.endpoint_id,
        LATERAL (SELECT gen_random_uuid() AS id WHERE e.id IS NOT NULL AND v.id IS NOT NULL) d
      ORDER BY v.created_at
      ON CONFLICT (event_id, endpoint_id) DO NOTHING
      RETURNING endpoint_id
  )
  SELECT (SELECT count(*) FROM taken), ARRAY(SELECT DISTINCT endpoint_id FROM delivery) INTO events, due;
  IF due <> '{}' THEN
    PERFORM FROM webhook_endpoint WHERE id = ANY (due) ORDER BY id FOR NO KEY UPDATE;
    PERFORM webhook_schedule(due, cap, jobs, at);
  END IF;
  RETURN events;
END $function$;
COMMENT ON FUNCTION webhook_fan_out(integer,integer,jsonb,timestamp with time zone) IS 'makes one delivery of each new event for each endpoint that subscribed to it, and a turn for each that has none; returns how many events there were';

CREATE FUNCTION webhook_host_of(url text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN regexp_replace(lower("substring"(url, '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#]+)'::text)), ':[0-9]+$'::text, ''::text);
COMMENT ON FUNCTION webhook_host_of(text) IS 'the host of a URL, without its port';

CREATE FUNCTION webhook_moment(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$function$;
COMMENT ON FUNCTION webhook_moment(timestamp with time zone) IS 'a moment as events write it, whatever the time zone of the session';

CREATE FUNCTION webhook_ping_wait(url text, delays boolean, at timestamp with time zone)
 RETURNS double precision
 LANGUAGE plpgsql
AS $function$
DECLARE
  per_second CONSTANT float8 := 10;
  burst CONSTANT interval := '10 seconds';
  slot timestamptz;
BEGIN
  INSERT INTO webhook_host AS h VALUES ('ping', webhook_host_of(url), at) ON CONFLICT (kind, host) DO UPDATE SET free_at = greatest(h.free_at, at)
    RETURNING free_at - burst INTO slot;
  IF slot <= at OR delays THEN
    UPDATE webhook_host SET free_at = free_at + make_interval(secs => 1 / per_second) WHERE kind = 'ping' AND host = webhook_host_of(url);
  END IF;
  RETURN greatest(0, extract(epoch FROM slot - at));
END $function$;
COMMENT ON FUNCTION webhook_ping_wait(text,boolean,timestamp with time zone) IS 'takes the place of a ping in the rate of its host, 10 a second after a burst of 100; returns in how many seconds that is. One that is not to be delayed takes no place if it would have to wait';

CREATE FUNCTION webhook_reconcile(most integer, grace interval, cap integer, jobs jsonb, test_time timestamp with time zone)
 RETURNS TABLE(fan_outs integer, turns integer)
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  ended uuid[] := ARRAY(SELECT DISTINCT endpoint_id FROM webhook_delivery WHERE lease_until <= at LIMIT most);
  stalled uuid[] := ARRAY(
    SELECT id FROM webhook_endpoint e
      WHERE state = 'active' AND (due_at IS NULL OR due_at <= at - grace)
        AND EXISTS (
          SELECT FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND due_at <= at - grace
              AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
        )
        AND NOT EXISTS (
          SELECT FROM bullmq.job WHERE queue IN (jobs -> 'deliveryTurn' ->> 'queue', jobs -> 'failingDeliveryTurn' ->> 'queue')
            AND state = 'waiting' AND data ->> 'endpointId' = e.id::text
        )
      LIMIT most
  );
  open uuid[] := ARRAY(SELECT id FROM webhook_endpoint WHERE id = ANY (ended || stalled) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED);
BEGIN
  UPDATE webhook_delivery SET lease_until = NULL WHERE endpoint_id = ANY (open) AND lease_until <= at;
  UPDATE webhook_endpoint SET due_at = NULL WHERE id = ANY (open) AND due_at <= at;
  turns := webhook_schedule(open, cap, jobs, at);
  fan_outs := 0;
  IF EXISTS (SELECT FROM webhook_event WHERE fanned_out_at IS NULL AND created_at <= at - grace)
    AND NOT EXISTS (SELECT FROM bullmq.job WHERE queue = jobs -> 'webhookFanOut' ->> 'queue' AND state = 'waiting') THEN
    PERFORM bullmq.add_flow(jsonb_build_array(job_entry(jobs -> 'webhookFanOut', '{}', at, at, gen_random_uuid()::text)));
    fan_outs := 1;
  END IF;
  RETURN NEXT;
END $function$;
COMMENT ON FUNCTION webhook_reconcile(integer,interval,integer,jsonb,timestamp with time zone) IS 'frees leases that have ended, and adds jobs that are missing: a fan-out where an event has waited for grace, a turn where something has been due for grace, where none of them waits. Returns how many it added';

CREATE FUNCTION webhook_record(results json, disable_after interval, disable_failures integer, alert_percents smallint[], jobs jsonb, test_time timestamp with time zone)
 RETURNS TABLE(n integer, taken boolean, disabled text, alert smallint)
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  r webhook_result;
  e webhook_endpoint;
  before webhook_endpoint;
  reached float8;
  told boolean := false;
  ended uuid[] := '{}';
BEGIN
  FOR r IN SELECT * FROM json_populate_recordset(NULL::webhook_result, results) AS result ORDER BY result.endpoint_id, result.delivery_id LOOP
    SELECT * INTO e FROM webhook_endpoint WHERE id = r.endpoint_id FOR NO KEY UPDATE;
    before := e;
    UPDATE webhook_delivery SET
        lease_until = NULL,
        attempts = attempts + CASE r.verdict WHEN 'deferred' THEN 0 ELSE 1 END,
        step = step + CASE r.verdict WHEN 'deferred' THEN 0 ELSE 1 END,
        deferrals = deferrals + CASE r.verdict WHEN 'deferred' THEN 1 ELSE 0 END,
        state = CASE r.verdict WHEN 'delivered' THEN 'delivered' WHEN 'dead' THEN 'dead' WHEN 'gone' THEN 'dead' ELSE state END,
        due_at = at + make_interval(secs => coalesce(r.retry_seconds, 0))
      WHERE id = r.delivery_id AND fence = r.fence AND lease_until IS NOT NULL;
    n := r.n;
    taken := FOUND;
    disabled := NULL;
    alert := NULL;
    IF taken THEN
      INSERT INTO webhook_attempt
        VALUES (r.delivery_id, r.fence, r.at, r.status, r.error, r.latency_ms, r.response, r.verdict <> 'deferred', r.request_headers, r.response_headers);
      IF r.verdict = 'delivered' THEN
        e.failures := 0;
        e.failing_since := NULL;
        e.alerted := NULL;
        e.last_error := NULL;
        e.last_status := NULL;
        IF e.verified_at IS NULL AND e.url = r.url AND EXISTS (SELECT FROM webhook_delivery WHERE id = r.delivery_id AND event = 'webhook.ping') THEN
          e.verified_at := at;
        END IF;
      ELSIF r.verdict <> 'deferred' THEN
        e.failures := e.failures + 1;
        e.failing_since := coalesce(e.failing_since, at);
        e.last_error := r.error;
        e.last_status := r.status;
        IF e.state = 'active' THEN
          reached := 100 * least(e.failures::float8 / disable_failures, extract(epoch FROM at - e.failing_since) / extract(epoch FROM disable_after));
          disabled := CASE WHEN r.verdict = 'gone' THEN 'gone' WHEN reached >= 100 THEN 'failing' END;
          SELECT max(percent) INTO alert FROM unnest(alert_percents) percent
            WHERE disabled IS NULL AND percent <= reached AND percent > coalesce(e.alerted, 0);
          e.alerted := coalesce(alert, e.alerted);
        END IF;
      END IF;
      IF e IS DISTINCT FROM before OR disabled IS NOT NULL THEN
        UPDATE webhook_endpoint SET
            failures = e.failures, failing_since = e.failing_since, alerted = e.alerted, last_error = e.last_error, last_status = e.last_status,
            verified_at = e.verified_at,
            state = CASE WHEN disabled IS NULL THEN state ELSE 'disabled' END, reason = coalesce(disabled, reason)
          WHERE id = e.id;
      END IF;
      IF alert IS NOT NULL OR disabled IS NOT NULL THEN
        INSERT INTO webhook_event (account_id, mode, event, subject, endpoint_id, created_at, data)
          SELECT e.account_id, e.mode, CASE WHEN disabled IS NULL THEN 'webhook_endpoint.failing' ELSE 'webhook_endpoint.disabled' END,
            concat('attempt:', r.delivery_id, ':', r.fence), e.id, at, row_to_json(data) FROM (
              SELECT e.id AS endpoint_id, e.description, disabled AS reason, coalesce(alert, 100) AS percent, e.failures,
                webhook_moment(e.failing_since) AS failing_since, e.last_error, e.last_status,
                webhook_moment(CASE WHEN disabled IS NULL THEN greatest(e.failing_since + disable_after, at) ELSE at END) AS disable_at
            ) data;
        told := true;
        IF disabled IS NOT NULL THEN
          ended := ended || e.id;
        END IF;
      END IF;
    END IF;
    RETURN NEXT;
  END LOOP;
  -- Last, and in one order: the chains of their accounts stay locked until the end of the transaction.
  PERFORM audit_record(w.account_id, w.mode, 'system', NULL, 'webhook_endpoint.disable', 'webhook_endpoint', w.id::text, NULL, NULL,
      '{"state": "active"}', jsonb_build_object('state', w.state, 'reason', w.reason))
    FROM webhook_endpoint w WHERE w.id = ANY (ended) ORDER BY w.account_id, w.id;
  IF told THEN
    PERFORM bullmq.add_flow(jsonb_build_array(job_entry(jobs -> 'webhookFanOut', '{}', at, at, gen_random_uuid()::text)));
  END IF;
END $function$;
COMMENT ON FUNCTION webhook_record(json,interval,integer,smallint[],jsonb,timestamp with time zone) IS 'writes down what came of attempts, each valid only under its fence. An endpoint that is gone, or has failed without a break disable_failures times and for disable_after, is disabled; on the way there its account is alerted at each of alert_percents, once until an attempt succeeds. Returns what was taken, why the endpoint is disabled now, and the alert, if so';

CREATE FUNCTION webhook_replay(account uuid, call_mode text, ids uuid[], endpoint uuid, since timestamp with time zone, until timestamp with time zone, states text[], rate integer, most integer, cap integer, jobs jsonb, test_time timestamp with time zone)
 RETURNS TABLE(replayed integer, retry_after integer)
 LANGUAGE plpgsql
AS $function$
DECLARE
  host_rate CONSTANT float8 := 50;
  ahead CONSTANT interval := '1 minute';
  at timestamptz := coalesce(test_time, clock_timestamp());
  due uuid[];
BEGIN
  PERFORM FROM webhook_endpoint WHERE account_id = account AND mode = call_mode AND state = 'active' ORDER BY id FOR NO KEY UPDATE;
  SELECT ceil(extract(epoch FROM max(h.free_at) - ahead - at)) INTO retry_after
    FROM webhook_endpoint e JOIN webhook_host h ON h.kind = 'replay' AND h.host = webhook_host_of(e.url)
    WHERE e.account_id = account AND e.mode = call_mode AND e.state = 'active' AND (endpoint IS NULL OR e.id = endpoint)
      AND (ids IS NULL OR e.id IN (SELECT endpoint_id FROM webhook_delivery WHERE id = ANY (ids)));
  IF retry_after > 0 THEN
    replayed := 0;
    RETURN NEXT;
    RETURN;
  END IF;
  retry_after := NULL;
  WITH chosen AS (
    SELECT d.id, d.endpoint_id, d.created_at, greatest(e.replay_until, at) AS base, webhook_host_of(e.url) AS host
      FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.state = 'active' AND e.verified_at IS NOT NULL
      WHERE d.account_id = account AND d.mode = call_mode AND d.state = ANY (states) AND d.lease_until IS NULL
        AND (ids IS NULL OR d.id = ANY (ids)) AND (endpoint IS NULL OR d.endpoint_id = endpoint)
        AND (since IS NULL OR d.created_at >= since) AND (until IS NULL OR d.created_at < until)
      ORDER BY d.created_at, d.id LIMIT most FOR UPDATE OF d
  ), slot AS (
    INSERT INTO webhook_host AS h
      SELECT 'replay', host, at + make_interval(secs => count(*) / host_rate) FROM chosen GROUP BY host ORDER BY host
      ON CONFLICT (kind, host) DO UPDATE SET free_at = greatest(h.free_at, at) + (excluded.free_at - at)
      RETURNING host, free_at
  ), spread AS (
    SELECT id, greatest(
        base + make_interval(secs => (row_number() OVER (PARTITION BY endpoint_id ORDER BY created_at, id) - 1)::float8 / rate),
        free_at - make_interval(secs => row_number() OVER (PARTITION BY host ORDER BY created_at DESC, id DESC) / host_rate)
      ) AS due
      FROM chosen JOIN slot USING (host)
  ), started AS (
    UPDATE webhook_delivery d SET state = 'pending', step = 0, deferrals = 0, replays = replays + 1, due_at = spread.due
      FROM spread WHERE d.id = spread.id RETURNING d.endpoint_id, d.due_at
  ), touched AS (
    UPDATE webhook_endpoint e SET replay_until = s.last + make_interval(secs => 1.0 / rate)
      FROM (SELECT endpoint_id, max(due_at) AS last FROM started GROUP BY endpoint_id) s WHERE e.id = s.endpoint_id
  )
  SELECT count(*), array_agg(DISTINCT endpoint_id) INTO replayed, due FROM started;
  PERFORM webhook_schedule(due, cap, jobs, at);
  RETURN NEXT;
END $function$;
COMMENT ON FUNCTION webhook_replay(uuid,text,uuid[],uuid,timestamp with time zone,timestamp with time zone,text[],integer,integer,integer,jsonb,timestamp with time zone) IS 'starts the schedule of ended deliveries anew, oldest first, not more than rate a second for each endpoint and 50 a second for each host; returns how many. While a minute of replays of whichever accounts waits for one of the hosts, it starts none and returns the seconds until then';

CREATE FUNCTION webhook_schedule(endpoints uuid[], cap integer, jobs jsonb, at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
DECLARE
  turns jsonb;
BEGIN
  WITH next AS (
    SELECT e.id, e.failing_since IS NOT NULL AS failing, d.due
      FROM webhook_endpoint e,
      LATERAL (SELECT count(*) AS leased FROM webhook_delivery WHERE endpoint_id = e.id AND lease_until IS NOT NULL) open,
      LATERAL (
        SELECT greatest(due_at, at) AS due FROM webhook_delivery
          WHERE endpoint_id = e.id AND state = 'pending' AND lease_until IS NULL AND (e.verified_at IS NOT NULL OR event = 'webhook.ping')
          ORDER BY due_at LIMIT 1
      ) d
      WHERE e.id = ANY (endpoints) AND e.state = 'active'
        AND leased < CASE WHEN e.failing_since IS NULL THEN cap ELSE 1 END
  ), added AS (
    UPDATE webhook_endpoint e SET due_at = next.due FROM next
      WHERE e.id = next.id AND (e.due_at IS NULL OR e.due_at > next.due) RETURNING e.id, e.account_id, next.failing, next.due
  )
  -- A delayed turn has its endpoint and its moment for an id, so that there is one of it however often it is added.
  SELECT jsonb_agg(job_entry(
      CASE WHEN failing THEN jobs -> 'failingDeliveryTurn' ELSE jobs -> 'deliveryTurn' END, jsonb_build_object('endpointId', id, 'accountId', account_id),
      CASE WHEN due > at THEN due + interval '50 milliseconds' ELSE at END, at,
      CASE WHEN due > at THEN concat(id, '-', ceil(extract(epoch FROM due) * 1000)) ELSE gen_random_uuid()::text END
    )) INTO turns FROM added;
  IF turns IS NOT NULL THEN
    PERFORM bullmq.add_flow(turns);
  END IF;
  RETURN coalesce(jsonb_array_length(turns), 0);
END $function$;
COMMENT ON FUNCTION webhook_schedule(uuid[],integer,jsonb,timestamp with time zone) IS 'adds a turn for the next moment at which something is due at each of these endpoints, unless one is there that comes no later, or it has no room for an attempt. Adds it last, under the locks of the endpoints. Returns how many it added';

CREATE FUNCTION webhook_sweep(most integer, keep interval, test_time timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  skipped integer;
BEGIN
  UPDATE webhook_delivery SET state = 'skipped' WHERE id = ANY (ARRAY(
    SELECT d.id FROM webhook_endpoint e
      JOIN webhook_delivery d ON d.endpoint_id = e.id AND d.state = 'pending' AND d.lease_until IS NULL
      WHERE e.state <> 'active' LIMIT most FOR UPDATE OF d SKIP LOCKED
  ));
  GET DIAGNOSTICS skipped = ROW_COUNT;
  -- What has waited for an endpoint to be verified, for as long as anything is kept.
  UPDATE webhook_delivery SET state = 'skipped' WHERE id = ANY (ARRAY(
    SELECT d.id FROM webhook_endpoint e
      JOIN webhook_delivery d ON d.endpoint_id = e.id AND d.state = 'pending' AND d.lease_until IS NULL AND d.created_at < at - keep
      WHERE e.verified_at IS NULL LIMIT most FOR UPDATE OF d SKIP LOCKED
  ));
  DELETE FROM webhook_host WHERE free_at < at - interval '1 hour';
  DELETE FROM webhook_event WHERE id = ANY (ARRAY(
    SELECT v.id FROM webhook_event v
      WHERE v.created_at < at - keep AND v.fanned_out_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM webhook_delivery d WHERE d.event_id = v.id AND d.state = 'pending')
      ORDER BY v.created_at LIMIT most FOR UPDATE SKIP LOCKED
  ));
  DELETE FROM webhook_secret WHERE expires_at < at - interval '1 day';
  DELETE FROM webhook_endpoint e WHERE state = 'deleted' AND NOT EXISTS (SELECT FROM webhook_delivery WHERE endpoint_id = e.id);
  RETURN skipped;
END $function$;
COMMENT ON FUNCTION webhook_sweep(integer,interval,timestamp with time zone) IS 'ends the deliveries of endpoints that are not active as skipped, and deletes what is older than keep; returns how many it skipped';

CREATE FUNCTION webhook_turn(results json, steps json, disable_after interval, disable_failures integer, alert_percents smallint[], cap integer, lease interval, jobs jsonb, test_time timestamp with time zone)
 RETURNS TABLE(n integer, taken boolean, disabled text, alert smallint, delivery webhook_delivery)
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM FROM webhook_endpoint
    WHERE id = ANY (ARRAY(SELECT endpoint_id FROM json_populate_recordset(NULL::webhook_turn_step, steps))) ORDER BY id FOR NO KEY UPDATE;
  RETURN QUERY SELECT r.n, r.taken, r.disabled, r.alert, NULL::webhook_delivery
    FROM webhook_record(results, disable_after, disable_failures, alert_percents, jobs, test_time) r;
  RETURN QUERY SELECT NULL::integer, NULL::boolean, NULL::text, NULL::smallint, d FROM webhook_claim(steps, cap, lease, jobs, test_time) d;
END $function$;
COMMENT ON FUNCTION webhook_turn(json,json,interval,integer,smallint[],integer,interval,jsonb,timestamp with time zone) IS 'writes down what came of attempts and claims the next ones at their endpoints, in one statement: steps has each endpoint of results';

-- Triggers

CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_chain();

CREATE TRIGGER audit_event_insert_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse();

CREATE TRIGGER batch_row_lane BEFORE INSERT ON batch_row FOR EACH ROW WHEN (new.lane IS NOT NULL) EXECUTE FUNCTION batch_row_move_lane();

CREATE TRIGGER count_added AFTER INSERT ON batch REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_batches();

CREATE TRIGGER count_added AFTER INSERT ON contact REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_contacts();

CREATE TRIGGER count_added AFTER INSERT ON webhook_endpoint REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_webhook_endpoints();

CREATE TRIGGER count_changed AFTER UPDATE OF status, stored_rows, stored_bytes ON batch FOR EACH ROW WHEN (old.status IS DISTINCT FROM new.status OR old.stored_rows IS DISTINCT FROM new.stored_rows OR old.stored_bytes IS DISTINCT FROM new.stored_bytes) EXECUTE FUNCTION count_batches();

CREATE TRIGGER count_changed AFTER UPDATE OF state ON webhook_endpoint FOR EACH ROW WHEN ((old.state = 'deleted'::text) <> (new.state = 'deleted'::text)) EXECUTE FUNCTION count_webhook_endpoints();

CREATE TRIGGER count_removed AFTER DELETE ON batch REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_batches();

CREATE TRIGGER count_removed AFTER DELETE ON contact REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_contacts();

CREATE TRIGGER count_removed AFTER DELETE ON webhook_endpoint REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_webhook_endpoints();

CREATE TRIGGER key_version_grow AFTER DELETE OR UPDATE ON account FOR EACH STATEMENT EXECUTE FUNCTION key_version_grow();

CREATE TRIGGER key_version_grow AFTER INSERT OR DELETE OR UPDATE OF account_id, mode, name, scopes, hash, hint, rate_limit, hourly_cap, allow_ip, expires_at, revoked_at, previous_hash, previous_until ON api_key FOR EACH STATEMENT EXECUTE FUNCTION key_version_grow();

CREATE TRIGGER ledger_entry_chain BEFORE INSERT ON ledger_entry FOR EACH ROW WHEN (new.hash IS NULL) EXECUTE FUNCTION ledger_entry_chain();

CREATE TRIGGER ledger_entry_insert_only BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_refuse();

CREATE TRIGGER ledger_entry_sum AFTER INSERT ON ledger_entry FOR EACH ROW WHEN (new.hold_id IS NOT NULL) EXECUTE FUNCTION ledger_entry_sum();

CREATE TRIGGER suppression_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON suppression FOR EACH STATEMENT EXECUTE FUNCTION suppression_changed();
