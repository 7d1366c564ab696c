import { uniqueId, until } from '@modernleads/testing';
import type { Client } from './client';
import { FaultStack } from './fault-stack';

/** Where the gateway dies, and what its death costs the account when nobody asks again. */
const crashPoints = [
  ['before_hold', 0],
  ['after_hold', 0],
  ['after_work', 0],
  ['before_capture_commit', 0],
  ['after_capture', 1],
] as const;

/** The lease, the grace of the sweeper, and the time between two sweeps, with room. */
const SWEPT_MS = 30_000;

let faultStack: FaultStack;

beforeAll(async () => {
  faultStack = await FaultStack.start({ env: { LEASE_SECONDS: '1' } });
});

afterAll(() => faultStack?.stop());

/** Sends a request to a gateway that dies of it. */
async function crash(point: string, client: Client, email: string, idempotencyKey?: string): Promise<void> {
  const gateway = await faultStack.stack.startService('gateway', { CRASH_AT: point });
  const { status, failure } = await client.ask({ url: gateway.url, email, idempotencyKey });
  expect({ status, failure }).toEqual({ status: 0, failure: 'ECONNRESET' });
  expect(await gateway.exited).toMatchObject({ signal: 'SIGKILL' });
}

describe.each(crashPoints)('a gateway that dies at %s', (point) => {
  it('is followed by another under the same Idempotency-Key: one charge, the right answer, nothing held', async () => {
    const client = await faultStack.client();
    const ask = { email: `${uniqueId('user')}@any.test`, idempotencyKey: uniqueId('key') };
    await crash(point, client, ask.email, ask.idempotencyKey);
    const answer = await client.ask({ ...ask, url: faultStack.stack.url });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ email: ask.email, status: 'valid', credits_charged: 1, cached: false });
    expect(answer.headers['x-idempotent-replay']).toBe(point === 'after_capture' ? 'true' : undefined);
    expect(await client.ask({ ...ask, url: faultStack.stack.url })).toMatchObject({ status: 200, body: answer.body });
    expect((await faultStack.stack.ledger.listUsage(client.accountId)).totals).toEqual({ charges: 1, amount: 10 });
    expect(await faultStack.stack.ledger.balance(client.accountId)).toMatchObject({ balance: 990, held: 0 });
    client.close();
  });
});

it('a gateway that dies without an Idempotency-Key leaves nothing held for long, wherever it dies', async () => {
  await Promise.all(
    crashPoints.map(async ([point, charges]) => {
      const client = await faultStack.client();
      await crash(point, client, `${uniqueId('user')}@any.test`);
      const held = async () => (await faultStack.stack.ledger.balance(client.accountId)).held;
      expect([point, await held()]).toEqual([point, charges || point === 'before_hold' ? 0 : 10]);
      await until(async () => (await held()) === 0, { timeoutMs: SWEPT_MS });
      expect([point, (await faultStack.stack.ledger.balance(client.accountId)).balance]).toEqual([point, 1_000 - 10 * charges]);
      expect([point, (await faultStack.stack.ledger.listUsage(client.accountId)).totals.charges]).toEqual([point, charges]);
      client.close();
    }),
  );
});

it('leaves a ledger without a flaw', async () => {
  expect(await faultStack.stack.ledger.audit()).toMatchObject({ ok: true, problems: [] });
});

it('no crash point is armed in production', async () => {
  const production = { NODE_ENV: 'production', CRASH_AT: 'after_hold' };
  await expect(faultStack.stack.startService('gateway', production)).rejects.toThrow('CRASH_AT is not safe in production');
  await expect(faultStack.stack.startService('verify', production)).rejects.toThrow('CRASH_AT is not safe in production');
});
