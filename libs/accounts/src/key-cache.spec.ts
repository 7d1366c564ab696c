import type { ApiKey } from './api-keys';
import { KeyCache } from './key-cache';
import { mintApiKey } from './mint-api-key';

const KEY = { id: 'a key' } as ApiKey;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Query<Result> {
  secret?: string;
  end: (result: Result) => void;
  fail: (error: Error) => void;
}

/** A table of keys whose queries the test completes, and a clock that the test moves. */
function setUp(maxEntries?: number) {
  const calls = { now: 0, lookups: [] as Query<ApiKey | undefined>[], questions: [] as Query<string>[] };
  const findBySecret = (secret: string) =>
    new Promise<ApiKey | undefined>((end, fail) => calls.lookups.push({ secret, end, fail }));
  const version = () => new Promise<string>((end, fail) => calls.questions.push({ end, fail }));
  return {
    calls,
    cache: new KeyCache({ findBySecret, findDashboardKey: () => Promise.resolve(KEY), version }, () => calls.now, maxEntries),
  };
}

/** The same, after the first query was answered at time 0. */
async function setUpConfirmed(maxEntries?: number) {
  const { calls, cache } = setUp(maxEntries);
  void cache.findKey(mintApiKey('test'));
  calls.questions[0]?.end('1');
  await turn();
  calls.lookups[0]?.end(undefined);
  calls.lookups.length = 0;
  calls.questions.length = 0;
  return { calls, cache };
}

describe('KeyCache', () => {
  const secret = mintApiKey('live');

  it('makes one query for any number of parallel requests', async () => {
    const { calls, cache } = setUp();
    const answers = Promise.all(Array.from({ length: 50 }, () => cache.findKey(secret)));
    calls.questions[0]?.end('1');
    await turn();
    calls.lookups[0]?.end(KEY);
    expect(new Set(await answers)).toEqual(new Set([KEY]));
    expect([calls.questions.length, calls.lookups.length]).toEqual([1, 1]);
  });

  it('caches keys while the version stays the same, and reads the version early so that no request waits', async () => {
    const { calls, cache } = await setUpConfirmed();
    const first = cache.findKey(secret);
    calls.lookups[0]?.end(KEY);
    expect(await first).toBe(KEY);
    for (const at of [399, 400, 899]) {
      calls.now = at;
      expect(await cache.findKey(secret)).toBe(KEY);
      expect(calls.questions).toHaveLength(at < 400 ? 0 : 1);
    }
    calls.questions[0]?.end('1');
    await turn();
    calls.now = 1_299;
    expect(await cache.findKey(secret)).toBe(KEY);
    expect(calls.lookups).toHaveLength(1);
  });

  it('makes a request wait when the last answer is 900 ms old, counted from before it was asked for', async () => {
    const { calls, cache } = await setUpConfirmed();
    const first = cache.findKey(secret);
    calls.lookups[0]?.end(KEY);
    await first;
    calls.now = 500;
    await cache.findKey(secret);
    calls.now = 800;
    calls.questions[0]?.end('1');
    await turn();
    calls.now = 1_399;
    expect(await cache.findKey(secret)).toBe(KEY);
    calls.now = 1_400;
    let answered = false;
    void cache.findKey(secret).then(() => (answered = true));
    await turn();
    expect(answered).toBe(false);
    calls.questions[1]?.end('1');
    await turn();
    expect(answered).toBe(true);
  });

  it('drops every key when the version has changed, also those being queried', async () => {
    const { calls, cache } = await setUpConfirmed();
    const early = cache.findKey(secret);
    calls.now = 900;
    const late = cache.findKey(secret);
    calls.questions[0]?.end('2');
    await turn();
    calls.lookups[1]?.end({ ...KEY, revokedAt: new Date(0) });
    calls.lookups[0]?.end(KEY);
    expect(await early).toBe(KEY);
    expect((await late)?.revokedAt).toBeInstanceOf(Date);
    expect((await cache.findKey(secret))?.revokedAt).toBeInstanceOf(Date);
  });

  it('caches that a key is unknown', async () => {
    const { calls, cache } = await setUpConfirmed();
    const answers = [cache.findKey(secret), cache.findKey(secret)];
    calls.lookups[0]?.end(undefined);
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    expect(calls.lookups).toHaveLength(1);
  });

  it('fails every waiting request of a failed query, and queries again for the next', async () => {
    const { calls, cache } = await setUpConfirmed();
    const answers = Promise.allSettled([cache.findKey(secret), cache.findKey(secret)]);
    calls.lookups[0]?.fail(new Error('down'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = cache.findKey(secret);
    calls.lookups[1]?.end(KEY);
    expect(await again).toBe(KEY);
  });

  it('returns no cached key while the store does not answer', async () => {
    const { calls, cache } = await setUpConfirmed();
    const first = cache.findKey(secret);
    calls.lookups[0]?.end(KEY);
    await first;
    calls.now = 400;
    expect(await cache.findKey(secret)).toBe(KEY);
    calls.questions[0]?.fail(new Error('down'));
    await turn();
    calls.now = 900;
    const refused = cache.findKey(secret);
    calls.questions[1]?.fail(new Error('down'));
    await expect(refused).rejects.toThrow('down');
  });

  it('makes no query for a malformed key', async () => {
    const { calls, cache } = await setUpConfirmed();
    calls.now = 10_000;
    expect(await cache.findKey(`${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
    expect([calls.questions.length, calls.lookups.length]).toEqual([0, 0]);
  });

  it('drops the least recently used key when it is full', async () => {
    const { calls, cache } = await setUpConfirmed(3);
    const [first, second, third] = [mintApiKey('live'), mintApiKey('live'), mintApiKey('live')];
    for (const one of [first, second, third, second, third, first]) void cache.findKey(one);
    await turn();
    expect(calls.lookups.map((query) => query.secret)).toEqual([first, second, third]);
    const fourth = mintApiKey('live');
    for (const one of [fourth, first, third, second]) void cache.findKey(one);
    expect(calls.lookups.map((query) => query.secret)).toEqual([first, second, third, fourth, second]);
  });
});
