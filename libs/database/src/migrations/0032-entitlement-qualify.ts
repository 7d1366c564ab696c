import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The companies that an account qualified last are found without reading all that it owns. */
export class EntitlementQualify1700000000032 implements MigrationInterface {
  readonly name = 'EntitlementQualify1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX entitlement_qualify ON entitlement (account_id, fresh_until)
        WHERE resource >= 'qualify:' AND resource < 'qualify;'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX entitlement_qualify');
  }
}
