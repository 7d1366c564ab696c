import { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { SuppressionList } from '@modernleads/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import { CatchAllCache } from './catch-all/catch-all-cache';
import { CatchAllRepository } from './catch-all/catch-all.repository';
import { Clock, systemClock } from './clock';
import { Discretion } from './discretion';
import { VerificationEngine } from './engine/verification-engine';
import { RecheckRepository } from './recheck/recheck.repository';
import { RecheckWorker } from './recheck/recheck.worker';
import { ProbeSettings } from './session/probe-settings';
import { SmtpProber } from './session/smtp-prober';
import { SmtpLimiter } from './smtp-limiter/smtp-limiter';
import { VerifyFirstOfService } from './verify-first-of.service';
import { VerifyController } from './verify.controller';
import { VerifyMetrics } from './verify.metrics';
import { VerifyRepository } from './verify.repository';
import { VerifyService } from './verify.service';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly suppressed: SuppressionList;
  readonly outbound: Outbound;
  readonly settings: ProbeSettings;
  readonly limiter: SmtpLimiter;
  readonly metrics: VerifyMetrics;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, suppressed, outbound, settings, limiter: limiter, metrics }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [VerifyController],
      providers: [
        Discretion,
        VerifyService,
        VerifyFirstOfService,
        VerificationEngine,
        SmtpProber,
        CatchAllCache,
        RecheckWorker,
        VerifyRepository,
        CatchAllRepository,
        RecheckRepository,
        { provide: Database, useValue: database },
        { provide: SuppressionList, useValue: suppressed },
        { provide: Outbound, useValue: outbound },
        { provide: ProbeSettings, useValue: settings },
        { provide: SmtpLimiter, useValue: limiter },
        { provide: VerifyMetrics, useValue: metrics },
        { provide: Clock, useValue: systemClock },
      ],
    };
  }
}
