import fc from 'fast-check';
import { DEFAULT_STEPS, delayAfter, parseSteps, RETRY_AFTER_CAP, retryAfterSeconds } from './retry-schedule';

describe('parseSteps', () => {
  it.each([
    ['1m,5m,30m,6h', [60, 300, 1_800, 21_600]],
    ['1s', [1]],
    [' 2s , 1d', [2, 86_400]],
  ])('reads %s', (text, steps) => expect(parseSteps(text)).toEqual(steps));

  it.each(['', '1', 'm', '0s', '-1m', '1m,', '1m 5m', '31d', '1.5m', Array(21).fill('1s').join(',')])('refuses %j', (text) => {
    expect(() => parseSteps(text)).toThrow(/^must be up to 20 durations/);
  });
});

describe('delayAfter', () => {
  it('adds up to the moments of the documentation', () => {
    let at = 0;
    const moments = [0, 1, 2, 3].map(
      (step) => (at += delayAfter({ steps: DEFAULT_STEPS, jitter: 0 }, step, Math.random()) ?? NaN),
    );
    expect(moments).toEqual([60, 360, 2_160, 23_760]);
  });

  it('ends after the last step', () => expect(delayAfter({ steps: DEFAULT_STEPS, jitter: 0.1 }, 4, 0.5)).toBeUndefined());

  it('stays within the jitter', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const property = fc.property(
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      random,
      (step, jitter, r) => {
        const base = DEFAULT_STEPS[step] as number;
        const delay = delayAfter({ steps: DEFAULT_STEPS, jitter }, step, r) as number;
        expect(Math.abs(delay - base)).toBeLessThanOrEqual(base * jitter + 1e-9);
      },
    );
    fc.assert(property);
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.parse('2026-04-26T10:00:00Z');

  it.each([
    ['120', 120],
    ['0', 0],
    ['9999999999', RETRY_AFTER_CAP],
    ['Sun, 26 Apr 2026 10:01:30 GMT', 90],
    ['Sun, 26 Apr 2026 09:00:00 GMT', 0],
    ['Sun, 26 Apr 2099 09:00:00 GMT', RETRY_AFTER_CAP],
  ])('reads %s', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds));

  it.each([undefined, '', 'soon', '-5', '1.5', '1e9', '9'.repeat(100)])('makes nothing of %s', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });

  it('is within its bounds whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (header) => {
        const seconds = retryAfterSeconds(header, now);
        expect(seconds === undefined || (seconds >= 0 && seconds <= RETRY_AFTER_CAP)).toBe(true);
      }),
    );
  });
});
