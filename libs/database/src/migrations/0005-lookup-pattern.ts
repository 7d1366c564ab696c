import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookupPattern1700000000005 implements MigrationInterface {
  readonly name = 'LookupPattern1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lookup_pattern (
        domain text NOT NULL CHECK (char_length(domain) BETWEEN 3 AND 253),
        habit text NOT NULL CHECK (char_length(habit) BETWEEN 1 AND 20),
        value text NOT NULL CHECK (char_length(value) BETWEEN 1 AND 60),
        seen double precision NOT NULL CHECK (seen >= 0),
        refused double precision NOT NULL CHECK (refused >= 0),
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (domain, habit, value)
      )`);
    await runner.query(`COMMENT ON TABLE lookup_pattern IS 'how a domain makes addresses of names: counts only, no people'`);
    await runner.query(
      `COMMENT ON COLUMN lookup_pattern.habit IS 'pattern, number, or a habit of writing names such as spelling'`,
    );
    await runner.query(`COMMENT ON COLUMN lookup_pattern.seen IS 'observations as of updated_at; they decay from then on'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lookup_pattern');
  }
}
