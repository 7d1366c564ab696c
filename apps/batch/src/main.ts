import 'reflect-metadata';
import { migrate, openDatabase } from '@modernleads/database';
import { RpcClient, RpcServer } from '@modernleads/messaging';
import { bootstrapService, createRuntime, failedToStart } from '@modernleads/platform';
import { SuppressionList } from '@modernleads/privacy';
import { AppModule } from './app.module';
import { readBatchEnv } from './env';
import { Endings } from './endings';
import { RowAsker } from './work/row-asker';
import { WorkRepository } from './work/work.repository';
import { Worker } from './work/worker';

async function start(): Promise<void> {
  const env = readBatchEnv();
  const runtime = createRuntime('batch', env);
  const onConnectionLost = (error: Error): void => runtime.logger.warn({ err: error }, 'connection to PostgreSQL lost');
  const database = await openDatabase({ url: env.DATABASE_URL, applicationName: runtime.name, onConnectionLost });
  await migrate(database);
  runtime.health.add('postgresql', () => database.ping());
  const rpc = new RpcClient(runtime, env.NATS_URL);
  await rpc.open();
  const suppressed = new SuppressionList(database, env.PRIVACY_PEPPER);
  const endings = new Endings(env.PUBLIC_URL);
  const limits = { rows: env.BATCH_CONCURRENCY, leaseSeconds: env.BATCH_LEASE_SECONDS, retentionDays: env.BATCH_RETENTION_DAYS };
  const worker = new Worker(
    new WorkRepository(database, endings, env.BATCH_PATIENCE_SECONDS),
    new RowAsker(rpc, suppressed),
    runtime.logger,
    limits,
  );
  worker.start();
  await bootstrapService(
    runtime,
    env,
    AppModule.of({ database, worker, endings, suppressed }),
    new RpcServer(runtime, env.NATS_URL),
    async () => {
      await worker.stop();
      await rpc.close();
      await database.close();
    },
  );
}

start().catch(failedToStart);
