import { randomUUID } from 'node:crypto';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { type OwnStore, ownRedis, type TestProcess, until } from '@modernleads/testing';
import { get, send, served } from '../api';
import { type Stack, startStack } from '../stack';

const page = (body: string): string =>
  `<html><head><title>Slow</title><meta property="og:site_name" content="Slow"></head><body>${body}</body></html>`;

/** A site that keeps a job waiting: its news do not answer. */
const slow: TestDomain = {
  domain: 'slow-site.test',
  shows: 'a site with a page that does not answer',
  web: { 'slow-site.test': { '/': page('<h1>Slow</h1><a href="/news">News</a>'), '/news': 'silence' } },
};

let redis: OwnStore;
let stack: Stack;
let accountId: string;
let key: string;

beforeAll(async () => {
  redis = await ownRedis();
  stack = await startStack({
    services: { verify: 0, qualify: 1, research: 1 },
    testDomains: [...testDomains, slow],
    env: { REDIS_URL: redis.url, RESEARCH_LEASE_SECONDS: '2', LEASE_SECONDS: '2' },
  });
});
afterAll(async () => {
  await stack?.stop();
  await redis?.stop();
});

beforeEach(async () => {
  ({ accountId, secret: key } = await stack.createKey({ rateLimit: 10_000 }));
  await send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key, json: { offer: 'Rocket skates' } });
});

const ask = (url: string, idempotencyKey: string) =>
  send(url, {
    path: '/v1/research/prospect',
    key,
    json: { domain: 'slow-site.test' },
    headers: { 'idempotency-key': idempotencyKey },
  });

/** The jobs of the account that have begun to fetch. */
async function jobsAtWork(): Promise<{ id: string; fence: number; status: string }[]> {
  const text = `SELECT id, fence, status FROM research_job WHERE account_id = $1 AND steps::text LIKE '%"fetch"%'`;
  return (await stack.store.database.pool.query(text, [accountId])).rows;
}

const balance = () => stack.ledger.balance(accountId);

it('the research service is killed in the middle of a job: another replica takes it up, and it is charged once', async () => {
  const answer = ask(stack.url, randomUUID());
  await until(async () => (await jobsAtWork()).length === 1);
  await (stack.of('research').pop() as TestProcess).kill();
  await stack.startService('research');
  expect(await answer).toMatchObject({ status: 200, body: { output: { prospect_company: 'Slow' }, credits_charged: 10 } });
  expect(await jobsAtWork()).toMatchObject([{ fence: 2 }]);
  expect(await balance()).toMatchObject({ balance: 900, held: 0 });
});

it('50 equal questions while research, qualify and Redis are killed: one job, one charge, one answer', async () => {
  const asked = Array.from({ length: 50 }, () => randomUUID()).map((one) => served(() => ask(stack.url, one)));
  await until(async () => (await jobsAtWork()).length === 1);
  const victims = ['research', 'qualify'].map((name) => stack.of(name).pop() as TestProcess);
  await Promise.all([redis, ...victims].map((victim) => victim.kill()));
  // It starts empty.
  await redis.start();
  await Promise.all([stack.startService('research'), stack.startService('qualify')]);
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const told = answers.map(({ body: { job_id, output } }) => JSON.stringify({ job_id, output }));
  expect([...new Set(told)]).toEqual([expect.stringContaining('"prospect_company":"Slow"')]);
  const charges = answers.map(({ body }) => Number(body['credits_charged']));
  expect(charges.sort((a, b) => b - a)).toEqual([10, ...Array<number>(49).fill(0)]);
  expect(await jobsAtWork()).toMatchObject([{ fence: 2 }]);
  expect(await balance()).toMatchObject({ balance: 900, held: 0 });
});

it('a client hangs up: the job goes on, and is found by its id', async () => {
  const hangUp = new AbortController();
  const body = JSON.stringify({ domain: 'slow-site.test' });
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const gone = fetch(`${stack.url}/v1/research/prospect`, { method: 'POST', headers, body, signal: hangUp.signal });
  const [job] = await until(async () => ((await jobsAtWork()).length === 1 ? jobsAtWork() : undefined));
  hangUp.abort();
  await expect(gone).rejects.toThrow();
  const read = () => get(stack.url, `/v1/research/${job?.id}`, key);
  expect((await read()).body).toMatchObject({ job_id: job?.id, status: 'running', output: null, credits_charged: 0 });
  const ended = await until(async () => {
    const answer = await read();
    return answer.body['status'] === 'running' ? undefined : answer;
  });
  expect(ended.body).toMatchObject({ job_id: job?.id, output: { prospect_company: 'Slow' }, credits_charged: 0 });
  expect(await balance()).toMatchObject({ balance: 900, held: 0 });
});

it('the gateway is killed in the middle of a call: the retry gets the answer of the one job, charged once', async () => {
  const victim = await stack.startService('gateway');
  const idempotencyKey = randomUUID();
  const lost = ask(victim.url, idempotencyKey);
  lost.catch(() => undefined);
  await until(async () => (await jobsAtWork()).length === 1);
  await victim.kill();
  stack.of('gateway').splice(stack.of('gateway').indexOf(victim), 1);
  await expect(lost).rejects.toThrow();
  const answer = await ask(stack.url, idempotencyKey);
  expect(answer).toMatchObject({ status: 200, body: { credits_charged: 10, cached: false } });
  expect(await jobsAtWork()).toHaveLength(1);
  expect(await balance()).toMatchObject({ balance: 900, held: 0 });
  const replay = await ask(stack.url, idempotencyKey);
  expect(replay.body).toEqual(answer.body);
  expect(await balance()).toMatchObject({ balance: 900, held: 0 });
});

it.each(['before_capture_commit', 'after_capture'])(
  'the research service dies at %s: the dossier is there, charged once',
  async (CRASH_AT) => {
    await Promise.all(
      stack
        .of('research')
        .splice(0)
        .map((replica) => replica.stop()),
    );
    const victim = await stack.startService('research', { CRASH_AT });
    const answer = ask(stack.url, randomUUID());
    expect(await victim.exited).toMatchObject({ signal: 'SIGKILL' });
    stack.of('research').splice(0);
    await stack.startService('research');
    expect(await answer).toMatchObject({ status: 200, body: { credits_charged: 10 } });
    expect(await jobsAtWork()).toHaveLength(1);
    expect(await balance()).toMatchObject({ balance: 900, held: 0 });
  },
);
