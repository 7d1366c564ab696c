import type { BenchEnv } from '../env';
import { startRole } from '../role';
import { startService } from '../service';
import type { Account } from './accounts';

/** One of the two compared servers, with its own accounts. */
export interface Contender {
  readonly name: 'ours' | 'floor';
  readonly port: number;
  readonly pid: number;
  readonly accounts: readonly Account[];
  stop(): Promise<void>;
}

/** The real gateway. */
export async function startGateway(
  env: BenchEnv,
  databaseUrl: string,
  pepper: string,
  accounts: readonly Account[],
  profileDir?: string,
): Promise<Contender> {
  const settings = { PUBLIC_URL: `http://127.0.0.1:${env.PORT}`, KEY_PEPPER: pepper };
  const { pid, stop } = await startService('gateway', { env, databaseUrl, settings, profileDir, profileName: 'ours' });
  return { name: 'ours', port: env.PORT, pid, accounts, stop };
}

export async function startFloor(
  env: BenchEnv,
  databaseUrl: string,
  accounts: readonly Account[],
  profileDir?: string,
): Promise<Contender> {
  const role = await startRole('floor', { databaseUrl, redisUrl: env.REDIS_URL, natsUrl: env.NATS_URL }, { profileDir });
  const port = await role.ask<number>(accounts as Account[]);
  return { name: 'floor', port, pid: role.pid, accounts, stop: () => role.stop() };
}
