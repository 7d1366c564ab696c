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
import { Injectable } from '@nestjs/common';
import { BatchSettings } from './settings';

const NO_ROW = 'no row could be worked';

type Ending = Extract<BatchStatus, 'completed' | 'failed' | 'cancelled'>;

interface Ended {
  readonly account_id: string;
  readonly mode: Mode;
  readonly kind: BatchKind;
  readonly status: Ending;
  readonly reason: string | null;
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly hold_id: string | null;
  readonly ended_at: Date;
}

const COUNTED = 'coalesce((SELECT sum(value::integer) FROM jsonb_each_text(counts)), 0)';
const NOTHING_WORKED = `$2 = 'completed' AND counts ? 'failed' AND counts - '{failed,rejected}'::text[] = '{}'`;
/** Rows that have no result by then are counted as the batch ends: as cancelled or failed. */
const END = `UPDATE batch SET ended_at = clock_timestamp(),
    status = CASE WHEN ${NOTHING_WORKED} THEN 'failed' ELSE $2::text END, reason = CASE WHEN ${NOTHING_WORKED} THEN '${NO_ROW}' ELSE $3 END,
    counts = counts || jsonb_strip_nulls(jsonb_build_object($2::text, nullif(total - ${COUNTED} + coalesce((counts ->> $2::text)::integer, 0), 0)))
  WHERE id = $1 AND status IN ('queued', 'processing') RETURNING account_id, mode, kind, status, reason, total, counts, hold_id, ended_at`;
const EMIT = 'SELECT webhook_emit($1, $2, $3, $4, $5)';

/** How batches end: once, with their event and the rest of their hold, in the transaction of whoever ends them. */
@Injectable()
export class Endings {
  constructor(private readonly settings: BatchSettings) {}

  /**
   * Does nothing where the batch has ended already; one that is complete, but of which no row could be worked, has failed. The last of the
   * transaction: it locks the account.
   */
  async end(client: Queryable, id: string, ending: Ending, why: string | null = null): Promise<void> {
    const { rows } = await client.query<Ended>(END, [id, ending, why]);
    const [ended] = rows;
    if (!ended) return;
    const { account_id, mode, kind, status, reason, total, counts, hold_id, ended_at } = ended;
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
    await client.query(EMIT, [account_id, mode, event, `batch:${id}`, JSON.stringify(data)]);
    if (hold_id) await new Holds(client).close(hold_id);
  }
}
