import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type CallContext, getResearch, putBuyerContext, type ResearchState, startResearch } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { generateProspects, type Prospect, type ProspectWorld, startTestnet } from '@modernleads/testnet';
import { busOf } from '../bus';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { type Account, createAccounts } from '../gateway/accounts';
import { createScratchDatabase } from '../gateway/scratch-database';
import type { Bench } from '../main';
import { cpuTimeMs } from '../measure/cpu-time';
import { say } from '../say';
import { startService } from '../service';
import { WebProxy } from '../web-proxy';
import { FakeModel, type ModelKind } from './fake-model';
import { type Answered, report } from './report';

/** Each set without a model; the first one also with models that answer well, lie, and fail. */
const RUNS: readonly {
  readonly set: 'first' | 'second';
  readonly seed: number;
  readonly count: number;
  readonly model: ModelKind;
}[] = [
  { set: 'first', seed: 20_261_129, count: 40, model: 'none' },
  { set: 'second', seed: 9_211_202, count: 52, model: 'none' },
  { set: 'first', seed: 20_261_129, count: 40, model: 'good' },
  { set: 'first', seed: 20_261_129, count: 40, model: 'lying' },
  { set: 'first', seed: 20_261_129, count: 40, model: 'broken' },
];
const AT_ONCE = 4;
const POLL_MS = 100;
const DEADLINE_MS = 60_000;
const PEPPER = 'a-pepper-for-benches-that-keeps-no-secret';

interface Stage {
  readonly client: RpcClient;
  readonly account: Account;
  /** CPU of the research service so far, in milliseconds. */
  readonly cpuMs: () => number;
}

/** Measures research over NATS on generated sites with known answers. The services can reach nothing but the testnet and the model. */
export const bench: Bench = async (env) => {
  const verdicts: boolean[] = [];
  for (const [index, run] of RUNS.entries()) {
    const world = generateProspects(run);
    const cleanUp = new CleanUp();
    try {
      const stage = await setUp(env, cleanUp, world, run.model, `research-${index}`);
      say(
        `\nthe ${run.set} set, ${run.model === 'none' ? 'without a model' : `with a model that is ${run.model}`}: ${run.count} companies`,
      );
      const before = stage.cpuMs();
      const answered = await askAll(stage, world.prospects);
      verdicts.push(report({ ...run, answered, cpuMs: stage.cpuMs() - before }));
      await stage.client.close();
    } finally {
      await cleanUp.run();
    }
  }
  return verdicts.every(Boolean);
};

async function setUp(
  env: BenchEnv,
  cleanUp: CleanUp,
  world: ProspectWorld,
  kind: ModelKind,
  profileName: string,
): Promise<Stage> {
  const testnet = await cleanUp.after(startTestnet({ testDomains: world.testDomains, dnsPort: 0, smtpPort: 0 }));
  const { url: databaseUrl, database } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const [account] = await createAccounts(database, 1, PEPPER);
  const proxy = await cleanUp.after(WebProxy.start(testnet.webPort));
  const settings = {
    DNS_SERVERS: `127.0.0.1:${testnet.dnsPort}`,
    HTTP_PROXY: proxy.url,
    OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
  };
  await cleanUp.after(startService('qualify', { env, databaseUrl, settings, port: env.PORT + 1 }));
  const model = kind === 'none' ? undefined : await cleanUp.after(FakeModel.start(kind));
  const own = {
    RESEARCH_BOARDS: 'greenhouse=http://greenhouse.board-api.test',
    RESEARCH_JOBS_PER_ACCOUNT: String(AT_ONCE),
    ...(model && { LLM_BASE_URL: model.baseUrl, LLM_MODEL: kind }),
  };
  const research = await cleanUp.after(
    startService('research', { env, databaseUrl, settings: { ...settings, ...own }, profileName }),
  );
  const client = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', env.NATS_URL));
  await client.open();
  const stage = { client, account: account as Account, cpuMs: () => cpuTimeMs(research.pid) };
  await client.call(
    putBuyerContext,
    { company: 'Rota Example', offer: 'onboarding software', functions: ['sales'] },
    contextOf(stage),
  );
  return stage;
}

function contextOf({ account }: Pick<Stage, 'account'>, operationId: string = randomUUID()): CallContext {
  return { requestId: operationId, operationId, accountId: account.id, mode: 'live', deadline: Date.now() + 8_000 };
}

async function askAll(stage: Stage, prospects: readonly Prospect[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let prospect = prospects[next++]; prospect; prospect = prospects[next++]) {
      const began = performance.now();
      const state = await ask(stage, prospect);
      answered.push({ prospect, state, ms: performance.now() - began });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answered;
}

async function ask(stage: Stage, { domain }: Prospect): Promise<ResearchState> {
  const { client, account } = stage;
  const operation = randomUUID();
  const job = { domain, key_id: account.keyId, most_jobs: 1_000 };
  let state = await client.call(startResearch, job, contextOf(stage, operation));
  const until = performance.now() + DEADLINE_MS;
  while (state.status === 'running' && performance.now() < until) {
    await delay(POLL_MS);
    state = await client.call(getResearch, { job_id: state.job_id }, contextOf(stage, operation));
  }
  return state;
}
