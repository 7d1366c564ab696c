import { check } from './checker/check';
import { collect, type Violation } from './checker/facts';
import { Injector } from './faults/injector';
import { Stack } from './stack/stack';
import type { Stores } from './stack/stores';
import { type Happening, History } from './history';
import { Batches } from './load/batches';
import { Caller } from './load/caller';
import { Client, type Scene } from './load/client';
import { openAccounts } from './load/customers';
import { Dossiers } from './load/dossiers';
import { Endpoints } from './load/endpoints';
import { rest } from './load/rest';
import { faultSequences } from './plan/faults';
import type { Plan } from './plan/plan';
import { CONTEXT_REQUEST, endpointRequest } from './plan/request';
import { type Customer, script } from './plan/script';
import { seeded } from './plan/seeded';

const PROGRESS_MS = 5_000;
/** Factor of the planned duration after which a run ends. */
const PATIENCE = 4;
/** Behaviour of the endpoints that customers have at the start. */
const BEHAVIOURS: Readonly<Partial<Record<Customer, readonly string[]>>> = {
  alpha: ['steady', 'flaky', 'dead'],
  beta: ['steady', 'flaky'],
  tester: ['steady'],
};

/** Customers whose clients research and score companies. */
const PAYERS: readonly Customer[] = ['alpha', 'beta'];

export interface RunOptions {
  readonly seed: number;
  readonly plan: Plan;
  /** The folder of the built services, relative to the workspace. */
  readonly dist: string;
  /** The folder of the histories. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** The result of a run. */
export interface Report {
  readonly calls: number;
  /** Requests whose outcome stayed unknown to the client. */
  readonly unknown: number;
  readonly batches: number;
  readonly pauses: number;
  readonly dossiers: number;
  readonly deliveries: number;
  readonly faults: readonly Happening[];
  readonly violations: readonly Violation[];
}

/** Starts the stack, applies load and faults, ends the faults, waits until all work has ended, and checks. */
export async function run(stores: Stores, options: RunOptions): Promise<Report> {
  const { plan, dist, folder } = options;
  const history = new History(folder);
  const journal = history.arrived.bind(history);
  const stack = await Stack.start({ stores, dist, replicas: plan.replicas, journal });
  try {
    return await perform(stack, history, options);
  } finally {
    await stack.stop();
    for (const { name, logs } of stack.all) history.keepLog(name, logs);
    history.close();
  }
}

async function perform(stack: Stack, history: History, { seed, plan, say }: RunOptions): Promise<Report> {
  const gateways = stack.of('gateway').map(({ url }) => url);
  const caller = (name: string): Caller => new Caller(name, gateways, stack.hooks.base, history);
  const observer = caller('observer');
  const scene: Scene = {
    ...{ stack, history },
    accounts: await openAccounts(stack),
    batches: new Batches(observer),
    dossiers: new Dossiers(observer),
    endpoints: new Endpoints(),
  };
  if (plan.replicas['webhook-dispatcher']) await makeEndpoints(scene, observer);
  if (plan.replicas['qualify']) for (const payer of PAYERS) await observer.call(scene.accounts[payer], CONTEXT_REQUEST);
  const stopTelling = tell(scene, say);
  try {
    await rage(scene, caller, seed, plan);
    say('The faults are over: waiting for rest.');
    const unrest = await rest(scene, observer, Date.now() + plan.restSeconds * 1_000);
    const facts = await collect(scene, unrest);
    return {
      calls: facts.calls.length,
      unknown: facts.calls.filter(({ outcome }) => outcome === 'info').length,
      batches: facts.batches.length,
      pauses: facts.pauses.length,
      dossiers: facts.seenDossiers.length,
      deliveries: facts.deliveries.length,
      faults: facts.happenings,
      violations: check(facts),
    };
  } finally {
    stopTelling();
    scene.batches.stop();
    observer.close();
  }
}

async function makeEndpoints({ accounts, endpoints }: Scene, caller: Caller): Promise<void> {
  for (const [customer, behaviours] of Object.entries(BEHAVIOURS))
    for (const behaviour of behaviours) {
      const label = `${customer}-${behaviour}`;
      endpoints.took(await caller.call(accounts[customer as Customer], endpointRequest(label, label)));
    }
}

/** Load and faults until the time is over; then every replica runs again. */
async function rage(scene: Scene, caller: (name: string) => Caller, seed: number, plan: Plan): Promise<void> {
  const { load, faults, seconds, leastFaults } = plan;
  const from = performance.now();
  const isOver = (): boolean => {
    const share = (performance.now() - from) / (seconds * 1_000);
    return share > PATIENCE || (share > 1 && scene.history.happenings.length >= leastFaults);
  };
  const clients = Object.entries(load.clients).flatMap(([customer, count]) =>
    Array.from({ length: count }, (_, n) => {
      const name = `${customer}${n + 1}`;
      const steps = script(seeded(seed, `steps of ${name}`), name, customer as Customer, load);
      const client = new Client(scene, caller(name), customer as Customer);
      return client.run(steps, seeded(seed, `pauses of ${name}`), load.thinkMs, isOver);
    }),
  );
  const injector = new Injector(scene.stack, scene.history);
  const sequences = faultSequences(seed, faults).map((sequence) => injector.run(sequence, isOver));
  await Promise.all([...sequences, ...clients]);
  await injector.heal();
}

/** Prints the progress every few seconds. @returns a function that stops it. */
function tell({ history, batches, stack }: Scene, say: (line: string) => void): () => void {
  const from = Date.now();
  const timer = setInterval(() => {
    const { calls, happenings } = history;
    const unknown = calls.filter(({ outcome }) => outcome === 'info').length;
    const open = [...batches.seen.values()].filter(({ results }) => !results).length;
    const last = happenings.at(-1)?.what ?? 'none';
    say(
      `${String(Math.round((Date.now() - from) / 1_000)).padStart(5)} s  ${calls.length} calls, ${unknown} of unknown outcome; ` +
        `${batches.seen.size} batches, ${open} under way; ${stack.hooks.arrivals.length} webhooks; ${happenings.length} faults, the last: ${last}`,
    );
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}
