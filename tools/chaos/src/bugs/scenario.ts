import type { FaultPlan, Service } from '../plan/faults';
import { LEASE_SECONDS, type Plan } from '../plan/plan';
import type { Deed, LoadPlan, Mix } from '../plan/script';

/** What a directed run needs: no more services, load and faults than bring one bug to light. */
export interface Scenario {
  readonly replicas: Plan['replicas'];
  readonly clients: LoadPlan['clients'];
  /** What all of them do. */
  readonly mix: Mix;
  readonly domains?: LoadPlan['domains'];
  readonly mostRows?: number;
  readonly faults?: FaultPlan['services'];
  readonly leastFaults?: number;
  readonly seconds?: number;
  /** Where the bug keeps something from ever ending, this is how long it is waited for. */
  readonly restSeconds?: number;
}

/** Longer than a lease, and than the time in which another notices that it has ended. */
const ZOMBIE_MS = (LEASE_SECONDS + 1) * 1_000;

export function scenario(wanted: Scenario): Plan {
  const { replicas, clients, mix, domains, mostRows = 60, faults = {}, leastFaults = 0, seconds = 5, restSeconds = 30 } = wanted;
  const mixes = Object.fromEntries(Object.keys(clients).map((customer) => [customer, mix]));
  return {
    load: { clients, mix: mixes, mostRows, enrich: 0, domains, thinkMs: 40 },
    faults: { services: faults, stores: {}, pace: { services: 1_500, stores: 0 }, zombieMs: ZOMBIE_MS },
    ...{ replicas, seconds, leastFaults, restSeconds },
  };
}

/** Some of each of the services. */
export function houseOf(...services: (readonly [Service, number])[]): Plan['replicas'] {
  return Object.fromEntries(services);
}

/** Nothing but one thing, or a few alike. */
export function only(...deeds: Deed[]): Mix {
  return Object.fromEntries(deeds.map((deed) => [deed, 1]));
}
