import { type TestProcess, until, type OwnStore, ownNats, ownPostgres, ownRedis } from '@modernleads/testing';
import { type Answer, type Client, flaw, fresh, Load } from './client';
import { FaultStack } from './fault-stack';
import { paid, settled } from './ledger';

/**
 * An answer, whatever is down; and service again, once it is back. A call waits at most 1.5 s for a store or service, so what takes longer
 * than these generous bounds hangs.
 */
const ANSWERED_MS = 15_000;
const RECOVERED_MS = 60_000;
const CLIENTS = 20;
const PACE_MS = 100;

interface Victim {
  kill(): Promise<unknown>;
  start(): Promise<unknown>;
  freeze(): void;
  thaw(): void;
}

let faultStack: FaultStack;
let stores: Record<'redis' | 'nats' | 'postgres', OwnStore>;

beforeAll(async () => {
  const [redis, nats, postgres] = await Promise.all([ownRedis(), ownNats(), ownPostgres()]);
  stores = { redis, nats, postgres };
  process.env['DATABASE_URL'] = postgres.url;
  faultStack = await FaultStack.start({ services: { gateway: 2 }, env: { REDIS_URL: redis.url, NATS_URL: nats.url } });
});

afterAll(async () => {
  await faultStack?.stop();
  await Promise.all(Object.values(stores ?? {}).map((store) => store.stop()));
});

const verify = (): TestProcess => faultStack.stack.of('verify').at(-1) as TestProcess;
const verifyService: Victim = {
  kill: () => verify().kill(),
  start: () => faultStack.stack.startService('verify'),
  freeze: () => verify().signal('SIGSTOP'),
  thaw: () => verify().signal('SIGCONT'),
};

const faults = {
  killed: { begin: (victim: Victim) => victim.kill(), end: (victim: Victim) => victim.start() },
  frozen: { begin: (victim: Victim) => victim.freeze(), end: (victim: Victim) => victim.thaw() },
} as const;

async function health(kind: 'live' | 'ready'): Promise<string> {
  const response = await fetch(`${faultStack.stack.url}/health/${kind}`);
  return ((await response.json()) as { status: string }).status;
}

const statuses = (answers: readonly Answer[]) => [...new Set(answers.map(({ status }) => status))].sort();

interface Outage {
  readonly client: Client;
  /** Answers to what was sent while it lasted. */
  readonly during: readonly Answer[];
  readonly endedAt: number;
}

/** Two gateways under load lose what they need, say so, and get it back. @throws Error when they do not recover in time. */
async function outage(victim: Victim, kind: keyof typeof faults, readiness: string): Promise<Outage> {
  const client = await faultStack.client({ credits: 90_000 });
  const gateways = faultStack.stack.of('gateway').map(({ url }) => url);
  const load = new Load(client, CLIENTS, PACE_MS, () => fresh(gateways[client.history.length % 2] as string));
  await until(() => client.history.length > 5 * CLIENTS);
  const beganAt = performance.now();
  await faults[kind].begin(victim);
  await until(() => client.since(beganAt).length > 5 * CLIENTS);
  const during = client.since(beganAt);
  await until(async () => (await health('ready')) === readiness);
  expect(await health('live')).toBe('ok');
  await faults[kind].end(victim);
  const endedAt = performance.now();
  const lastAnswersAreGood = () => client.history.slice(-2 * CLIENTS).every(({ status }) => status === 200);
  await until(() => client.since(endedAt).length > CLIENTS && lastAnswersAreGood(), { timeoutMs: RECOVERED_MS });
  await load.stop();
  return { client, during, endedAt };
}

/** The last word: how the gateway calls itself meanwhile. It can do without Redis; the verify service is not its own. */
describe.each([
  ['Redis', [200], 'degraded', () => stores.redis],
  ['NATS', [200, 503], 'down', () => stores.nats],
  ['PostgreSQL', [200, 503], 'down', () => stores.postgres],
  ['the verify service', [200, 503], 'ok', () => verifyService],
])('%s', (name, expected, readiness, victimOf: () => Victim) => {
  it.each(['killed', 'frozen'] as const)('%s under load: all is answered in time, nothing is charged twice', async (kind) => {
    const { client, during, endedAt } = await outage(victimOf(), kind, readiness);
    expect(statuses(during)).toContain(expected.at(-1));
    expect(statuses(client.history)).toEqual(expected);
    expect(client.history.map(flaw).filter(Boolean)).toEqual([]);
    expect(Math.max(...client.history.map(({ ms }) => ms))).toBeLessThan(ANSWERED_MS);

    const failed = client.history.filter(({ status }) => status !== 200);
    const again = await Promise.all(failed.filter(({ idempotencyKey }) => idempotencyKey).map((ask) => client.ask(ask)));
    expect(again.filter(({ status }) => status !== 200)).toEqual([]);
    expect(performance.now() - endedAt).toBeLessThan(2 * RECOVERED_MS);

    const charges = await settled(faultStack.stack, client.accountId);
    // Only the store itself can lose the word of a charge on its way.
    const unknown = name === 'PostgreSQL' ? failed.length - again.length : 0;
    expect(charges).toBeGreaterThanOrEqual(paid(client.history).length);
    expect(charges).toBeLessThanOrEqual(paid(client.history).length + unknown);
    client.close();
  });
});

it('no process died of it', async () => {
  const running = [...faultStack.stack.of('gateway'), verify()];
  expect(await Promise.all(running.map(async ({ url }) => (await fetch(`${url}/health/ready`)).status))).toEqual([200, 200, 200]);
});
