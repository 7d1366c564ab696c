import * as fc from 'fast-check';
import { LocalWindows } from './local-windows';
import { replay, volleys } from './rate-limit.model';
import { type Decision, FRESH_WINDOW, slide, type WindowState } from './sliding-window';

/** Sends `count` requests at `now`; returns the state and the last decision. */
function send(state: WindowState, count: number, now: number, limit = 60): { state: WindowState; decision?: Decision } {
  let outcome: { state: WindowState; decision?: Decision } = { state };
  for (let sent = 0; sent < count; sent++) outcome = slide(outcome.state, limit, now);
  return outcome;
}

describe('the sliding window', () => {
  it('decides as the model does, whatever is sent when', async () => {
    await fc.assert(
      fc.asyncProperty(volleys, async (all) => {
        let state = FRESH_WINDOW;
        const request = (limit: number, now: number) => {
          const outcome = slide(state, limit, now);
          ({ state } = outcome);
          return outcome.decision;
        };
        await replay(all, request, (actual, expected) => expect(actual).toEqual(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('admits a request exactly Retry-After seconds later, and as long as it takes to arrive', async () => {
    await fc.assert(
      fc.asyncProperty(volleys, fc.nat(999), async (all, delay) => {
        let state = FRESH_WINDOW;
        const request = (limit: number, now: number) => {
          const outcome = slide(state, limit, now);
          ({ state } = outcome);
          const { allowed, retryAfterSeconds } = outcome.decision;
          if (!allowed) expect(slide(state, limit, now + retryAfterSeconds * 1000 + delay).decision.allowed).toBe(true);
          return outcome.decision;
        };
        await replay(all, request, () => undefined);
      }),
    );
  });

  it('allows 60 in a minute, 120 in the burst minute, and no second burst within the hour', () => {
    const minute = send(FRESH_WINDOW, 60, 0);
    expect(minute.decision).toEqual({ allowed: true, limit: 60, remaining: 0, resetSeconds: 60, retryAfterSeconds: 0 });
    const burst = send(minute.state, 60, 1_000);
    expect(burst.decision).toMatchObject({ allowed: true, limit: 120, remaining: 0 });
    expect(send(burst.state, 1, 1_000).decision).toMatchObject({ allowed: false, limit: 120, retryAfterSeconds: 59 });
    const later = send(burst.state, 60, 1_800_000);
    expect(send(later.state, 1, 1_800_000).decision).toMatchObject({ allowed: false, limit: 60, retryAfterSeconds: 60 });
    const nextHour = send(burst.state, 60, 3_601_000);
    expect(send(nextHour.state, 1, 3_601_000).decision).toMatchObject({ allowed: true, limit: 120 });
  });

  it('says when a new burst will let the request in, if that is sooner', () => {
    const { state } = send(send(FRESH_WINDOW, 61, 0).state, 60, 3_590_000);
    expect(slide(state, 60, 3_590_500).decision).toMatchObject({ allowed: false, retryAfterSeconds: 10 });
  });

  it('does not change by a refusal', () => {
    const { state } = send(FRESH_WINDOW, 120, 0);
    expect(send(state, 1000, 500).state).toEqual(state);
  });
});

describe('the windows of one process', () => {
  it('count each key by itself', () => {
    const windows = new LocalWindows(10, () => 0);
    for (let sent = 0; sent < 120; sent++) expect(windows.check('a', 60).allowed).toBe(true);
    expect(windows.check('a', 60).allowed).toBe(false);
    expect(windows.check('b', 60)).toMatchObject({ allowed: true, remaining: 59 });
  });

  it('are bounded: the key unused for longest is forgotten', () => {
    const windows = new LocalWindows(2, () => 0);
    for (const key of ['a', 'b', 'a', 'c']) windows.check(key, 60);
    expect(windows.check('a', 60).remaining).toBe(57);
    expect(windows.check('b', 60).remaining).toBe(59);
  });
});
