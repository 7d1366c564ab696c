import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches are worked in turns, each of them a job. */
export class BatchTurn1700000000017 implements MigrationInterface {
  readonly name = 'BatchTurn1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE batch ADD COLUMN turn integer;
      COMMENT ON COLUMN batch.turn IS 'number of the turn that is in line, as its job has it: of the chunk that it would take; null: none is';
      COMMENT ON COLUMN batch.served_at IS 'when a turn of it last began';
      DROP INDEX batch_row_waiting;
      CREATE INDEX batch_row_waiting ON batch_row (batch_id, due_at) WHERE state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX batch_row_waiting;
      CREATE INDEX batch_row_waiting ON batch_row (due_at) WHERE state = 'waiting';
      COMMENT ON COLUMN batch.served_at IS 'when a worker last took rows of it: batches take turns';
      ALTER TABLE batch DROP COLUMN turn`);
  }
}
