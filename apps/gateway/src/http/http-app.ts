import type { DynamicModule, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { registerDocs } from '../docs/docs';
import { GatewayEnv } from '../env';
import { RequestLog } from '../request-log/request-log';
import { BodyRoom } from './body-room';
import { RequestBodies } from './request-bodies';
import { RequestHooks } from './request-hooks';
import { createHttpAdapter } from './server';

/** The HTTP application: Nest on our server, with the hooks that every request passes and the reference. */
export async function createHttpApp(
  module: Type | DynamicModule,
  options: NestApplicationOptions,
): Promise<NestFastifyApplication> {
  // The server is created before the providers, so it reads the environment itself.
  const { publicUrl, TRUSTED_PROXIES } = new GatewayEnv();
  const adapter = createHttpAdapter(publicUrl, TRUSTED_PROXIES);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { ...options, bodyParser: false });
  const fastify = adapter.getInstance<FastifyInstance>();
  app.get(RequestHooks).install(fastify);
  app.get(RequestLog).install(fastify);
  app.get(BodyRoom).install(fastify);
  app.get(RequestBodies).install(fastify);
  registerDocs(fastify, publicUrl);
  return app;
}
