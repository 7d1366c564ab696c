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
 * The URL of a store that the tests may fill and empty.
 * @throws Error when the stores were not started.
 */
export function storeUrl(name: 'DATABASE_URL' | 'REDIS_URL' | 'NATS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests with "npm test", which starts PostgreSQL, Redis and NATS`);
  return url;
}

/** The variables that a program needs to find other programs. */
export const searchPath = (): string => process.env['PATH'] ?? '';

/** All variables of this process, which its child processes get. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** The number of this worker of Jest, from 1; 0 outside of Jest. */
export const workerId = (): number => Number(process.env['JEST_WORKER_ID'] ?? 0);

/** Whether the pictures of docs/screenshots are to be taken anew: `SCREENSHOTS=write`. */
export const writesScreenshots = (): boolean => process.env['SCREENSHOTS'] === 'write';
