import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { Registry } from 'prom-client';
import { Health } from './health';
import { InternalServer } from './internal-server';
import { JsonLogger } from './logger';
import { createMetrics } from './metrics';
import { ProcessEnv } from './process-env';

/** The name of the service: its folder in `apps/`. */
export const SERVICE_NAME = Symbol('service name');

export interface PlatformOptions {
  /** Its folder in `apps/`: the owner of its messages, and its name in logs and metrics. */
  readonly service: string;
  /** The class of its environment, made with `envOf`. */
  readonly env: Type<ProcessEnv>;
}

/** What every service has: its environment, logger, metrics and health. */
@Global()
@Module({})
export class PlatformModule {
  /** Provides the class `env` itself, and {@link ProcessEnv}, {@link Health}, prom-client's `Registry` and {@link SERVICE_NAME}. */
  static forRoot({ service, env }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SERVICE_NAME, useValue: service },
        { provide: env, useFactory: () => new env() },
        { provide: ProcessEnv, useExisting: env },
        { provide: Registry, useFactory: () => createMetrics(service) },
        {
          provide: JsonLogger,
          inject: [ProcessEnv],
          useFactory: ({ LOG_LEVEL }: ProcessEnv) => new JsonLogger(service, LOG_LEVEL),
        },
        Health,
        InternalServer,
      ],
      exports: [SERVICE_NAME, env, ProcessEnv, Registry, JsonLogger, Health, InternalServer],
    };
  }
}
