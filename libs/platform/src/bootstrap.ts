import {
  type INestApplication,
  type INestApplicationContext,
  Logger,
  type NestApplicationOptions,
  type Type,
} from '@nestjs/common';
import type { AsyncMicroserviceOptions, CustomTransportStrategy } from '@nestjs/microservices';
import { StartError } from './env';
import { Health } from './health';
import { InternalServer } from './internal-server';
import { JsonLogger } from './logger';
import { ProcessEnv, type PublicProcessEnv } from './process-env';
import { onShutdown } from './shutdown';

/** Log lines are buffered until the logger exists; if the start fails, only its reason is written, once. */
const STARTING: NestApplicationOptions = { bufferLogs: true, autoFlushLogs: false, abortOnError: false };

/**
 * Starts a service on NATS: its handlers, and the {@link InternalServer}. On SIGTERM or SIGINT it stops in order: not ready, NATS drained, jobs
 * in flight ended, stores closed. A failure to start ends the process with code 1.
 * @param module imports the PlatformModule. @param strategy the provider that is the transport.
 */
export async function bootstrapService(module: Type, strategy: Type<CustomTransportStrategy>): Promise<void> {
  const transport = { inject: [strategy], useFactory: (server: CustomTransportStrategy) => ({ strategy: server }) };
  try {
    // Loaded here: programs other than services, such as the admin tool, start faster without it.
    const { NestFactory } = await import('@nestjs/core');
    const app = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(module, { ...STARTING, ...transport });
    takeLogs(app);
    await app.listen();
    const { PORT, HOST } = app.get(ProcessEnv);
    const internal = app.get(InternalServer);
    await internal.listen(PORT, HOST);
    started(app, internal, { port: PORT });
  } catch (error) {
    failedToStart(error);
  }
}

/**
 * Starts an application that serves HTTP to the public at HOST and PORT, and the {@link InternalServer} at ADMIN_HOST and ADMIN_PORT; it stops and fails
 * as {@link bootstrapService} does.
 * @param create creates it with the given options of Nest. Its module imports the PlatformModule, its environment is a {@link PublicProcessEnv}.
 */
export async function bootstrapHttp(create: (options: NestApplicationOptions) => Promise<INestApplication>): Promise<void> {
  try {
    const app = await create(STARTING);
    takeLogs(app);
    const { PORT, HOST, ADMIN_PORT, ADMIN_HOST } = app.get<PublicProcessEnv>(ProcessEnv);
    await app.listen(PORT, HOST);
    const internal = app.get(InternalServer);
    await internal.listen(ADMIN_PORT, ADMIN_HOST);
    started(app, internal, { port: PORT, admin_port: ADMIN_PORT });
  } catch (error) {
    failedToStart(error);
  }
}

function takeLogs(app: INestApplicationContext): void {
  app.useLogger(app.get(JsonLogger));
  app.flushLogs();
}

function started(app: INestApplicationContext, internal: InternalServer, ports: Readonly<Record<string, number>>): void {
  onShutdown(app.get(JsonLogger), async () => {
    app.get(Health).stop();
    await app.close();
    internal.close();
  });
  new Logger('Process').log(ports, 'ready');
}

/** Writes one line per reason and ends the process with code 1. */
export function failedToStart(error: unknown): never {
  const reason =
    error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
