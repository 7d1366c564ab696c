import { createServer, type Server } from 'node:http';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { DynamicModule, Type } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { EnvError } from './env';
import { Health, isReady } from './health';
import { createLogger, type Logger, nestLogger } from './logger';
import { createMetrics } from './metrics';
import { onShutdown } from './shutdown';

/** What every process needs to know about itself. */
export interface ProcessEnv {
  readonly HOST: string;
  readonly PORT: number;
  readonly LOG_LEVEL: string;
}

/** The parts of a running process that its modules share. */
export interface Runtime {
  readonly name: string;
  readonly logger: Logger;
  readonly health: Health;
  readonly metrics: Registry;
}

export function createRuntime(name: string, env: ProcessEnv): Runtime {
  return { name, logger: createLogger(name, env.LOG_LEVEL), health: new Health(), metrics: createMetrics(name) };
}

/** Ends a process that could not start with one clear line per reason. */
export function failedToStart(error: unknown): never {
  const reason =
    error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

/**
 * Starts a service that lives on the message bus only: its handlers, and an HTTP port for health and metrics.
 * @param close releases what the service holds, after its last handler has ended.
 */
export async function bootstrapService(
  runtime: Runtime,
  env: ProcessEnv,
  module: Type | DynamicModule,
  strategy: CustomTransportStrategy,
  close: () => Promise<void> = async () => undefined,
): Promise<void> {
  // Loaded here: programs that are no service, such as the admin tool, start faster without it.
  const { NestFactory } = await import('@nestjs/core');
  const app = await NestFactory.createMicroservice(module, { strategy, logger: nestLogger(runtime.logger), abortOnError: false });
  await app.listen();
  const server = await serveHealth(runtime, env);
  onShutdown(runtime.logger, async () => {
    runtime.health.stop();
    await app.close();
    await close();
    server.close();
  });
  runtime.logger.info({ port: env.PORT }, 'ready');
}

async function serveHealth({ health, metrics }: Runtime, { HOST, PORT }: ProcessEnv): Promise<Server> {
  const server = createServer(async (request, response) => {
    const send = (status: number, body: string, type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (request.url === '/health/live') return send(200, '{"status":"ok"}');
    if (request.url === '/metrics') return send(200, await metrics.metrics(), metrics.contentType);
    if (request.url !== '/health/ready') return send(404, '{"status":"not found"}');
    const readiness = await health.ready();
    return send(isReady(readiness) ? 200 : 503, JSON.stringify(readiness));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(PORT, HOST, resolve));
  return server;
}
