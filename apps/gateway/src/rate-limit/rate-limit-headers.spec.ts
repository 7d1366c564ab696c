import { rateLimitHeaders } from './rate-limit-headers';

describe('the rate limit headers', () => {
  it('tell an admitted caller what is left', () => {
    const decision = { allowed: true, limit: 60, remaining: 42, resetSeconds: 17, retryAfterSeconds: 0 };
    expect(rateLimitHeaders(decision)).toEqual({
      'ratelimit-policy': '"default";q=60;w=60',
      ratelimit: '"default";r=42;t=17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '42',
      'x-ratelimit-reset': '17',
    });
  });

  it('tell a refused caller when to come back, and no header an earlier moment', () => {
    const decision = { allowed: false, limit: 120, remaining: 0, resetSeconds: 59, retryAfterSeconds: 59 };
    expect(rateLimitHeaders(decision)).toEqual({
      'ratelimit-policy': '"default";q=120;w=60',
      ratelimit: '"default";r=0;t=59',
      'x-ratelimit-limit': '120',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '59',
      'retry-after': '59',
    });
  });
});
