import type { Database } from '@modernleads/database';
import { type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { QueueModule } from '../src';

/** A service with nothing but queues. */
export async function startService(
  owner: string,
  database: Database,
  processors: Provider[],
  metrics = new Registry(),
): Promise<INestApplicationContext> {
  const useFactory = () => ({ database, metrics });
  @Module({ imports: [QueueModule.forRootAsync({ owner, useFactory })], providers: processors })
  class Service {}
  return NestFactory.createApplicationContext(Service, { logger: false, abortOnError: false });
}
