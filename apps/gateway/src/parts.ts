import { ApiKeys, KeyCache } from '@modernleads/accounts';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { DegradedError, type Runtime } from '@modernleads/platform';
import { Admission } from './auth/admission';
import { KeyUses } from './auth/key-uses';
import type { GatewayEnv } from './env';
import { Leases } from './paid-call/leases';
import { RateLimiter } from './rate-limit/rate-limiter';

const SWEEP_MS = 10_000;

/** The long-lived parts of the gateway, connected. */
export interface Parts {
  readonly runtime: Runtime;
  readonly publicUrl: string;
  readonly ledger: Ledger;
  readonly suppressed: SuppressionList;
  readonly rpc: RpcClient;
  readonly leases: Leases;
  readonly admission: Admission;
  close(): Promise<void>;
}

/** Connects to the stores, bringing the database up to date. @throws Error when PostgreSQL or NATS cannot be reached. */
export async function openParts(env: GatewayEnv, runtime: Runtime): Promise<Parts> {
  const database = await openDatabase({
    url: env.DATABASE_URL,
    applicationName: runtime.name,
    onConnectionLost: connectionLost(runtime),
  });
  await migrate(database);
  const rpc = new RpcClient(runtime, env.NATS_URL);
  await rpc.open();
  const limiter = new RateLimiter(env.REDIS_URL, (degraded) => runtime.logger.warn({ degraded }, 'rate limiter'));
  const ledger = new Ledger(database, { leaseSeconds: env.LEASE_SECONDS });
  const keys = new ApiKeys(database.pool, env.KEY_PEPPER);
  const uses = new KeyUses(keys, runtime.logger);
  const leases = new Leases(ledger, runtime.logger, env.LEASE_SECONDS);
  const suppressed = await SuppressionList.open(database, env.PRIVACY_PEPPER);
  const sweeper = startSweeper(ledger, runtime);
  watch(runtime, database, limiter);
  const close = async (): Promise<void> => {
    clearInterval(sweeper);
    leases.stop();
    await uses.stop();
    await rpc.close();
    limiter.close();
    await database.close();
  };
  return {
    runtime,
    publicUrl: env.PUBLIC_URL,
    ledger,
    suppressed,
    rpc,
    leases,
    admission: new Admission(new KeyCache(keys), limiter, uses),
    close,
  };
}

/** PostgreSQL closes idle connections when it restarts; the pool opens new ones by itself. */
function connectionLost({ logger }: Runtime): (error: Error) => void {
  return (error) => logger.warn({ err: error }, 'connection to PostgreSQL lost');
}

function startSweeper(ledger: Ledger, { logger }: Runtime): NodeJS.Timeout {
  const sweep = (): Promise<void> =>
    ledger
      .sweep()
      .then(() => undefined)
      .catch((error: unknown) => logger.warn({ err: error }, 'sweep failed'));
  return setInterval(() => void sweep(), SWEEP_MS).unref();
}

function watch({ health }: Runtime, database: Database, limiter: RateLimiter): void {
  health.add('postgresql', () => database.ping());
  health.add('redis', () => {
    if (limiter.degraded) throw new DegradedError('rate limits are kept per replica');
  });
}
