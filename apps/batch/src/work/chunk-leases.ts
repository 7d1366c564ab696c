import { LeaseKeeper } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { BatchSettings } from '../settings';
import { type TakenChunk, WorkRepository } from './work.repository';

/** Renews the leases of chunks. */
@Injectable()
export class ChunkLeases extends LeaseKeeper<TakenChunk> {
  constructor(repository: WorkRepository, { leaseSeconds }: BatchSettings) {
    super(leaseSeconds, (chunks) => repository.renewLeases(chunks));
  }
}
