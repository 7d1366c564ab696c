import { randomUUID } from 'node:crypto';
import type { CallContext, ResearchOutput } from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { SuppressionList } from '@modernleads/privacy';
import { createAccount, testDatabase, type TestDatabase, until } from '@modernleads/testing';
import type { BuyerContexts } from '../buyer-contexts';
import type { DossierRun, MadeDossier } from '../dossier.service';
import { ResearchRepository } from '../research.repository';
import { ResearchService } from '../research.service';
import type { ResearchSettings } from '../settings';
import { JobLeases } from './job-leases';
import { StepFailure } from './step-log';
import { Apis } from '../sources/apis';
import { TurnRepository } from './turn.repository';
import { TurnService } from './turn.service';

const SETTINGS: ResearchSettings = {
  jobsPerAccount: 1,
  leaseSeconds: 30,
  jobMs: 50_000,
  retentionDays: 30,
  userAgent: '',
  boards: new Map(),
  apis: new Apis(null, null),
};
const OUTPUT = {
  prospect_company: 'Acme',
  evidence: [],
  connection_point: { detail: 'd', usable_in_email: 'u' },
} as unknown as ResearchOutput;
const DOSSIER: MadeDossier = { status: 'complete', result: { output: OUTPUT, sources: [], usage: null } };

describe('the turns of research jobs', () => {
  let store: TestDatabase;
  let ledger: Ledger;
  let service: ResearchService;
  let turns: TurnRepository;
  let suppressed: SuppressionList;
  let accountId: string;

  beforeAll(async () => {
    store = await testDatabase();
    ledger = new Ledger(store.database);
    suppressed = new SuppressionList(store.database, 'a-pepper-for-tests-that-keeps-no-secret');
    const buyers = { hashOf: async () => 'hash' } as unknown as BuyerContexts;
    service = new ResearchService(new ResearchRepository(store.database), buyers, suppressed);
    turns = new TurnRepository(store.database, SETTINGS);
  });
  afterAll(() => store?.drop());
  beforeEach(async () => {
    accountId = (await createAccount(store.database, { credits: 100 })).id;
  });

  const call = (operationId = randomUUID(), mode: CallContext['mode'] = 'live'): CallContext => {
    return { requestId: 'r', operationId, accountId, mode, deadline: Date.now() + 10_000 };
  };
  const start = (domain: string, context = call(), contact_name?: string) =>
    service.startResearch({ domain, contact_name, key_id: randomUUID(), most_jobs: 5 }, context);
  const expireLease = (id: string) =>
    store.database.pool.query(`UPDATE research_job SET lease_until = now() - interval '1 s' WHERE id = $1`, [id]);
  const end = (job: Parameters<TurnRepository['endJob']>[0], status: 'complete' | 'failed' = 'complete') =>
    turns.endJob(job, { status, reason: null, steps: [], result: DOSSIER.result, price: 100 });
  const balance = () => ledger.balance(accountId);
  const take = async (id: string) => {
    const job = await turns.takeJob(id);
    if (!job) throw new Error('not taken');
    return job;
  };
  const waitingTurns = async (id: string): Promise<number> => {
    const text = `SELECT count(*)::integer AS n FROM bullmq.job WHERE queue = 'research.turn' AND data::text LIKE '%' || $1 || '%'`;
    return (await store.database.pool.query<{ n: number }>(text, [id])).rows[0]?.n ?? 0;
  };
  const serviceWith = (makeDossier: (run: DossierRun) => Promise<MadeDossier>) =>
    new TurnService(turns, new JobLeases(turns, SETTINGS), { makeDossier } as never, {} as never, SETTINGS);

  it('hold the price from the start; a job and its turn are there together', async () => {
    const { job_id } = await start('acme.test');
    expect(await balance()).toMatchObject({ balance: 1_000, held: 100 });
    expect(await waitingTurns(job_id)).toBe(1);
  });

  it('one turn has a job at a time; one that lost its lease writes and charges nothing more', async () => {
    const { job_id } = await start('acme.test');
    const first = await take(job_id);
    expect(await turns.takeJob(job_id)).toBeUndefined();
    await expireLease(job_id);
    const second = await take(job_id);
    expect(second.fence).toBe(first.fence + 1);
    expect(await turns.renewLeases([first, second])).toEqual([second]);
    expect(await end(first)).toBe(false);
    expect(await balance()).toMatchObject({ balance: 1_000, held: 100 });
    expect(await end(second)).toBe(true);
    expect(await end(second)).toBe(false);
    expect(await balance()).toMatchObject({ balance: 900, held: 0 });
    expect(await turns.takeJob(job_id)).toBeUndefined();
  });

  it('a failure gives everything back, and the same question begins anew', async () => {
    const { job_id } = await start('acme.test');
    await end(await take(job_id), 'failed');
    expect(await balance()).toMatchObject({ balance: 1_000, held: 0 });
    expect((await start('acme.test')).job_id).not.toBe(job_id);
  });

  it('equal questions are one job, running or fresh; another account has its own', async () => {
    const context = call();
    const { job_id } = await start('https://www.Acme.test/about', context);
    expect(await start('acme.test', context)).toMatchObject({ job_id, own: true });
    expect(await start('acme.test')).toMatchObject({ job_id, own: false });
    await end(await take(job_id));
    expect(await start('acme.test')).toMatchObject({ job_id, own: false, charged: 0, status: 'complete' });
    expect(await start('acme.test', context)).toMatchObject({ job_id, own: true, charged: 100 });
    await store.database.pool.query(`UPDATE research_job SET ended_at = now() - interval '8 days' WHERE id = $1`, [job_id]);
    expect((await start('acme.test')).job_id).not.toBe(job_id);
    accountId = (await createAccount(store.database, { credits: 100 })).id;
    expect((await start('acme.test')).job_id).not.toBe(job_id);
    await expect(service.getResearch({ job_id }, call())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('jobs of an account wait for each other, and the next one gets its turn when one ends', async () => {
    const [one, other] = [await start('one.test'), await start('other.test')];
    const first = await take(one.job_id);
    expect(await turns.takeJob(other.job_id)).toBeUndefined();
    await store.database.pool.query('DELETE FROM bullmq.job WHERE data::text LIKE $1', [`%${other.job_id}%`]);
    await end(first);
    expect(await waitingTurns(other.job_id)).toBe(1);
    expect((await take(other.job_id)).id).toBe(other.job_id);
  });

  it('a job whose turn was lost gets another one', async () => {
    const { job_id } = await start('acme.test');
    await take(job_id);
    await store.database.pool.query('DELETE FROM bullmq.job');
    await turns.reconcileJobs();
    expect(await waitingTurns(job_id)).toBe(0);
    await expireLease(job_id);
    await turns.reconcileJobs();
    await turns.reconcileJobs();
    expect(await waitingTurns(job_id)).toBe(1);
  });

  it('a dossier is charged, what is refused is not, and a job that ends its worker again and again is given up', async () => {
    const make = jest.fn(async (): Promise<MadeDossier> => DOSSIER);
    const worker = serviceWith(make);
    const signal = new AbortController().signal;
    const { job_id } = await start('acme.test');
    await worker.runTurn(job_id, signal);
    await worker.runTurn(job_id, signal);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await balance()).toMatchObject({ balance: 900, held: 0 });

    make.mockRejectedValue(new StepFailure('The site is gone.'));
    const refused = await start('refused.test');
    await worker.runTurn(refused.job_id, signal);
    expect(await service.getResearch(refused, call())).toMatchObject({ status: 'failed', reason: 'The site is gone.' });

    const deadly = await start('deadly.test');
    for (let n = 0; n < 3; n++) {
      await take(deadly.job_id);
      await expireLease(deadly.job_id);
    }
    await worker.runTurn(deadly.job_id, signal);
    expect(await service.getResearch(deadly, call())).toMatchObject({
      status: 'failed',
      reason: 'The job was interrupted too often.',
    });
    expect(await balance()).toMatchObject({ balance: 900, held: 0 });
  });

  it('a fault that nobody expected costs a turn; the third ends the job', async () => {
    const broken = new Error('Cannot call write after a stream was destroyed');
    const make = jest.fn<Promise<MadeDossier>, [DossierRun]>().mockRejectedValueOnce(broken).mockResolvedValue(DOSSIER);
    const worker = serviceWith(make);
    const { signal } = new AbortController();
    const hit = await start('hit.test');
    await expect(worker.runTurn(hit.job_id, signal)).rejects.toBe(broken);
    expect(await service.getResearch(hit, call())).toMatchObject({ status: 'running', reason: null });
    await expireLease(hit.job_id);
    await worker.runTurn(hit.job_id, signal);
    expect(await service.getResearch(hit, call())).toMatchObject({ status: 'complete' });

    make.mockRejectedValue(broken);
    const lost = await start('lost.test');
    for (let n = 0; n < 2; n++) {
      await expect(worker.runTurn(lost.job_id, signal)).rejects.toBe(broken);
      await expireLease(lost.job_id);
    }
    await worker.runTurn(lost.job_id, signal);
    const reason = 'The job failed for an internal reason.';
    expect(await service.getResearch(lost, call())).toMatchObject({ status: 'failed', reason });
    expect(await balance()).toMatchObject({ balance: 900, held: 0 });
  });

  it('a process that stops gives its job back', async () => {
    const stopping = new AbortController();
    const worker = serviceWith(async ({ signal }) => {
      stopping.abort();
      signal.throwIfAborted();
      return DOSSIER;
    });
    const { job_id } = await start('acme.test');
    await worker.runTurn(job_id, stopping.signal);
    expect(await waitingTurns(job_id)).toBe(2);
    expect(await take(job_id)).toMatchObject({ attempts: 1 });
  });

  it('a contact who objects is asked about no more, and told of no more', async () => {
    const before = await start('acme.test', call(), 'John Doe');
    await end(await take(before.job_id));
    const told = await service.getResearch(before, call());
    expect(told.output?.connection_point).toEqual({ detail: 'd', usable_in_email: 'u' });
    await suppressed.add([{ first_name: 'John', last_name: 'Doe', domain: 'acme.test' }], 'test');
    const output = { connection_point: { detail: null, usable_in_email: null } };
    // A change of the list takes effect within a second.
    const withheld = await until(async () => {
      const state = await service.getResearch(before, call());
      return state.output?.connection_point.detail === null ? state : undefined;
    });
    expect(withheld).toMatchObject({ output });
    const after = await start('acme.test', call(), 'John Doe');
    expect(after.job_id).not.toBe(before.job_id);
    const { rows } = await store.database.pool.query('SELECT question FROM research_job WHERE id = $1', [after.job_id]);
    expect(rows).toEqual([{ question: { domain: 'acme.test' } }]);
  });
});
