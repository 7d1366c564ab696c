import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Verify1700000000003 implements MigrationInterface {
  readonly name = 'Verify1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE verify_result (
        address_key text PRIMARY KEY CHECK (char_length(address_key) BETWEEN 3 AND 1000),
        result jsonb NOT NULL,
        checked_at timestamptz NOT NULL,
        fresh_until timestamptz NOT NULL CHECK (fresh_until > checked_at)
      )`);
    await runner.query('CREATE INDEX verify_result_freshness ON verify_result (fresh_until)');
    await runner.query(`COMMENT ON COLUMN verify_result.address_key IS 'the address, equal for all spellings of one mailbox'`);
    await runner.query(`COMMENT ON COLUMN verify_result.fresh_until IS 'after this the row is of no use and may be deleted'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verify_result');
  }
}
