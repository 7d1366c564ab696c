import { DatabaseModule } from '@modernleads/database';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { RedisModule } from '@modernleads/redis';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { Module } from '@nestjs/common';
import { CatchAllCache } from './catch-all/catch-all-cache';
import { CatchAllRepository } from './catch-all/catch-all.repository';
import { Clock, systemClock } from './clock';
import { VerificationEngine } from './engine/verification-engine';
import { VerifyEnv } from './env';
import { RecheckRepository } from './recheck/recheck.repository';
import { RecheckReconcileSchedule } from './recheck/recheck-reconcile.schedule';
import { RecheckService } from './recheck/recheck.service';
import { RecheckTurnProcessor } from './recheck/recheck-turn.processor';
import { SendingStateController } from './sending/sending-state.controller';
import { SendingStateService } from './sending/sending-state.service';
import { ProbeSettings, probeSettings } from './session/probe-settings';
import { SmtpProber } from './session/smtp-prober';
import { SmtpLimiterModule } from './smtp-limiter/smtp-limiter.module';
import { VerifyPurgeSchedule } from './verify-purge.schedule';
import { VerifyFirstOfService } from './verify-first-of.service';
import { VerifyController } from './verify.controller';
import { VerifyMetrics } from './verify.metrics';
import { VerifyRepository } from './verify.repository';
import { VerifyService } from './verify.service';

const inject = [VerifyEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'verify', env: VerifyEnv }),
    DatabaseModule.forRootAsync({ inject, useFactory: (env: VerifyEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({ inject, useFactory: busOptions, server: true }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: VerifyEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
    RedisModule.forRootAsync({ inject, useFactory: (env: VerifyEnv) => ({ url: env.REDIS_URL }) }),
    SmtpLimiterModule,
  ],
  controllers: [VerifyController, SendingStateController],
  providers: [
    VerifyService,
    VerifyFirstOfService,
    SendingStateService,
    VerificationEngine,
    SmtpProber,
    CatchAllCache,
    RecheckService,
    RecheckTurnProcessor,
    RecheckReconcileSchedule,
    VerifyPurgeSchedule,
    VerifyRepository,
    CatchAllRepository,
    RecheckRepository,
    VerifyMetrics,
    { provide: ProbeSettings, inject, useFactory: probeSettings },
    { provide: Clock, useValue: systemClock },
  ],
})
export class AppModule {}
