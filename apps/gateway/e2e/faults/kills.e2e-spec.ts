import { type TestProcess, uniqueId, until } from '@modernleads/testing';
import type { Answer } from './client';
import { FaultStack } from './fault-stack';
import { settled } from './ledger';

const OPERATIONS = 300;
const CLIENTS = 20;

let faultStack: FaultStack;

beforeAll(async () => {
  faultStack = await FaultStack.start();
});

afterAll(() => faultStack?.stop());

it('the verify service is killed in the middle of a conversation: 503, and the retry is charged once', async () => {
  const client = await faultStack.client();
  const ask = { url: faultStack.stack.url, email: `${uniqueId('user')}@slow.test`, idempotencyKey: uniqueId('key') };
  const first = client.ask(ask);
  await until(() => faultStack.executions(ask.email) === 1);
  await (faultStack.stack.of('verify')[0] as TestProcess).kill();
  expect(await first).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
  expect(await settled(faultStack.stack, client.accountId)).toBe(0);
  await faultStack.stack.startService('verify');
  expect(await client.ask(ask)).toMatchObject({ status: 200 });
  expect(faultStack.executions(ask.email)).toBe(2);
  expect(await settled(faultStack.stack, client.accountId)).toBe(1);
  client.close();
});

it('a gateway is killed under load: whoever retries with the same key at another gets one answer for one charge', async () => {
  const client = await faultStack.client({ credits: 1_000 });
  const victim = await faultStack.stack.startService('gateway', { LEASE_SECONDS: '1' });
  const asks = Array.from({ length: OPERATIONS }, (_, n) => {
    const id = uniqueId('user');
    return { email: `${id}@${n % 4 ? 'any.test' : 'brisk.test'}`, idempotencyKey: id };
  });
  const pending = [...asks];
  const answers: Answer[] = [];
  const work = async () => {
    for (let ask = pending.shift(); ask; ask = pending.shift()) {
      const first = await client.ask({ ...ask, url: victim.url });
      answers.push(first.status === 200 ? first : await client.ask({ ...ask, url: faultStack.stack.url }));
    }
  };
  const all = Promise.all(Array.from({ length: CLIENTS }, work));
  await until(() => answers.length > OPERATIONS / 3);
  await victim.kill();
  await all;
  expect(client.history.filter(({ failure }) => failure && failure !== 'refused').length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  const again = await Promise.all(answers.map((answer) => client.ask({ ...answer, url: faultStack.stack.url })));
  expect(again.map(({ body }) => body)).toEqual(answers.map(({ body }) => body));
  expect(await settled(faultStack.stack, client.accountId)).toBe(OPERATIONS);
  client.close();
});
