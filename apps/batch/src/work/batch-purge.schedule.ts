import { batchPurge } from '@modernleads/contracts';
import { type JobContext, Processor, ScheduledProcessor } from '@modernleads/queue';
import { WorkRepository } from './work.repository';

@Processor(batchPurge)
export class BatchPurgeSchedule extends ScheduledProcessor {
  constructor(private readonly repository: WorkRepository) {
    super();
  }

  async processJob({ signal }: JobContext): Promise<void> {
    await this.repository.cancelForgotten();
    while (!signal.aborted && (await this.repository.purgeBatches()) > 0);
  }
}
