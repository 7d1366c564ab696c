import { qualifyPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { CompanyFactsRepository } from './facts/company-facts.repository';
import { WordingMappingRepository } from './wordings/wording-mapping.repository';

@Processor(qualifyPurge)
export class QualifyPurgeSchedule extends ScheduledProcessor {
  constructor(
    private readonly facts: CompanyFactsRepository,
    private readonly mappings: WordingMappingRepository,
  ) {
    super();
  }

  async processJob(): Promise<void> {
    await this.facts.purge();
    await this.mappings.purge();
  }
}
