import { type FaultPlan, forEachService, type Service } from './faults';
import type { LoadPlan, Mix } from './script';

/** A run, but for its seed. */
export interface Plan {
  readonly load: LoadPlan;
  readonly faults: FaultPlan;
  /** Replicas of each service; one that is absent is not started. */
  readonly replicas: Readonly<Partial<Record<Service, number>>>;
  /** How long load and faults last: on a busy machine longer, until there were so many faults, but not more than four times as long. */
  readonly seconds: number;
  readonly leastFaults: number;
  /** How long everything may take to come to rest once the faults are over. */
  readonly restSeconds: number;
}

/** Claims, and chunks of a batch, outlive the last sign of life of their owner by so long. */
export const LEASE_SECONDS = 2;
const ZOMBIE_MS = (LEASE_SECONDS + 1) * 1_000;
/** Rows are taken from a worker at the next reconciliation, up to 10 s after their lease; its jobs stall 10 to 15 s after its last sign of life. */
const LATE_BATCH_MS = 16_000;
/** The lease of a delivery is 45 s and cannot be made shorter: only in a long run does a dispatcher outsleep it. */
const LATE_DELIVERY_MS = 46_000;
const LONG_MINUTES = 3;
/** That lease, and the retries that come after it. */
const REST_SECONDS = 90;

/** Most batches are small, some are long. */
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
  batch: 12,
  again: 9,
  mismatch: 5,
  cancel: 5,
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
  tester: { verify: 50, lookup: 15, batch: 15, again: 10, mismatch: 5, cancel: 5 },
};

/** The whole stack under everything that can happen to it. */
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
        longer: { batch: LATE_BATCH_MS, ...(minutes < LONG_MINUTES ? {} : { 'webhook-dispatcher': LATE_DELIVERY_MS }) },
        share: 0.5,
      },
    },
    replicas: forEachService(2),
    seconds: minutes * 60,
    leastFaults: Math.ceil(minutes * 20),
    restSeconds: REST_SECONDS,
  };
}
