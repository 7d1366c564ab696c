import { type CallContext, cleanNames, type CleanNamesJob, type CleanNamesResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { WorkerPool } from '@modernleads/worker-pool';
import { Controller } from '@nestjs/common';
import { cleanNamesTask } from './tasks';

@Controller()
export class CleanNamesController {
  constructor(private readonly pool: WorkerPool) {}

  /** Needs no network, so test and live calls get the same answer. */
  @Handle(cleanNames)
  cleanNames({ names, recase, country }: CleanNamesJob, { accountId }: CallContext): Promise<CleanNamesResult> {
    return this.pool.run(cleanNamesTask, { names, recase, country }, accountId);
  }
}
