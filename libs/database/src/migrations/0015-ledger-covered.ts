import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As before, and the answers to lesser questions within the answer are owned with it, or without it where it is not final. */
const settleOne = /* sql */ `
CREATE OR REPLACE FUNCTION ledger_settle_one(a ledger_account, o operation, s ledger_settlement, at timestamptz)
RETURNS ledger_account LANGUAGE plpgsql AS $$
BEGIN
  IF o.hold_id IS NOT NULL THEN
    a := ledger_post(a, o.hold_id, 1, s.charge, true, at);
  ELSIF s.charge > 0 THEN
    RAISE EXCEPTION 'operation % holds nothing to charge', o.id USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF s.resource IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement VALUES (o.account_id, s.resource, s.answer, at + make_interval(secs => s.fresh_seconds))
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.covered IS NOT NULL AND o.mode = 'live' THEN
    INSERT INTO entitlement SELECT o.account_id, c.resource, c.answer, at + make_interval(secs => c.fresh_seconds)
        FROM json_to_recordset(s.covered) AS c (resource text, answer text, fresh_seconds integer)
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until;
  END IF;
  IF s.status IS NOT NULL THEN
    UPDATE operation
      SET lease_until = NULL, hold_id = NULL, question = NULL, expires_at = at + interval '24 hours',
        status = s.status, headers = s.headers, body = s.body, available = a.balance - a.held
      WHERE id = o.id;
  ELSE
    DELETE FROM operation WHERE id = o.id;
  END IF;
  RETURN a;
END $$;
`;

export class LedgerCovered1700000000015 implements MigrationInterface {
  readonly name = 'LedgerCovered1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TYPE ledger_settlement DROP ATTRIBUTE IF EXISTS covered, ADD ATTRIBUTE covered json');
    await runner.query(settleOne);
  }

  /** What is there besides is harmless. */
  async down(): Promise<void> {}
}
