import { readBus, RpcClient } from '@modernleads/messaging';
import { SMTP_CHECKS, type SmtpCheckStatus, smtpCheckStatusOf } from '@modernleads/outbound';
import { Health, readEnv, shared } from '@modernleads/platform';
import { Redis } from 'ioredis';
import type { NatsConnection } from 'nats';
import { explain } from './explain';
import { withSmtpDoctor } from './smtp-doctor';
import { type Result, withInstance } from './verbs/verb';

const TIMEOUT_MS = 1_500;

interface Finding {
  readonly check: string;
  readonly status: SmtpCheckStatus;
  /** The finding, or the remedy. */
  readonly detail: string;
}

interface Check {
  readonly name: string;
  /** The variable to correct when it fails. */
  readonly variable: string;
  /** Returns a detail, or throws; `Advice` and `NotChecked` do not make the command fail. */
  readonly run: () => Promise<string>;
}

const checks: readonly Check[] = [
  { name: 'settings', variable: 'KEY_PEPPER', run: settings },
  { name: 'postgresql', variable: 'DATABASE_URL', run: postgresql },
  { name: 'migrations', variable: 'DATABASE_URL', run: migrations },
  { name: 'redis', variable: 'REDIS_URL', run: redis },
  { name: 'nats', variable: 'NATS_URL', run: nats },
];

/**
 * Checks the dependencies of an instance and its reputation with mail hosts, one line each, all at once.
 * @param probeDomain the domain to whose mail host a connection is made, to test port 25.
 */
export async function doctor(probeDomain?: string): Promise<Result> {
  const findings = await Promise.all([...checks, ...smtpChecks(probeDomain)].map(finding));
  return { ok: findings.every(({ status }) => status !== 'failed'), checks: findings };
}

function smtpChecks(probeDomain: string | undefined): Check[] {
  return SMTP_CHECKS.map(({ name, variable, run }) => ({
    name,
    variable,
    run: async () => withSmtpDoctor((doctor) => run(doctor, probeDomain)),
  }));
}

async function finding({ name, variable, run }: Check): Promise<Finding> {
  return run().then(
    (detail) => ({ check: name, status: 'ok' as const, detail }),
    (error: Error) => ({ check: name, status: smtpCheckStatusOf(error), detail: explain(error, variable) }),
  );
}

async function settings(): Promise<string> {
  const { KEY_PEPPER } = readEnv({ KEY_PEPPER: shared.KEY_PEPPER });
  return KEY_PEPPER === shared.KEY_PEPPER.fallback ? 'KEY_PEPPER is the one for development' : 'KEY_PEPPER is set';
}

function postgresql(): Promise<string> {
  return withInstance(async ({ database }) => {
    const { rows } = await database.pool.query<{ server_version: string }>('SHOW server_version');
    return `version ${rows[0]?.server_version}`;
  });
}

function migrations(): Promise<string> {
  return withInstance(async (instance) => {
    const pending = await instance.pendingMigrations();
    if (pending.length) throw new Error(`missing ${pending.join(', ')}: run the verb migrate`);
    return 'all applied';
  });
}

async function redis(): Promise<string> {
  const { REDIS_URL } = readEnv({ REDIS_URL: shared.REDIS_URL });
  const client = new Redis(REDIS_URL, {
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    retryStrategy: () => null,
  });
  const failure = new Promise<never>((_resolve, reject) => client.once('error', reject));
  try {
    const info = await Promise.race([client.connect().then(() => client.info('server')), failure]);
    return `version ${/redis_version:(\S+)/.exec(info)?.[1]}`;
  } finally {
    client.disconnect();
  }
}

async function nats(): Promise<string> {
  const client = new RpcClient({ name: 'admin', health: new Health() }, readBus());
  try {
    await client.open();
    return `version ${client.unwrap<NatsConnection>().info?.version}`;
  } finally {
    await client.close();
  }
}
