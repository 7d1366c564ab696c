import { uniqueId } from '@modernleads/testing';
import type { Answer, Client } from './client';
import { FaultStack } from './fault-stack';

const LEASE_SECONDS = 1;

let faultStack: FaultStack;
let client: Client;

beforeAll(async () => {
  faultStack = await FaultStack.start({ services: { gateway: 2 }, env: { LEASE_SECONDS: String(LEASE_SECONDS) } });
});

beforeEach(async () => {
  client = await faultStack.client();
});

afterEach(() => client.close());
afterAll(() => faultStack?.stop());

/** Fifty at once, half of them at each replica. */
function fifty(email: string, idempotencyKey?: string): Promise<Answer[]> {
  const gateways = faultStack.stack.of('gateway').map(({ url }) => url);
  const asks = Array.from({ length: 50 }, (_, n) => ({ url: gateways[n % 2] as string, email, idempotencyKey }));
  return Promise.all(asks.map((ask) => client.ask(ask)));
}

describe.each([
  ['fast work', 'any.test'],
  ['work that outlasts several leases', 'slower.test'],
])('50 equal requests over two replicas, %s', (_name, domain) => {
  it('with one Idempotency-Key: one execution, one charge, one body', async () => {
    const email = `${uniqueId('user')}@${domain}`;
    const answers = await fifty(email, uniqueId('key'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['x-idempotent-replay'] === 'true')).toHaveLength(49);
    expect(faultStack.executions(email)).toBe(1);
    expect((await faultStack.stack.ledger.listUsage(client.accountId)).totals).toEqual({ charges: 1, amount: 10 });
    expect(await faultStack.stack.ledger.balance(client.accountId)).toMatchObject({ balance: 990, held: 0 });
  });

  it('without one: one execution, one charge, 49 free', async () => {
    const email = `${uniqueId('user')}@${domain}`;
    const answers = await fifty(email);
    const bodies = answers.map(({ body }) => JSON.parse(body) as { cached: boolean; credits_charged: number });
    expect(bodies.filter(({ cached, credits_charged }) => !cached && credits_charged === 1)).toHaveLength(1);
    expect(bodies.filter(({ cached, credits_charged }) => cached && credits_charged === 0)).toHaveLength(49);
    expect(faultStack.executions(email)).toBe(1);
    expect((await faultStack.stack.ledger.listUsage(client.accountId)).totals).toEqual({ charges: 1, amount: 10 });
  });
});
