import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VerifyRecheck1700000000004 implements MigrationInterface {
  readonly name = 'VerifyRecheck1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE verify_recheck (
        address_key text PRIMARY KEY CHECK (char_length(address_key) BETWEEN 3 AND 1000),
        email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 1000),
        provisional jsonb NOT NULL,
        decoys text[] NOT NULL DEFAULT '{}',
        attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        first_seen timestamptz NOT NULL,
        due_at timestamptz,
        lease_until timestamptz,
        fence bigint NOT NULL DEFAULT 0
      )`);
    await runner.query('CREATE INDEX verify_recheck_due ON verify_recheck (due_at) WHERE due_at IS NOT NULL');
    await runner.query('CREATE INDEX verify_recheck_first_seen ON verify_recheck (first_seen)');
    await runner.query(`COMMENT ON TABLE verify_recheck IS 'addresses whose server asked us to come back later'`);
    await runner.query(`COMMENT ON COLUMN verify_recheck.provisional IS 'the answer until then'`);
    await runner.query(
      `COMMENT ON COLUMN verify_recheck.decoys IS 'local parts that were asked about with it: their waiting time runs too'`,
    );
    await runner.query(`COMMENT ON COLUMN verify_recheck.due_at IS 'null: given up'`);
    await runner.query(
      `COMMENT ON COLUMN verify_recheck.fence IS 'counts the leases; only the holder of the last one may write'`,
    );
    await runner.query(`
      CREATE TABLE verify_domain (
        domain_key text PRIMARY KEY CHECK (char_length(domain_key) BETWEEN 1 AND 600),
        facts jsonb NOT NULL,
        checked_at timestamptz NOT NULL,
        fresh_until timestamptz NOT NULL CHECK (fresh_until > checked_at)
      )`);
    await runner.query('CREATE INDEX verify_domain_freshness ON verify_domain (fresh_until)');
    await runner.query(
      `COMMENT ON COLUMN verify_domain.domain_key IS 'the domain; with a slash and the host, what a backup host does with its mail'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verify_domain');
    await runner.query('DROP TABLE verify_recheck');
  }
}
