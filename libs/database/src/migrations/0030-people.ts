import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  CREATE TABLE app_user (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text COLLATE "C" NOT NULL UNIQUE CHECK (char_length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    password_hash text,
    is_operator boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz
  );
  COMMENT ON TABLE app_user IS 'who signs in to the dashboard';
  COMMENT ON COLUMN app_user.password_hash IS 'argon2id, as a PHC string; null: the user signs in by links';
  COMMENT ON COLUMN app_user.is_operator IS 'runs the instance';

  CREATE TABLE membership (
    user_id uuid NOT NULL REFERENCES app_user (id),
    account_id uuid NOT NULL REFERENCES account (id),
    role text NOT NULL CHECK (role IN ('owner', 'admin', 'developer', 'viewer', 'billing')),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, account_id)
  );
  CREATE INDEX membership_account ON membership (account_id);
  COMMENT ON TABLE membership IS 'what users are to accounts';

  CREATE TABLE session (
    id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
    user_id uuid NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    idle_until timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    ip text NOT NULL,
    user_agent text NOT NULL CHECK (char_length(user_agent) <= 300),
    FOREIGN KEY (user_id, account_id) REFERENCES membership (user_id, account_id) ON DELETE CASCADE
  );
  CREATE INDEX session_member ON session (user_id, account_id);
  CREATE INDEX session_age ON session (ends_at);
  COMMENT ON COLUMN session.id IS 'SHA-256 of the token in the cookie, which is stored nowhere';
  COMMENT ON COLUMN session.account_id IS 'the account in use: who is no longer a member of it is signed out';
  COMMENT ON COLUMN session.last_seen_at IS 'to the minute';
  COMMENT ON COLUMN session.idle_until IS 'it ends then unless it is used before';

  CREATE TABLE sign_in_link (
    id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
    user_id uuid NOT NULL REFERENCES app_user (id),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  );
  CREATE INDEX sign_in_link_age ON sign_in_link (expires_at);
  COMMENT ON COLUMN sign_in_link.id IS 'SHA-256 of the token in the link, which is stored nowhere'`;

const actors = (...kinds: string[]): string => `
  ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
  ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check CHECK (actor_kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
  COMMENT ON COLUMN audit_event.actor_id IS 'id of the key${kinds.includes('user') ? ' or user' : ''}, or name of the operator'`;

export class People1700000000030 implements MigrationInterface {
  readonly name = 'People1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(actors('key', 'user', 'operator', 'system'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(actors('key', 'operator', 'system'));
    await runner.query('DROP TABLE sign_in_link, session, membership, app_user');
  }
}
