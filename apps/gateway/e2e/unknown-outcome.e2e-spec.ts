import {
  ApiError,
  type CallContext,
  createWebhookEndpoint,
  createWebhookEndpointRoute,
  rpc,
  type WebhookEndpointBody,
  type WebhookEndpointWithSecret,
} from '@modernleads/contracts';
import { Handle, readBus, RpcServer } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import {
  busCredentials,
  createAccount,
  createKey,
  type OwnStore,
  ownNats,
  TEST_PEPPER,
  type TestDatabase,
  testDatabase,
  uniqueId,
  withEnv,
} from '@modernleads/testing';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { AppModule } from '../src/app.module';
import { type ApiCall, Call, Route } from '../src/http/api-call';
import { createHttpApp } from '../src/http/http-app';
import { FreeCallService } from '../src/paid-call/free-call.service';
import { send } from './api';

/** A change whose service fails after the change was made, the first time that it is asked. */
const change = rpc({ ...createWebhookEndpoint, subject: 'unsure.v1.change' });
const route = { ...createWebhookEndpointRoute, id: 'unsureChange', path: '/v1/unsure/change' } as const;
const operations: string[] = [];

@Controller()
class ChangeRoute {
  constructor(private readonly calls: FreeCallService) {}

  @Route(route)
  async change(@Call() call: ApiCall<WebhookEndpointBody>): Promise<string> {
    return (await this.calls.changeOnce(call, { endpoint: route, rpc: change, job: call.input })).body;
  }
}

@Controller()
class ChangeHandler {
  @Handle(change)
  async change(_body: WebhookEndpointBody, { operationId }: CallContext): Promise<WebhookEndpointWithSecret> {
    operations.push(operationId);
    if (operations.length === 1) throw new ApiError('unavailable', 'A store is down or does not answer.', { retryAfter: 1 });
    return { id: operationId, secret: '' } as WebhookEndpointWithSecret;
  }
}

@Module({ controllers: [ChangeHandler] })
class ChangeService {}

let store: TestDatabase;
let nats: OwnStore;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  [store, nats] = await Promise.all([testDatabase(), ownNats()]);
  const guard = new SuppressionGuard({ has: async () => false });
  const strategy = new RpcServer(
    { name: 'unsure', health: new Health(), metrics: new Registry() },
    readBus({ NATS_URL: nats.url, ...busCredentials('unsure') }),
    guard,
  );
  const service = await NestFactory.createMicroservice(ChangeService, { strategy, logger: false });
  await service.listen();
  stops.push(() => service.close());
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await Promise.all([store?.drop(), nats?.stop()]);
});

it('a change of unknown outcome is tried again under the same operation, so that nothing is created twice', async () => {
  const env = { DATABASE_URL: store.url, NATS_URL: nats.url, KEY_PEPPER: TEST_PEPPER, ...busCredentials('gateway') };
  const module = { module: AppModule, controllers: [ChangeRoute] };
  const app = await withEnv(env, () => createHttpApp(module, { logger: false }));
  await app.listen(0, '127.0.0.1');
  stops.unshift(() => app.close());
  const { id: accountId } = await createAccount(store.database, { credits: 100 });
  const { secret: key } = await createKey(store.database, accountId);
  const headers = { 'idempotency-key': uniqueId('key') };
  const request = { path: route.path, key, headers, json: { url: 'https://hooks.example.test/' } };
  const url = await app.getUrl();

  expect((await send(url, request)).status).toBe(503);
  expect((await send(url, request)).status).toBe(200);
  expect(operations).toHaveLength(2);
  expect(operations[1]).toBe(operations[0]);
});
