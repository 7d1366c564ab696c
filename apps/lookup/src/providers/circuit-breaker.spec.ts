import { CircuitBreaker } from './circuit-breaker';
import { ProviderRateLimiter } from './provider-rate-limiter';
import { type FailureKind, ProviderError } from './provider';

let now = 0;
beforeEach(() => {
  now = 1_000_000;
});
const failure = (kind: FailureKind, retryAfter?: number): ProviderError => new ProviderError('p', kind, retryAfter);

describe('CircuitBreaker', () => {
  const breaker = (): CircuitBreaker => new CircuitBreaker(() => now);

  it('opens after five failures in a row, for half a minute', () => {
    const one = breaker();
    for (let n = 0; n < 4; n++) one.failed(failure('timeout'));
    expect(one.waitSeconds).toBe(0);
    one.failed(failure('malformed'));
    expect(one.waitSeconds).toBe(30);
    now += 30_000;
    expect(one.waitSeconds).toBe(0);
  });

  it('opens again at once when the trial request fails, and closes when it succeeds', () => {
    const one = breaker();
    for (let n = 0; n < 5; n++) one.failed(failure('unavailable'));
    now += 30_000;
    one.failed(failure('unavailable'));
    expect(one.waitSeconds).toBe(30);
    now += 30_000;
    one.succeeded();
    one.failed(failure('unavailable'));
    expect(one.waitSeconds).toBe(0);
  });

  it.each([
    [failure('auth'), 300],
    [failure('quota'), 300],
    [failure('rate_limited', 7), 7],
    [failure('rate_limited'), 10],
    [failure('bad_request'), 0],
  ])('stays open as long as the failure asks for: %s', (error, seconds) => {
    const one = breaker();
    one.failed(error);
    expect(one.waitSeconds).toBe(seconds);
  });
});

describe('Pacer', () => {
  it('spaces requests evenly, and refuses one that would wait too long', () => {
    const pacer = new ProviderRateLimiter(4, () => now);
    expect([pacer.reserveSlot(500), pacer.reserveSlot(500), pacer.reserveSlot(500), pacer.reserveSlot(500)]).toEqual([
      0,
      250,
      500,
      undefined,
    ]);
    now += 750;
    expect(pacer.reserveSlot(0)).toBe(0);
  });
});
