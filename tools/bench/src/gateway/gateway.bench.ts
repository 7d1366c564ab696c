import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from '@modernleads/database';
import { OPERATOR, ownNats } from '@modernleads/testing';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import type { Bench } from '../main';
import { startRole } from '../role';
import { say } from '../say';
import { type Account, createAccounts } from './accounts';
import { auditCharges, auditLedger } from './audit';
import { type Contender, startFloor, startGateway } from './contenders';
import { Measuring } from './measuring';
import { printProfiles } from './profiles';
import { progress, report, type Results } from './report';
import { scenarios, sidesOf } from './scenarios';
import { createScratchDatabase } from './scratch-database';

const ACCOUNTS = 1_000;
const WARM_UP_SECONDS = 1.5;
const SLICE_SECONDS = 2.5;
const ROUNDS = 5;
/** A profile needs long slices instead of many. */
const PROFILE_ROUNDS = 2;

interface Stage {
  readonly database: Database;
  readonly contenders: readonly [Contender, Contender];
  readonly measuring: Measuring;
}

/** Measures a paid call through the gateway, and through a minimal server that does the same durable work. */
export const bench: Bench = async (env, { profile }) => {
  const profileDir = profile ? join(env.DATA_DIR, 'profiles') : undefined;
  const cleanUp = new CleanUp();
  try {
    const stage = await setUp(env, cleanUp, profileDir);
    const results = await run(stage, profile ? PROFILE_ROUNDS : ROUNDS);
    const problems = await check(stage);
    report(results, problems);
    await cleanUp.run();
    if (profileDir) printProfiles(profileDir, results);
    return problems.length === 0;
  } finally {
    await cleanUp.run();
  }
};

async function setUp(env: BenchEnv, cleanUp: CleanUp, profileDir?: string): Promise<Stage> {
  say('Making accounts and starting the servers…');
  const { url, database } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const pepper = randomBytes(24).toString('hex');
  const bus = { natsUrl: env.NATS_URL };
  const load = await cleanUp.after(startRole('gateway-load', {}));
  await cleanUp.after(startRole('gateway-responder', bus));
  // Of its own: the users of the other one have no subject for it.
  const floorBus = { natsUrl: (await cleanUp.after(ownNats([OPERATOR]))).url };
  await cleanUp.after(startRole('floor-responder', floorBus));
  // One more account, for the scenarios of a single account.
  const accounts = (): Promise<Account[]> => createAccounts(database, ACCOUNTS + 1, pepper);
  const contenders = [
    await cleanUp.after(startGateway(env, url, pepper, await accounts(), profileDir)),
    await cleanUp.after(startFloor({ ...env, NATS_URL: floorBus.natsUrl }, url, await accounts(), profileDir)),
  ] as const;
  return { database, contenders, measuring: new Measuring(load) };
}

async function run({ contenders, measuring }: Stage, rounds: number): Promise<Results> {
  for (const contender of contenders) await measuring.stockUp(contender);
  if (measuring.complaints.length) throw new Error(measuring.complaints.join('\n'));
  say('Warming up…');
  for (const scenario of scenarios)
    for (const side of sidesOf(scenario, contenders)) await measuring.measure(side, scenario, WARM_UP_SECONDS);
  const results: Results = scenarios.map((scenario) => ({ scenario, ours: [], floor: [] }));
  for (let round = 1; round <= rounds; round++) {
    for (const result of results) {
      // The contenders take turns in going first.
      const sides = sidesOf(result.scenario, contenders);
      for (const side of round % 2 ? sides : sides.reverse()) {
        result[side.column].push(await measuring.measure(side, result.scenario, SLICE_SECONDS));
      }
      progress(`round ${round} of ${rounds}`, result);
    }
  }
  return results;
}

async function check({ database, contenders, measuring }: Stage): Promise<string[]> {
  const problems = [...measuring.complaints, ...(await auditLedger(database))];
  for (const contender of contenders)
    problems.push(...(await auditCharges(database, contender, measuring.boughtFrom(contender))));
  return problems;
}
