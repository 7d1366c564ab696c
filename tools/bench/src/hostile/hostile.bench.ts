import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ApiKeys } from '@modernleads/accounts';
import { ApiKeyEntity } from '@modernleads/database';
import { freePort } from '@modernleads/testing';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { createAccounts } from '../gateway/accounts';
import { createScratchDatabase } from '../gateway/scratch-database';
import type { Bench } from '../main';
import { printProfile } from '../measure/print-profile';
import { type Role, startRole } from '../role';
import { say } from '../say';
import { startService } from '../service';
import type { Attack } from './attack';
import type { AttackOrder, HostileNet } from './attackers.role';
import type { Calls, Latencies } from './other-key.role';
import { report, type Round } from './report';

const APPS = ['verify', 'lookup', 'batch', 'qualify', 'gateway'] as const;
const WARM_UP_SECONDS = 5;
/** Short rounds, so that what else runs on the machine slows both halves of most of them. */
const SECONDS = 4;
const ROUNDS = 10;
const RATE_LIMIT = 1_000_000_000;

interface Stage {
  readonly otherKey: Role;
  readonly calls: Omit<Calls, 'seconds'>;
  readonly attackers: Role;
  readonly attack: Attack;
}

/** Measures the calls of one key while another account sends nothing, and while it sends what is slow to read. */
export const bench: Bench = async (env, { profile }) => {
  const profileDir = profile ? join(env.DATA_DIR, 'profiles') : undefined;
  const cleanUp = new CleanUp();
  try {
    const isFair = report(await run(await setUp(env, cleanUp, profileDir)));
    await cleanUp.run();
    if (profileDir) printProfile(profileDir, 'gateway');
    return isFair;
  } finally {
    await cleanUp.run();
  }
};

async function setUp(env: BenchEnv, cleanUp: CleanUp, profileDir?: string): Promise<Stage> {
  const { url: databaseUrl, database } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const attackers = await cleanUp.after(startRole('hostile-attackers', {}, { ownSession: true }));
  const { dnsPort, proxyUrl } = await attackers.ask<HostileNet>('where' satisfies AttackOrder);
  const pepper = randomBytes(24).toString('hex');
  const url = `http://127.0.0.1:${env.PORT}`;
  const settings = {
    PUBLIC_URL: url,
    KEY_PEPPER: pepper,
    DNS_SERVERS: `127.0.0.1:${dnsPort}`,
    HTTP_PROXY: proxyUrl,
    HTTPS_PROXY: proxyUrl,
    OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
    SMTP_HELO: 'verify.bench.example',
  };
  for (const app of APPS) {
    const port = app === 'gateway' ? env.PORT : await freePort();
    const profiled = app === 'gateway' ? profileDir : undefined;
    await cleanUp.after(startService(app, { env, databaseUrl, settings, port, ownSession: true, profileDir: profiled }));
  }
  const [attacker, other] = await createAccounts(database, 2, pepper);
  const keys = new ApiKeys(database.dataSource.getRepository(ApiKeyEntity), database.pool, pepper);
  const testKey = async (accountId = ''): Promise<string> =>
    (await keys.create({ accountId, mode: 'test', rateLimit: RATE_LIMIT })).secret;
  return {
    otherKey: await cleanUp.after(startRole('hostile-other-key', {})),
    calls: { url, key: await testKey(other?.id) },
    attackers,
    attack: { url, testKey: await testKey(attacker?.id), liveKey: attacker?.key ?? '' },
  };
}

async function run({ otherKey, calls, attackers, attack }: Stage): Promise<Round[]> {
  const measure = (seconds: number): Promise<Latencies> => otherKey.ask({ ...calls, seconds } satisfies Calls);
  await measure(WARM_UP_SECONDS);
  const rounds: Round[] = [];
  for (let n = 1; n <= ROUNDS; n += 1) {
    const calm = await measure(SECONDS);
    await attackers.ask({ ...attack } satisfies AttackOrder);
    const attacked = await measure(SECONDS);
    rounds.push({ calm, attacked, statuses: await attackers.ask('stop' satisfies AttackOrder) });
    say(`round ${n} of ${ROUNDS}: hostile requests by status ${JSON.stringify(rounds.at(-1)?.statuses)}`);
  }
  return rounds;
}
