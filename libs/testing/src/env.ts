/** Runs `work` with other variables in the environment: for a module that is made in the process of the test. */
export async function withEnv<T>(env: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    process.env = before;
  }
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
