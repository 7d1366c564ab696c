import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFunctions } from '../apply-functions';
import { triggerFunction } from './trigger-function';

export class AuditEvent1700000000025 implements MigrationInterface {
  readonly name = 'AuditEvent1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_event (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        mode operation_mode NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_kind text NOT NULL CHECK (actor_kind IN ('key', 'operator', 'system')),
        actor_id text,
        verb text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text,
        ip inet,
        request_id uuid,
        before jsonb,
        after jsonb,
        chain_seq bigint NOT NULL,
        hash bytea NOT NULL,
        UNIQUE (account_id, chain_seq)
      );
      COMMENT ON TABLE audit_event IS 'who has changed what; insert-only. What concerns no account is of the account that is all zeros';
      COMMENT ON COLUMN audit_event.actor_id IS 'id of the key, or name of the operator';
      COMMENT ON COLUMN audit_event.chain_seq IS 'number among the events of its account';
      COMMENT ON COLUMN audit_event.hash IS 'SHA-256 of the hash of the event before it, and of its own columns';

      CREATE TABLE audit_chain (
        account_id uuid PRIMARY KEY,
        chain_seq bigint NOT NULL,
        chain_hash bytea NOT NULL
      ) WITH (fillfactor = 50);
      COMMENT ON TABLE audit_chain IS 'number and hash of the last event of each account; its lock comes last in a transaction';

      ${triggerFunction('audit_event_refuse')}
      CREATE TRIGGER audit_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse();
      ${triggerFunction('audit_event_chain')}
      CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_event_chain()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFunctions(runner);
    await runner.query('DROP TABLE audit_event, audit_chain');
    await runner.query('DROP FUNCTION audit_event_refuse, audit_event_chain');
  }
}
