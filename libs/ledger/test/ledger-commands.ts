import { randomUUID } from 'node:crypto';
import {
  type AsyncCommand,
  asyncModelRun,
  type Arbitrary,
  commands,
  constant,
  constantFrom,
  integer,
  option,
  record,
  tuple,
  array,
  boolean,
} from 'fast-check';
import { type ClaimOutcome, type ClaimRequest, Holds, type Operation } from '../src';
import { LedgerModel } from './ledger-model';
import { claimOf, type LedgerFixture } from './ledger-fixture';

const ACCOUNTS = 2;

/** The ledger and its model, the commands that both received, and the claims that each process holds. */
export class Run {
  readonly model = new LedgerModel();
  readonly operations: Operation[] = [];
  readonly holdIds: string[] = [];
  private readonly epoch: number;

  private constructor(
    readonly fixture: LedgerFixture,
    readonly accounts: readonly string[],
  ) {
    this.epoch = fixture.clock.now().getTime();
  }

  static async begin(fixture: LedgerFixture): Promise<Run> {
    fixture.clock.advance(7 * 86_400);
    const accounts = await Promise.all(Array.from({ length: ACCOUNTS }, () => fixture.account(200)));
    const run = new Run(fixture, accounts);
    for (const account of accounts) run.model.balances.set(account, 200);
    return run;
  }

  get ledger() {
    return this.fixture.replica();
  }

  get holds(): Holds {
    return new Holds(this.fixture.store.database.pool, this.fixture.clock.now());
  }

  advance(seconds: number): void {
    this.fixture.clock.advance(seconds);
    this.model.now = (this.fixture.clock.now().getTime() - this.epoch) / 1_000;
  }

  operation(index: number): Operation | undefined {
    return this.operations[this.operations.length - 1 - (index % Math.max(this.operations.length, 1))];
  }

  hold(index: number): string | undefined {
    return this.holdIds[index % Math.max(this.holdIds.length, 1)];
  }

  /** After every command. */
  async compare(): Promise<void> {
    for (const account of this.accounts) expect(await this.ledger.balance(account)).toEqual(this.model.balanceOf(account));
  }
}

type Step = (run: Run) => Promise<void>;

/** A command that can always run, and after which both sides must agree. */
const command = (name: string, step: Step): AsyncCommand<LedgerModel, Run> => ({
  check: () => true,
  run: async (_model, run) => {
    await step(run);
    await run.compare();
  },
  toString: () => name,
});

interface ClaimPlan {
  account: number;
  key: number;
  claim: Partial<ClaimRequest>;
}

const shape = record({
  mode: constantFrom('live', 'live', 'live', 'test'),
  idempotencyKey: constantFrom(undefined, 'k1', 'k2'),
  fingerprint: constantFrom('same', 'same', 'same', 'other'),
  entitlement: constantFrom(undefined, 'q1', 'q2'),
  price: integer({ min: 0, max: 40 }),
  maxPrice: constantFrom(undefined, undefined, 20),
  subscribed: constantFrom(true, true, true, false),
  keyHourlyCap: constantFrom(undefined, undefined, 60),
  mostCalls: constantFrom(undefined, 2),
}) as Arbitrary<Partial<ClaimRequest>>;

const plan: Arbitrary<ClaimPlan> = record({
  account: integer({ min: 0, max: ACCOUNTS - 1 }),
  key: integer({ min: 0, max: 1 }),
  claim: shape,
});

/** Claims that reach the database in one statement: decided in their order. */
const claim = array(plan, { minLength: 1, maxLength: 4 }).map((plans) =>
  command(`claim ${JSON.stringify(plans)}`, async (run) => {
    const requests = plans.map(({ account, key, claim: wish }) => {
      const accountId = run.accounts[account] as string;
      return claimOf(accountId, { ...wish, keyId: keyOf(accountId, key) });
    });
    const { ledger } = run;
    const outcomes = await Promise.all(requests.map((request) => ledger.claim(request)));
    requests.forEach((request, index) => {
      const outcome = outcomes[index] as ClaimOutcome;
      expect(outcome).toEqual(expected(run.model, request));
      if (outcome.kind === 'claimed' || outcome.kind === 'owned') run.operations.push(outcome);
    });
  }),
);

/** A test call without an Idempotency-Key never reaches the database: nothing is recorded. */
function expected(model: LedgerModel, request: ClaimRequest): ClaimOutcome {
  const outcome = model.claim(request);
  if (outcome.kind !== 'claimed' || request.mode === 'live' || request.idempotencyKey !== undefined) return outcome;
  model.operations.delete(outcome.operationId);
  return { ...outcome, fence: 0 };
}

/** Each account has its own keys. */
const keyOf = (accountId: string, key: number): string => `${accountId.slice(0, -1)}${key}`;

const settle = record({
  index: integer({ min: 0, max: 5 }),
  share: constantFrom(0, 0.5, 1),
  owns: boolean(),
  stores: boolean(),
}).map(({ index, share, owns, stores }) =>
  command(`settle #${index} ${JSON.stringify({ share, owns, stores })}`, async (run) => {
    const operation = run.operation(index);
    if (!operation) return;
    const recorded = run.model.operations.get(operation.operationId);
    const charge = Math.floor((recorded?.hold?.amount ?? 0) * share);
    const resource = recorded?.question ?? 'q1';
    const keyed = recorded?.request.idempotencyKey !== undefined;
    const settlement = {
      ...operation,
      charge,
      entitlement: owns ? { resource, answer: `answer ${index}`, freshSeconds: 7_200 } : undefined,
      response:
        stores && keyed
          ? { status: 200, body: `body ${charge}`, headers: { 'x-credits-charged': String(charge / 10) } }
          : undefined,
    };
    expect(await run.ledger.settle(settlement)).toEqual(run.model.settle(settlement));
  }),
);

const release = integer({ min: 0, max: 5 }).map((index) =>
  command(`release #${index}`, async (run) => {
    const operation = run.operation(index);
    if (!operation) return;
    await run.ledger.release(operation);
    if (operation.fence > 0) run.model.settle({ ...operation, charge: 0 });
  }),
);

const renew = constant(
  command('renew all', async (run) => {
    const operations = run.operations.filter(({ fence }) => fence > 0);
    const ours = operations.filter(({ operationId, fence }) => run.model.renew(operationId, fence));
    expect(await run.ledger.renew(operations)).toEqual(ours);
  }),
);

const sweep = constant(
  command('sweep', async (run) => {
    await run.ledger.sweep();
    run.model.sweep();
  }),
);

/** Every process crashes: the claims in memory are lost, and operations end by their leases or are continued by their keys. */
const crash = constant(command('crash', async (run) => void run.operations.splice(0)));

const advance = constantFrom(0.25, 1, 30, 59, 60, 66, 1_800, 3_540, 3_599.75, 3_600, 3_661, 7_200, 86_400).map((seconds) =>
  command(`advance ${seconds} s`, async (run) => run.advance(seconds)),
);

const account = integer({ min: 0, max: ACCOUNTS - 1 });

const grant = tuple(account, integer({ min: 1, max: 100 })).map(([index, amount]) =>
  command(`grant ${amount} to ${index}`, async (run) => {
    const accountId = run.accounts[index] as string;
    await run.ledger.grant(accountId, amount, 'test');
    run.model.balances.set(accountId, (run.model.balances.get(accountId) ?? 0) + amount);
  }),
);

const cap = tuple(account, constantFrom(null, 0, 50, 100)).map(([index, hourlyCap]) =>
  command(`cap ${hourlyCap} for ${index}`, async (run) => {
    const accountId = run.accounts[index] as string;
    await run.ledger.setHourlyCap(accountId, hourlyCap);
    run.model.caps.set(accountId, hourlyCap);
  }),
);

const openHold = record({
  index: account,
  key: integer({ min: 0, max: 1 }),
  price: integer({ min: 1, max: 60 }),
  capped: option(constant(60), { nil: undefined }),
}).map(({ index, key, price, capped }) =>
  command(`open a hold of ${price} for ${index}, key ${key}, cap ${capped}`, async (run) => {
    const accountId = run.accounts[index] as string;
    const holdId = randomUUID();
    const keyId = keyOf(accountId, key);
    const outcome = await run.holds.open({
      holdId,
      accountId,
      operationId: holdId,
      keyId,
      endpoint: 'batch',
      requestId: 'r',
      amount: price,
      keyHourlyCap: capped,
    });
    const refused = run.model.take(holdId, { accountId, keyId, price, keyHourlyCap: capped });
    expect(outcome).toEqual(refused ?? { kind: 'held', available: run.model.balanceOf(accountId).available });
    if (!refused) run.holdIds.push(holdId);
  }),
);

const capture = record({
  index: integer({ min: 0, max: 3 }),
  seq: integer({ min: 1, max: 3 }),
  amount: integer({ min: 0, max: 40 }),
}).map(({ index, seq, amount }) =>
  command(`capture ${amount} as ${seq} of hold #${index}`, async (run) => {
    const hold = run.model.holds.get(run.hold(index) ?? '');
    if (!hold) return;
    const earlier = hold.captures.get(seq);
    const rest = [...hold.captures.values()].reduce((left, part) => left - part, hold.amount);
    const allowed = earlier === undefined ? hold.open && amount <= rest : earlier === amount;
    const outcome = await run.holds.capture(hold.id, seq, amount).catch(() => 'refused');
    if (allowed && earlier === undefined) run.model.capture(hold, seq, amount);
    expect(outcome).toEqual(allowed ? run.model.balanceOf(hold.accountId).available : 'refused');
  }),
);

const closeHold = integer({ min: 0, max: 3 }).map((index) =>
  command(`close hold #${index}`, async (run) => {
    const hold = run.model.holds.get(run.hold(index) ?? '');
    if (!hold) return;
    hold.open = false;
    expect(await run.holds.close(hold.id)).toBe(run.model.balanceOf(hold.accountId).available);
  }),
);

/** Claims and their ends are frequent, other commands rare. */
const anyCommand = [
  claim,
  claim,
  claim,
  settle,
  settle,
  release,
  renew,
  sweep,
  crash,
  advance,
  advance,
  grant,
  cap,
  openHold,
  capture,
  closeHold,
];

export const scenario = (replayPath?: string) => commands(anyCommand, { maxCommands: 60, size: 'max', replayPath });

export type Scenario = ReturnType<typeof scenario> extends Arbitrary<infer T> ? T : never;

/** Runs the scenario on both, then audits the ledger. */
export async function play(fixture: LedgerFixture, steps: Scenario): Promise<void> {
  const run = await Run.begin(fixture);
  await asyncModelRun(() => ({ model: run.model, real: run }), steps);
  expect((await run.ledger.audit()).problems).toEqual([]);
}
