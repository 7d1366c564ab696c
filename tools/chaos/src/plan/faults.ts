import { SERVICES } from '@modernleads/testing';
import type { Random } from '@modernleads/testnet';
import { seeded } from './seeded';

/** The name of a folder in apps/. */
export type Service = string;

/** The same for every service. */
export function forEachService<T>(value: T): Record<Service, T> {
  return Object.fromEntries(SERVICES.map((service) => [service, value]));
}

export const STORES = ['postgres', 'redis', 'nats'] as const;
export type Store = (typeof STORES)[number];

/** Places at which a service can kill itself, see `crashPoint` of libs/platform. */
export const CRASH_POINTS: Readonly<Partial<Record<Service, readonly string[]>>> = {
  gateway: ['before_hold', 'after_hold', 'after_work', 'before_capture_commit', 'after_capture'],
  batch: ['before_batch_commit', 'after_batch_commit'],
  research: ['before_capture_commit', 'after_capture'],
  'webhook-dispatcher': ['after_attempt'],
};

/** Faults of one replica; `roll` stops and starts all of them, one after the other. */
export type ServiceFault =
  | { readonly kind: 'kill' | 'stop'; readonly replica: number; readonly ms: number }
  /** SIGSTOP, and SIGCONT `ms` later. */
  | { readonly kind: 'freeze'; readonly replica: number; readonly ms: number }
  /** It is restarted with a crash point, and killed if it has not reached that within `ms`. */
  | { readonly kind: 'crash'; readonly replica: number; readonly ms: number; readonly point: string }
  | { readonly kind: 'roll'; readonly ms: number };

/** `immediate`: like `pg_ctl stop -m immediate`. `backend`: one of PostgreSQL's processes is killed. `wipe`: killed, and its data deleted. */
export type StoreFault = { readonly kind: 'kill' | 'freeze' | 'immediate' | 'backend' | 'wipe'; readonly ms: number };

/** One fault, `afterMs` after the one before it in its sequence. */
export type Fault = { readonly afterMs: number } & (
  ({ readonly on: Service } & ServiceFault) | ({ readonly on: Store } & StoreFault)
);

export interface FaultPlan {
  /** Weights of faults by service and store; an absent one has no faults. */
  readonly services: Readonly<Partial<Record<Service, Readonly<Partial<Record<ServiceFault['kind'], number>>>>>>;
  readonly stores: Readonly<Partial<Record<Store, Readonly<Partial<Record<StoreFault['kind'], number>>>>>>;
  /** Milliseconds between two faults of a service, and of a store, on average. */
  readonly pace: { readonly services: number; readonly stores: number };
  /**
   * Freezes longer than a lease, after which a process continues work that another process has taken over: least milliseconds, those of
   * services with longer leases, and their share of all freezes, 0 to 1.
   */
  readonly zombies: { readonly ms: number; readonly longer?: Readonly<Record<Service, number>>; readonly share: number };
  /** Only these of the crash points; default: all. */
  readonly points?: readonly string[];
}

const REPLICAS = 2;

/** Endless faults: one concurrent sequence for each service and store, with one fault at a time. */
export function faultSequences(seed: number, plan: FaultPlan): Iterator<Fault>[] {
  const services = Object.keys(plan.services) as Service[];
  const stores = Object.keys(plan.stores) as Store[];
  return [
    ...services.map((service) => serviceFaults(seeded(seed, `faults of ${service}`), service, plan)),
    ...stores.map((store) => storeFaults(seeded(seed, `faults of ${store}`), store, plan)),
  ];
}

function* serviceFaults(random: Random, on: Service, plan: FaultPlan): Generator<Fault, never> {
  const kinds = Object.entries(plan.services[on] ?? {}) as [ServiceFault['kind'], number][];
  for (;;) yield { afterMs: pause(random, plan.pace.services), on, ...serviceFault(random, on, random.weighted(kinds), plan) };
}

function serviceFault(random: Random, on: Service, kind: ServiceFault['kind'], plan: FaultPlan): ServiceFault {
  const replica = random.integer(REPLICAS);
  const ms = between(random, 200, 1_200);
  if (kind === 'roll') return { kind, ms };
  if (kind === 'freeze') {
    const { ms: leastMs, longer = {}, share } = plan.zombies;
    const asZombie = random.chance(share);
    return { kind, replica, ms: asZombie ? (longer[on] ?? leastMs) + between(random, 0, 1_000) : ms };
  }
  if (kind !== 'crash') return { kind, replica, ms };
  const points = (CRASH_POINTS[on] ?? []).filter((point) => plan.points?.includes(point) ?? true);
  return { kind, replica, ms: 3_000, point: random.pick(points) };
}

function* storeFaults(random: Random, on: Store, plan: FaultPlan): Generator<Fault, never> {
  const kinds = Object.entries(plan.stores[on] ?? {}) as [StoreFault['kind'], number][];
  for (;;) {
    const kind = random.weighted(kinds);
    yield { afterMs: pause(random, plan.pace.stores), on, kind, ms: between(random, 300, 1_500) };
  }
}

const pause = (random: Random, mean: number): number => between(random, mean / 2, (mean * 3) / 2);
const between = (random: Random, least: number, most: number): number => Math.round(least + random.next() * (most - least));

/** A fault in a few words. */
export function describeFault(fault: Fault): string {
  const which = 'replica' in fault ? ` ${fault.replica + 1}` : '';
  const point = 'point' in fault ? ` at ${fault.point}` : '';
  const lasting = fault.kind === 'freeze' ? ` for ${fault.ms} ms` : '';
  return `${fault.kind} ${fault.on}${which}${point}${lasting}`;
}
