import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { queue, schedule } from './queue';

/** Some rows of one batch are worked; then it is the turn of the next batch. */
export class BatchTurn {
  @IsUUID()
  batch_id!: string;

  /** Of the batch's turns, 1 or more: only the one in line takes rows. Absent: rows that were put off are due, if no turn is in line. */
  @IsInt()
  @Min(1)
  @IsOptional()
  turn?: number;
}

export const batchTurn = queue({ name: 'batch.turn', owner: 'batch', job: BatchTurn });

/** Finds turns that were lost. */
export const batchReconcile = schedule({ name: 'batch.reconcile', owner: 'batch', everyMs: 10_000 });

/** Deletes batches that ended long ago. */
export const batchPurge = schedule({ name: 'batch.purge', owner: 'batch', everyMs: 60_000 });
