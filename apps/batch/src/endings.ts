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

type Ending = Extract<BatchStatus, 'completed' | 'failed' | 'cancelled'>;

interface Ended {
  readonly account_id: string;
  readonly mode: Mode;
  readonly kind: BatchKind;
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly hold_id: string | null;
  readonly ended_at: Date;
}

/** What has no result by then was cancelled. */
const END = `UPDATE batch SET status = $2, reason = $3, ended_at = clock_timestamp(), counts = counts || CASE
      WHEN $2 = 'completed' THEN '{}' ELSE jsonb_strip_nulls(jsonb_build_object('cancelled',
        nullif(total - coalesce((SELECT sum(value::integer) FROM jsonb_each_text(counts)), 0), 0))) END
  WHERE id = $1 AND status IN ('queued', 'processing') RETURNING account_id, mode, kind, total, counts, hold_id, ended_at`;
const EMIT = 'SELECT webhook_emit($1, $2, $3, $4, $5)';

/** How batches end: once, with their event and the rest of their hold, in the transaction of whoever ends them. */
export class Endings {
  constructor(private readonly publicUrl: string) {}

  /** Does nothing where the batch has ended already. The last of the transaction: it locks the account. */
  async end(client: Queryable, id: string, ending: Ending, reason: string | null = null): Promise<void> {
    const { rows } = await client.query<Ended>(END, [id, ending, reason]);
    const [ended] = rows;
    if (!ended) return;
    const { account_id, mode, kind, total, counts, hold_id, ended_at } = ended;
    const event: BatchEventName = `batch.${ending}`;
    const data: BatchEventData = {
      batch_id: id,
      kind,
      total,
      found: counts[FOUND_STATUS[kind]] ?? 0,
      counts,
      reason,
      download_url: `${this.publicUrl}/v1/batch/${id}/download`,
      completed_at: ended_at.toISOString(),
    };
    await client.query(EMIT, [account_id, mode, event, `batch:${id}`, JSON.stringify(data)]);
    if (hold_id) await new Holds(client).close(hold_id);
  }
}
