import { randomUUID } from 'node:crypto';
import { type OwnStore, ownRedis, type TestProcess, until } from '@modernleads/testing';
import { type Answer, expectError, send } from '../api';
import { type Stack, startStack } from '../stack';

const CONTEXT = { industries: { wanted: ['Software'] }, countries: { wanted: ['DE'] } };
const CALLERS = 50;

let redis: OwnStore;
let stack: Stack;
let key: string;
let accountId: string;

beforeAll(async () => {
  redis = await ownRedis();
  stack = await startStack({ services: { verify: 0, qualify: 1, batch: 1 }, env: { REDIS_URL: redis.url } });
});
afterAll(async () => {
  await stack?.stop();
  await redis?.stop();
});
beforeEach(async () => {
  ({ accountId, secret: key } = await stack.createKey({ rateLimit: 10_000 }));
  await send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key, json: CONTEXT });
});

const qualify = (json: object, idempotencyKey = randomUUID()): Promise<Answer> =>
  send(stack.url, { path: '/v1/qualify', key, json, headers: { 'idempotency-key': idempotencyKey } });
const balance = async () => {
  const { balance: left, held } = await stack.ledger.balance(accountId);
  return { spent: (1_000 - left) / 10, held };
};
const kill = async (): Promise<void> => {
  for (const victim of stack.of('qualify').splice(0)) await (victim as TestProcess).kill();
};

it('the qualify service and Redis are killed while a site is read for 50 callers: 503 for all of them, and the retry is charged once', async () => {
  // The site does not answer.
  const question = { domain: 'silentweb.test', industry: 'Software' };
  const asked = (): number => stack.testnet.journal.visits.filter(({ host }) => host === 'silentweb.test').length;
  const keys = Array.from({ length: CALLERS }, () => randomUUID());
  const first = keys.map((one) => qualify(question, one));
  await until(() => asked() > 0);
  await Promise.all([kill(), redis.kill()]);
  for (const answer of await Promise.all(first)) expectError(answer, 'unavailable');
  expect(await balance()).toEqual({ spent: 0, held: 0 });
  await redis.start();
  await stack.startService('qualify');
  const again = await Promise.all(keys.map((one) => qualify(question, one)));
  expect(again.map(({ status }) => status)).toEqual(keys.map(() => 200));
  expect(new Set(again.map(({ body }) => JSON.stringify(body['breakdown']))).size).toBe(1);
  expect(again.map(({ body }) => body['credits_charged']).sort()).toEqual([...Array(CALLERS - 1).fill(0), 1]);
  expect(await balance()).toEqual({ spent: 1, held: 0 });
});

it('the qualify service is killed while a batch is scored: each row has one result and one charge', async () => {
  const rows = Array.from({ length: 80 }, (_, n) => ({ domain: `c${n}.test`, industry: 'Software', country: 'DE' }));
  const created = await send(stack.url, { path: '/v1/batch/qualify', key, json: { rows } });
  const path = `/v1/batch/${String(created.body['batch_id'])}`;
  const shown = async () => (await send(stack.url, { path, key })).body;
  await kill();
  await stack.startService('qualify');
  await until(async () => (await shown())['status'] === 'completed');
  expect(await shown()).toMatchObject({ counts: { scored: 80 }, credits_charged: 80 });
  expect(await balance()).toMatchObject({ held: 0 });
});
