import { parseLimits, ProviderLimits } from './provider-limits';

describe('the limits of a provider', () => {
  it('are those of the table, or the default', () => {
    const limits = new ProviderLimits();
    expect(limits.of('normal.test')).toEqual({ concurrency: 20, perMinute: 3_000 });
    expect(limits.of('orange')).toEqual({ concurrency: 2, perMinute: 60 });
  });

  it('are those configured where there are any; a configured default leaves the table as it is', () => {
    const limits = new ProviderLimits(parseLimits('default=5/100, Google=1/60,acme.test=10000/1000000'));
    expect(limits.of('google')).toEqual({ concurrency: 1, perMinute: 60 });
    expect(limits.of('acme.test')).toEqual({ concurrency: 10_000, perMinute: 1_000_000 });
    expect(limits.of('normal.test')).toEqual({ concurrency: 5, perMinute: 100 });
    expect(limits.of('orange')).toEqual({ concurrency: 2, perMinute: 60 });
  });

  it.each([
    ['google', 'must be provider=concurrency/conversations a minute, not "google"'],
    ['google=20', 'must be provider=concurrency/conversations a minute, not "google=20"'],
    ['google=20/60,', 'must be provider=concurrency/conversations a minute, not ""'],
    ['google=-1/60', 'must be provider=concurrency/conversations a minute, not "google=-1/60"'],
    ['google=0/60', 'must keep the concurrency of google from 1 to 10000'],
    ['google=1/1000001', 'must keep the conversations a minute of google from 1 to 1000000'],
    ['gogle=1/60', 'names "gogle", which is no provider: did you mean google?'],
    ['google=1/60,google=2/60', 'names google twice'],
  ])('%s: %s', (text, message) => {
    expect(() => parseLimits(text)).toThrow(message);
  });
});
