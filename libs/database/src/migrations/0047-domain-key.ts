import type { MigrationInterface, QueryRunner } from 'typeorm';
import { triggerFunction } from './trigger-function';

/** Replicas of the version before insert into `lane` while they are replaced: the column stays for them, and is always null. */
export class DomainKey1700000000047 implements MigrationInterface {
  readonly name = 'DomainKey1700000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch_row RENAME COLUMN lane TO domain_key;
      ALTER TABLE batch_row ADD COLUMN lane text COLLATE "C";
      COMMENT ON COLUMN batch_row.lane IS 'the name of domain_key in the version before; a trigger moves what is inserted here';
      ${triggerFunction('batch_row_move_lane', 'NEW')}
      CREATE TRIGGER batch_row_lane BEFORE INSERT ON batch_row FOR EACH ROW WHEN (NEW.lane IS NOT NULL) EXECUTE FUNCTION batch_row_move_lane()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER batch_row_lane ON batch_row;
      DROP FUNCTION batch_row_move_lane();
      ALTER TABLE batch_row DROP COLUMN lane;
      ALTER TABLE batch_row RENAME COLUMN domain_key TO lane`);
  }
}
