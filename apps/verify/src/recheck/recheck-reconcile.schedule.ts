import { recheckReconcile } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { RecheckService } from './recheck.service';

@Processor(recheckReconcile)
export class RecheckReconcileSchedule extends ScheduledProcessor {
  constructor(private readonly rechecks: RecheckService) {
    super();
  }

  async processJob(): Promise<void> {
    await this.rechecks.reconcileRechecks();
  }
}
