import { Database } from '@modernleads/database';
import { InternalServer, SERVICE_NAME } from '@modernleads/platform';
import type { QueueModuleOptions } from '@modernleads/queue';
import type { INestApplicationContext, Provider } from '@nestjs/common';

export interface QueuesUnderTest extends QueueModuleOptions {
  /** The service whose queues are processed: its folder in `apps/`. */
  readonly service: string;
  /** The caller closes it after the queues. */
  readonly database: Database;
  /** The processors of all its queues, and their dependencies. */
  readonly providers: Provider[];
  readonly internalServer?: Pick<InternalServer, 'mount'>;
}

/** Processes the queues of a service in this process, without its other parts, until it is closed. */
export async function startQueues({
  service,
  database,
  providers,
  ...options
}: QueuesUnderTest): Promise<INestApplicationContext> {
  // Loaded here: few suites need them, and all load the helpers.
  const [{ Global, Module }, { NestFactory }, { QueueModule }, { Registry }] = await Promise.all([
    import('@nestjs/common'),
    import('@nestjs/core'),
    import('@modernleads/queue'),
    import('prom-client'),
  ]);
  const { internalServer = { mount: () => undefined } } = options;
  const shared = [
    { provide: SERVICE_NAME, useValue: service },
    { provide: Database, useValue: database },
    { provide: Registry, useValue: new Registry() },
    { provide: InternalServer, useValue: internalServer },
  ];
  @Global()
  @Module({ providers: shared, exports: shared })
  class Shared {}
  @Module({ imports: [Shared, QueueModule.forRoot(options)], providers })
  class Service {}
  return NestFactory.createApplicationContext(Service, { logger: false, abortOnError: false });
}
