import { queuesOf } from '@modernleads/contracts';
import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, type FactoryProvider, Module, type ModuleMetadata } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type ConnectionOptions, setDefaultBackendFactory } from 'bullmq';
import { MAX_EVENTS } from './job-defaults';
import { JobRunner } from './job-runner';
import { Processors } from './processors';
import { QueueBackend, QueueConnection } from './queue-backend';
import { QueueLifecycle } from './queue-lifecycle';
import { QueueListener } from './queue-listener';
import { QUEUE_OPTIONS, type QueueModuleOptions, type QueueOptions } from './queue-options';
import { Schedules } from './schedules';

export interface QueueModuleAsyncOptions extends Pick<ModuleMetadata, 'imports'> {
  /** The app whose queues this process works: all that `queuesOf` knows of it. */
  readonly owner: string;
  readonly inject?: FactoryProvider['inject'];
  // The arguments are what `inject` names.
  readonly useFactory: (...args: never[]) => QueueModuleOptions | Promise<QueueModuleOptions>;
}

// @nestjs/bullmq makes queues and workers without naming a backend (nestjs/bull#2903).
setDefaultBackendFactory((name, options) => new QueueBackend(options.connection as unknown as QueueConnection, name, options));

/** What the queues and their workers share. */
@Module({})
class QueueCore {}

/** The queues of a service: their workers, schedules, metrics. Its processors are providers of any of its modules. */
@Module({})
export class QueueModule {
  static forRootAsync({ owner, imports = [], inject = [], useFactory }: QueueModuleAsyncOptions): DynamicModule {
    const core: DynamicModule = {
      module: QueueCore,
      global: true,
      imports,
      providers: [
        {
          provide: QUEUE_OPTIONS,
          inject,
          useFactory: async (...args: never[]): Promise<QueueOptions> => ({ owner, ...(await useFactory(...args)) }),
        },
        { provide: JobRunner, inject: [QUEUE_OPTIONS], useFactory: ({ database }: QueueOptions) => new JobRunner(database) },
        { provide: QueueListener, inject: [QUEUE_OPTIONS], useFactory: listenerOf },
        {
          provide: QueueConnection,
          inject: [QUEUE_OPTIONS, QueueListener],
          useFactory: ({ database }: QueueOptions, listener: QueueListener) => new QueueConnection(database, listener),
        },
      ],
      exports: [QUEUE_OPTIONS, JobRunner, QueueListener, QueueConnection],
    };
    return {
      module: QueueModule,
      imports: [core, DiscoveryModule, ...bullModules(owner, core)],
      providers: [Processors, Schedules, QueueLifecycle],
    };
  }
}

function listenerOf({ owner, database }: QueueOptions): QueueListener {
  const queues = queuesOf(owner).map(({ name }) => name);
  return new QueueListener(database, queues, () => undefined);
}

function bullModules(owner: string, core: DynamicModule): DynamicModule[] {
  const root = BullModule.forRootAsync({
    imports: [core],
    inject: [QueueConnection],
    // Its types know the options of Redis only.
    useFactory: (connection: QueueConnection) => ({ connection: connection as unknown as ConnectionOptions }),
    // QueueLifecycle makes the workers, once it has checked the processors.
    extraOptions: { manualRegistration: true },
  });
  const queues = queuesOf(owner).map(({ name }) => ({ name, streams: { events: { maxLen: MAX_EVENTS } } }));
  return [root, BullModule.registerQueue(...queues)];
}
