import { lookupPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { DomainRepository } from './domain-finder/domain.repository';
import { ProviderRepository } from './providers/provider.repository';

@Processor(lookupPurge)
export class LookupPurgeSchedule extends ScheduledProcessor {
  constructor(
    private readonly providers: ProviderRepository,
    private readonly domains: DomainRepository,
  ) {
    super();
  }

  async processJob(): Promise<void> {
    await this.providers.purgeCalls();
    await this.domains.purgeDomains();
  }
}
