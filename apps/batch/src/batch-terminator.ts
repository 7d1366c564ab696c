import {
  type BatchEventData,
  type BatchEventName,
  type BatchKind,
  type BatchStatus,
  FOUND_STATUS,
  type Mode,
} from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { Holds } from '@modernleads/ledger';
import { emitEvents } from '@modernleads/outbox';
import { Injectable } from '@nestjs/common';
import { BatchSettings } from './settings';

const NO_ROW = 'no row was answered';

type TerminalStatus = Extract<BatchStatus, 'completed' | 'failed' | 'cancelled'>;

interface TerminatedBatch {
  readonly account_id: string;
  readonly mode: Mode;
  readonly kind: BatchKind;
  readonly status: TerminalStatus;
  readonly reason: string | null;
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly hold_id: string | null;
  readonly traceparent: string | null;
  readonly ended_at: Date;
}

const COUNTED = 'coalesce((SELECT sum(value::integer) FROM jsonb_each_text(counts)), 0)';
const NOTHING_WORKED = `$2 = 'completed' AND counts ? 'failed' AND counts - '{failed,rejected}'::text[] = '{}'`;
/** Rows without a result at the end count as `cancelled` or `failed`. */
const TERMINATE = `UPDATE batch SET ended_at = clock_timestamp(), paused_at = NULL,
    stored_bytes = stored_bytes + (SELECT coalesce(sum(octet_length(result::text)), 0) FROM batch_row WHERE batch_id = $1),
    status = CASE WHEN ${NOTHING_WORKED} THEN 'failed' ELSE $2::text END, reason = CASE WHEN ${NOTHING_WORKED} THEN '${NO_ROW}' ELSE $3 END,
    counts = counts || jsonb_strip_nulls(jsonb_build_object($2::text, nullif(total - ${COUNTED} + coalesce((counts ->> $2::text)::integer, 0), 0)))
  WHERE id = $1 AND status IN ('queued', 'processing') RETURNING account_id, mode, kind, status, reason, total, counts, hold_id, traceparent, ended_at`;

/** Moves a batch to its terminal status: writes its webhook event and closes its hold in the caller's transaction. */
@Injectable()
export class BatchTerminator {
  constructor(private readonly settings: BatchSettings) {}

  /**
   * Does nothing when the batch is terminal already. A batch without a single answer becomes `failed`. Call it last in the
   * transaction: closing the hold locks the account.
   */
  async terminateBatch(client: Queryable, id: string, target: TerminalStatus, why: string | null = null): Promise<void> {
    const { rows } = await client.query<TerminatedBatch>(TERMINATE, [id, target, why]);
    const [ended] = rows;
    if (!ended) return;
    const { account_id, mode, kind, status, reason, total, counts, hold_id, traceparent, ended_at } = ended;
    const event: BatchEventName = `batch.${status}`;
    const data: BatchEventData = {
      batch_id: id,
      kind,
      total,
      found: counts[FOUND_STATUS[kind]] ?? 0,
      counts,
      reason,
      download_url: `${this.settings.publicUrl}/v1/batch/${id}/download`,
      completed_at: ended_at.toISOString(),
    };
    await emitEvents(client, [{ accountId: account_id, mode, event, subject: `batch:${id}`, data, traceparent }]);
    if (hold_id) await new Holds(client).close(hold_id);
  }
}
