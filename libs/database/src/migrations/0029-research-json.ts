import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `json` keeps the fields of an answer in their order. */
export class ResearchJson1700000000029 implements MigrationInterface {
  readonly name = 'ResearchJson1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    await this.changeTo('json', runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.changeTo('jsonb', runner);
  }

  private async changeTo(type: 'json' | 'jsonb', runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE research_job ALTER COLUMN steps DROP DEFAULT;
      ALTER TABLE research_job
        ALTER COLUMN question TYPE ${type} USING question::${type}, ALTER COLUMN steps TYPE ${type} USING steps::${type},
        ALTER COLUMN result TYPE ${type} USING result::${type};
      ALTER TABLE research_job ALTER COLUMN steps SET DEFAULT '[]'`);
  }
}
