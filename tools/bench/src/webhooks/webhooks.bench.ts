import { join } from 'node:path';
import { CleanUp } from '../clean-up';
import type { Bench } from '../main';
import { cpuTimeMs } from '../measure/cpu-time';
import { printProfile } from '../measure/print-profile';
import { percentile } from '../measure/statistics';
import { usageDuring } from '../measure/usage';
import { say } from '../say';
import { checkArrivals, checkDeliveries } from './check';
import type { Post } from './floor.role';
import { emitAll, emitEvenly, type Emitted, type Target } from './outbox';
import { type Arrival, HANGING } from './receiver.role';
import { type Burst, type Latency, report } from './report';
import { Stage } from './stage';

const ENDPOINTS = 50;
const WARM_UP_EVENTS = 1_000;
const BURST_EVENTS = 5_000;
/** Milliseconds, longer than a hanging attempt. */
const EVEN = { perSecond: 100, seconds: 20 };
const ROUNDS = 3;

/** Measures webhook delivery: many events at once, and an even load with and without a hanging endpoint. */
export const bench: Bench = async (env, { profile }) => {
  const profileDir = profile ? join(env.DATA_DIR, 'profiles') : undefined;
  const cleanUp = new CleanUp();
  try {
    say('Starting the dispatcher and the receiver…');
    const stage = await Stage.open(env, cleanUp, profileDir);
    const targets = await stage.createTargets(ENDPOINTS, '/answering/');
    say('Warming up…');
    await burst(stage, targets, WARM_UP_EVENTS);
    const bursts: Burst[] = [];
    const latencies: Latency[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      bursts.push(await burst(stage, targets, BURST_EVENTS));
      latencies.push(await latency(stage, targets, round));
      say(`  round ${round} of ${ROUNDS}`);
    }
    const events = WARM_UP_EVENTS + ROUNDS * (BURST_EVENTS + 2 * EVEN.perSecond * EVEN.seconds);
    stage.problems.push(...(await checkDeliveries(stage.database, targets, events)));
    report({
      bursts,
      latencies,
      endpoints: ENDPOINTS,
      events: BURST_EVENTS,
      perSecond: EVEN.perSecond,
      problems: stage.problems,
    });
    await cleanUp.run();
    if (profileDir) printProfile(profileDir, 'webhook-dispatcher');
    return stage.problems.length === 0;
  } finally {
    await cleanUp.run();
  }
};

/** All events at once, and then the same deliveries by an HTTP client alone, over as many connections. */
async function burst(stage: Stage, targets: readonly Target[], count: number): Promise<Burst> {
  const { database, dispatcher, problems } = stage;
  const { usage, result } = await usageDuring([dispatcher], database, async () => {
    const emitted = await emitAll(database, targets, count);
    return { emitted, ...(await stage.arrived(count)) };
  });
  const { emitted, arrivals, connections } = result;
  problems.push(...checkArrivals(emitted, arrivals));
  const seconds = (Math.max(...arrivals.map(({ at }) => at)) - (emitted[0] as Emitted).at) / 1_000_000;
  const floor = await sendAgain(stage, emitted, arrivals, connections);
  return { deliveries: arrivals.length, seconds, connections, usage, floor };
}

async function sendAgain(stage: Stage, emitted: readonly Emitted[], arrivals: readonly Arrival[], connections: number) {
  const secrets = new Map(emitted.map(({ target: { endpoint } }) => [new URL(endpoint.url).pathname, endpoint.secret]));
  const posts = arrivals.map(({ path, headers, body }): Post => {
    return { path, body, deliveryId: headers['webhook-id'] ?? '', secret: secrets.get(path) ?? '' };
  });
  const before = cpuTimeMs(stage.floor.pid);
  const seconds = await stage.floor.ask<number>({ port: stage.port, posts, connections } as never);
  const cpuMs = cpuTimeMs(stage.floor.pid) - before;
  stage.problems.push(...checkArrivals(emitted, (await stage.arrived(posts.length)).arrivals));
  return { seconds, cpuMs };
}

/** The same even load twice: alone, and with one more endpoint, which gets an equal share and never answers. */
async function latency(stage: Stage, targets: readonly Target[], round: number): Promise<Latency> {
  const alone = await evenly(stage, targets, []);
  const hanging = await stage.createTargets(1, `${HANGING}${round}-`);
  const beside = await evenly(stage, targets, hanging);
  await stage.remove(hanging);
  return { alone, beside };
}

async function evenly(stage: Stage, targets: readonly Target[], hanging: readonly Target[]) {
  const perHanging = { ...EVEN, perSecond: EVEN.perSecond / targets.length };
  const [emitted] = await Promise.all([
    emitEvenly(stage.database, targets, EVEN),
    hanging.length && emitEvenly(stage.database, hanging, perHanging),
  ]);
  const { arrivals } = await stage.arrived(emitted.length);
  const [hung, healthy] = [true, false].map((is) => arrivals.filter(({ path }) => path.startsWith(HANGING) === is)) as [
    Arrival[],
    Arrival[],
  ];
  stage.problems.push(...checkArrivals(emitted, healthy));
  if (hanging.length && !hung.length) stage.problems.push('nothing came to the endpoint that hangs');
  return quantiles(emitted, healthy);
}

/** Milliseconds from the commit of an event to the first bytes of its first delivery. */
function quantiles(emitted: readonly Emitted[], arrivals: readonly Arrival[]): { p50: number; p99: number } {
  const firstAt = new Map<string, number>();
  for (const { body, at } of arrivals) {
    const { batch_id: id } = (JSON.parse(body) as { data: { batch_id: string } }).data;
    firstAt.set(id, Math.min(at, firstAt.get(id) ?? Infinity));
  }
  const waits = emitted.map(({ batchId, at }) => ((firstAt.get(batchId) ?? Infinity) - at) / 1_000);
  const sorted = Float64Array.from(waits).sort();
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}
