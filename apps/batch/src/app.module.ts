import { DatabaseModule } from '@modernleads/database';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { quotaOptions, QuotasModule } from '@modernleads/quotas';
import { WorkerPoolModule } from '@modernleads/worker-pool';
import { Module } from '@nestjs/common';
import { BatchController } from './batch.controller';
import { BatchRepository } from './batch.repository';
import { BatchService } from './batch.service';
import { CleanNamesController } from './clean-names.controller';
import { BatchTerminator } from './batch-terminator';
import { BatchEnv } from './env';
import { NameCleaner } from './name-cleaner';
import { batchSettings, BatchSettings } from './settings';
import { BatchPurgeSchedule } from './work/batch-purge.schedule';
import { BatchReconcileSchedule } from './work/batch-reconcile.schedule';
import { BatchTurnProcessor } from './work/batch-turn.processor';
import { ChunkLeases } from './work/chunk-leases';
import { RowAsker } from './work/row-asker';
import { RowRoom } from './work/row-room';
import { TurnService } from './work/turn.service';
import { WorkRepository } from './work/work.repository';

const inject = [BatchEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'batch', env: BatchEnv }),
    WorkerPoolModule,
    DatabaseModule.forRootAsync({ inject, useFactory: (env: BatchEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({
      inject,
      useFactory: busOptions,
      server: true,
      client: true,
    }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: BatchEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    QuotasModule.forRootAsync({ inject, useFactory: quotaOptions }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [BatchController, CleanNamesController],
  providers: [
    BatchService,
    BatchRepository,
    BatchTerminator,
    NameCleaner,
    BatchTurnProcessor,
    BatchReconcileSchedule,
    BatchPurgeSchedule,
    TurnService,
    RowRoom,
    ChunkLeases,
    RowAsker,
    WorkRepository,
    { provide: BatchSettings, inject, useFactory: batchSettings },
  ],
})
export class AppModule {}
