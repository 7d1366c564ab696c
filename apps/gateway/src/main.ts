import 'reflect-metadata';
import { createRuntime, failedToStart, nestLogger, onShutdown } from '@modernleads/platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import { registerDocs } from './docs/docs';
import { readGatewayEnv } from './env';
import { drainable } from './http/drain';
import { ErrorFilter } from './http/error.filter';
import { installHooks } from './http/hooks';
import { createHttpAdapter } from './http/server';
import { openParts } from './parts';

async function start(): Promise<void> {
  const env = readGatewayEnv();
  const runtime = createRuntime('gateway', env);
  const parts = await openParts(env, runtime);
  const adapter = createHttpAdapter(env.PUBLIC_URL, env.TRUSTED_PROXIES);
  const fastify = adapter.getInstance<FastifyInstance>();
  const closeAfterAnswers = installHooks(fastify, parts.admission, runtime);
  const drain = drainable(fastify.server, closeAfterAnswers);
  const options = { logger: nestLogger(runtime.logger), bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, options);
  app.useGlobalFilters(new ErrorFilter(runtime.logger, env.PUBLIC_URL));
  registerDocs(fastify);
  await app.listen(env.PORT, env.HOST);
  onShutdown(runtime.logger, async () => {
    runtime.health.stop();
    await drain();
    await app.close();
    await parts.close();
  });
  runtime.logger.info({ url: env.PUBLIC_URL, port: env.PORT }, 'ready');
}

start().catch(failedToStart);
