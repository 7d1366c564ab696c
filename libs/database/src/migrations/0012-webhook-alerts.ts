import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dispatch } from './0010-webhooks.dispatch';
import { alertingRecord } from './0012-webhook-alerts.record';

/** What an endpoint is told of itself it could not hear: the other endpoints of its account are told. */
const tellsOf = /* sql */ `
ALTER TABLE webhook_event ADD COLUMN endpoint_id uuid;
COMMENT ON COLUMN webhook_event.endpoint_id IS 'the endpoint that it tells of, which does not get it; null: it tells of something else';

ALTER TABLE webhook_endpoint ADD COLUMN alerted smallint, ADD COLUMN last_error text, ADD COLUMN last_status smallint;
COMMENT ON COLUMN webhook_endpoint.alerted IS 'percent of the failure limit in the last alert; null: none since an attempt succeeded';
COMMENT ON COLUMN webhook_endpoint.last_error IS 'of the last attempt that counted; null: it succeeded';

CREATE OR REPLACE FUNCTION webhook_fan_out(most integer, test_time timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz := coalesce(test_time, clock_timestamp());
  v webhook_event;
  made uuid[];
  due uuid[] := '{}';
  events integer := 0;
BEGIN
  FOR v IN SELECT * FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at LIMIT most FOR UPDATE SKIP LOCKED LOOP
    WITH delivery AS (
      INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, created_at)
        SELECT d.id, v.id, e.id, v.account_id, v.mode, v.event,
          concat('{"event":', to_json(v.event), ',"delivery_id":"', d.id, '","data":', v.data, '}'),
          CASE e.state WHEN 'active' THEN 'pending' ELSE 'skipped' END, at, at
        FROM webhook_endpoint e, LATERAL (SELECT gen_random_uuid() AS id WHERE e.id IS NOT NULL) d
        WHERE e.account_id = v.account_id AND e.mode = v.mode AND e.state <> 'deleted' AND e.events && ARRAY[v.event, '*']
          AND e.id IS DISTINCT FROM v.endpoint_id
        ON CONFLICT (event_id, endpoint_id) DO NOTHING
        RETURNING endpoint_id
    )
    SELECT array_agg(endpoint_id) INTO made FROM delivery;
    due := due || coalesce(made, '{}');
    UPDATE webhook_event SET fanned_out_at = at WHERE id = v.id;
    events := events + 1;
  END LOOP;
  IF due <> '{}' THEN
    PERFORM FROM webhook_endpoint WHERE id = ANY (due) ORDER BY id FOR NO KEY UPDATE;
    UPDATE webhook_endpoint SET due_at = least(due_at, at) WHERE id = ANY (due);
  END IF;
  RETURN events;
END $$;
`;

export class WebhookAlerts1700000000012 implements MigrationInterface {
  readonly name = 'WebhookAlerts1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tellsOf, alertingRecord]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION webhook_emit, webhook_fan_out, webhook_claim, webhook_record, webhook_replay, webhook_sweep, webhook_moment',
    );
    await runner.query('DROP TYPE webhook_result');
    await runner.query('ALTER TABLE webhook_endpoint DROP COLUMN alerted, DROP COLUMN last_error, DROP COLUMN last_status');
    await runner.query('ALTER TABLE webhook_event DROP COLUMN endpoint_id');
    await runner.query(dispatch);
  }
}
