import { Database } from '@modernleads/database';
import { SuppressionList } from '@modernleads/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import { BatchController } from './batch.controller';
import { BatchRepository } from './batch.repository';
import { BatchService } from './batch.service';
import { CleanNamesController } from './clean-names.controller';
import { Endings } from './endings';
import { Worker } from './work/worker';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly worker: Worker;
  readonly endings: Endings;
  readonly suppressed: SuppressionList;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, worker, endings, suppressed }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [BatchController, CleanNamesController],
      providers: [
        BatchService,
        BatchRepository,
        { provide: Database, useValue: database },
        { provide: Worker, useValue: worker },
        { provide: Endings, useValue: endings },
        { provide: SuppressionList, useValue: suppressed },
      ],
    };
  }
}
