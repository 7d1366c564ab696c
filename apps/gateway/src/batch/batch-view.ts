import { type BatchAnswer, type BatchState, FOUND_STATUS, TERMINAL_STATUSES, toCredits } from '@modernleads/contracts';

/** Where the API is to be found from outside, without a trailing slash. */
export const PUBLIC_URL = Symbol('public url');

export function statusUrl(publicUrl: string, id: string): string {
  return `${publicUrl}/v1/batch/${id}`;
}

/** A batch as the API shows it. */
export function batchView(publicUrl: string, batch: BatchState): BatchAnswer {
  const { id, kind, status, name, ref, total, counts, duplicates, charged, reason, created_at, ended_at, paused_at } = batch;
  const { cancelled: _notProcessed, ...processed } = counts;
  const processedRows = Object.values(processed).reduce((sum, rows) => sum + rows, 0);
  const found = counts[FOUND_STATUS[kind]] ?? 0;
  return {
    batch_id: id,
    kind,
    status,
    name,
    ref,
    total_rows: total,
    processed_rows: processedRows,
    found_count: found,
    not_found_count: processedRows - found,
    counts,
    duplicate_count: duplicates,
    credits_charged: toCredits(charged),
    download_url: TERMINAL_STATUSES.includes(status) ? `${statusUrl(publicUrl, id)}/download` : null,
    reason,
    created_at,
    completed_at: ended_at,
    paused_at,
  };
}
