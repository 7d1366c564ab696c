import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResearchJob1700000000027 implements MigrationInterface {
  readonly name = 'ResearchJob1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE research_job (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        mode operation_mode NOT NULL,
        operation_id uuid NOT NULL,
        key_id uuid NOT NULL,
        question_hash text,
        question jsonb NOT NULL,
        context_hash text,
        hold_id uuid,
        status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'complete', 'partial', 'failed')),
        reason text,
        steps jsonb NOT NULL DEFAULT '[]',
        result jsonb,
        charged tenths NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        fence integer NOT NULL DEFAULT 0,
        lease_until timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at timestamptz
      ) WITH (fillfactor = 70);
      CREATE UNIQUE INDEX research_job_operation ON research_job (operation_id) WHERE status <> 'failed';
      CREATE UNIQUE INDEX research_job_question ON research_job (account_id, question_hash) WHERE status = 'running';
      CREATE INDEX research_job_fresh ON research_job (account_id, question_hash, ended_at) WHERE status IN ('complete', 'partial');
      CREATE INDEX research_job_running ON research_job (account_id, mode, created_at) WHERE status = 'running';
      CREATE INDEX research_job_ended ON research_job (ended_at) WHERE ended_at IS NOT NULL;
      COMMENT ON TABLE research_job IS 'one dossier: its question, its progress, and what it found';
      COMMENT ON COLUMN research_job.operation_id IS 'that began it and pays for it';
      COMMENT ON COLUMN research_job.question_hash IS 'of the question and the buyer context: equal for equal questions; null: of a test key, never given twice';
      COMMENT ON COLUMN research_job.fence IS 'grows with every turn: what comes with an older one is refused';
      COMMENT ON COLUMN research_job.lease_until IS 'until then no other turn may take it up; null: it waits for a turn'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE research_job');
  }
}
