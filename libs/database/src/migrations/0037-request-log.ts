import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RequestLog1700000000037 implements MigrationInterface {
  readonly name = 'RequestLog1700000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_log (
        account_id uuid NOT NULL,
        mode operation_mode NOT NULL,
        source text NOT NULL CHECK (source IN ('api', 'dashboard')),
        at timestamptz NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
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
        weight integer NOT NULL CHECK (weight > 0),
        PRIMARY KEY (account_id, mode, source, at, id)
      );
      CREATE INDEX request_log_endpoint ON request_log (account_id, mode, source, endpoint, at, id);
      CREATE INDEX request_log_status ON request_log (account_id, mode, source, (status / 100), at, id) WHERE status >= 400;
      CREATE INDEX request_log_code ON request_log (account_id, mode, source, code, at, id) WHERE code IS NOT NULL;
      CREATE INDEX request_log_key ON request_log (key_id, at, id);
      CREATE INDEX request_log_request ON request_log (account_id, request_id, at);
      CREATE INDEX request_log_age ON request_log (((at AT TIME ZONE 'UTC')::date));
      COMMENT ON TABLE request_log IS 'one row for each call of an account: no body, no query, no value of a path';
      COMMENT ON INDEX request_log_age IS 'by the day: small, and no plan takes it for the order of a list';
      COMMENT ON COLUMN request_log.source IS 'dashboard: a session took the place of the key';
      COMMENT ON COLUMN request_log.path IS 'of the route, with names in place of parameters';
      COMMENT ON COLUMN request_log.charged IS 'by the answer; what a job charges later is in the ledger';
      COMMENT ON COLUMN request_log.job_id IS 'the batch or research job that it began';
      COMMENT ON COLUMN request_log.weight IS 'calls that the row stands for: more than 1 above a rate'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_log');
  }
}
