import { DatabaseModule, WebhookEndpointEntity, WebhookSecretEntity } from '@modernleads/database';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { quotaOptions, QuotasModule } from '@modernleads/quotas';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryAttemptService } from './delivery-attempt.service';
import { DeliveryTurnProcessor, FailingDeliveryTurnProcessor } from './delivery-turn.processor';
import { DeliveryTurnService } from './delivery-turn.service';
import { DeliveryRepository } from './delivery.repository';
import { DeliveryService } from './delivery.service';
import { DispatchRepository } from './dispatch.repository';
import { EndpointRepository } from './endpoint.repository';
import { EndpointService } from './endpoint.service';
import { DispatcherEnv } from './env';
import { FanOutProcessor } from './fan-out.processor';
import { ListenerRepository } from './listener.repository';
import { ListenerService } from './listener.service';
import { WebhookMetrics } from './webhook-metrics';
import { ReconcileProcessor } from './reconcile.processor';
import { SecretBox } from './secret-box';
import { WebhookSender } from './webhook-sender';
import { dispatcherSettings, WebhookSettings } from './webhook-settings';
import { SweepProcessor } from './sweep.processor';
import { WebhookController } from './webhook.controller';

const inject = [DispatcherEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'webhook-dispatcher', env: DispatcherEnv }),
    DatabaseModule.forRootAsync({ inject, useFactory: (env: DispatcherEnv) => ({ url: env.DATABASE_URL }) }),
    TypeOrmModule.forFeature([WebhookEndpointEntity, WebhookSecretEntity]),
    MessagingModule.forRootAsync({ inject, useFactory: busOptions, server: true }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
    QuotasModule.forRootAsync({ inject, useFactory: quotaOptions }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [WebhookController],
  providers: [
    EndpointService,
    EndpointRepository,
    DeliveryService,
    DeliveryRepository,
    DeliveryAttemptService,
    DeliveryTurnService,
    DispatchRepository,
    ListenerService,
    ListenerRepository,
    FanOutProcessor,
    DeliveryTurnProcessor,
    FailingDeliveryTurnProcessor,
    ReconcileProcessor,
    SweepProcessor,
    WebhookSender,
    WebhookMetrics,
    { provide: SecretBox, inject, useFactory: (env: DispatcherEnv) => new SecretBox(env.WEBHOOK_SECRET_KEYS) },
    { provide: WebhookSettings, inject, useFactory: dispatcherSettings },
  ],
})
export class AppModule {}
