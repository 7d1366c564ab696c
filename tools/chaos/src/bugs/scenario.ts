import { type FaultPlan, type Service } from '../plan/faults';
import { LEASE_SECONDS, type Plan } from '../plan/plan';
import type { Deed, LoadPlan, Mix } from '../plan/script';

/** What a directed run needs: no more services, load and faults than bring one bug to light. */
export interface Scenario {
  readonly replicas: Plan['replicas'];
  readonly clients: LoadPlan['clients'];
  /** What all of them do. */
  readonly mix: Mix;
  readonly domains?: LoadPlan['domains'];
  /** Rows of a batch, at most. */
  readonly rows?: number;
  readonly copied?: number;
  readonly thinkMs?: number;
  readonly faults?: FaultPlan['services'];
  /** Freezes last so many seconds longer than a lease. */
  readonly oversleep?: number;
  readonly leastFaults?: number;
  readonly seconds?: number;
  /** Where the bug keeps something from ever ending, this is how long it is waited for. */
  readonly restSeconds?: number;
}

export function scenario(wanted: Scenario): Plan {
  const { replicas, clients, mix, domains, rows = 10, copied = 0.25, thinkMs = 200, faults = {} } = wanted;
  const { oversleep = 0, leastFaults = 0, seconds = 4, restSeconds = 30 } = wanted;
  const zombies = { ms: (LEASE_SECONDS + oversleep) * 1_000, share: 1 };
  const mixes = Object.fromEntries(Object.keys(clients).map((customer) => [customer, mix]));
  return {
    load: { clients, mix: mixes, rows: [[rows, 1]], copied, enrich: 0, domains, thinkMs },
    faults: { services: faults, stores: {}, pace: { services: 1_500, stores: 0 }, zombies },
    ...{ replicas, seconds, leastFaults, restSeconds },
  };
}

/** Some of each of the services. */
export function replicasOf(...services: (readonly [Service, number])[]): Plan['replicas'] {
  return Object.fromEntries(services);
}

/** Nothing but one thing, or a few alike. */
export function only(...deeds: Deed[]): Mix {
  return Object.fromEntries(deeds.map((deed) => [deed, 1]));
}
