import 'reflect-metadata';
import { migrate, openDatabase } from '@modernleads/database';
import { RpcServer } from '@modernleads/messaging';
import { Outbound, outboundConfig } from '@modernleads/outbound';
import { bootstrapService, createRuntime, failedToStart } from '@modernleads/platform';
import { AppModule } from './app.module';
import { readDispatcherEnv } from './env';
import { Metrics } from './metrics';
import { SecretBox } from './secret-box';
import type { Settings } from './settings';

const ATTEMPT_MS = 15_000;
const ATTEMPTS_AT_ONCE = 100;
const ATTEMPTS_PER_ENDPOINT = 4;

async function start(): Promise<void> {
  const env = readDispatcherEnv();
  const runtime = createRuntime('webhook-dispatcher', env);
  const onConnectionLost = (error: Error): void => runtime.logger.warn({ err: error }, 'connection to PostgreSQL lost');
  const database = await openDatabase({ url: env.DATABASE_URL, applicationName: runtime.name, onConnectionLost });
  await migrate(database);
  runtime.health.add('postgresql', () => database.ping());
  const settings: Settings = {
    schedule: { steps: env.WEBHOOK_RETRY_SCHEDULE, jitter: env.WEBHOOK_RETRY_JITTER / 100 },
    timeoutMs: ATTEMPT_MS,
    atOnce: ATTEMPTS_AT_ONCE,
    perEndpoint: ATTEMPTS_PER_ENDPOINT,
    retentionDays: env.WEBHOOK_RETENTION_DAYS,
    now: () => undefined,
    random: Math.random,
  };
  const outbound = new Outbound(outboundConfig(env));
  const box = new SecretBox(env.WEBHOOK_SECRET_KEYS);
  const module = AppModule.of({ database, outbound, box, metrics: new Metrics(runtime.metrics), settings });
  await bootstrapService(runtime, env, module, new RpcServer(runtime, env.NATS_URL), async () => {
    await outbound.close();
    await database.close();
  });
}

start().catch(failedToStart);
