import 'reflect-metadata';
import { RpcServer } from '@modernleads/messaging';
import { bootstrapService, createRuntime, failedToStart } from '@modernleads/platform';
import { AppModule } from './app.module';
import { readBatchEnv } from './env';

async function start(): Promise<void> {
  const env = readBatchEnv();
  const runtime = createRuntime('batch', env);
  await bootstrapService(runtime, env, AppModule, new RpcServer(runtime, env.NATS_URL));
}

start().catch(failedToStart);
