import * as fc from 'fast-check';
import type { Limits } from './provider-limits';
import type { Asking, Holding, News, Pulse, Turn } from './limiter-rules';

const PROVIDERS = ['p0.test', 'p1.test', 'p2.test', 'p3.test'];
const EVENTS = ['ok', 'slow_down', 'blames_us', 'unreachable'] as const;
/** Nothing that a register holds is forgotten within this time for want of use. */
const LONGEST_HISTORY_MS = 1_700_000;

/** What happens to a register, after a pause: questions, news of one of the last permits or of many conversations, or a pulse. */
type Step = { readonly pause: number } & (
  | { readonly does: 'ask'; readonly provider: number; readonly host: number; readonly count: number }
  | { readonly does: 'report'; readonly permit: number; readonly events: readonly News['event'][] }
  | {
      readonly does: 'hear';
      readonly provider: number;
      readonly host: number;
      readonly event: News['event'];
      readonly times: number;
    }
  | { readonly does: 'pulse' }
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
const events = fc.oneof(
  { arbitrary: fc.constantFrom(...EVENTS).map((event): News['event'][] => [event, 'release']), weight: 5 },
  fc.constantFrom(...EVENTS).map((event): News['event'][] => [event]),
  fc.constant<News['event'][]>(['release']),
);
const badNews = fc.constantFrom<News['event']>('unreachable', 'unreachable', 'blames_us', 'blames_us', 'slow_down', 'ok');
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
  { arbitrary: fc.record({ does: fc.constant('report' as const), pause, permit: fc.nat(5), events }), weight: 6 },
  {
    arbitrary: fc.record({
      does: fc.constant('hear' as const),
      pause,
      provider: fc.nat(3),
      host: fc.nat(1),
      event: badNews,
      times: fc.constantFrom(1, 2, 5, 6),
    }),
    weight: 3,
  },
  fc.record({ does: fc.constant('pulse' as const), pause }),
);
const limits = fc.record({
  concurrency: fc.integer({ min: 1, max: 6 }),
  perMinute: fc.constantFrom(1, 7, 60, 600, 3_000, 77_777),
});

/** Small limits, few hosts and much bad news reach the rare states soonest. */
export const histories: fc.Arbitrary<History> = fc.record({ limits, steps: fc.array(step, { maxLength: 60, size: 'max' }) });

/** A register, and the clock that it goes by. */
export interface TimedRegister {
  ask(asking: Asking, now: number): Turn[] | Promise<Turn[]>;
  tell(news: readonly News[], now: number): void | Promise<void>;
  pulse(held: readonly Holding[], now: number): Pulse | Promise<Pulse>;
}

/** A permit that was granted in a history. */
export interface Granted extends Omit<News, 'event'> {
  readonly at: number;
}

/** Plays a history; returns all that the register said, and calls `granted` for every permit. */
export async function play(
  { limits, steps }: History,
  register: TimedRegister,
  hears: { granted?(permit: Granted): void; told?(news: readonly News[], now: number): void } = {},
): Promise<unknown[]> {
  const said: unknown[] = [];
  const permits: Granted[] = [];
  const start = 1_700_000_000_000;
  let now = start;
  for (const step of steps) {
    now += step.pause;
    if (now > start + LONGEST_HISTORY_MS) break;
    if (step.does === 'pulse') {
      const { openHosts, blaming, spoken, blamed } = await register.pulse([], now);
      said.push({ openHosts, blaming, spoken, blamed });
    } else if (step.does === 'report') {
      const permit = permits[permits.length - 1 - (step.permit % Math.max(1, permits.length))];
      const news = permit ? step.events.map((event): News => ({ ...permit, event })) : [];
      hears.told?.(news, now);
      if (news.length) await register.tell(news, now);
    } else if (step.does === 'hear') {
      const news = { ...placeOf(step), event: step.event, id: 'of nobody', trial: false };
      await register.tell(Array<News>(step.times).fill(news), now);
    } else {
      const { provider, host } = placeOf(step);
      const requests = Array.from({ length: step.count }, (_, index) => ({ id: `${said.length}-${index}`, host, waitedMs: 0 }));
      const turns = await register.ask({ replica: 'r', provider, limits, requests }, now);
      turns.forEach(({ kind }, index) => {
        if (kind !== 'granted' && kind !== 'trial') return;
        const permit = { provider, host, id: requests[index]?.id ?? '', trial: kind === 'trial', at: now };
        permits.push(permit);
        hears.granted?.(permit);
      });
      said.push(turns);
    }
  }
  return said;
}

function placeOf({ provider, host }: { readonly provider: number; readonly host: number }): Pick<News, 'provider' | 'host'> {
  const name = PROVIDERS[provider] as string;
  return { provider: name, host: `mx${host}.${name}` };
}
