import { researchReconcile } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { TurnRepository } from './turn.repository';

@Processor(researchReconcile)
export class ResearchReconcileSchedule extends ScheduledProcessor {
  constructor(private readonly turns: TurnRepository) {
    super();
  }

  processJob(): Promise<void> {
    return this.turns.reconcileJobs();
  }
}
