import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecheckTrace1700000000046 implements MigrationInterface {
  readonly name = 'RecheckTrace1700000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verify_recheck ADD COLUMN traceparent text;
      COMMENT ON COLUMN verify_recheck.traceparent IS 'W3C Trace Context of the call that found the address deferred'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verify_recheck DROP COLUMN traceparent');
  }
}
