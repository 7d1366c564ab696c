import { once } from 'node:events';
import { connect } from 'node:net';
import { type TestProcess, uniqueId, until } from '@modernleads/testing';
import { type Answer, flaw, fresh, Load } from './client';
import { FaultStack } from './fault-stack';

const CONNECTIONS = 40;
const PACE_MS = 5;

let faultStack: FaultStack;

beforeAll(async () => {
  faultStack = await FaultStack.start({ services: { verify: 2 } });
});

afterAll(() => faultStack?.stop());

/** Most of the work takes no time, some of it a while. */
const mixed = (url: string) => () => fresh(url, Math.random() < 0.2 ? 'brisk.test' : 'any.test');

/** Whatever is wrong, but that no connection was made: then nothing was sent. */
const problems = (answers: readonly Answer[]) =>
  answers.flatMap((answer) => (answer.failure === 'refused' ? [] : (flaw(answer) ?? (answer.status === 200 ? [] : answer.body))));

it.each([
  ['keep their connections', true],
  ['connect anew for every request', false],
])('a gateway that is told to stop under load answers all that it was sent by clients that %s', async (_name, keepAlive) => {
  const client = await faultStack.client({ credits: 90_000, keepAlive });
  const gateway = await faultStack.stack.startService('gateway');
  const slow = { url: gateway.url, email: `${uniqueId('user')}@slow.test` };
  const slowAnswer = client.ask(slow);
  await until(() => faultStack.executions(slow.email) === 1);
  const load = new Load(client, CONNECTIONS, PACE_MS, mixed(gateway.url));
  await until(() => client.history.length > 5 * CONNECTIONS);
  gateway.signal('SIGTERM');
  await load.end();
  expect(await slowAnswer).toMatchObject({ status: 200 });
  expect(await gateway.exited).toEqual({ code: 0, signal: null });
  expect(problems(client.history)).toEqual([]);
  client.close();
});

it('a connection on which nothing was ever sent does not hold up the stop', async () => {
  const gateway = await faultStack.stack.startService('gateway');
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  await once(socket, 'connect');
  expect(await gateway.stop()).toEqual({ code: 0, signal: null });
  socket.destroy();
});

it('one of two verify services that is told to stop under load fails no request', async () => {
  const client = await faultStack.client({ credits: 90_000 });
  const load = new Load(client, CONNECTIONS, PACE_MS, mixed(faultStack.stack.url));
  const progress = async () => {
    const before = client.history.length;
    await until(() => client.history.length > before + 5 * CONNECTIONS);
  };
  await progress();
  const [leaving] = faultStack.stack.of('verify') as [TestProcess];
  leaving.signal('SIGTERM');
  expect(await leaving.exited).toEqual({ code: 0, signal: null });
  await progress();
  await load.stop();
  expect(problems(client.history)).toEqual([]);
  client.close();
});
