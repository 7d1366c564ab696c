import { ContactsRepository } from '@modernleads/contacts';
import { DatabaseModule } from '@modernleads/database';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { Outbound, outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { quotaOptions, QuotasModule } from '@modernleads/quotas';
import { SiteReader } from '@modernleads/site';
import { WorkerPool, WorkerPoolModule } from '@modernleads/worker-pool';
import { Module } from '@nestjs/common';
import { ContactSearch } from './contacts/contact-search';
import { ContactsController } from './contacts/contacts.controller';
import { ContactsService } from './contacts/contacts.service';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { DomainFinderService, FinderSettings } from './domain-finder/domain-finder.service';
import { DomainRepository } from './domain-finder/domain.repository';
import { LookupEnv } from './env';
import { ObjectionsController } from './objections/objections.controller';
import { ObjectionsService } from './objections/objections.service';
import { ErasureController } from './erasure/erasure.controller';
import { ErasureRepository } from './erasure/erasure.repository';
import { ErasureService } from './erasure/erasure.service';
import { ErasureTurnProcessor } from './erasure/erasure-turn.processor';
import { PatternRepository } from './search/pattern.repository';
import { PatternSearch } from './patterns/pattern-search';
import { Candidates, PatternSettings } from './search/candidates';
import { CompanySizes } from './search/company-sizes';
import { DomainPatterns } from './search/domain-patterns';
import { EmailCheck } from './search/email-check';
import { LookupController } from './lookup/lookup.controller';
import { LookupService } from './lookup/lookup.service';
import { Waterfall } from './lookup/waterfall';
import { ProviderList, ProviderSearch } from './providers/provider-search';
import { ProviderStep } from './providers/provider-step';
import { ProviderRepository } from './providers/provider.repository';
import { LookupPurgeSchedule, PurgeSettings } from './lookup-purge.schedule';
import { finderSettings } from './settings';
import { Verifier } from './search/verifier';

const inject = [LookupEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'lookup', env: LookupEnv }),
    WorkerPoolModule,
    DatabaseModule.forRootAsync({ inject, useFactory: (env: LookupEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({
      inject,
      useFactory: busOptions,
      server: true,
      client: true,
    }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: LookupEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
    QuotasModule.forRootAsync({ inject, useFactory: quotaOptions }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [LookupController, DomainFinderController, ContactsController, ObjectionsController, ErasureController],
  providers: [
    LookupService,
    Waterfall,
    EmailCheck,
    ContactSearch,
    ContactsService,
    ObjectionsService,
    ContactsRepository,
    ProviderStep,
    ProviderSearch,
    ProviderRepository,
    Verifier,
    PatternSearch,
    PatternRepository,
    DomainPatterns,
    CompanySizes,
    Candidates,
    DomainFinderService,
    DomainRepository,
    ErasureService,
    ErasureRepository,
    ErasureTurnProcessor,
    LookupPurgeSchedule,
    {
      provide: PurgeSettings,
      inject,
      useFactory: (env: LookupEnv): PurgeSettings => ({ contactDays: env.CONTACT_RETENTION_DAYS }),
    },
    {
      provide: SiteReader,
      inject: [Outbound, WorkerPool, LookupEnv],
      useFactory: (outbound: Outbound, pool: WorkerPool, env: LookupEnv) =>
        new SiteReader(outbound, pool, { userAgent: env.USER_AGENT }),
    },
    { provide: FinderSettings, inject: [LookupEnv, Outbound], useFactory: finderSettings },
    { provide: PatternSettings, inject, useFactory: (env: LookupEnv): PatternSettings => ({ probes: env.LOOKUP_PROBES }) },
    { provide: ProviderList, inject, useFactory: (env: LookupEnv): ProviderList => ({ all: env.PROVIDERS }) },
  ],
})
export class AppModule {}
