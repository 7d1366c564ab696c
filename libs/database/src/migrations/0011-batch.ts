import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './0011-batch.tables';
import { work } from './0011-batch.work';

export class Batch1700000000011 implements MigrationInterface {
  readonly name = 'Batch1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, work]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION batch_claim, batch_settle, batch_recover');
    await runner.query('DROP TABLE batch_chunk, batch_row, batch');
  }
}
