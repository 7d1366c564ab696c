import type { Database } from '@modernleads/database';
import type { BatchKind } from '../plan/request';

/** A batch in the store at one moment. */
interface Moment {
  readonly kind: BatchKind;
  /** Null: it is not paused. */
  readonly pausedAt: string | null;
  /** How often workers have taken rows. */
  readonly chunk: number;
  /** Rows that workers have taken. */
  readonly working: number;
  /** Rows without a result, those included. */
  readonly open: number;
  /** In tenths. */
  readonly charged: number;
}

/** One pause: how the batch was soon after it had begun, and just before its end. */
export interface SeenPause {
  readonly id: string;
  readonly first: Moment;
  readonly last: Moment;
}

const MOMENT = `SELECT kind, paused_at::text AS "pausedAt", chunk, open_rows AS open, charged::float8 AS charged,
    (SELECT count(*) FROM batch_row WHERE batch_id = b.id AND state = 'working')::integer AS working
  FROM batch b WHERE id = $1`;

export async function momentOf({ pool }: Database, id: string): Promise<Moment | undefined> {
  return (await pool.query<Moment>(MOMENT, [id])).rows[0];
}
