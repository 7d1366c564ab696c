import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './0011-batch.tables';

export class Batch1700000000011 implements MigrationInterface {
  readonly name = 'Batch1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE batch_chunk, batch_row, batch');
  }
}
