import { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { type DynamicModule, Module } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository';
import { DeliveryService } from './delivery.service';
import { DispatchRepository } from './dispatch.repository';
import { Dispatcher } from './dispatcher';
import { EndpointRepository } from './endpoint.repository';
import { EndpointService } from './endpoint.service';
import { Metrics } from './metrics';
import { SecretBox } from './secret-box';
import { Sender } from './sender';
import { Settings } from './settings';
import { WebhookController } from './webhook.controller';

/** The long-lived parts of the service. */
export interface Parts {
  readonly database: Database;
  readonly outbound: Outbound;
  readonly box: SecretBox;
  readonly metrics: Metrics;
  readonly settings: Settings;
}

@Module({})
export class AppModule {
  /** The table of contents of the service: its handlers, and what they are made of. */
  static of({ database, outbound, box, metrics, settings }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [WebhookController],
      providers: [
        EndpointService,
        EndpointRepository,
        DeliveryService,
        DeliveryRepository,
        Dispatcher,
        DispatchRepository,
        Sender,
        { provide: Database, useValue: database },
        { provide: Outbound, useValue: outbound },
        { provide: SecretBox, useValue: box },
        { provide: Metrics, useValue: metrics },
        { provide: Settings, useValue: settings },
      ],
    };
  }
}
