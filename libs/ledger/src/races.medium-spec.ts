import { randomUUID } from 'node:crypto';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import type { Claimed, ClaimOutcome, Ledger } from '.';

let fixture: LedgerFixture;
/** Two replicas, whose statements run concurrently. */
let replicas: [Ledger, Ledger];
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  replicas = [fixture.replica(), fixture.replica()];
});
afterEach(async () => expect(await replicas[0].audit()).toMatchObject({ ok: true, problems: [] }));
afterAll(() => fixture.close());

const replica = (n: number): Ledger => replicas[n % 2] as Ledger;
const parallel = <T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

function counts(outcomes: { kind: string }[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { kind } of outcomes) count[kind] = (count[kind] ?? 0) + 1;
  return count;
}

describe('parallel claims', () => {
  it('never exceed the balance', async () => {
    const account = await fixture.account(1_005);
    const outcomes = await parallel(200, (n) => replica(n).claim(claimOf(account)));
    expect(counts(outcomes)).toEqual({ claimed: 100, insufficient: 100 });
    expect(await replicas[0].balance(account)).toMatchObject({ balance: 1_005, held: 1_000, available: 5 });
  });

  it('never exceed the calls that may be under way, whichever way the earlier ones end', async () => {
    const account = await fixture.account(10_000);
    const claim = (n: number) => replica(n).claim(claimOf(account, { mostCalls: 7 }));
    for (let sent = 0; sent < 3; sent++) await replica(sent).claim(claimOf(account, { mostCalls: 7 }));
    const outcomes = await parallel(50, claim);
    expect(counts(outcomes)).toEqual({ claimed: 4, too_many_calls: 46 });
    expect(await replicas[0].balance(account)).toMatchObject({ calls: 7 });
    const [settled, released] = outcomes.flatMap((outcome) => (outcome.kind === 'claimed' ? [outcome] : []));
    await replicas[0].settle(settlementOf(settled as Claimed));
    await replicas[1].release(released as Claimed);
    expect(counts(await parallel(20, claim))).toEqual({ claimed: 2, too_many_calls: 18 });
    expect(await replicas[0].balance(account)).toMatchObject({ calls: 7 });
  });

  it('never exceed the hourly cap of the account or of a key', async () => {
    const [account, other] = [await fixture.account(10_000), await fixture.account(10_000)];
    await replicas[0].setHourlyCap(account, 505);
    const keyId = randomUUID();
    const [capped, keyed] = await Promise.all([
      parallel(200, (n) => replica(n).claim(claimOf(account))),
      parallel(200, (n) => replica(n).claim(claimOf(other, { keyId, keyHourlyCap: 305 }))),
    ]);
    expect([counts(capped), counts(keyed)]).toEqual([
      { claimed: 50, spend_cap: 150 },
      { claimed: 30, spend_cap: 170 },
    ]);
  });

  it('under one Idempotency-Key run once, in live and in test mode', async () => {
    const account = await fixture.account(1_000);
    for (const mode of ['live', 'test'] as const) {
      const outcomes = await parallel(50, (n) => replica(n).claim(claimOf(account, { mode, idempotencyKey: 'k' })));
      expect(counts(outcomes)).toEqual({ claimed: 1, running: 49 });
    }
    expect(await replicas[0].balance(account)).toMatchObject({ held: 10 });
  });

  it('for one entitlement pay once', async () => {
    const account = await fixture.account(1_000);
    const outcomes = await parallel(50, (n) => replica(n).claim(claimOf(account, { entitlement: 'q', idempotencyKey: `k${n}` })));
    expect(counts(outcomes)).toEqual({ claimed: 1, same_question_running: 49 });
  });

  it.each(['live', 'test'] as const)('take an operation with an ended lease over once, in %s mode', async (mode) => {
    const account = await fixture.account(10);
    const dead = await claimed(replicas[0], claimOf(account, { mode, idempotencyKey: 'dead' }));
    fixture.clock.advance(60);
    const outcomes = await parallel(50, (n) => replica(n).claim(claimOf(account, { mode, idempotencyKey: 'dead' })));
    expect(counts(outcomes)).toEqual({ claimed: 1, running: 49 });
    expect(outcomes.find(({ kind }) => kind === 'claimed')).toMatchObject({ operationId: dead.operationId, fence: 2 });
  });
});

describe('a settlement that races', () => {
  it('with the sweep is charged or released, never both', async () => {
    const account = await fixture.account(10_000);
    for (let round = 0; round < 10; round += 1) {
      const before = await replicas[0].balance(account);
      const operations = await parallel(20, (n) =>
        claimed(replica(n), claimOf(account, { idempotencyKey: n % 2 ? randomUUID() : undefined })),
      );
      fixture.clock.advance(66);
      const [settled] = await Promise.all([
        Promise.all(operations.map((operation, n) => replica(n).settle(settlementOf(operation)))),
        replicas[0].sweep(),
        replicas[1].sweep(),
      ]);
      await replicas[0].sweep();
      const charges = 10 * (counts(settled)['settled'] ?? 0);
      expect(await replicas[0].balance(account)).toMatchObject({ balance: before.balance - charges, held: 0 });
    }
  });

  it('with a takeover is refused by the fence, or comes first', async () => {
    const account = await fixture.account(10_000);
    const pairs = await parallel(50, async (n) => {
      const request = claimOf(account, { idempotencyKey: `race-${n}` });
      return { request, zombie: await claimed(replica(n), request) };
    });
    fixture.clock.advance(60);
    const results = await Promise.all(
      pairs.map(async ({ request, zombie }, n): Promise<[string, ClaimOutcome]> => {
        const [settled, claim] = await Promise.all([
          replica(n).settle(settlementOf(zombie)),
          replica(n + 1).claim({ ...request, operationId: randomUUID() }),
        ]);
        return [settled.kind, claim];
      }),
    );
    for (const [settled, claim] of results) expect(`${settled}, ${claim.kind}`).toMatch(/^(settled, replay|fenced, claimed)$/);
    for (const [, claim] of results) if (claim.kind === 'claimed') await replicas[0].settle(settlementOf(claim));
    expect(await replicas[0].balance(account)).toMatchObject({ balance: 9_500, held: 0 });
  });

  it('with its own repetitions is charged once', async () => {
    const account = await fixture.account(10);
    const settlement = settlementOf(await claimed(replicas[0], claimOf(account, { idempotencyKey: 'again' })));
    const outcomes = await parallel(20, (n) => replica(n).settle(settlement));
    expect(counts(outcomes)).toEqual({ settled: 20 });
    expect(await replicas[0].listUsage(account)).toMatchObject({ totals: { charges: 1, amount: 10 } });
  });
});

describe('concurrent load', () => {
  const QUESTIONS = 5;

  /** One client: repeatedly claims, then settles, releases or abandons the operation. */
  async function client(n: number, accounts: string[]): Promise<number> {
    let charged = 0;
    for (let step = 0; step < 20; step += 1) {
      const ledger = replica(n + step);
      const live = (n + step) % 5 > 0;
      const outcome = await ledger.claim(
        claimOf(accounts[(n * 7 + step) % accounts.length] as string, {
          mode: live ? 'live' : 'test',
          idempotencyKey: step % 3 ? `key-${(n + step) % 40}` : undefined,
          fingerprint: `body-${(n + step) % 40}`,
          entitlement: step % 2 ? `question-${(n + step) % QUESTIONS}` : undefined,
          price: 1 + ((n + step) % 9),
        }),
      );
      if (outcome.kind !== 'claimed') continue;
      if (step % 4 === 0) await ledger.renew([outcome]);
      if (step % 7 === 0) continue;
      if (step % 5 === 0) await ledger.release(outcome);
      else if ((await ledger.settle(settlementOf(outcome, { charge: live ? 1 : 0 }))).kind === 'settled') charged += live ? 1 : 0;
    }
    return charged;
  }

  it('of clients on both replicas, sweeps and audits causes no deadlock and loses no credit', async () => {
    const accounts = await parallel(7, () => fixture.account(100_000));
    const weather = setInterval(() => fixture.clock.advance(7), 5);
    const [charges, audits] = await Promise.all([
      parallel(60, (n) => client(n, accounts)),
      Promise.all([replicas[0].audit(), replicas[1].audit()]),
      parallel(20, (n) => replica(n).sweep()),
    ]).finally(() => clearInterval(weather));
    expect(audits.map(({ problems }) => problems)).toEqual([[], []]);
    const spent = await Promise.all(accounts.map(async (account) => 100_000 - (await replicas[0].balance(account)).balance));
    expect(spent.reduce((sum, part) => sum + part)).toBe(charges.reduce((sum, part) => sum + part));
    fixture.clock.advance(66);
    await replicas[0].sweep();
    for (const account of accounts) expect(await replicas[0].balance(account)).toMatchObject({ held: 0 });
  });
});
