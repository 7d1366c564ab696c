import { ContactsRepository } from '@modernleads/contacts';
import { Database } from '@modernleads/database';
import { RpcClient } from '@modernleads/messaging';
import { Outbound } from '@modernleads/outbound';
import { SuppressionList } from '@modernleads/privacy';
import { SiteReader } from '@modernleads/site';
import { type DynamicModule, Module } from '@nestjs/common';
import { ContactSearch } from './contacts/contact-search';
import { ContactsController } from './contacts/contacts.controller';
import { ContactsService } from './contacts/contacts.service';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { DomainFinderService, FinderSettings } from './domain-finder/domain-finder.service';
import { DomainRepository } from './domain-finder/domain.repository';
import { PatternRepository } from './patterns/pattern.repository';
import { PatternSearch, PatternSettings } from './patterns/pattern-search';
import { EmailCheck } from './person/email-check';
import { LookupController } from './person/lookup.controller';
import { LookupService } from './person/lookup.service';
import { Waterfall } from './person/waterfall';
import { ProviderList, ProviderSearch } from './providers/provider-search';
import { ProviderStep } from './providers/provider-step';
import { ProviderRepository } from './providers/provider.repository';
import { Verifier } from './verifier';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly suppressed: SuppressionList;
  readonly outbound: Outbound;
  readonly rpc: RpcClient;
  readonly reader: SiteReader;
  readonly finder: FinderSettings;
  readonly patterns: PatternSettings;
  readonly providers: ProviderList;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, suppressed, outbound, rpc, reader, finder, patterns, providers }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [LookupController, DomainFinderController, ContactsController],
      providers: [
        LookupService,
        Waterfall,
        EmailCheck,
        ContactSearch,
        ContactsService,
        ProviderStep,
        ProviderSearch,
        ProviderRepository,
        Verifier,
        PatternSearch,
        PatternRepository,
        DomainFinderService,
        DomainRepository,
        { provide: Database, useValue: database },
        { provide: SuppressionList, useValue: suppressed },
        { provide: Outbound, useValue: outbound },
        { provide: RpcClient, useValue: rpc },
        { provide: SiteReader, useValue: reader },
        { provide: FinderSettings, useValue: finder },
        { provide: ContactsRepository, useValue: new ContactsRepository(database) },
        { provide: PatternSettings, useValue: patterns },
        { provide: ProviderList, useValue: providers },
      ],
    };
  }
}
