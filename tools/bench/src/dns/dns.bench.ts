import { setTimeout as pause } from 'node:timers/promises';
import { CleanUp } from '../clean-up';
import type { Bench } from '../main';
import { cpuTimeMs } from '../measure/cpu-time';
import { type Role, startRole } from '../role';
import { say } from '../say';
import type { ClientResult } from './client.role';
import type { FloorTask } from './floor.role';
import { type ClientName, CLIENTS } from './lookups';
import { type Ageing, type Measured, report, type ScenarioResult } from './report';
import { MAIL_HOSTS, type ServerOrder, SHORT_TTL } from './server.role';

const ROUNDS = 3;
const ADDRESSES = 10_000;
/** Domains of a batch: few for a list of customers, as many as addresses for a list of companies. */
const DOMAINS = [50, 1_000, 10_000];
/** Every tenth domain does not exist. */
const NONE_EVERY = 10;
const AGEING_DOMAINS = 1_000;
/** Milliseconds by which an answer may exceed its TTL. */
const MARGIN_MS = 500;

const NAMES = Object.keys(CLIENTS) as ClientName[];

interface Stage {
  readonly server: Role;
  readonly floor: Role;
  readonly clients: Readonly<Record<ClientName, Role>>;
  readonly problems: string[];
}

/**
 * MX and address lookups of a batch against a DNS server on loopback: by the DNS client of `libs/outbound`, by Node's resolver, and by
 * Node's resolver behind an LRU cache without TTLs; the floor is a UDP socket that sends every question once.
 */
export const bench: Bench = async () => {
  const cleanUp = new CleanUp();
  try {
    const stage = await setUp(cleanUp);
    say('Warming up…');
    await measure(stage, 'warm-up', 1_000);
    const results = DOMAINS.map((domains) => emptyResult(`${ADDRESSES} over ${domains} domains`));
    for (let round = 1; round <= ROUNDS; round++) {
      for (const [at, domains] of DOMAINS.entries()) {
        const { floor, clients } = await measure(stage, `r${round}`, domains);
        results[at]?.floor.push(floor);
        for (const name of NAMES) results[at]?.clients[name].push(clients[name]);
      }
      say(`  round ${round} of ${ROUNDS}`);
    }
    report(results, await measureAgeing(stage), stage.problems);
    return stage.problems.length === 0;
  } finally {
    await cleanUp.run();
  }
};

async function setUp(cleanUp: CleanUp): Promise<Stage> {
  const server = await cleanUp.after(startRole('dns-server', {}));
  const port = await server.ask<number>('port' satisfies ServerOrder);
  const clients = {} as Record<ClientName, Role>;
  for (const client of NAMES) clients[client] = await cleanUp.after(startRole('dns-client', { client, port }));
  const floor = await cleanUp.after(startRole('dns-floor', { port }));
  return { server, floor, clients, problems: [] };
}

/** Each client in turn resolves a batch of new domains. */
async function measure(
  stage: Stage,
  round: string,
  count: number,
): Promise<{ floor: Measured; clients: Record<ClientName, Measured> }> {
  const zone = `n${count}.${round}.example`;
  const domains = Array.from({ length: count }, (_, n) => `${n % NONE_EVERY === 0 ? 'none' : 'd'}${n}.${zone}`);
  const batch = Array.from({ length: ADDRESSES }, (_, n) => domains[n % count] as string);
  const clients = {} as Record<ClientName, Measured>;
  for (const name of NAMES) {
    const role = stage.clients[name];
    const { result, measured } = await during(stage, role, async () => {
      const result = await role.ask<ClientResult>({ domains: batch });
      return { result, seconds: result.seconds };
    });
    const missing = batch.filter((domain) => domain.startsWith('none')).length;
    if (result.missing !== missing) stage.problems.push(`${name}: ${result.missing} of ${missing} domains do not exist`);
    clients[name] = measured;
  }
  const exists = (domain: string): boolean => !domain.startsWith('none');
  const hosts = new Set(domains.flatMap((domain, n) => (exists(domain) ? `mx${n % MAIL_HOSTS}.g0.${zone}` : [])));
  const questions: FloorTask['questions'] = [
    ...domains.map((name) => ({ name, type: 'MX' as const })),
    ...[...hosts].flatMap((name) => (['A', 'AAAA'] as const).map((type) => ({ name, type }))),
  ];
  const { measured: floor } = await during(stage, stage.floor, async () => {
    return { result: null, seconds: await stage.floor.ask<number>({ questions: [...questions] }) };
  });
  return { floor, clients };
}

async function during<T>(
  { server }: Stage,
  { pid }: Role,
  work: () => Promise<{ result: T; seconds: number }>,
): Promise<{ result: T; measured: Measured }> {
  await server.ask('count' satisfies ServerOrder);
  const before = cpuTimeMs(pid);
  const { result, seconds } = await work();
  const cpuMicros = ((cpuTimeMs(pid) - before) * 1_000) / ADDRESSES;
  const queries = await server.ask<number>('count' satisfies ServerOrder);
  return { result, measured: { queries, perSecond: ADDRESSES / seconds, cpuMicros } };
}

/** All clients resolve the same records: within their TTL they should not query again, after it they should return the changed ones. */
async function measureAgeing({ server, clients, problems }: Stage): Promise<Ageing[]> {
  say(`  after a TTL of ${SHORT_TTL} s`);
  const domains = Array.from({ length: AGEING_DOMAINS }, (_, n) => `short${n}.ageing.example`);
  const ask = async (name: ClientName): Promise<{ queries: number; stale: number }> => {
    await server.ask('count' satisfies ServerOrder);
    const { stale } = await clients[name].ask<ClientResult>({ domains });
    return { queries: await server.ask<number>('count' satisfies ServerOrder), stale };
  };
  const within = {} as Record<ClientName, number>;
  for (const name of NAMES) {
    await ask(name);
    within[name] = (await ask(name)).queries;
  }
  await server.ask('change' satisfies ServerOrder);
  await pause(SHORT_TTL * 1_000 + MARGIN_MS);
  const ageing: Ageing[] = [];
  for (const client of NAMES) {
    const { queries, stale } = await ask(client);
    ageing.push({ client, domains: AGEING_DOMAINS, queriesWithin: within[client], queriesAfter: queries, staleAfter: stale });
    if (client === 'ours' && stale > 0) problems.push(`ours: ${stale} answers were older than their TTL`);
  }
  return ageing;
}

function emptyResult(name: string): ScenarioResult & { floor: Measured[]; clients: Record<ClientName, Measured[]> } {
  return { name, floor: [], clients: Object.fromEntries(NAMES.map((client) => [client, []])) as never };
}
