import { setTimeout as pause } from 'node:timers/promises';
import { freePort, type TestProcess, uniqueId } from '@modernleads/testing';
import type { Answer, Client } from './client';
import { House } from './house';
import { paid, settled } from './ledger';

const SEED = 20_260_417;
/** Of gateways, and as many of verify services: about 20 seconds. */
const FAULTS = 6;
const CLIENTS = 10;
/** A client gives a request up for lost long after anything here could still be under way. */
const PATIENCE_MS = 45_000;

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A program that comes back at the same address, as under a supervisor. */
class Replica {
  private process?: TestProcess;

  constructor(private readonly launch: () => Promise<TestProcess>) {}

  get url(): string {
    return (this.process as TestProcess).url;
  }

  async start(): Promise<this> {
    this.process = await this.launch();
    return this;
  }

  async suffer(chance: () => number): Promise<string> {
    const victim = this.process as TestProcess;
    const fate = ['frozen', 'frozen', 'killed', 'killed', 'stopped'][Math.floor(chance() * 5)];
    const ms = Math.round(500 + chance() * 2_000);
    if (fate === 'frozen') victim.signal('SIGSTOP');
    else await (fate === 'killed' ? victim.kill() : victim.stop());
    await pause(ms);
    if (fate === 'frozen') victim.signal('SIGCONT');
    else await this.start();
    return `${fate} for ${ms} ms`;
  }
}

let house: House;
let gateways: Replica[];
let verifies: Replica[];

beforeAll(async () => {
  house = await House.start({ gateways: 0, verifies: 0, env: { LEASE_SECONDS: '1' } });
  const ports = await Promise.all([freePort(), freePort()]);
  gateways = ports.map((port) => new Replica(() => house.stack.startGateway({ PORT: String(port) })));
  verifies = ports.map(() => new Replica(() => house.stack.startVerify()));
  await Promise.all([...gateways, ...verifies].map((replica) => replica.start()));
});

afterAll(() => house?.stop());

/** One of a group at a time falls, so that there is always another; what happened is told for whoever has to repeat it. */
async function torment(name: string, replicas: Replica[], chance: () => number): Promise<string[]> {
  const story: string[] = [];
  while (story.length < FAULTS) {
    const n = Math.floor(chance() * replicas.length);
    story.push(`${name} ${n} ${await (replicas[n] as Replica).suffer(chance)}`);
    await pause(chance() * 1_000);
  }
  return story;
}

const anyGateway = (chance: () => number) => (gateways[Math.floor(chance() * gateways.length)] as Replica).url;

/** Sends an equal request again and again, anywhere, until it is answered with 200. */
async function insist(client: Client, ask: { email: string; idempotencyKey: string }, chance: () => number): Promise<Answer> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await client.ask({ ...ask, url: anyGateway(chance) });
    if (answer.status === 200 || performance.now() > giveUpAt) return answer;
    await pause(50);
  }
}

/** The keys under which two answers were not the same. */
function differingAnswers(history: readonly Answer[]): string[] {
  const bodies = new Map<string, string>();
  return history.flatMap(({ status, idempotencyKey, body }) => {
    if (status !== 200 || !idempotencyKey) return [];
    const first = bodies.get(idempotencyKey) ?? body;
    bodies.set(idempotencyKey, first);
    return first === body ? [] : idempotencyKey;
  });
}

it(`whatever happens to gateways and verify services, every key is charged once (seed ${SEED})`, async () => {
  const client = await house.client({ credits: 90_000 });
  const chance = random(SEED);
  let over = false;
  const chaos = Promise.all([torment('gateway', gateways, random(SEED + 1)), torment('verify', verifies, random(SEED + 2))]);
  void chaos.finally(() => (over = true));
  const outcomes: Answer[][] = [];
  const keyless: Answer[] = [];
  const work = async () => {
    while (!over) {
      const id = uniqueId('user');
      const ask = { email: `${id}@${chance() < 0.5 ? 'brisk.test' : 'any.test'}`, idempotencyKey: id };
      const copies = Array.from({ length: Math.ceil(chance() * 3) }, () => insist(client, ask, chance));
      outcomes.push(await Promise.all(copies));
      keyless.push(await client.ask({ url: anyGateway(chance), email: `${uniqueId('user')}@any.test` }));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  const story = (await chaos).flat();
  process.stdout.write(`seed ${SEED}: ${outcomes.length} keys, ${client.history.length} requests; ${story.join(', ')}\n`);

  expect(outcomes.flat().filter(({ status }) => status !== 200)).toEqual([]);
  expect(differingAnswers(client.history)).toEqual([]);
  expect(client.history.filter(({ status }) => ![0, 200, 409, 503].includes(status))).toEqual([]);

  const charges = await settled(house.stack, client.accountId);
  const known = paid(client.history);
  expect(known.filter(({ idempotencyKey }) => idempotencyKey)).toHaveLength(outcomes.length);
  expect(charges).toBeGreaterThanOrEqual(known.length);
  expect(charges).toBeLessThanOrEqual(known.length + keyless.filter(({ status }) => status !== 200).length);
  client.close();
}, 120_000);
