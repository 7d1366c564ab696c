import { DatabaseModule } from '@modernleads/database';
import { MessagingModule } from '@modernleads/messaging';
import { outboundConfig, OutboundModule } from '@modernleads/outbound';
import { PlatformModule } from '@modernleads/platform';
import { Module } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository';
import { DeliveryService } from './delivery.service';
import { DispatchRepository } from './dispatch.repository';
import { Dispatcher } from './dispatcher';
import { EndpointRepository } from './endpoint.repository';
import { EndpointService } from './endpoint.service';
import { DispatcherEnv } from './env';
import { Metrics } from './metrics';
import { SecretBox } from './secret-box';
import { Sender } from './sender';
import { dispatcherSettings, Settings } from './settings';
import { WebhookController } from './webhook.controller';

const inject = [DispatcherEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'webhook-dispatcher', env: DispatcherEnv }),
    DatabaseModule.forRootAsync({ inject, useFactory: (env: DispatcherEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({ inject, useFactory: (env: DispatcherEnv) => ({ url: env.NATS_URL }), server: true }),
    OutboundModule.forRootAsync({ inject, useFactory: outboundConfig }),
  ],
  controllers: [WebhookController],
  providers: [
    EndpointService,
    EndpointRepository,
    DeliveryService,
    DeliveryRepository,
    Dispatcher,
    DispatchRepository,
    Sender,
    Metrics,
    { provide: SecretBox, inject, useFactory: (env: DispatcherEnv) => new SecretBox(env.WEBHOOK_SECRET_KEYS) },
    { provide: Settings, inject, useFactory: dispatcherSettings },
  ],
})
export class AppModule {}
