import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';

/** Batches whose rows are scored, all under one version of the buyer context. */
export class BatchQualify1700000000028 implements MigrationInterface {
  readonly name = 'BatchQualify1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch DROP CONSTRAINT batch_kind_check, ADD CONSTRAINT batch_kind_check CHECK (kind IN ('enrich', 'verify', 'qualify')),
        ADD COLUMN context_hash text COLLATE "C";
      COMMENT ON COLUMN batch.context_hash IS 'the version of the buyer context that its rows are scored by; null: no qualify batch, or the built-in context'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM batch_row USING batch WHERE batch.id = batch_id AND kind = 'qualify';
      DELETE FROM batch WHERE kind = 'qualify'`);
    await dropFunctions(runner);
    await runner.query(`
      ALTER TABLE batch DROP CONSTRAINT batch_kind_check, ADD CONSTRAINT batch_kind_check CHECK (kind IN ('enrich', 'verify')),
        DROP COLUMN context_hash`);
  }
}
