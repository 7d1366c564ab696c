import type { Readable } from 'node:stream';
import {
  type BatchAnswer,
  type BatchListAnswer,
  type BatchListQuery,
  type BatchDownloadQuery,
  downloadBatchEndpoint,
  getBatchEndpoint,
  followBatchEndpoint,
  cancelBatchEndpoint,
  listBatchesEndpoint,
  type BatchParams,
  type EnrichBatchBody,
  enrichBatchEndpoint,
  type EnrichBatchQuery,
  type VerifyBatchBody,
  verifyBatchEndpoint,
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

  @Route(enrichBatchEndpoint)
  enrichBatch(@Call() call: ApiCall<EnrichBatchBody, EnrichBatchQuery>): Promise<string> {
    return this.batchCreate.enrichBatch(call);
  }

  @Route(verifyBatchEndpoint)
  verifyBatch(@Call() call: ApiCall<VerifyBatchBody, VerifyBatchQuery>): Promise<string> {
    return this.batchCreate.verifyBatch(call);
  }

  @Route(listBatchesEndpoint)
  listBatches(@Call() call: ApiCall<BatchListQuery>): Promise<BatchListAnswer> {
    return this.batchQuery.listBatches(call);
  }

  @Route(cancelBatchEndpoint)
  cancelBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.batchQuery.cancelBatch(call);
  }

  @Route(getBatchEndpoint)
  getBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<BatchAnswer> {
    return this.batchQuery.getBatch(call);
  }

  @Route(followBatchEndpoint)
  followBatch(@Call() call: ApiCall<object, object, BatchParams>): Promise<Readable | BatchAnswer | undefined> {
    return this.batchProgress.followBatch(call);
  }

  @Route(downloadBatchEndpoint)
  downloadBatch(@Call() call: ApiCall<BatchDownloadQuery, BatchDownloadQuery, BatchParams>): Promise<Readable | object> {
    return this.batchQuery.downloadBatch(call);
  }
}
