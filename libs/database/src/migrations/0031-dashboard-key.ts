import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DashboardKey1700000000031 implements MigrationInterface {
  readonly name = 'DashboardKey1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_key
        ADD COLUMN kind text NOT NULL DEFAULT 'secret' CONSTRAINT api_key_kind_check CHECK (kind IN ('secret', 'dashboard')),
        ADD COLUMN user_id uuid,
        ALTER COLUMN hash DROP NOT NULL,
        ADD CONSTRAINT api_key_check1 CHECK ((kind = 'secret') = (hash IS NOT NULL) AND (kind = 'secret' OR user_id IS NOT NULL));
      CREATE UNIQUE INDEX api_key_dashboard ON api_key (user_id, account_id, mode) WHERE kind = 'dashboard';
      COMMENT ON COLUMN api_key.kind IS 'dashboard: what a user does in the dashboard is counted under it; it has no secret';
      COMMENT ON COLUMN api_key.user_id IS 'who made it, or acts by it; null: an operator made it'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM api_key WHERE kind = 'dashboard'`);
    await runner.query(`ALTER TABLE api_key DROP COLUMN kind, DROP COLUMN user_id, ALTER COLUMN hash SET NOT NULL`);
  }
}
