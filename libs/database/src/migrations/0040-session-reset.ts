import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SessionReset1700000000040 implements MigrationInterface {
  readonly name = 'SessionReset1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN reset_until timestamptz;
      COMMENT ON COLUMN session.reset_until IS 'until then a password may be set once without the current one: the user came by a link'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN reset_until');
  }
}
