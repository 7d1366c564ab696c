import { batchReconcile } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { WorkRepository } from './work.repository';

@Processor(batchReconcile)
export class BatchReconcileSchedule extends ScheduledProcessor {
  constructor(private readonly repository: WorkRepository) {
    super();
  }

  processJob(): Promise<void> {
    return this.repository.reconcileBatches();
  }
}
