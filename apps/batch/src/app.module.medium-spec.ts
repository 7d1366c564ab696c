import { RpcClient, RpcServer } from '@modernleads/messaging';
import { busCredentials, freePort, storeUrl, type TestDatabase, testDatabase, withEnv } from '@modernleads/testing';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { Worker } from 'bullmq';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';

let store: TestDatabase;

beforeAll(async () => {
  store = await testDatabase();
});
afterAll(() => store.drop());

/** Adds `step` to `steps` at the begin and at the end of every call of `method`. */
function record<Class extends object>(steps: string[], step: string, prototype: Class, method: keyof Class): void {
  const original = prototype[method] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(prototype, {
    async [method](this: Class, ...args: unknown[]) {
      steps.push(step);
      await original.apply(this, args);
      steps.push(step);
    },
  });
}

it('stops in order: drains its messages, ends its jobs, closes its NATS client, then PostgreSQL', async () => {
  const stores = { DATABASE_URL: store.url, NATS_URL: storeUrl('NATS_URL') };
  const env = { ...stores, ...busCredentials('batch'), PORT: String(await freePort()) };
  const transport: AsyncMicroserviceOptions = { inject: [RpcServer], useFactory: (strategy: RpcServer) => ({ strategy }) };
  const app = await withEnv(env, () =>
    NestFactory.createMicroservice<AsyncMicroserviceOptions>(AppModule, { ...transport, logger: false }),
  );
  await app.listen();

  const steps: string[] = [];
  record(steps, 'messages', RpcServer.prototype, 'close');
  record(steps, 'jobs', Worker.prototype, 'close');
  record(steps, 'NATS client', RpcClient.prototype, 'close');
  record(steps, 'PostgreSQL', DataSource.prototype, 'destroy');
  await app.close();
  expect(steps.filter((step, at) => step !== steps[at - 1])).toEqual(['messages', 'jobs', 'NATS client', 'PostgreSQL']);
});
