import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  BATCH_KINDS,
  BATCH_ROWS_MAX,
  BATCH_STATUSES,
  BatchDeleted,
  type BatchKind,
  type BatchStatus,
  DOWNLOAD_CONTENTS,
  type DownloadContent,
} from './batch';
import { ROW_STATUSES, type RowStatus } from './batch-rows';
import type { Tenths } from './credits';
import { rpc } from './rpc';

/** A row that was found wrong before it was handed over. */
export class SpoiltRow {
  /** Index in the batch. */
  @IsInt()
  @Min(0)
  n!: number;

  /** Why it is rejected. */
  @IsString()
  error!: string;
}

/** Rows of a batch that is being handed over; the batch has the id of the operation. The same rows again change nothing. */
export class PutBatchRowsJob {
  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  @IsBoolean()
  find_phones!: boolean;

  /** Of a qualify batch: the version of the buyer context that its rows are scored by. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  context_hash?: string;

  /** Index of the first of the rows. */
  @IsInt()
  @Min(0)
  @Max(BATCH_ROWS_MAX)
  offset!: number;

  /** Of the whole batch; the quotas are checked by the chunk that comes first. */
  @IsInt()
  @Min(1)
  @Max(BATCH_ROWS_MAX)
  total!: number;

  /** Bytes of all rows of the batch as they are stored: each as JSON, null as none. */
  @IsInt()
  @Min(0)
  total_bytes!: number;

  @IsArray()
  @ArrayMaxSize(BATCH_ROWS_MAX)
  rows!: unknown[];

  /** Those of the rows that are not to be worked, and come back as they are. */
  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SpoiltRow)
  spoilt?: SpoiltRow[];
}

export class PutBatchRowsResult {
  /** Numbers of the rows that are worked without some of their values; absent: none. */
  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  incomplete?: number[];
}

/** The end of a hand-over: from here on the batch exists. */
export class CreateBatchJob {
  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  @IsInt()
  @Min(1)
  @Max(BATCH_ROWS_MAX)
  total!: number;

  @IsOptional()
  @IsString()
  name?: string;

  @IsOptional()
  @IsString()
  ref?: string;

  /** Columns of the rows, in the order in which they first appeared: those of a CSV download. */
  @IsArray()
  @IsString({ each: true })
  columns!: string[];

  /** Tenths of a credit. */
  @IsOptional()
  @IsInt()
  max_price?: Tenths;

  @IsUUID()
  key_id!: string;

  @IsOptional()
  @IsInt()
  key_hourly_cap?: Tenths;
}

/** A batch as its owner keeps it. */
export class BatchState {
  @IsUUID()
  id!: string;

  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  @IsIn(BATCH_STATUSES)
  status!: BatchStatus;

  @IsOptional()
  @IsString()
  name!: string | null;

  @IsOptional()
  @IsString()
  ref!: string | null;

  @IsInt()
  total!: number;

  /** Rows by status. */
  @IsObject()
  counts!: Record<string, number>;

  @IsInt()
  duplicates!: number;

  /** Tenths of a credit. */
  @IsInt()
  charged!: Tenths;

  @IsOptional()
  @IsString()
  reason!: string | null;

  @IsString()
  created_at!: string;

  @IsOptional()
  @IsString()
  ended_at!: string | null;

  @IsOptional()
  @IsString()
  paused_at!: string | null;
}

/** Which batch, and of which kinds it may be for this key. */
export class GetBatchJob {
  @IsUUID()
  id!: string;

  @IsArray()
  @IsIn(BATCH_KINDS, { each: true })
  kinds!: BatchKind[];
}

export class DownloadBatchJob extends GetBatchJob {
  /** Index of the first row. */
  @IsInt()
  @Min(0)
  from!: number;

  /** Rows at most; fewer come where they would not fit in a message. */
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit!: number;

  /** Absent: rows of any status. */
  @IsOptional()
  @IsIn(ROW_STATUSES)
  status?: RowStatus;

  @IsOptional()
  @IsIn(DOWNLOAD_CONTENTS)
  content?: DownloadContent;

  /** The rows that are done so far, of a batch that has not ended. */
  @IsOptional()
  @IsBoolean()
  partial?: boolean;
}

export class BatchResults {
  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  @IsArray()
  @IsString({ each: true })
  columns!: string[];

  @IsArray()
  @IsObject({ each: true })
  results!: Record<string, unknown>[];

  /** Index of the row after these; null: there is none. */
  @IsOptional()
  @IsInt()
  next!: number | null;
}

export class ListBatchesJob {
  @IsArray()
  @IsIn(BATCH_KINDS, { each: true })
  kinds!: BatchKind[];

  @IsOptional()
  @IsIn(BATCH_STATUSES)
  status?: BatchStatus;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  cursor?: string;

  @IsInt()
  @Min(1)
  @Max(100)
  limit!: number;
}

export class BatchList {
  @IsArray()
  batches!: BatchState[];

  @IsOptional()
  @IsString()
  next!: string | null;
}

/** Refuses rows with `quota_exceeded`; then nothing of the batch is left. */
export const putBatchRows = rpc({
  subject: 'batch.v1.put',
  callers: ['gateway'],
  request: PutBatchRowsJob,
  reply: PutBatchRowsResult,
  deadlineMs: 20_000,
  suppression: 'nobody',
});
/** Refuses with `insufficient_credits` or `spend_cap_reached`; then nothing of the batch is left. */
export const createBatch = rpc({
  subject: 'batch.v1.commit',
  callers: ['gateway'],
  request: CreateBatchJob,
  reply: BatchState,
  deadlineMs: 20_000,
  suppression: 'nobody',
});
export const getBatch = rpc({
  subject: 'batch.v1.get',
  callers: ['gateway'],
  request: GetBatchJob,
  reply: BatchState,
  deadlineMs: 5_000,
  suppression: 'nobody',
});
export const downloadBatch = rpc({
  subject: 'batch.v1.results',
  callers: ['gateway'],
  request: DownloadBatchJob,
  reply: BatchResults,
  deadlineMs: 10_000,
  suppression: 'rows',
});
export const listBatches = rpc({
  subject: 'batch.v1.list',
  callers: ['gateway'],
  request: ListBatchesJob,
  reply: BatchList,
  deadlineMs: 5_000,
  suppression: 'nobody',
});
/** Deletes a batch that has ended. */
export const deleteBatch = rpc({
  subject: 'batch.v1.delete',
  callers: ['gateway'],
  request: GetBatchJob,
  reply: BatchDeleted,
  deadlineMs: 10_000,
  suppression: 'nobody',
});
/** Ends a batch; one that has ended stays as it is. */
export const cancelBatch = rpc({
  subject: 'batch.v1.cancel',
  callers: ['gateway'],
  request: GetBatchJob,
  reply: BatchState,
  deadlineMs: 10_000,
  suppression: 'nobody',
});
/** No row of the batch is asked until it is resumed; one that has ended stays as it is. */
export const pauseBatch = rpc({
  subject: 'batch.v1.pause',
  callers: ['gateway'],
  request: GetBatchJob,
  reply: BatchState,
  deadlineMs: 10_000,
  suppression: 'nobody',
});
/** One that is not paused stays as it is. */
export const resumeBatch = rpc({
  subject: 'batch.v1.resume',
  callers: ['gateway'],
  request: GetBatchJob,
  reply: BatchState,
  deadlineMs: 10_000,
  suppression: 'nobody',
});
