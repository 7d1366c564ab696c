import { type FaultPlan, type Service } from '../plan/faults';
import { LEASE_SECONDS, type Plan } from '../plan/plan';
import type { Deed, LoadPlan, Mix } from '../plan/script';

/** A directed run: the least services, load and faults under which one bug shows. */
export interface Scenario {
  readonly replicas: Plan['replicas'];
  readonly clients: LoadPlan['clients'];
  /** The load of all clients. */
  readonly mix: Mix;
  readonly domains?: LoadPlan['domains'];
  readonly companies?: LoadPlan['companies'];
  /** Rows of a batch, at most. */
  readonly rows?: number;
  readonly copied?: number;
  readonly thinkMs?: number;
  readonly faults?: FaultPlan['services'];
  /** Seconds by which freezes outlast a lease. */
  readonly secondsPastLease?: number;
  readonly leastFaults?: number;
  readonly seconds?: number;
  /** Seconds that the run waits for the end of all work, if the bug prevents it. */
  readonly restSeconds?: number;
}

export function scenario(wanted: Scenario): Plan {
  const { replicas, clients, mix, domains, companies, rows = 10, copied = 0.25, thinkMs = 200, faults = {} } = wanted;
  const { secondsPastLease = 0, leastFaults = 0, seconds = 4, restSeconds = 30 } = wanted;
  const zombies = { ms: (LEASE_SECONDS + secondsPastLease) * 1_000, share: 1 };
  const mixes = Object.fromEntries(Object.keys(clients).map((customer) => [customer, mix]));
  return {
    load: { clients, mix: mixes, rows: [[rows, 1]], copied, enrich: 0, domains, companies, thinkMs },
    faults: { services: faults, stores: {}, pace: { services: 1_500, stores: 0 }, zombies },
    ...{ replicas, seconds, leastFaults, restSeconds },
  };
}

/** Replicas of each service. */
export function replicasOf(...services: (readonly [Service, number])[]): Plan['replicas'] {
  return Object.fromEntries(services);
}

/** Shares of a plan in which only the given kinds occur. */
export function only(...deeds: Deed[]): Mix {
  return Object.fromEntries(deeds.map((deed) => [deed, 1]));
}
