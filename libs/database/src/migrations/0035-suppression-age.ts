import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The objections of some days are counted without reading all. */
export class SuppressionAge1700000000035 implements MigrationInterface {
  readonly name = 'SuppressionAge1700000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX suppression_age ON suppression (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX suppression_age');
  }
}
