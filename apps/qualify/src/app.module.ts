import { CompanyReader } from '@modernleads/company';
import { DatabaseModule } from '@modernleads/database';
import { LanguageModel, languageModel } from '@modernleads/language-model';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { Outbound, outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { SiteReader } from '@modernleads/site';
import { WorkerPool, WorkerPoolModule } from '@modernleads/worker-pool';
import { Module } from '@nestjs/common';
import { BuyerContextController } from './buyer-context/buyer-context.controller';
import { BuyerContextRepository } from './buyer-context/buyer-context.repository';
import { BuyerContextService } from './buyer-context/buyer-context.service';
import { ContextDrafter } from './buyer-context/context-drafter';
import { QualifyEnv } from './env';
import { CompanyFactsRepository } from './facts/company-facts.repository';
import { OwnContactsRepository } from './facts/own-contacts.repository';
import { SiteMemory } from './facts/site-memory';
import { FitController } from './fit/fit.controller';
import { FitPreviewService } from './fit/fit-preview.service';
import { FitService } from './fit/fit.service';
import { QualifyPurgeSchedule } from './qualify-purge.schedule';
import { WordingMapper } from './wordings/wording-mapper';
import { WordingMappingRepository } from './wordings/wording-mapping.repository';

const inject = [QualifyEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'qualify', env: QualifyEnv }),
    WorkerPoolModule,
    DatabaseModule.forRootAsync({ inject, useFactory: (env: QualifyEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({ inject, useFactory: busOptions, server: true }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: QualifyEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [FitController, BuyerContextController],
  providers: [
    FitService,
    FitPreviewService,
    SiteMemory,
    CompanyFactsRepository,
    OwnContactsRepository,
    WordingMapper,
    WordingMappingRepository,
    BuyerContextService,
    BuyerContextRepository,
    ContextDrafter,
    QualifyPurgeSchedule,
    { provide: LanguageModel, inject: [QualifyEnv, Outbound], useFactory: languageModel },
    {
      provide: CompanyReader,
      inject: [Outbound, WorkerPool, QualifyEnv],
      useFactory: (outbound: Outbound, pool: WorkerPool, { USER_AGENT }: QualifyEnv) =>
        new CompanyReader(new SiteReader(outbound, pool, { userAgent: USER_AGENT }), pool),
    },
  ],
})
export class AppModule {}
