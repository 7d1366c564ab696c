import type { Readable } from 'node:stream';
import {
  type BatchAnswer,
  type BatchListAnswer,
  type BatchListQuery,
  type BatchDownloadQuery,
  downloadBatchRoute,
  getBatchRoute,
  followBatchRoute,
  cancelBatchRoute,
  deleteBatchRoute,
  listBatchesRoute,
  pauseBatchRoute,
  resumeBatchRoute,
  type BatchEventsQuery,
  type BatchParams,
  type EnrichBatchBody,
  enrichBatchRoute,
  type EnrichBatchQuery,
  type QualifyBatchBody,
  qualifyBatchRoute,
  type VerifyBatchBody,
  verifyBatchRoute,
  type VerifyBatchQuery,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { BatchProgressService } from './batch-progress.service';
import { BatchCreateService } from './batch-create.service';
import { BatchQueryService } from './batch-query.service';

@Controller()
export class BatchController {
  constructor(
    private readonly batchCreate: BatchCreateService,
    private readonly batchQuery: BatchQueryService,
    private readonly batchProgress: BatchProgressService,
  ) {}

  @Route(enrichBatchRoute)
  enrichBatch(@Call() call: ApiCall<EnrichBatchBody, EnrichBatchQuery>): Promise<string> {
    return this.batchCreate.enrichBatch(call);
  }

  @Route(verifyBatchRoute)
  verifyBatch(@Call() call: ApiCall<VerifyBatchBody, VerifyBatchQuery>): Promise<string> {
    return this.batchCreate.verifyBatch(call);
  }

  @Route(qualifyBatchRoute)
  qualifyBatch(@Call() call: ApiCall<QualifyBatchBody, VerifyBatchQuery>): Promise<string> {
    return this.batchCreate.qualifyBatch(call);
  }

  @Route(listBatchesRoute)
  listBatches(@Call() call: ApiCall<BatchListQuery>): Promise<BatchListAnswer> {
    return this.batchQuery.listBatches(call);
  }

  @Route(cancelBatchRoute)
  cancelBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.batchQuery.cancelBatch(call);
  }

  @Route(pauseBatchRoute)
  pauseBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.batchQuery.pauseBatch(call);
  }

  @Route(resumeBatchRoute)
  resumeBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.batchQuery.resumeBatch(call);
  }

  @Route(getBatchRoute)
  getBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<BatchAnswer> {
    return this.batchQuery.getBatch(call);
  }

  @Route(deleteBatchRoute)
  deleteBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.batchQuery.deleteBatch(call);
  }

  @Route(followBatchRoute)
  followBatch(@Call() call: ApiCall<object, BatchEventsQuery, BatchParams>): Promise<Readable | BatchAnswer | undefined> {
    return this.batchProgress.followBatch(call);
  }

  @Route(downloadBatchRoute)
  downloadBatch(@Call() call: ApiCall<BatchDownloadQuery, BatchDownloadQuery, BatchParams>): Promise<Readable | object> {
    return this.batchQuery.downloadBatch(call);
  }
}
