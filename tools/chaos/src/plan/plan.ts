import { type FaultPlan, forEachService, type Service } from './faults';
import type { LoadPlan, Mix } from './script';

/** A run without its seed. */
export interface Plan {
  readonly load: LoadPlan;
  readonly faults: FaultPlan;
  /** Replicas of each service; an absent one is not started. */
  readonly replicas: Readonly<Partial<Record<Service, number>>>;
  /** Seconds of load and faults. On a busy machine they last until there were so many faults, up to four times as long. */
  readonly seconds: number;
  readonly leastFaults: number;
  /** Seconds in which all work must end after the last fault. */
  readonly restSeconds: number;
}

/** Milliseconds from the last renewal to the end of the lease of a claim or a chunk of a batch. */
export const LEASE_SECONDS = 2;
const ZOMBIE_MS = (LEASE_SECONDS + 1) * 1_000;
/** Rows and research jobs are freed at the next reconciliation, up to 10 s after their lease; jobs stall 10 to 15 s after the last renewal of their lock. */
const LATE_BATCH_MS = 16_000;
/** The lease of a delivery is fixed at 45 s: only in a long run is a dispatcher frozen for longer. */
const LATE_DELIVERY_MS = 46_000;
const LONG_MINUTES = 3;
/** Seconds in which all work ends: that lease and the retries after it. */
const REST_SECONDS = 90;

/** Weights of batch sizes: most are small. */
const ROWS: LoadPlan['rows'] = [
  [10, 50],
  [80, 35],
  [500, 11],
  [3_000, 4],
];

const payers: Mix = {
  verify: 34,
  hot: 6,
  shared: 6,
  lookup: 14,
  qualify: 6,
  research: 3,
  batch: 12,
  again: 9,
  mismatch: 5,
  cancel: 5,
  pause: 8,
  peek: 3,
  endpoint: 1,
  rotate: 1,
  revoke: 2,
  object: 2,
  inward: 1,
};
const mix: LoadPlan['mix'] = {
  alpha: payers,
  beta: payers,
  poor: { verify: 60, batch: 20, again: 10, hot: 10 },
  capped: { verify: 60, lookup: 20, again: 10, hot: 10 },
  tester: { verify: 50, lookup: 15, qualify: 5, research: 5, batch: 15, again: 10, mismatch: 5, cancel: 5, pause: 5 },
};

/** The whole stack under every kind of fault. */
export function fullPlan(minutes: number): Plan {
  return {
    load: {
      clients: { alpha: 5, beta: 4, poor: 2, capped: 2, tester: 2 },
      mix,
      rows: ROWS,
      copied: 0.25,
      enrich: 0.3,
      thinkMs: 250,
    },
    faults: {
      services: {
        ...forEachService({ kill: 4, freeze: 4, stop: 2, roll: 1 }),
        gateway: { kill: 3, freeze: 3, stop: 1, crash: 4, roll: 1 },
        batch: { kill: 3, freeze: 3, stop: 1, crash: 3, roll: 1 },
        research: { kill: 3, freeze: 3, stop: 1, crash: 2, roll: 1 },
        'webhook-dispatcher': { kill: 2, freeze: 3, stop: 3, crash: 2, roll: 1 },
      },
      stores: {
        postgres: { kill: 2, immediate: 2, backend: 3, freeze: 1 },
        redis: { wipe: 3, freeze: 1 },
        nats: { kill: 3, freeze: 1 },
      },
      pace: { services: 6_000, stores: 14_000 },
      zombies: {
        ms: ZOMBIE_MS,
        longer: {
          batch: LATE_BATCH_MS,
          research: LATE_BATCH_MS,
          ...(minutes < LONG_MINUTES ? {} : { 'webhook-dispatcher': LATE_DELIVERY_MS }),
        },
        share: 0.5,
      },
    },
    replicas: forEachService(2),
    seconds: minutes * 60,
    leastFaults: Math.ceil(minutes * 20),
    restSeconds: REST_SECONDS,
  };
}
