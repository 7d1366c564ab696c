import { randomUUID } from 'node:crypto';
import { type TestProcess, until } from '@modernleads/testing';
import { send, verify } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let key: string;
let accountId: string;

beforeAll(async () => {
  stack = await startStack({ services: { batch: 1, lookup: 1, 'webhook-dispatcher': 1 } });
  ({ secret: key, accountId } = await stack.createKey());
});
afterAll(() => stack?.stop());

type Line = Record<string, unknown>;

const linesOf = ({ logs }: TestProcess): Line[] =>
  logs
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
const only = (programs: readonly TestProcess[]): TestProcess => programs[0] as TestProcess;

/** Takes something of the store away while `work` runs: whoever needs it then has something to log, deep inside. */
async function without(what: string, work: () => Promise<unknown>): Promise<void> {
  const { pool } = stack.store.database;
  await pool.query(`ALTER ${what} RENAME TO away`);
  const [kind, name] = what.split(' ');
  await work().finally(() => pool.query(`ALTER ${kind} away RENAME TO ${name}`));
}

const request = (path: string, requestId: string, json?: object) =>
  send(stack.url, { path, key, json, headers: { 'x-request-id': requestId } });

const person = { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' };
const failing: [service: string, missing: string, of: () => TestProcess, ask: (requestId: string) => Promise<unknown>][] = [
  [
    'gateway',
    'FUNCTION ledger_settle',
    () => only(stack.of('gateway')),
    (id) => request('/v1/verify/email', id, { email: 'ada@normal.test' }),
  ],
  [
    'verify',
    'TABLE verify_result',
    () => only(stack.of('verify')),
    (id) => request('/v1/verify/email', id, { email: 'eve@normal.test' }),
  ],
  ['lookup', 'TABLE lookup_pattern', () => only(stack.of('lookup')), (id) => request('/v1/lookup', id, person)],
  ['batch', 'TABLE batch', () => only(stack.of('batch')), (id) => request('/v1/batch', id)],
  [
    'webhook-dispatcher',
    'TABLE webhook_endpoint',
    () => only(stack.of('webhook-dispatcher')),
    (id) => request('/v1/webhook-endpoints', id),
  ],
];

it.each(failing)(
  'a line of the %s service about a call says whose it is, and why it failed',
  async (service, missing, of, ask) => {
    const requestId = randomUUID();
    await without(missing, async () => {
      await ask(requestId);
      await until(() => linesOf(of()).some((line) => line['requestId'] === requestId && line['err']));
    });
    const line = linesOf(of()).find((each) => each['requestId'] === requestId && each['err']);
    expect(line).toMatchObject({ service, requestId, accountId, operationId: expect.any(String), context: expect.any(String) });
    expect(line?.['err']).toMatchObject({
      message: expect.stringContaining('does not exist'),
      stack: expect.stringMatching(/\n\s+at /),
    });
  },
);

it('a line about a row of a batch says whose batch it is, in the service that answers the row', async () => {
  const requestId = randomUUID();
  await without('TABLE verify_result', async () => {
    const { body } = await request('/v1/batch/verify', requestId, { emails: ['row@normal.test'] });
    const ids = { requestId, accountId, operationId: body['batch_id'] };
    await until(() => linesOf(only(stack.of('verify'))).some((line) => line['operationId'] === ids.operationId && line['err']));
    expect(linesOf(only(stack.of('verify'))).filter((line) => line['requestId'] === requestId)).toContainEqual(
      expect.objectContaining(ids),
    );
  });
});

it('the line about a request says whose it was, of one that was refused too', async () => {
  const requestId = randomUUID();
  await verify(stack.url, key, { email: 7 }, { 'x-request-id': requestId });
  const line = await until(() => linesOf(only(stack.of('gateway'))).find((each) => each['requestId'] === requestId));
  expect(line).toMatchObject({ accountId, route: '/v1/verify/email', status: 400, code: 'invalid_input', msg: 'request' });
});
