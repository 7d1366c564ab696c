import { recheckTurn } from '@modernleads/contracts';
import { startQueues, testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { ScriptedHosts } from '../../test/scripted-host';
import { call, Replica } from '../../test/verify-replica';
import { CatchAllRepository } from '../catch-all/catch-all.repository';
import { Clock, systemClock } from '../clock';
import { VerifyPurgeSchedule } from '../verify-purge.schedule';
import { VerifyRepository } from '../verify.repository';
import { RecheckReconcileSchedule } from './recheck-reconcile.schedule';
import { RecheckTurnProcessor } from './recheck-turn.processor';
import { type LeasedRecheck, RecheckRepository } from './recheck.repository';
import { RecheckService } from './recheck.service';

const OK = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('greylisting', () => {
  let store: TestDatabase;
  let hosts: ScriptedHosts;
  let replica: Replica;
  const replicas: Replica[] = [];
  let now: number;
  /** Milliseconds for which the host greylists each sender and recipient pair. */
  let patience: number;
  let says: string;
  /** The host defers everybody at once, not each pair since it was first seen. */
  let faulty: boolean;
  /** Local parts that have a mailbox. */
  let people: string[];
  const clock: Clock = { now: () => now };

  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());

  beforeEach(async () => {
    now = Date.now();
    patience = 5 * MINUTE;
    says = '451 4.7.1 Greylisted, please try again later';
    faulty = false;
    people = ['ada'];
    const seen = new Map<string, number>();
    hosts = await ScriptedHosts.start({
      rcpt: (local, visit) => {
        const triplet = faulty ? '' : `${visit.commands.find((line) => line.startsWith('MAIL'))} ${local}`;
        if (!seen.has(triplet)) seen.set(triplet, now);
        if (now - (seen.get(triplet) as number) < patience) return says;
        return people.includes(local) ? OK : UNKNOWN;
      },
    });
    replica = fresh();
  });
  afterEach(async () => {
    await until(() => hosts.open.length === 0);
    // What they know of a domain is saved in the background.
    await Promise.all(replicas.splice(0).map((each) => each.stop()));
    await hosts.stop();
    await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain, bullmq.job CASCADE');
  });

  /** A new process. */
  const fresh = () => {
    const started = new Replica(store.database, { outbound: hosts.outbound, clock });
    replicas.push(started);
    return started;
  };
  const verify = (local: string, by = replica) => by.verifyEmail(`${local}@scripted.test`);
  const rows = async () =>
    (await store.database.pool.query('SELECT * FROM verify_recheck ORDER BY address_key')).rows as {
      address_key: string;
      attempts: number;
      due_at: Date | null;
    }[];
  /** Advances the clock after pending writes have landed. */
  async function pass(ms: number): Promise<void> {
    await until(() => hosts.open.length === 0);
    now += ms;
  }
  /** Runs the due rechecks of a replica to their end. */
  async function work(by = replica): Promise<number> {
    for (let count = 0; ; count += 1) if (!(await by.rechecker.recheckNext())) return count;
  }

  it('is answered at once, and again without asking while it lasts', async () => {
    expect(await verify('ada')).toMatchObject({ status: 'unknown', reason: 'greylisted', smtp_code: 451, retry_after: 300 });
    expect(hosts.visits).toHaveLength(1);
    await pass(100_000);
    expect(await verify('ada')).toMatchObject({ reason: 'greylisted', smtp_code: 451, retry_after: 200 });
    expect(await work()).toBe(0);
    expect(hosts.visits).toHaveLength(1);
  });

  it.each<[string, string, boolean?]>([
    ['451 Internal resource temporarily unavailable', 'greylisted'],
    ['450 4.1.1 Recipient address rejected: unverified address: Address verification in progress', 'greylisted'],
    ['450 4.3.2 Service currently unavailable', 'greylisted'],
    ['450 4.1.1 Recipient address rejected: User unknown in local recipient table', 'server_error'],
    ['451 Account inbounds disabled', 'server_error', true],
    ['451 4.3.0 Temporary lookup failure', 'server_error', true],
  ])('is how any deferral of a recipient is treated: %s', async (reply, reason, byFault = false) => {
    says = reply;
    faulty = byFault;
    expect(await verify('ada')).toMatchObject({ status: 'unknown', reason, retry_after: 300 });
    await pass(300_000);
    await work();
    expect(await verify('ada')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
  });

  it('is asked about again in the trace of the call that found it, by any replica', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    await replica.verifyEmail('ada@scripted.test', call({ traceparent: `00-${trace}-00f067aa0ba902b7-01` }));
    await pass(5 * MINUTE);
    const other = fresh();
    const recheck = jest.spyOn(other.engine, 'recheckEmail');
    expect(await work(other)).toBe(1);
    expect(recheck.mock.calls[0]?.[1].traceparent).toMatch(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[\\da-f]{16}-01$`));
    expect(await verify('ada')).toMatchObject({ status: 'valid' });
  });

  it('is not asked about again once its owner has objected', async () => {
    await verify('ada');
    await pass(5 * MINUTE);
    const objector = [{ email: 'Ada@scripted.test' }];
    await replica.suppressed.add(objector, 'test');
    expect(await work()).toBe(1);
    expect(hosts.visits).toHaveLength(1);
    expect(await rows()).toEqual([]);
    await replica.suppressed.remove(objector);
  });

  it('gives way to the final answer in the background, although the process that was asked is gone', async () => {
    await verify('ada');
    await verify('eve');
    await replica.stop();
    await pass(300_000);
    const other = fresh();
    expect(await work(other)).toBe(2);
    expect(await rows()).toEqual([]);
    const visits = hosts.visits.length;
    expect(await verify('ada', other)).toMatchObject({ status: 'valid', checks: { catch_all: false } });
    expect(await verify('eve', fresh())).toMatchObject({ reason: 'mailbox_not_found' });
    expect(hosts.visits).toHaveLength(visits);
  });

  it('sees through a domain that takes everybody', async () => {
    people.includes = () => true;
    await verify('ada');
    await pass(300_000);
    await work();
    expect(await verify('ada')).toMatchObject({ status: 'catch_all', checks: { catch_all: true } });
  });

  it('gives way to the final answer for who asks when the time has come, before any worker', async () => {
    await verify('ada');
    await pass(300_000);
    expect(await verify('ada', fresh())).toMatchObject({ status: 'valid' });
    expect(await rows()).toEqual([]);
  });

  it('is asked about again from the same sender, under the same name', async () => {
    await verify('ada');
    await pass(300_000);
    await work();
    const [first, second] = hosts.commands.map((commands) => commands.filter((line) => /^(EHLO|MAIL)/.test(line)));
    expect(second).toEqual(first);
  });

  it('lasts as long as the server says', async () => {
    says = '450 4.7.1 Greylisted, try again in 42 seconds';
    patience = 42_000;
    const { retry_after } = await verify('ada');
    expect(retry_after).toBeGreaterThanOrEqual(42);
    await pass((retry_after as number) * 1_000);
    expect(await verify('ada')).toMatchObject({ status: 'valid' });
  });

  it('is waited for in growing steps, and given up in the end', async () => {
    patience = Infinity;
    const steps: number[] = [];
    for (let answer = await verify('ada'); answer.retry_after; answer = await verify('ada')) {
      steps.push(answer.retry_after);
      await pass(answer.retry_after * 1_000);
      await work();
    }
    expect(steps).toEqual([300, 900, 3_600, 14_400]);
    expect(await rows()).toMatchObject([{ attempts: 4, due_at: null }]);
    const again = await verify('ada');
    expect(again).toMatchObject({ reason: 'greylisted' });
    expect(again).not.toHaveProperty('retry_after');
    await pass(24 * HOUR);
    await replica.purge.processJob();
    expect(await rows()).toEqual([]);
    expect(await verify('ada')).toMatchObject({ retry_after: 300 });
  });

  it('goes on after an outage', async () => {
    await verify('ada');
    await pass(300_000);
    says = '421 4.3.2 Maintenance';
    patience = Infinity;
    await work();
    expect(await verify('ada')).toMatchObject({ reason: 'greylisted', smtp_code: 451, retry_after: 900 });
    patience = 0;
    await pass(900_000);
    await work();
    expect(await verify('ada')).toMatchObject({ status: 'valid' });
  });

  describe('with several replicas', () => {
    it('is rechecked by one of them', async () => {
      await Promise.all(['ada', 'bob', 'carl', 'dora'].map((local) => verify(local)));
      await pass(300_000);
      const replicas = [fresh(), fresh(), fresh()];
      const started = await Promise.all(replicas.map((each) => work(each)));
      expect(started.reduce((sum, count) => sum + count)).toBe(4);
      for (const local of ['ada', 'bob', 'carl', 'dora'])
        expect(hosts.recipients.filter((asked) => asked === local)).toHaveLength(2);
    });

    it('is taken over when the one at it has died, whose outcome then counts for nothing', async () => {
      const provisional = await verify('ada');
      await pass(300_000);
      const [dead] = (await replica.rechecks.claimDue(10, now)) as [LeasedRecheck];
      expect(await work(fresh())).toBe(0);
      await pass(MINUTE);
      const [heir] = (await fresh().rechecks.claimDue(10, now)) as [LeasedRecheck];
      await replica.rechecks.postpone(dead, provisional, null, now);
      await replica.rechecks.finish(dead, { ...provisional, status: 'invalid', reason: 'mailbox_not_found' }, 100);
      expect(await rows()).toMatchObject([{ attempts: 0, due_at: expect.any(Date) }]);
      await replica.engine.recheckEmail(heir, call());
      expect(await rows()).toEqual([]);
      expect(await verify('ada')).toMatchObject({ status: 'valid' });
    });

    it('answers whoever asks while another is at it as soon as that one is done', async () => {
      await verify('ada');
      await pass(300_000);
      const [lease] = (await replica.rechecks.claimDue(10, now)) as [LeasedRecheck];
      const asked = verify('ada', fresh());
      await replica.engine.recheckEmail(lease, call());
      expect(await asked).toMatchObject({ status: 'valid' });
      expect(hosts.recipients.filter((local) => local === 'ada')).toHaveLength(2);
    });
  });

  describe('has turns in the queue', () => {
    const turns = async () => {
      const text = 'SELECT state, delay_ms::int AS delay FROM bullmq.job WHERE queue = $1 ORDER BY seq';
      return (await store.database.pool.query<{ state: string; delay: number }>(text, [recheckTurn.name])).rows;
    };

    it('for when it is due, and when it is due again', async () => {
      await verify('ada');
      await verify('eve');
      await until(async () => (await rows()).length === 2);
      expect(await turns()).toEqual([300_500, 300_500].map((delay) => ({ state: 'delayed', delay })));
      patience = Infinity;
      await pass(300_000);
      await work();
      expect((await turns()).slice(2)).toEqual([900_500, 900_500].map((delay) => ({ state: 'delayed', delay })));
    });

    it('which exist only with the recheck', async () => {
      await store.database.pool.query('ALTER TABLE bullmq.job ADD CONSTRAINT no_jobs CHECK (false) NOT VALID');
      replica.engine['logger'].warn = () => undefined;
      expect(await verify('ada')).toMatchObject({ reason: 'greylisted', retry_after: 300 });
      await store.database.pool.query('ALTER TABLE bullmq.job DROP CONSTRAINT no_jobs');
      expect(await rows()).toEqual([]);
    });

    it('and gets another when its own is lost, once', async () => {
      await verify('ada');
      await store.database.pool.query('DELETE FROM bullmq.job');
      await pass(300_000);
      await replica.rechecker.reconcileRechecks();
      expect(await turns()).toEqual([]);
      await pass(10_000);
      for (const _time of [1, 2, 3]) await replica.rechecker.reconcileRechecks();
      expect(await turns()).toMatchObject([{ state: 'waiting' }]);
    });

    it('that are worked when they are due', async () => {
      says = '450 4.7.1 Greylisted, try again in 1 seconds';
      patience = Infinity;
      const real = new Replica(store.database, { outbound: hosts.outbound });
      const providers = [RecheckTurnProcessor, RecheckReconcileSchedule, VerifyPurgeSchedule];
      const values = [
        { provide: RecheckService, useValue: real.rechecker },
        { provide: VerifyRepository, useValue: real.results },
        { provide: RecheckRepository, useValue: real.rechecks },
        { provide: CatchAllRepository, useValue: new CatchAllRepository(store.database) },
        { provide: Clock, useValue: systemClock },
      ];
      const queues = await startQueues({ service: 'verify', database: store.database, providers: [...providers, ...values] });
      expect(await verify('ada', real)).toMatchObject({ reason: 'greylisted' });
      expect(await rows()).toHaveLength(1);
      patience = 0;
      await until(async () => !(await rows()).length);
      expect(await verify('ada', real)).toMatchObject({ status: 'valid' });
      await queues.close();
      await real.stop();
    });
  });

  it('does without the schedule when the store is down', async () => {
    const other = await testDatabase();
    const alone = new Replica(other.database, { outbound: hosts.outbound, clock });
    alone.engine['logger'].warn = () => undefined;
    await other.drop();
    expect(await verify('ada', alone)).toMatchObject({ reason: 'greylisted', retry_after: 300 });
    await alone.stop();
  });
});
