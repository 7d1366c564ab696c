import { DatabaseModule } from '@modernleads/database';
import { LanguageModel, languageModel } from '@modernleads/language-model';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { Outbound, outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { RobotsRules } from '@modernleads/site';
import { WorkerPool, WorkerPoolModule } from '@modernleads/worker-pool';
import { Module } from '@nestjs/common';
import { BuyerContexts } from './buyer-contexts';
import { DossierService } from './dossier.service';
import { ResearchEnv } from './env';
import { Drafting } from './drafting';
import { ResearchController } from './research.controller';
import { ResearchRepository } from './research.repository';
import { ResearchService } from './research.service';
import { Sandbox } from './sandbox';
import { researchSettings, ResearchSettings, webSearch } from './settings';
import { SiteFetches } from './sources/site-fetches';
import { SourceFetcher } from './sources/source-fetcher';
import { WebSearch } from './sources/web-search';
import { JobLeases } from './work/job-leases';
import { ResearchPurgeSchedule } from './work/research-purge.schedule';
import { ResearchReconcileSchedule } from './work/research-reconcile.schedule';
import { ResearchTurnProcessor } from './work/research-turn.processor';
import { TurnRepository } from './work/turn.repository';
import { TurnService } from './work/turn.service';

const inject = [ResearchEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'research', env: ResearchEnv }),
    WorkerPoolModule,
    DatabaseModule.forRootAsync({ inject, useFactory: (env: ResearchEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({ inject, useFactory: busOptions, server: true, client: true }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: ResearchEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [ResearchController],
  providers: [
    ResearchService,
    ResearchRepository,
    BuyerContexts,
    DossierService,
    Sandbox,
    Drafting,
    SourceFetcher,
    SiteFetches,
    TurnService,
    TurnRepository,
    JobLeases,
    ResearchTurnProcessor,
    ResearchReconcileSchedule,
    ResearchPurgeSchedule,
    { provide: WebSearch, inject: [ResearchEnv, Outbound], useFactory: webSearch },
    { provide: LanguageModel, inject: [ResearchEnv, Outbound], useFactory: languageModel },
    { provide: ResearchSettings, inject, useFactory: researchSettings },
    {
      provide: RobotsRules,
      inject: [Outbound, WorkerPool, ResearchEnv],
      useFactory: (outbound: Outbound, pool: WorkerPool, env: ResearchEnv) =>
        new RobotsRules(outbound, pool, { userAgent: env.USER_AGENT }),
    },
  ],
})
export class AppModule {}
