import {
  type CreateBatchJob,
  type GetBatchJob,
  type BatchDeleted,
  type BatchList,
  type ListBatchesJob,
  type PutBatchRowsJob,
  type PutBatchRowsResult,
  type BatchResults,
  downloadBatch,
  type DownloadBatchJob,
  type BatchState,
  type CallContext,
  cancelBatch,
  createBatch,
  deleteBatch,
  getBatch,
  listBatches,
  pauseBatch,
  putBatchRows,
  resumeBatch,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { BatchService } from './batch.service';

@Controller()
export class BatchController {
  constructor(private readonly batches: BatchService) {}

  @Handle(putBatchRows)
  putBatchRows(job: PutBatchRowsJob, context: CallContext): Promise<PutBatchRowsResult> {
    return this.batches.putBatchRows(job, context);
  }

  @Handle(createBatch)
  createBatch(job: CreateBatchJob, context: CallContext): Promise<BatchState> {
    return this.batches.createBatch(job, context);
  }

  @Handle(listBatches)
  listBatches(job: ListBatchesJob, context: CallContext): Promise<BatchList> {
    return this.batches.listBatches(job, context);
  }

  @Handle(cancelBatch)
  cancelBatch(job: GetBatchJob, context: CallContext): Promise<BatchState> {
    return this.batches.cancelBatch(job, context);
  }

  @Handle(pauseBatch)
  pauseBatch(job: GetBatchJob, context: CallContext): Promise<BatchState> {
    return this.batches.pauseBatch(job, context);
  }

  @Handle(resumeBatch)
  resumeBatch(job: GetBatchJob, context: CallContext): Promise<BatchState> {
    return this.batches.resumeBatch(job, context);
  }

  @Handle(deleteBatch)
  deleteBatch(job: GetBatchJob, context: CallContext): Promise<BatchDeleted> {
    return this.batches.deleteBatch(job, context);
  }

  @Handle(getBatch)
  getBatch(job: GetBatchJob, context: CallContext): Promise<BatchState> {
    return this.batches.getBatch(job, context);
  }

  @Handle(downloadBatch)
  downloadBatch(job: DownloadBatchJob, context: CallContext): Promise<BatchResults> {
    return this.batches.downloadBatch(job, context);
  }
}
