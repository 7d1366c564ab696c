import { Database } from '@modernleads/database';
import { RpcClient } from '@modernleads/messaging';
import { Outbound } from '@modernleads/outbound';
import { SuppressionList } from '@modernleads/privacy';
import { SiteReader } from '@modernleads/site';
import { type DynamicModule, Module } from '@nestjs/common';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { DomainFinderService, FinderSettings } from './domain-finder/domain-finder.service';
import { DomainRepository } from './domain-finder/domain.repository';
import { PatternRepository } from './patterns/pattern.repository';
import { PatternSearch, PatternSettings } from './patterns/pattern-search';
import { LookupController } from './person/lookup.controller';
import { LookupService } from './person/lookup.service';
import { Waterfall } from './person/waterfall';
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
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, suppressed, outbound, rpc, reader, finder, patterns }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [LookupController, DomainFinderController],
      providers: [
        LookupService,
        Waterfall,
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
        { provide: PatternSettings, useValue: patterns },
      ],
    };
  }
}
