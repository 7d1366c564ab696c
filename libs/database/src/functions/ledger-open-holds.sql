CREATE FUNCTION ledger_open_holds(account uuid, most integer)
RETURNS TABLE (id uuid, kind text, name text, paused boolean, endpoint text, request_id text, held bigint, created_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.id, open.kind, open.name, open.paused, h.endpoint, h.request_id, (h.amount - h.captured)::bigint, h.created_at
    FROM (
      SELECT hold_id, 'call' AS kind, NULL AS name, false AS paused FROM operation WHERE account_id = account AND lease_until IS NOT NULL AND hold_id IS NOT NULL
      UNION ALL SELECT hold_id, 'batch', b.name, paused_at IS NOT NULL FROM batch b WHERE account_id = account AND status IN ('queued', 'processing')
      UNION ALL SELECT hold_id, 'research', NULL, false FROM research_job WHERE account_id = account AND status = 'running'
    ) AS open JOIN ledger_hold h ON h.id = open.hold_id
    WHERE h.closed_at IS NULL ORDER BY h.created_at, h.id LIMIT most
$$;
COMMENT ON FUNCTION ledger_open_holds IS 'the open holds of an account, oldest first, found by what holds them: calls, batches and research under way. '
  'An index of open holds would cost each call that closes one';
