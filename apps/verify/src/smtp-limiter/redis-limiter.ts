import type { Redis, Result } from 'ioredis';
import { ASK_LUA, PULSE_LUA, TELL_LUA } from './limiter.lua';
import type { Asking, Holding, News, Pulse, Turn } from './limiter-rules';

/** A time in milliseconds, for tests, or '' for the clock of Redis. */
type Now = number | '';
type Words = readonly (string | number)[];

declare module 'ioredis' {
  interface RedisCommander<Context> {
    mannersAsk(prefix: string, now: Now, ...words: Words): Result<(string | number)[], Context>;
    mannersTell(prefix: string, now: Now, ...words: Words): Result<number, Context>;
    mannersPulse(prefix: string, now: Now, ...words: Words): Result<[number, number, number, number, number], Context>;
  }
}

/** For the options of the Redis that a {@link RedisRegister} is given. */
export const REGISTER_SCRIPTS = {
  mannersAsk: { lua: ASK_LUA, numberOfKeys: 1 },
  mannersTell: { lua: TELL_LUA, numberOfKeys: 1 },
  mannersPulse: { lua: PULSE_LUA, numberOfKeys: 1 },
};

/** The rules of `local-register.ts`, kept in Redis for all replicas together. */
export class RedisRegister {
  /** @param prefix what all keys begin with, in braces: one slot of a Redis cluster. */
  constructor(readonly prefix: string) {}

  async ask(redis: Redis, { replica, provider, limits, requests }: Asking, now: Now = ''): Promise<Turn[]> {
    const wanted = requests.flatMap(({ id, host, waitedMs }) => [id, host, waitedMs]);
    const reply = await redis.mannersAsk(this.prefix, now, replica, provider, limits.concurrency, limits.perMinute, ...wanted);
    return requests.map((_, index) => ({ kind: reply[2 * index], ms: reply[2 * index + 1] }) as Turn);
  }

  async tell(redis: Redis, news: readonly News[], now: Now = ''): Promise<void> {
    const words = news.flatMap(({ event, provider, host, id, trial }) => [event, provider, host, id, trial ? '1' : '']);
    await redis.mannersTell(this.prefix, now, ...words);
  }

  async pulse(redis: Redis, replica: string, held: readonly Holding[], now: Now = ''): Promise<Pulse> {
    const holdings = held.flatMap(({ provider, id }) => [provider, id]);
    const [replicas, openHosts, blaming, spoken, blamed] = await redis.mannersPulse(this.prefix, now, replica, ...holdings);
    return { replicas, openHosts, blaming, spoken, blamed: blamed === 1 };
  }
}
