import { DatabaseModule } from '@modernleads/database';
import { MessagingModule } from '@modernleads/messaging';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { Module } from '@nestjs/common';
import { BatchController } from './batch.controller';
import { BatchRepository } from './batch.repository';
import { BatchService } from './batch.service';
import { CleanNamesController } from './clean-names.controller';
import { BatchTerminator } from './batch-terminator';
import { BatchEnv } from './env';
import { batchSettings, BatchSettings } from './settings';
import { RowAsker } from './work/row-asker';
import { WorkRepository } from './work/work.repository';
import { Worker } from './work/worker';

const inject = [BatchEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'batch', env: BatchEnv }),
    DatabaseModule.forRootAsync({ inject, useFactory: (env: BatchEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({
      inject,
      useFactory: (env: BatchEnv) => ({ url: env.NATS_URL }),
      server: true,
      client: true,
    }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: BatchEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
  ],
  controllers: [BatchController, CleanNamesController],
  providers: [
    BatchService,
    BatchRepository,
    BatchTerminator,
    Worker,
    WorkRepository,
    RowAsker,
    { provide: BatchSettings, inject, useFactory: batchSettings },
  ],
})
export class AppModule {}
