import type { Readable } from 'node:stream';
import {
  type BatchAnswer,
  type BatchListAnswer,
  type BatchListQuery,
  type BatchDownloadQuery,
  batchDownloadEndpoint,
  batchEndpoint,
  batchEventsEndpoint,
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
import { BatchFollower } from './batch-follower.service';
import { BatchMaker } from './batch-maker.service';
import { BatchReader } from './batch-reader.service';

@Controller()
export class BatchController {
  constructor(
    private readonly maker: BatchMaker,
    private readonly reader: BatchReader,
    private readonly follower: BatchFollower,
  ) {}

  @Route(enrichBatchEndpoint)
  enrich(@Call() call: ApiCall<EnrichBatchBody, EnrichBatchQuery>): Promise<string> {
    return this.maker.enrich(call);
  }

  @Route(verifyBatchEndpoint)
  verify(@Call() call: ApiCall<VerifyBatchBody, VerifyBatchQuery>): Promise<string> {
    return this.maker.verify(call);
  }

  @Route(listBatchesEndpoint)
  list(@Call() call: ApiCall<BatchListQuery>): Promise<BatchListAnswer> {
    return this.reader.list(call);
  }

  @Route(cancelBatchEndpoint)
  cancel(@Call() call: ApiCall<object, object, BatchParams>): Promise<string> {
    return this.reader.cancel(call);
  }

  @Route(batchEndpoint)
  get(@Call() call: ApiCall<object, object, BatchParams>): Promise<BatchAnswer> {
    return this.reader.get(call);
  }

  @Route(batchEventsEndpoint)
  events(@Call() call: ApiCall<object, object, BatchParams>): Promise<Readable | BatchAnswer | undefined> {
    return this.follower.events(call);
  }

  @Route(batchDownloadEndpoint)
  download(@Call() call: ApiCall<BatchDownloadQuery, BatchDownloadQuery, BatchParams>): Promise<Readable | object> {
    return this.reader.download(call);
  }
}
