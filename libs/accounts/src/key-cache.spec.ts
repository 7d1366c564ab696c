import { mintApiKey } from '@modernleads/contracts';
import type { ApiKey } from './api-keys';
import { KeyCache } from './key-cache';

const KEY = { id: 'a key' } as ApiKey;

/** A table of keys whose queries end only when the test says so, and a clock that the test moves. */
function setUp(maxEntries?: number) {
  const world = { now: 0, queries: [] as { secret: string; end: (key?: ApiKey) => void; fail: (error: Error) => void }[] };
  const findBySecret = (secret: string) =>
    new Promise<ApiKey | undefined>((resolve, reject) => world.queries.push({ secret, end: resolve, fail: reject }));
  return { world, cache: new KeyCache({ findBySecret }, () => world.now, maxEntries) };
}

describe('KeyCache', () => {
  const secret = mintApiKey('live');

  it('asks once for any number of parallel requests', async () => {
    const { world, cache } = setUp();
    const answers = Promise.all(Array.from({ length: 50 }, () => cache.find(secret)));
    world.queries[0]?.end(KEY);
    expect(new Set(await answers)).toEqual(new Set([KEY]));
    expect(world.queries).toHaveLength(1);
  });

  it('remembers an answer for less than a second from the start of its query', async () => {
    const { world, cache } = setUp();
    const first = cache.find(secret);
    world.now = 850;
    world.queries[0]?.end(KEY);
    expect(await first).toBe(KEY);
    world.now = 899;
    expect(await cache.find(secret)).toBe(KEY);
    expect(world.queries).toHaveLength(1);
    world.now = 900;
    void cache.find(secret);
    expect(world.queries).toHaveLength(2);
  });

  it('does not join a query that is too old to see a recent change', async () => {
    const { world, cache } = setUp();
    const early = cache.find(secret);
    world.now = 1_000;
    const late = cache.find(secret);
    world.queries[1]?.end({ ...KEY, revokedAt: new Date(0) });
    world.queries[0]?.end(KEY);
    expect(await early).toBe(KEY);
    expect((await late)?.revokedAt).toBeInstanceOf(Date);
    expect((await cache.find(secret))?.revokedAt).toBeInstanceOf(Date);
  });

  it('remembers that a key is unknown', async () => {
    const { world, cache } = setUp();
    const answers = [cache.find(secret), cache.find(secret)];
    world.queries[0]?.end(undefined);
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    expect(world.queries).toHaveLength(1);
  });

  it('tells every waiting request of a failure, and asks again for the next', async () => {
    const { world, cache } = setUp();
    const answers = Promise.allSettled([cache.find(secret), cache.find(secret)]);
    world.queries[0]?.fail(new Error('down'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = cache.find(secret);
    world.queries[1]?.end(KEY);
    expect(await again).toBe(KEY);
  });

  it('does not forget a newer answer when an older query fails at last', async () => {
    const { world, cache } = setUp();
    const old = cache.find(secret);
    world.now = 1_000;
    void cache.find(secret);
    world.queries[0]?.fail(new Error('timeout'));
    await expect(old).rejects.toThrow('timeout');
    void cache.find(secret);
    expect(world.queries).toHaveLength(2);
  });

  it('never asks for what cannot be a key', async () => {
    const { world, cache } = setUp();
    expect(await cache.find(`${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
    expect(world.queries).toHaveLength(0);
  });

  it('forgets the oldest when there are too many', async () => {
    const { world, cache } = setUp(2);
    const [first, second, third] = [mintApiKey('live'), mintApiKey('live'), mintApiKey('live')];
    for (const one of [first, second, third, second, third, first]) void cache.find(one);
    expect(world.queries.map((query) => query.secret)).toEqual([first, second, third, first]);
  });
});
