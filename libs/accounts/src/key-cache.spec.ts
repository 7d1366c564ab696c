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

/** A table of keys whose queries end only when the test says so, and a clock that the test moves. */
function setUp(maxEntries?: number) {
  const world = { now: 0, lookups: [] as Query<ApiKey | undefined>[], questions: [] as Query<string>[] };
  const findBySecret = (secret: string) =>
    new Promise<ApiKey | undefined>((end, fail) => world.lookups.push({ secret, end, fail }));
  const version = () => new Promise<string>((end, fail) => world.questions.push({ end, fail }));
  return { world, cache: new KeyCache({ findBySecret, version }, () => world.now, maxEntries) };
}

/** The same, after the first question was answered at time 0. */
async function setUpConfirmed(maxEntries?: number) {
  const { world, cache } = setUp(maxEntries);
  void cache.find(mintApiKey('test'));
  world.questions[0]?.end('1');
  await turn();
  world.lookups[0]?.end(undefined);
  world.lookups.length = 0;
  world.questions.length = 0;
  return { world, cache };
}

describe('KeyCache', () => {
  const secret = mintApiKey('live');

  it('asks once for any number of parallel requests', async () => {
    const { world, cache } = setUp();
    const answers = Promise.all(Array.from({ length: 50 }, () => cache.find(secret)));
    world.questions[0]?.end('1');
    await turn();
    world.lookups[0]?.end(KEY);
    expect(new Set(await answers)).toEqual(new Set([KEY]));
    expect([world.questions.length, world.lookups.length]).toEqual([1, 1]);
  });

  it('remembers keys for as long as nothing changes, and asks ahead of time without making anybody wait', async () => {
    const { world, cache } = await setUpConfirmed();
    const first = cache.find(secret);
    world.lookups[0]?.end(KEY);
    expect(await first).toBe(KEY);
    for (const at of [399, 400, 899]) {
      world.now = at;
      expect(await cache.find(secret)).toBe(KEY);
      expect(world.questions).toHaveLength(at < 400 ? 0 : 1);
    }
    world.questions[0]?.end('1');
    await turn();
    world.now = 1_299;
    expect(await cache.find(secret)).toBe(KEY);
    expect(world.lookups).toHaveLength(1);
  });

  it('makes a request wait when the last answer is 900 ms old, counted from before it was asked for', async () => {
    const { world, cache } = await setUpConfirmed();
    const first = cache.find(secret);
    world.lookups[0]?.end(KEY);
    await first;
    world.now = 500;
    await cache.find(secret);
    world.now = 800;
    world.questions[0]?.end('1');
    await turn();
    world.now = 1_399;
    expect(await cache.find(secret)).toBe(KEY);
    world.now = 1_400;
    let answered = false;
    void cache.find(secret).then(() => (answered = true));
    await turn();
    expect(answered).toBe(false);
    world.questions[1]?.end('1');
    await turn();
    expect(answered).toBe(true);
  });

  it('forgets everything when anything changed, also what is still being looked up', async () => {
    const { world, cache } = await setUpConfirmed();
    const early = cache.find(secret);
    world.now = 900;
    const late = cache.find(secret);
    world.questions[0]?.end('2');
    await turn();
    world.lookups[1]?.end({ ...KEY, revokedAt: new Date(0) });
    world.lookups[0]?.end(KEY);
    expect(await early).toBe(KEY);
    expect((await late)?.revokedAt).toBeInstanceOf(Date);
    expect((await cache.find(secret))?.revokedAt).toBeInstanceOf(Date);
  });

  it('remembers that a key is unknown', async () => {
    const { world, cache } = await setUpConfirmed();
    const answers = [cache.find(secret), cache.find(secret)];
    world.lookups[0]?.end(undefined);
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    expect(world.lookups).toHaveLength(1);
  });

  it('tells every waiting request of a failed lookup, and looks again for the next', async () => {
    const { world, cache } = await setUpConfirmed();
    const answers = Promise.allSettled([cache.find(secret), cache.find(secret)]);
    world.lookups[0]?.fail(new Error('down'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = cache.find(secret);
    world.lookups[1]?.end(KEY);
    expect(await again).toBe(KEY);
  });

  it('trusts nothing that it remembers once the store no longer answers', async () => {
    const { world, cache } = await setUpConfirmed();
    const first = cache.find(secret);
    world.lookups[0]?.end(KEY);
    await first;
    world.now = 400;
    expect(await cache.find(secret)).toBe(KEY);
    world.questions[0]?.fail(new Error('down'));
    await turn();
    world.now = 900;
    const refused = cache.find(secret);
    world.questions[1]?.fail(new Error('down'));
    await expect(refused).rejects.toThrow('down');
  });

  it('never asks for what cannot be a key', async () => {
    const { world, cache } = await setUpConfirmed();
    world.now = 10_000;
    expect(await cache.find(`${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
    expect([world.questions.length, world.lookups.length]).toEqual([0, 0]);
  });

  it('drops the key used least recently when there are too many', async () => {
    const { world, cache } = await setUpConfirmed(3);
    const [first, second, third] = [mintApiKey('live'), mintApiKey('live'), mintApiKey('live')];
    for (const one of [first, second, third, second, third, first]) void cache.find(one);
    await turn();
    expect(world.lookups.map((query) => query.secret)).toEqual([first, second, third]);
    const fourth = mintApiKey('live');
    for (const one of [fourth, first, third, second]) void cache.find(one);
    expect(world.lookups.map((query) => query.secret)).toEqual([first, second, third, fourth, second]);
  });
});
