import { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { SiteReader } from '@modernleads/site';
import { type DynamicModule, Module } from '@nestjs/common';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { DomainFinderService, FinderSettings } from './domain-finder/domain-finder.service';
import { DomainRepository } from './domain-finder/domain.repository';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly outbound: Outbound;
  readonly reader: SiteReader;
  readonly finder: FinderSettings;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, outbound, reader, finder }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [DomainFinderController],
      providers: [
        DomainFinderService,
        DomainRepository,
        { provide: Database, useValue: database },
        { provide: Outbound, useValue: outbound },
        { provide: SiteReader, useValue: reader },
        { provide: FinderSettings, useValue: finder },
      ],
    };
  }
}
