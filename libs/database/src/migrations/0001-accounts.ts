import type { MigrationInterface, QueryRunner } from 'typeorm';
import { triggerFunction } from './trigger-function';

/** A row and not a sequence: the new number must not be seen before the change that it stands for. */
const KEY_VERSION = `
CREATE TABLE key_version (version bigint NOT NULL);
CREATE UNIQUE INDEX key_version_one ON key_version ((true));
INSERT INTO key_version VALUES (1);
COMMENT ON TABLE key_version IS 'grows with every change of a key or an account that a gateway must notice';

${triggerFunction('key_version_grow')}
CREATE TRIGGER key_version_grow AFTER INSERT OR DELETE OR UPDATE OF account_id, mode, name, scopes, hash, hint, rate_limit, hourly_cap, allow_ip,
    expires_at, revoked_at, previous_hash, previous_until ON api_key
  FOR EACH STATEMENT EXECUTE FUNCTION key_version_grow();
CREATE TRIGGER key_version_grow AFTER DELETE OR UPDATE ON account FOR EACH STATEMENT EXECUTE FUNCTION key_version_grow();
`;

export class Accounts1700000000001 implements MigrationInterface {
  readonly name = 'Accounts1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        plan_active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE api_key (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL REFERENCES account (id),
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        name text CHECK (char_length(name) BETWEEN 1 AND 200),
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0) DEFAULT '{all}',
        hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
        hint text NOT NULL,
        rate_limit integer CHECK (rate_limit > 0),
        hourly_cap bigint CHECK (hourly_cap >= 0),
        allow_ip cidr[] NOT NULL DEFAULT '{}',
        expires_at timestamptz,
        revoked_at timestamptz,
        previous_hash bytea UNIQUE CHECK (octet_length(previous_hash) = 32),
        previous_until timestamptz,
        last_used_at timestamptz,
        last_used_ip text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((previous_hash IS NULL) = (previous_until IS NULL))
      )`);
    await runner.query(`CREATE INDEX api_key_account ON api_key (account_id)`);
    await runner.query(`COMMENT ON COLUMN api_key.hash IS 'HMAC-SHA-256 of the secret under KEY_PEPPER'`);
    await runner.query(`COMMENT ON COLUMN api_key.rate_limit IS 'requests in any 60 s; null: the default'`);
    await runner.query(`COMMENT ON COLUMN api_key.hourly_cap IS 'tenths of a credit in any 60 minutes; null: the default'`);
    await runner.query(`COMMENT ON COLUMN api_key.allow_ip IS 'empty: any address'`);
    await runner.query(KEY_VERSION);
    await runner.query(
      `COMMENT ON COLUMN api_key.previous_hash IS 'the secret before the last rotation, valid until previous_until'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key');
    await runner.query('DROP TABLE account');
    await runner.query('DROP TABLE key_version');
    await runner.query('DROP FUNCTION key_version_grow');
  }
}
