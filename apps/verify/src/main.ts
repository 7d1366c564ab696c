import 'reflect-metadata';
import { migrate, openDatabase } from '@modernleads/database';
import { RpcServer } from '@modernleads/messaging';
import { Outbound, outboundConfig } from '@modernleads/outbound';
import { bootstrapService, createRuntime, failedToStart } from '@modernleads/platform';
import { SuppressionList } from '@modernleads/privacy';
import { AppModule } from './app.module';
import { readVerifyEnv } from './env';
import { openSmtpLimiter } from './smtp-limiter/open-smtp-limiter';
import { VerifyMetrics } from './verify.metrics';

/** As patient as the 25 s of an answer allow: many hosts delay their greeting. */
const SMTP_TIMEOUTS = { connectMs: 5_000, replyMs: 20_000 };

async function start(): Promise<void> {
  const env = readVerifyEnv();
  const runtime = createRuntime('verify', env);
  const onConnectionLost = (error: Error): void => runtime.logger.warn({ err: error }, 'connection to PostgreSQL lost');
  const database = await openDatabase({ url: env.DATABASE_URL, applicationName: runtime.name, onConnectionLost });
  await migrate(database);
  const suppressed = await SuppressionList.open(database, env.PRIVACY_PEPPER);
  runtime.health.add('postgresql', () => database.ping());
  const settings = { helo: env.SMTP_HELO, from: env.SMTP_FROM, timeouts: SMTP_TIMEOUTS };
  const limiter = openSmtpLimiter(env.REDIS_URL, env.SMTP_LIMITS, runtime);
  const metrics = new VerifyMetrics(runtime.metrics);
  const outbound = new Outbound(outboundConfig(env));
  const module = AppModule.of({
    database,
    suppressed,
    outbound,
    settings,
    limiter: limiter,
    metrics,
  });
  await bootstrapService(runtime, env, module, new RpcServer(runtime, env.NATS_URL), async () => {
    await limiter.close();
    await outbound.close();
    await database.close();
  });
}

start().catch(failedToStart);
