import type { MigrationInterface, QueryRunner } from 'typeorm';

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
    await runner.query(
      `COMMENT ON COLUMN api_key.previous_hash IS 'the secret before the last rotation, valid until previous_until'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key');
    await runner.query('DROP TABLE account');
  }
}
