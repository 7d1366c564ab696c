import { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { type DynamicModule, Module } from '@nestjs/common';
import { Manners } from './manners/manners';
import { ProbeSettings } from './probe';
import { VerifyController } from './verify.controller';
import { VerifyRepository } from './verify.repository';
import { VerifyService } from './verify.service';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly outbound: Outbound;
  readonly settings: ProbeSettings;
  readonly manners: Manners;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, outbound, settings, manners }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [VerifyController],
      providers: [
        VerifyService,
        VerifyRepository,
        { provide: Database, useValue: database },
        { provide: Outbound, useValue: outbound },
        { provide: ProbeSettings, useValue: settings },
        { provide: Manners, useValue: manners },
      ],
    };
  }
}
