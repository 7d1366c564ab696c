import { type TestProcess, uniqueId, until } from '@modernleads/testing';
import { FaultStack } from './fault-stack';

let faultStack: FaultStack;

beforeAll(async () => {
  faultStack = await FaultStack.start({ services: { gateway: 2 }, env: { LEASE_SECONDS: '1' } });
});

afterAll(() => faultStack?.stop());

/** The claims of an account whose owner is believed to be alive, each with its fence. */
async function claims(accountId: string): Promise<string[]> {
  const text = `SELECT id || '/' || fence AS claim FROM operation WHERE account_id = $1 AND lease_until > now()`;
  const { rows } = await faultStack.stack.store.database.pool.query<{ claim: string }>(text, [accountId]);
  return rows.map(({ claim }) => claim);
}

describe.each([
  ['under an Idempotency-Key', true],
  ['without an Idempotency-Key', false],
])('a gateway that is stopped past its lease while it works, %s', (_name, keyed) => {
  it.each(['still works', 'has answered'])(
    'is refused by the fence when it comes back while another %s: one charge, one answer',
    async (other) => {
      const client = await faultStack.client();
      const [zombie, successor] = faultStack.stack.of('gateway') as [TestProcess, TestProcess];
      const ask = { email: `${uniqueId('user')}@slow.test`, idempotencyKey: keyed ? uniqueId('key') : undefined };
      const lateAnswer = client.ask({ ...ask, url: zombie.url });
      await until(() => faultStack.executions(ask.email) === 1);
      const [claim] = await claims(client.accountId);
      zombie.signal('SIGSTOP');
      const answer = client.ask({ ...ask, url: successor.url });
      if (other === 'has answered') await answer;
      else await until(async () => (await claims(client.accountId)).some((other) => other !== claim));
      zombie.signal('SIGCONT');

      expect([(await answer).status, (await lateAnswer).status]).toEqual([200, 200]);
      if (keyed)
        expect(await lateAnswer).toMatchObject({ body: (await answer).body, headers: { 'x-idempotent-replay': 'true' } });
      else expect(JSON.parse((await lateAnswer).body)).toMatchObject({ cached: true, credits_charged: 0 });
      expect((await faultStack.stack.ledger.listUsage(client.accountId)).totals).toEqual({ charges: 1, amount: 10 });
      expect(await faultStack.stack.ledger.balance(client.accountId)).toMatchObject({ balance: 990, held: 0 });
      expect(await faultStack.stack.ledger.audit()).toMatchObject({ ok: true, problems: [] });
      client.close();
    },
  );
});
