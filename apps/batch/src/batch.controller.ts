import {
  type BatchCommitJob,
  type BatchGetJob,
  type BatchList,
  type BatchListJob,
  type BatchPutJob,
  type BatchPutResult,
  type BatchResults,
  batchResults,
  type BatchResultsJob,
  type BatchState,
  type CallContext,
  cancelBatch,
  commitBatch,
  getBatch,
  listBatches,
  putBatch,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { BatchService } from './batch.service';

@Controller()
export class BatchController {
  constructor(private readonly batches: BatchService) {}

  @Handle(putBatch)
  put(job: BatchPutJob, context: CallContext): Promise<BatchPutResult> {
    return this.batches.put(job, context);
  }

  @Handle(commitBatch)
  commit(job: BatchCommitJob, context: CallContext): Promise<BatchState> {
    return this.batches.commit(job, context);
  }

  @Handle(listBatches)
  list(job: BatchListJob, context: CallContext): Promise<BatchList> {
    return this.batches.list(job, context);
  }

  @Handle(cancelBatch)
  cancel(job: BatchGetJob, context: CallContext): Promise<BatchState> {
    return this.batches.cancel(job, context);
  }

  @Handle(getBatch)
  get(job: BatchGetJob, context: CallContext): Promise<BatchState> {
    return this.batches.get(job, context);
  }

  @Handle(batchResults)
  results(job: BatchResultsJob, context: CallContext): Promise<BatchResults> {
    return this.batches.results(job, context);
  }
}
