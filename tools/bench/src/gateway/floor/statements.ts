/**
 * The steps of the ledger on its tables, for sets of ordinary calls. Other claims (replayed, owned, unaffordable, concurrent) are missing
 * from the result. Accounts are locked in the order of their ids.
 */
export const CLAIM = `WITH q AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1) AS q (n integer, operation_id uuid, account_id uuid, key_id uuid, endpoint text, request_id text,
      idempotency_key text, fingerprint text, question text, price bigint)
  ), account AS MATERIALIZED (
    SELECT a.account_id FROM ledger_account a JOIN (SELECT account_id, sum(price)::bigint AS total FROM q GROUP BY 1) AS t USING (account_id)
      WHERE balance - held >= total AND window_sum + total <= coalesce(hourly_cap, 1000000) AND window_since > now() - interval '61 minutes'
      ORDER BY a.account_id FOR NO KEY UPDATE OF a
  ), claimed AS (
    INSERT INTO operation (id, account_id, mode, idempotency_key, fingerprint, question, hold_id, fence, lease_until, expires_at)
      SELECT operation_id, account_id, 'live', idempotency_key, fingerprint, question, operation_id, 1, now() + interval '60 seconds', now() + interval '24 hours'
        FROM q JOIN account USING (account_id)
        WHERE NOT EXISTS (SELECT FROM entitlement e WHERE e.account_id = q.account_id AND e.resource = q.question AND e.fresh_until > now())
      ON CONFLICT DO NOTHING RETURNING id, account_id, fence
  ), held AS (
    INSERT INTO ledger_hold (id, account_id, operation_id, key_id, endpoint, request_id, amount, created_at)
      SELECT id, q.account_id, id, key_id, endpoint, request_id, price, clock_timestamp() FROM q JOIN claimed ON id = operation_id RETURNING account_id, amount
  ), counted AS (
    UPDATE ledger_account a SET held = held + total, window_sum = window_sum + total
      FROM (SELECT account_id, sum(amount)::bigint AS total FROM held GROUP BY 1) AS t WHERE a.account_id = t.account_id
  )
  SELECT n, fence FROM q JOIN claimed ON id = operation_id`;

/** Valid only under the fence; closes the hold, writes the charge, stores the entitlement and the replayed answer. */
export const SETTLE = `WITH q AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1) AS q (n integer, operation_id uuid, account_id uuid, fence integer, charge bigint, resource text, answer text,
      fresh_seconds integer, status smallint, headers text, body text)
  ), account AS MATERIALIZED (
    SELECT account_id, balance - held AS available FROM ledger_account WHERE account_id IN (SELECT account_id FROM q) ORDER BY account_id FOR NO KEY UPDATE
  ), ended AS (
    UPDATE operation o SET lease_until = NULL, hold_id = NULL, question = NULL, expires_at = now() + interval '24 hours', status = q.status,
        headers = q.headers, body = q.body, available = account.available
      FROM q JOIN account USING (account_id) WHERE o.id = q.operation_id AND o.fence = q.fence AND o.lease_until IS NOT NULL RETURNING id
  ), closed AS (
    UPDATE ledger_hold h SET captured = charge, closed_at = clock_timestamp() FROM q JOIN ended ON ended.id = q.operation_id
      WHERE h.id = q.operation_id AND closed_at IS NULL RETURNING h.id, h.account_id, h.amount, h.captured, h.closed_at
  ), entered AS (
    INSERT INTO ledger_entry (debit_account, credit_account, amount, hold_id, seq, created_at)
      SELECT account_id, ledger_revenue(), captured, id, 1, closed_at FROM closed WHERE captured > 0
  ), owned AS (
    INSERT INTO entitlement SELECT account_id, resource, answer, now() + make_interval(secs => fresh_seconds) FROM q JOIN ended ON id = operation_id WHERE charge > 0
      ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until
  ), counted AS (
    UPDATE ledger_account a SET balance = balance - spent, held = held - total, window_sum = window_sum - total + spent
      FROM (SELECT account_id, sum(amount)::bigint AS total, sum(captured)::bigint AS spent FROM closed GROUP BY 1) AS t WHERE a.account_id = t.account_id
  )
  SELECT n, available FROM q JOIN ended ON id = operation_id JOIN account USING (account_id)`;

/** Entitlements are read without a lock, since no statement removes them. */
export const OWNED = `SELECT n,
    (SELECT answer FROM entitlement e WHERE e.account_id = q.account_id AND e.resource = q.resource AND fresh_until > now()) AS answer,
    (SELECT balance - held FROM ledger_account a WHERE a.account_id = q.account_id) AS available
  FROM json_to_recordset($1) AS q (n integer, account_id uuid, resource text)`;
