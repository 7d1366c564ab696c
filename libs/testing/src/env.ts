let environmentFree: Promise<unknown> = Promise.resolve();

/** Runs `work` with other variables in the environment, one such work at a time: for a module that is made in the process of the test. */
export function withEnv<T>(env: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const result = environmentFree.then(async () => {
    const before = { ...process.env };
    Object.assign(process.env, env);
    return work().finally(() => (process.env = before));
  });
  environmentFree = result.catch(() => undefined);
  return result;
}

/**
 * The URL of a store that the tests may fill and empty as they like.
 * @throws Error when nobody has started the stores.
 */
export function storeUrl(name: 'DATABASE_URL' | 'REDIS_URL' | 'NATS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests with "npm test", which starts PostgreSQL, Redis and NATS`);
  return url;
}

/** Where programs are looked for, as those are that tests start. */
export const searchPath = (): string => process.env['PATH'] ?? '';
