import { ContactsRepository } from '@modernleads/contacts';
import { lookupPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { DomainRepository } from './domain-finder/domain.repository';
import { ErasureRepository } from './erasure/erasure.repository';
import { ProviderRepository } from './providers/provider.repository';
import { PatternRepository } from './search/pattern.repository';

export abstract class PurgeSettings {
  /** Days after the last import for which a contact is kept. */
  abstract readonly contactDays: number;
}

@Processor(lookupPurge)
export class LookupPurgeSchedule extends ScheduledProcessor {
  constructor(
    private readonly providers: ProviderRepository,
    private readonly domains: DomainRepository,
    private readonly patterns: PatternRepository,
    private readonly contacts: ContactsRepository,
    private readonly erasures: ErasureRepository,
    private readonly settings: PurgeSettings,
  ) {
    super();
  }

  async processJob(): Promise<void> {
    await this.providers.purgeCalls();
    await this.domains.purgeDomains();
    await this.patterns.purgePatterns();
    await this.contacts.purgeContacts(this.settings.contactDays);
    await this.erasures.purgeErasures();
    await this.erasures.addLostTurns();
  }
}
