import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookupProvider1700000000008 implements MigrationInterface {
  readonly name = 'LookupProvider1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lookup_provider_call (
        operation_id text NOT NULL,
        provider text NOT NULL,
        question_hash text COLLATE "C" NOT NULL,
        cost integer NOT NULL CHECK (cost >= 0),
        started_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        outcome text,
        ticket text,
        PRIMARY KEY (operation_id, provider, question_hash),
        CHECK ((finished_at IS NULL) = (outcome IS NULL))
      )`);
    await runner.query('CREATE INDEX lookup_provider_call_time ON lookup_provider_call (provider, started_at)');
    await runner.query('CREATE INDEX lookup_provider_call_question ON lookup_provider_call (question_hash, started_at)');
    await runner.query(
      `COMMENT ON TABLE lookup_provider_call IS 'every question put to a provider, written before it is asked; names nobody'`,
    );
    await runner.query(
      `COMMENT ON COLUMN lookup_provider_call.outcome IS 'null: not known (yet), so the question counts as spent and is not put again for a while'`,
    );
    await runner.query(
      `COMMENT ON COLUMN lookup_provider_call.ticket IS 'of work that was submitted: whoever asks the same later goes on waiting for it'`,
    );
    await runner.query(`
      CREATE TABLE lookup_provider_answer (
        question_hash text COLLATE "C" PRIMARY KEY,
        answer jsonb,
        fresh_until timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX lookup_provider_answer_freshness ON lookup_provider_answer (fresh_until)');
    await runner.query(`COMMENT ON COLUMN lookup_provider_answer.answer IS 'null: it found nobody'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lookup_provider_call, lookup_provider_answer');
  }
}
