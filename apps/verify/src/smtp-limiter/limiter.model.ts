import * as fc from 'fast-check';
import type { Heartbeat, HeldLease, LeaseDecision, LeaseOutcome, LeaseRequests } from './limiter-rules';
import type { Limits } from './provider-limits';

const PROVIDERS = ['p0.test', 'p1.test', 'p2.test', 'p3.test'];
const OUTCOMES = ['ok', 'slow_down', 'ip_blocked', 'unreachable'] as const;
/** A limiter forgets nothing for lack of use within this time. */
const LONGEST_HISTORY_MS = 1_700_000;

/** What happens to a limiter after a pause: requests, outcomes of a recent lease or of several sessions, or a heartbeat. */
type Step = { readonly pause: number } & (
  | { readonly does: 'ask'; readonly provider: number; readonly host: number; readonly count: number }
  | { readonly does: 'report'; readonly lease: number; readonly outcomes: readonly LeaseOutcome['outcome'][] }
  | {
      readonly does: 'hear';
      readonly provider: number;
      readonly host: number;
      readonly outcome: LeaseOutcome['outcome'];
      readonly times: number;
    }
  | { readonly does: 'heartbeat' }
);

export interface History {
  readonly limits: Limits;
  readonly steps: readonly Step[];
}

const around = (ms: number) => fc.integer({ min: ms - 2, max: ms + 2 });
const pause = fc.oneof(
  { arbitrary: fc.constant(0), weight: 4 },
  fc.nat(100),
  fc.nat(3_000),
  around(1_000),
  around(2_000),
  around(30_000),
  around(60_000),
  { arbitrary: around(600_000), weight: 1 },
);
const outcomes = fc.oneof(
  { arbitrary: fc.constantFrom(...OUTCOMES).map((outcome): LeaseOutcome['outcome'][] => [outcome, 'release']), weight: 5 },
  fc.constantFrom(...OUTCOMES).map((outcome): LeaseOutcome['outcome'][] => [outcome]),
  fc.constant<LeaseOutcome['outcome'][]>(['release']),
);
const badOutcome = fc.constantFrom<LeaseOutcome['outcome']>(
  'unreachable',
  'unreachable',
  'ip_blocked',
  'ip_blocked',
  'slow_down',
  'ok',
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      pause,
      provider: fc.nat(3),
      host: fc.nat(1),
      count: fc.integer({ min: 1, max: 6 }),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ does: fc.constant('report' as const), pause, lease: fc.nat(5), outcomes }), weight: 6 },
  {
    arbitrary: fc.record({
      does: fc.constant('hear' as const),
      pause,
      provider: fc.nat(3),
      host: fc.nat(1),
      outcome: badOutcome,
      times: fc.constantFrom(1, 2, 5, 6),
    }),
    weight: 3,
  },
  fc.record({ does: fc.constant('heartbeat' as const), pause }),
);
const limits = fc.record({
  concurrency: fc.integer({ min: 1, max: 6 }),
  perMinute: fc.constantFrom(1, 7, 60, 600, 3_000, 77_777),
});

/** Small limits, few hosts and many bad outcomes reach the rare states soonest. */
export const histories: fc.Arbitrary<History> = fc.record({ limits, steps: fc.array(step, { maxLength: 60, size: 'max' }) });

/** A limiter with an explicit clock. */
export interface TimedLimiter {
  acquireLeases(asking: LeaseRequests, now: number): LeaseDecision[] | Promise<LeaseDecision[]>;
  recordOutcomes(outcomes: readonly LeaseOutcome[], now: number): void | Promise<void>;
  heartbeat(held: readonly HeldLease[], now: number): Heartbeat | Promise<Heartbeat>;
}

/** A lease that was granted in a history. */
export interface Granted extends Omit<LeaseOutcome, 'outcome'> {
  readonly at: number;
}

/** Plays a history; returns all decisions, and calls `granted` for every lease. */
export async function play(
  { limits, steps }: History,
  register: TimedLimiter,
  hears: { granted?(lease: Granted): void; told?(outcomes: readonly LeaseOutcome[], now: number): void } = {},
): Promise<unknown[]> {
  const said: unknown[] = [];
  const leases: Granted[] = [];
  const start = 1_700_000_000_000;
  let now = start;
  for (const step of steps) {
    now += step.pause;
    if (now > start + LONGEST_HISTORY_MS) break;
    if (step.does === 'heartbeat') {
      const { openHosts, blockingProviders, contactedProviders, ipBlocked } = await register.heartbeat([], now);
      said.push({ openHosts, blockingProviders, contactedProviders, ipBlocked });
    } else if (step.does === 'report') {
      const lease = leases[leases.length - 1 - (step.lease % Math.max(1, leases.length))];
      const outcomes = lease ? step.outcomes.map((outcome): LeaseOutcome => ({ ...lease, outcome })) : [];
      hears.told?.(outcomes, now);
      if (outcomes.length) await register.recordOutcomes(outcomes, now);
    } else if (step.does === 'hear') {
      const outcomes = { ...targetOf(step), outcome: step.outcome, id: 'of nobody', trial: false };
      await register.recordOutcomes(Array<LeaseOutcome>(step.times).fill(outcomes), now);
    } else {
      const { provider, host } = targetOf(step);
      const requests = Array.from({ length: step.count }, (_, index) => ({ id: `${said.length}-${index}`, host, waitedMs: 0 }));
      const decisions = await register.acquireLeases({ replica: 'r', provider, limits, requests }, now);
      decisions.forEach(({ kind }, index) => {
        if (kind !== 'granted' && kind !== 'trial') return;
        const lease = { provider, host, id: requests[index]?.id ?? '', trial: kind === 'trial', at: now };
        leases.push(lease);
        hears.granted?.(lease);
      });
      said.push(decisions);
    }
  }
  return said;
}

function targetOf({
  provider,
  host,
}: {
  readonly provider: number;
  readonly host: number;
}): Pick<LeaseOutcome, 'provider' | 'host'> {
  const name = PROVIDERS[provider] as string;
  return { provider: name, host: `mx${host}.${name}` };
}
