import { qualifyPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { CompanyFactsRepository } from './facts/company-facts.repository';

@Processor(qualifyPurge)
export class QualifyPurgeSchedule extends ScheduledProcessor {
  constructor(private readonly facts: CompanyFactsRepository) {
    super();
  }

  processJob(): Promise<void> {
    return this.facts.purge();
  }
}
