import { randomUUID } from 'node:crypto';
import { findDomain } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { generateSites, type RunningTestnet, type SiteQuestion, startTestnet } from '@modernleads/testnet';
import { busOf } from '../bus';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { createScratchDatabase } from '../gateway/scratch-database';
import type { Bench } from '../main';
import { startService } from '../service';
import { say } from '../say';
import { WebProxy } from '../web-proxy';
import { type Answered, report } from './report';

const COUNT = 900;
const SETS = [
  { set: 'first', seed: 20_261_125 },
  { set: 'second', seed: 5_112_602 },
] as const;
const AT_ONCE = 8;
const DEADLINE_MS = 20_000;

/** Measures the domain finder over NATS on generated sites with known answers. No packet leaves the machine. */
export const bench: Bench = async (env) => {
  const verdicts: boolean[] = [];
  for (const { set, seed } of SETS) {
    const { questions, testDomains } = generateSites({ set, seed, count: COUNT });
    const cleanUp = new CleanUp();
    try {
      const testnet = await cleanUp.after(startTestnet({ testDomains, dnsPort: 0, smtpPort: 0 }));
      const client = await setUp(env, cleanUp, testnet);
      say(`\nthe ${set} set: ${questions.length} questions, ${testDomains.length} domains`);
      verdicts.push(report(set, await askAll(client, testnet, questions)));
      await client.close();
    } finally {
      await cleanUp.run();
    }
  }
  return verdicts.every(Boolean);
};

/** The testnet answers for every name, and the service can reach nothing else: HTTPS is refused, HTTP goes to the testnet. */
async function setUp(env: BenchEnv, cleanUp: CleanUp, testnet: RunningTestnet): Promise<RpcClient> {
  const { url: databaseUrl } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const proxy = await cleanUp.after(WebProxy.start(testnet.webPort));
  const settings = {
    DNS_SERVERS: `127.0.0.1:${testnet.dnsPort}`,
    HTTP_PROXY: proxy.url,
    OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
  };
  await cleanUp.after(startService('lookup', { env, databaseUrl, settings, profileName: 'lookup' }));
  const client = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', env.NATS_URL));
  await client.open();
  return client;
}

async function askAll(
  client: RpcClient,
  { journal }: RunningTestnet,
  questions: readonly SiteQuestion[],
): Promise<{ answered: Answered[]; queries: number; pages: number }> {
  const answered: Answered[] = [];
  let [next, queries, pages] = [0, 0, 0];
  const worker = async (): Promise<void> => {
    for (let own = questions[next++]; own; own = questions[next++]) {
      answered.push({ question: own, ...(await ask(client, own)) });
      queries += journal.queries.splice(0).length;
      pages += journal.visits.splice(0).length;
      if (answered.length % 100 === 0) say(`  ${answered.length} of ${questions.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { answered, queries, pages };
}

function ask(client: RpcClient, { company_name, country }: SiteQuestion) {
  const id = randomUUID();
  const context = { requestId: id, operationId: id, accountId: id, mode: 'live', deadline: Date.now() + DEADLINE_MS } as const;
  return client.call(findDomain, { company_name, ...(country && { country }) }, context);
}
