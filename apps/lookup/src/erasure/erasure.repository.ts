import { Audit } from '@modernleads/audit';
import { type CallContext, erasureTurn, type Subject } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import type { ErasedCounts, ErasureCursor } from '@modernleads/privacy';
import { enqueueIn, enqueueManyIn } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';

/** How long a receipt is kept after its end. */
const KEPT_DAYS = 30;
const PURGE_ROWS = 1_000;
/** Age of the last step from which the turn of an erasure is taken for lost. */
const LOST_SECONDS = 60;
const MAX_LOST_TURNS = 50;

export interface ErasureRecord {
  readonly id: string;
  readonly account_id: string;
  readonly mode: CallContext['mode'];
  /** Null: the work has ended. */
  readonly subject: Subject | null;
  readonly cursor: ErasureCursor | null;
  readonly counts: ErasedCounts;
  readonly created_at: Date;
  readonly ended_at: Date | null;
}

/** Requests to erase a person, and how far they have come. */
@Injectable()
export class ErasureRepository {
  constructor(readonly database: Database) {}

  /** The erasure of the operation; the second time it is the one that is there. */
  async createErasure(context: CallContext, subject: Subject): Promise<ErasureRecord> {
    const { operationId, accountId, mode } = context;
    await this.database.transaction(async (client) => {
      const { rowCount } = await client.query(
        'INSERT INTO erasure (id, account_id, mode, subject) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [operationId, accountId, mode, subject],
      );
      if (rowCount)
        await Audit.record(client, { scope: context, verb: 'person.erase', subject: { kind: 'erasure', id: operationId } });
    });
    return (await this.findErasure(operationId)) as ErasureRecord;
  }

  async findErasure(id: string): Promise<ErasureRecord | undefined> {
    return (await this.database.pool.query<ErasureRecord>('SELECT * FROM erasure WHERE id = $1', [id])).rows[0];
  }

  async getErasure(id: string, { accountId, mode }: CallContext): Promise<ErasureRecord | undefined> {
    const found = await this.findErasure(id);
    return found?.account_id === accountId && found.mode === mode ? found : undefined;
  }

  /** Records a step; without a cursor the work has ended, and the person is forgotten here, too. */
  async saveStep(id: string, cursor: ErasureCursor | null, counts: ErasedCounts): Promise<void> {
    const ended = cursor === null;
    await this.database.pool.query(
      `UPDATE erasure SET cursor = $2, counts = $3, updated_at = clock_timestamp(),
          subject = CASE WHEN $4 THEN NULL ELSE subject END, ended_at = CASE WHEN $4 THEN clock_timestamp() END
        WHERE id = $1 AND ended_at IS NULL`,
      [id, cursor, counts, ended],
    );
  }

  async addTurn(id: string): Promise<void> {
    await enqueueIn(this.database.pool, erasureTurn, { erasure_id: id });
  }

  /** Adds turns to erasures that have stopped: the job or the process of each was lost. */
  async addLostTurns(): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `UPDATE erasure SET updated_at = clock_timestamp() WHERE id = ANY (ARRAY(
            SELECT id FROM erasure WHERE ended_at IS NULL AND updated_at < clock_timestamp() - make_interval(secs => $1)
              ORDER BY updated_at LIMIT $2 FOR UPDATE SKIP LOCKED)) RETURNING id`,
        [LOST_SECONDS, MAX_LOST_TURNS],
      );
      const jobOf = ({ id }: { id: string }) => ({ queue: erasureTurn, job: { erasure_id: id }, options: { once: id } });
      await enqueueManyIn(client, rows.map(jobOf));
    });
  }

  /** Deletes receipts 30 days after the end of the work. */
  async purgeErasures(): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM erasure WHERE id = ANY (ARRAY(
        SELECT id FROM erasure WHERE ended_at < now() - make_interval(days => $1) LIMIT ${PURGE_ROWS}))`,
      [KEPT_DAYS],
    );
  }
}
