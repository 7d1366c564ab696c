import { randomBytes } from 'node:crypto';
import type { Database } from '@modernleads/database';
import { freePort } from '@modernleads/testing';
import type { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { type Account, createAccounts } from '../gateway/accounts';
import { createScratchDatabase } from '../gateway/scratch-database';
import { type Role, startRole } from '../role';
import { type Service, startService } from '../service';
import type { List } from './people';
import type { TestnetPorts } from './testnet.role';

/** High limits, since otherwise the limits towards mail providers would be measured. */
const NO_SMTP_LIMITS = 'default=4000/1000000';
/** Lets the bench collect garbage, so that only retained memory is measured. */
const GC_ON_SIGNAL = ['--expose-gc', '--import', 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc())'];

export const APPS = ['gateway', 'batch', 'lookup', 'verify'] as const;

/** The platform, the testnet that it probes and one customer. */
export interface Stage {
  readonly database: Database;
  readonly testnet: Role;
  readonly services: readonly Service[];
  readonly url: string;
  readonly account: Account;
  readonly problems: string[];
}

export async function setUp(env: BenchEnv, cleanUp: CleanUp, lists: readonly List[], profileDir?: string): Promise<Stage> {
  const { url: databaseUrl, database } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const testnet = await cleanUp.after(startRole('batch-testnet', { lists }));
  const { dns, smtp } = await testnet.ask<TestnetPorts>('ports');
  const keyPepper = randomBytes(24).toString('hex');
  const url = `http://127.0.0.1:${env.PORT}`;
  const settings = {
    PUBLIC_URL: url,
    KEY_PEPPER: keyPepper,
    DNS_SERVERS: `127.0.0.1:${dns}`,
    SMTP_PORT: String(smtp),
    OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
    SMTP_HELO: 'verify.bench.example',
    SMTP_LIMITS: NO_SMTP_LIMITS,
  };
  const services: Service[] = [];
  for (const app of APPS) {
    const port = app === 'gateway' ? env.PORT : await freePort();
    const flags = app === 'batch' ? GC_ON_SIGNAL : [];
    services.push(await cleanUp.after(startService(app, { env, databaseUrl, settings, port, flags, profileDir })));
  }
  const [account] = await createAccounts(database, 1, keyPepper);
  return { database, testnet, services, url, account: account as Account, problems: [] };
}
