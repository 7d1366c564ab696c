import { setTimeout as pause } from 'node:timers/promises';
import {
  rpc,
  verifyEmail,
  type VerifyEmailBody,
  verifyEmailRoute,
  type VerifyEmailJob,
  type VerifyEmailResult,
} from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { Handle, readBus, RpcServer } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { verifyEmailSale } from '@modernleads/sales';
import {
  busCredentials,
  createAccount,
  createKey,
  TEST_PEPPER,
  type TestDatabase,
  testDatabase,
  uniqueId,
  until,
  withEnv,
  type OwnStore,
  ownNats,
} from '@modernleads/testing';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { AppModule } from '../../src/app.module';
import { type ApiCall, Call, Route } from '../../src/http/api-call';
import { createHttpApp } from '../../src/http/http-app';
import { PaidCallService } from '../../src/paid-call/paid-call.service';
import { Client, flaw } from './client';

const WORK_MS = 60_000;
/** How long an equal request waits for the one that runs. */
const WAIT_MS = 30_000;
const LEASE_SECONDS = 2;

/** No service may take so long: an endpoint of this test's own, sold like any other. */
const longWork = rpc({ ...verifyEmail, subject: 'long.v1.work', deadlineMs: 90_000 });
const endpoint = { ...verifyEmailRoute, id: 'longWork', path: '/v1/long/work' } as const;
const sale = { ...verifyEmailSale, endpoint, rpc: longWork };

@Controller()
class LongWorkRoute {
  constructor(private readonly paidCalls: PaidCallService) {}

  @Route(endpoint)
  work(@Call() call: ApiCall<VerifyEmailBody>): Promise<string> {
    return this.paidCalls.sell(sale, call);
  }
}

let executions = 0;

@Controller()
class LongWorkHandler {
  @Handle(longWork)
  async work({ email }: VerifyEmailJob): Promise<VerifyEmailResult> {
    executions += 1;
    await pause(WORK_MS);
    return { ...(verifyEmailRoute.example.response as unknown as VerifyEmailResult), email };
  }
}

@Module({ controllers: [LongWorkHandler] })
class LongWorkService {}

let store: TestDatabase;
let nats: OwnStore;
const stops: (() => Promise<unknown>)[] = [];

async function startService(): Promise<void> {
  const strategy = new RpcServer(
    { name: 'long', health: new Health(), metrics: new Registry() },
    readBus({ NATS_URL: nats.url, ...busCredentials('long') }),
    new SuppressionGuard({ has: async () => false }),
  );
  const service = await NestFactory.createMicroservice(LongWorkService, { strategy, logger: false });
  await service.listen();
  stops.push(() => service.close());
}

/** The gateway with a controller more. */
async function startGateway(env: Record<string, string>): Promise<string> {
  const module = { module: AppModule, controllers: [LongWorkRoute] };
  const app = await withEnv(env, () => createHttpApp(module, { logger: false }));
  await app.listen(0, '127.0.0.1');
  stops.push(() => app.close());
  return app.getUrl();
}

let urls: string[];

beforeAll(async () => {
  [store, nats] = await Promise.all([testDatabase(), ownNats()]);
  const env = {
    ...{ DATABASE_URL: store.url, NATS_URL: nats.url, KEY_PEPPER: TEST_PEPPER, LEASE_SECONDS: String(LEASE_SECONDS) },
    ...busCredentials('gateway'),
  };
  await startService();
  urls = await Promise.all([startGateway(env), startGateway(env)]);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await Promise.all([store?.drop(), nats?.stop()]);
});

it('50 equal requests over two replicas, work of 60 s and a lease of 2 s: one execution, one charge, one body', async () => {
  const { id: accountId } = await createAccount(store.database, { credits: 100 });
  const { secret } = await createKey(store.database, accountId, { rateLimit: 1_000_000 });
  const client = new Client(secret, accountId);
  const ask = { path: endpoint.path, email: `${uniqueId('user')}@any.test`, idempotencyKey: uniqueId('key') };
  const fifty = () => Array.from({ length: 50 }, (_, n) => client.ask({ ...ask, url: urls[n % 2] as string }));

  const first = fifty();
  await until(() => client.history.length === 49, { timeoutMs: WAIT_MS + 15_000 });
  const told = [...client.history];
  expect(told.map(({ status }) => status)).toEqual(Array(49).fill(409));
  expect(told.map(flaw).filter(Boolean)).toEqual([]);
  expect(Math.min(...told.map(({ ms }) => ms))).toBeGreaterThan(WAIT_MS - 1_000);
  const retryAfter = Math.max(...told.map(({ headers }) => Number(headers['retry-after'])));
  expect(retryAfter).toBeLessThanOrEqual(LEASE_SECONDS);

  await pause(retryAfter * 1_000);
  const again = await Promise.all(fifty());
  const answered = (await Promise.all(first)).filter(({ status }) => status === 200);
  expect(answered).toHaveLength(1);
  expect(again.map(({ status, headers }) => [status, headers['x-idempotent-replay']])).toEqual(Array(50).fill([200, 'true']));
  expect(new Set([...answered, ...again].map(({ body }) => body)).size).toBe(1);
  expect(executions).toBe(1);
  const ledger = new Ledger(store.database);
  expect((await ledger.listUsage(accountId)).totals).toEqual({ charges: 1, amount: 10 });
  expect(await ledger.balance(accountId)).toMatchObject({ balance: 990, held: 0 });
  client.close();
});
