import { readFileSync } from 'node:fs';
import { type HostileBody, hostileBodies } from '@modernleads/testing';
import { type Answer, get, send } from './api';
import { type Stack, startStack } from './stack';

const MIB = 1_048_576;
/** How much slower the slow calls of others may be under attack, on two cores that are all busy. A call that waits for a hostile body is some hundred times slower. */
const MOST_SLOWER = 60;
/** A calm call counts as so long: what takes 1 ms takes many times as long on a busy machine. */
const LEAST_MS = 20;
const MOST_GROWTH = 300 * MIB;
const AT_ONCE = 4;

let stack: Stack;
let hostile: string;
let other: string;
beforeAll(async () => {
  stack = await startStack({ services: { verify: 0, batch: 1 } });
  hostile = (await stack.createKey({ mode: 'test', rateLimit: 100_000 })).secret;
  other = (await stack.createKey({ mode: 'test', rateLimit: 100_000 })).secret;
});
afterAll(() => stack?.stop());

/** Milliseconds of a call that must be answered with 200. */
async function msOf(call: () => Promise<Answer>): Promise<number> {
  const from = performance.now();
  expect((await call()).status).toBe(200);
  return performance.now() - from;
}

/** Of a request that is sent until there is room for it. */
async function statusOf({ path, type, body }: HostileBody): Promise<number> {
  for (;;) {
    const { status } = await send(stack.url, { path, key: hostile, headers: { 'content-type': type }, body });
    if (status !== 503) return status;
  }
}

const live = () => get(stack.url, '/health/live');
const cleaned = () => send(stack.url, { path: '/v1/batch/clean-names', key: other, json: { names: ['Acme Inc.'] } });

/** The slower calls of `isDone`: nine of ten take no longer. */
async function slowCalls(isDone: (calls: number) => boolean): Promise<{ health: number; paid: number }> {
  const [health, paid]: [number[], number[]] = [[], []];
  while (!isDone(health.length)) {
    health.push(await msOf(live));
    paid.push(await msOf(cleaned));
  }
  const slow = (all: number[]): number => all.sort((one, next) => one - next)[Math.floor(all.length * 0.9)] as number;
  return { health: slow(health), paid: slow(paid) };
}

/** Bytes that a process uses now, and at its peak so far. */
function memoryOf({ pid }: { pid: number }): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (field: string): number => Number(new RegExp(`^${field}:\\s{0,20}(\\d{1,12}) kB`, 'm').exec(status)?.[1]) * 1_024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

it('a stream of hostile bodies under one key holds up no other key, and takes little memory', async () => {
  const services = ['gateway', 'batch'].flatMap((service) => stack.of(service));
  const before = services.map((service) => memoryOf(service).now);
  await slowCalls((calls) => calls === 20);
  const calm = await slowCalls((calls) => calls === 60);
  let underWay = 0;
  const waiting = Object.values(hostileBodies());
  const { length: sent } = waiting;
  const answers: number[] = [];
  const attack = async (): Promise<void> => {
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      underWay += 1;
      answers.push(await statusOf(request));
      underWay -= 1;
    }
  };
  const attackers = Array.from({ length: AT_ONCE }, attack);
  const hurried = await slowCalls(() => underWay === 0);
  await Promise.all(attackers);
  expect(answers).toHaveLength(sent);
  expect(answers.filter((status) => ![200, 400, 413, 504].includes(status))).toEqual([]);
  for (const call of ['health', 'paid'] as const)
    expect(hurried[call] / Math.max(calm[call], LEAST_MS)).toBeLessThan(MOST_SLOWER);
  const growth = services.map((service, at) => memoryOf(service).peak - (before[at] as number));
  expect(Math.max(...growth)).toBeLessThan(MOST_GROWTH);
}, 240_000);
