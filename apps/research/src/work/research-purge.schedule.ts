import { researchPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { TurnRepository } from './turn.repository';

@Processor(researchPurge)
export class ResearchPurgeSchedule extends ScheduledProcessor {
  constructor(private readonly turns: TurnRepository) {
    super();
  }

  processJob(): Promise<void> {
    return this.turns.purgeJobs();
  }
}
