import type { Database } from '@modernleads/database';

/** Counters of `account_usage` beside what is stored, and of drafts beside what they will store. */
const FAULTS = `WITH stored AS (
    SELECT account_id, mode::text, 'open_batches' AS quota, count(*) AS used FROM batch WHERE ended_at IS NULL GROUP BY 1, 2
    UNION ALL SELECT account_id, mode::text, 'batch_rows', sum(CASE status WHEN 'draft' THEN stored_rows ELSE (SELECT count(*) FROM batch_row WHERE batch_id = b.id) END) FROM batch b GROUP BY 1, 2
    UNION ALL SELECT account_id, mode::text, 'batch_bytes', sum(CASE status WHEN 'draft' THEN stored_bytes ELSE (SELECT coalesce(sum(octet_length(input::text) + CASE WHEN b.ended_at IS NULL THEN 0 ELSE coalesce(octet_length(r.result::text), 0) END), 0) FROM batch_row r WHERE batch_id = b.id) END)
      FROM batch b GROUP BY 1, 2
    UNION ALL SELECT account_id, mode, 'contacts', count(*) FROM contact GROUP BY 1, 2
    UNION ALL SELECT account_id, mode::text, 'webhook_endpoints', count(*) FROM webhook_endpoint WHERE state <> 'deleted' GROUP BY 1, 2
  )
  SELECT coalesce(s.account_id, u.account_id) AS account, coalesce(s.mode, u.mode) AS mode, coalesce(s.quota, u.quota) AS quota,
      coalesce(s.used, 0)::float8 AS stored, coalesce(u.used, 0)::float8 AS counted
    FROM stored s FULL JOIN (SELECT account_id, mode::text, quota, used FROM account_usage) u USING (account_id, mode, quota)
    WHERE coalesce(s.used, 0) <> coalesce(u.used, 0)`;

/** @returns the counters of quotas that differ from what is stored; empty: all are right. */
export async function usageFaults({ pool }: Database): Promise<object[]> {
  return (await pool.query<object>(FAULTS)).rows;
}
