import type { MigrationInterface, QueryRunner } from 'typeorm';
import { triggerFunction } from './trigger-function';

export class Suppression1700000000007 implements MigrationInterface {
  readonly name = 'Suppression1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suppression (
        hash text COLLATE "C" PRIMARY KEY CHECK (char_length(hash) = 43),
        kind text NOT NULL CHECK (kind IN ('email', 'linkedin', 'name', 'phone')),
        source text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`COMMENT ON TABLE suppression IS 'people who must not be told of, by keyed hashes: it names nobody'`);
    await runner.query(`
      CREATE TABLE suppression_state (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        version bigint NOT NULL DEFAULT 0,
        pepper_proof text
      )`);
    await runner.query('INSERT INTO suppression_state DEFAULT VALUES');
    await runner.query(`COMMENT ON COLUMN suppression_state.version IS 'grows with every change; 0: the list was never used'`);
    await runner.query(
      `COMMENT ON COLUMN suppression_state.pepper_proof IS 'HMAC of a known text: tells a pepper that the hashes were not made with'`,
    );
    await runner.query(triggerFunction('suppression_changed'));
    await runner.query(`
      CREATE TRIGGER suppression_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON suppression
        FOR EACH STATEMENT EXECUTE FUNCTION suppression_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE suppression, suppression_state');
    await runner.query('DROP FUNCTION suppression_changed');
  }
}
