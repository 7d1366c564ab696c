import { DEFAULT_STEPS } from './retry-schedule';
import { classifyAttempt, type AttemptReply, type RetryProgress } from './classify-attempt';

const NOW = Date.parse('2026-04-26T10:00:00Z');
const first: RetryProgress = { step: 0, deferrals: 0 };
const judged = (outcome: AttemptReply, progress: Partial<RetryProgress> = {}) =>
  classifyAttempt(outcome, { ...first, ...progress }, { steps: DEFAULT_STEPS, jitter: 0 }, 0.5, NOW);

describe('judge', () => {
  it.each([200, 201, 204, 299])('takes %s for delivered', (status) => {
    expect(judged({ status }, { step: 4 })).toEqual({ kind: 'delivered', error: null });
  });

  it.each([
    [{ status: 301 }, 'redirect'],
    [{ status: 307 }, 'redirect'],
    [{ status: 100 }, 'bad_status'],
    [{ status: 400 }, 'bad_status'],
    [{ status: 500 }, 'bad_status'],
    [{ failure: 'timeout' }, 'timeout'],
    [{ failure: 'nxdomain' }, 'dns_failed'],
    [{ failure: 'no_data' }, 'dns_failed'],
    [{ failure: 'blocked_address' }, 'blocked_address'],
    [{ failure: 'malformed_reply' }, 'malformed_reply'],
    [{ failure: 'tls_failed' }, 'tls_failed'],
  ] as [AttemptReply, string][])('tries again after %j', (outcome, error) => {
    expect(judged(outcome)).toEqual({ kind: 'retry', retrySeconds: 60, error });
    expect(judged(outcome, { step: 3 })).toEqual({ kind: 'retry', retrySeconds: 21_600, error });
    expect(judged(outcome, { step: 4 })).toEqual({ kind: 'dead', error });
  });

  it('takes 410 for the end of the endpoint', () =>
    expect(judged({ status: 410 })).toEqual({ kind: 'gone', error: 'bad_status' }));

  it.each(['proxy_failed', 'servfail', 'dns_timeout', 'no_secret'] as const)(
    'does not blame the receiver for %s, up to a point',
    (failure) => {
      expect(judged({ failure }, { step: 4, deferrals: 29 })).toEqual({
        kind: 'deferred',
        retrySeconds: 60,
        error: 'own_failure',
      });
      expect(judged({ failure }, { step: 0, deferrals: 30 })).toEqual({ kind: 'retry', retrySeconds: 60, error: 'own_failure' });
      expect(judged({ failure }, { step: 4, deferrals: 30 })).toEqual({ kind: 'dead', error: 'own_failure' });
    },
  );

  it.each([429, 503])('lets a %s ask for more time, never for less', (status) => {
    expect(judged({ status, retryAfter: '100' })).toMatchObject({ kind: 'retry', retrySeconds: 100 });
    expect(judged({ status, retryAfter: '1' })).toMatchObject({ kind: 'retry', retrySeconds: 60 });
    expect(judged({ status, retryAfter: '999999' })).toMatchObject({ kind: 'retry', retrySeconds: 21_600 });
    expect(judged({ status, retryAfter: '100' }, { step: 4 })).toMatchObject({ kind: 'dead' });
  });

  it('heeds no other Retry-After', () => expect(judged({ status: 500, retryAfter: '100' })).toMatchObject({ retrySeconds: 60 }));

  it('does not repeat a ping that was asked for', () =>
    expect(judged({ status: 500 }, { once: true })).toMatchObject({ kind: 'dead' }));
});
