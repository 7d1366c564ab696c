import { BullModule } from '@nestjs/bullmq';
import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Processors } from './processors';
import { QueueConnection } from './queue-backend';
import { QueueBoard } from './queue-board';
import { QueueCoreModule } from './queue-core.module';
import { QueueLifecycle } from './queue-lifecycle';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-options';
import { Queues } from './queues';
import { Schedules } from './schedules';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<QueueModuleOptions>({ optionsInjectionToken: QUEUE_OPTIONS })
  .setClassMethodName('forRoot')
  .build();

const bullRoot = BullModule.forRootAsync({
  imports: [QueueCoreModule],
  inject: [QueueConnection],
  useFactory: ({ asOption }: QueueConnection) => ({ connection: asOption }),
  // QueueLifecycle makes the workers after it has checked the processors.
  extraOptions: { manualRegistration: true },
});

/**
 * Processes the queues that the service owns. Processors are providers of any module of the service. It needs the PlatformModule and the
 * DatabaseModule, and occupies one of its connections.
 */
@Module({
  imports: [QueueCoreModule, bullRoot, BullModule.registerQueue(), DiscoveryModule],
  providers: [Queues, Processors, Schedules, QueueBoard, QueueLifecycle],
})
export class QueueModule extends ConfigurableModuleClass {}
