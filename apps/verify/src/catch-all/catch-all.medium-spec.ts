import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { DROP, type Script, ScriptedHosts } from '../../test/scripted-host';
import { Replica } from '../../test/verify-replica';
import type { Clock } from '../clock';

const OK = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
const GREYLISTED = '451 4.7.1 Greylisted, please try again later';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('catch-all', () => {
  let store: TestDatabase;
  let hosts: ScriptedHosts;
  let replica: Replica;
  let now: number;
  const clock: Clock = { now: () => now };

  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());
  beforeEach(() => (now = Date.now()));
  afterEach(async () => {
    await until(() => hosts.open.length === 0);
    await replica.stop();
    await hosts.stop();
    await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain');
  });

  async function start(...scripts: Script[]): Promise<void> {
    hosts = await ScriptedHosts.start(...scripts);
    replica = new Replica(store.database, { outbound: hosts.outbound, clock });
  }
  const verify = (local: string) => replica.verifyEmail(`${local}@scripted.test`);
  const stored = async () =>
    (await store.database.pool.query('SELECT domain_key, facts FROM verify_domain ORDER BY 1')).rows as {
      domain_key: string;
      facts: { catchAll: boolean };
    }[];
  /** Replies to RCPT; may be replaced while the host runs. */
  let rule: (local: string) => string | undefined;
  const ruled: Script = { rcpt: (local) => rule(local) };

  it('is found by three decoys after the target, in the same session', async () => {
    rule = () => OK;
    await start(ruled);
    expect(await verify('ada.lovelace')).toMatchObject({
      status: 'catch_all',
      reason: 'accepts_all',
      verified: false,
      deliverable: true,
      smtp_code: 250,
      checks: { catch_all: true, likelihood: 'possible' },
    });
    expect(hosts.visits).toHaveLength(1);
    const [target, ...decoys] = hosts.recipients;
    expect(target).toBe('ada.lovelace');
    expect(decoys).toHaveLength(3);
    expect(decoys[0]).toMatch(/^[a-z]{3}\.[a-z]{8}$/);
  });

  it('is excluded by decoys that are refused, or by any target that is', async () => {
    rule = (local) => (local === 'ada' || local === 'bob' ? OK : UNKNOWN);
    await start(ruled);
    expect(await verify('ada')).toMatchObject({ status: 'valid', checks: { catch_all: false, likelihood: null } });
    expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found', checks: { catch_all: false } });
    expect(await verify('bob')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
    expect(hosts.recipients).toHaveLength(6);
  });

  it('is excluded by vague refusals only where the target is accepted once more after them', async () => {
    rule = (local) => (local === 'ada' ? OK : '550 Nope');
    await start(ruled);
    expect(await verify('ada')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
    expect(hosts.recipients).toEqual(['ada', expect.any(String), expect.any(String), expect.any(String), 'ada']);
  });

  it('is not excluded by a host that has had enough of us', async () => {
    await start({ rcpt: (_local, { recipients }) => (recipients > 1 ? '554 Bye' : OK) });
    expect(await verify('ada')).toMatchObject({ status: 'unknown', reason: 'unclear_reply' });
  });

  it('needs a look-alike only, where an unknown mailbox was refused before', async () => {
    rule = (local) => (local === 'ada' ? OK : UNKNOWN);
    await start(ruled);
    await verify('eve');
    expect(await verify('ada')).toMatchObject({ status: 'valid' });
    expect(hosts.recipients).toEqual(['eve', 'ada', expect.stringMatching(/^[a-z]{6}$/)]);
  });

  it('is also what takes whatever looks like a name', async () => {
    rule = (local) => (/^[a-z]+\.[a-z]+$/.test(local) ? OK : UNKNOWN);
    await start(ruled);
    expect(await verify('ada.lovelace')).toMatchObject({
      status: 'catch_all',
      checks: { catch_all: true, likelihood: 'possible' },
    });
  });

  describe('with tiers', () => {
    it('likely: the server has other words for the target than for decoys; unlikely: it has the same', async () => {
      rule = (local) => (local === 'ada' ? '250 2.1.5 Recipient ok' : '250 2.1.5 Will forward to the catch-all');
      await start(ruled);
      expect(await verify('ada')).toMatchObject({ status: 'catch_all', checks: { likelihood: 'likely' } });
      expect(await verify('eve')).toMatchObject({ status: 'catch_all', checks: { likelihood: 'unlikely' } });
    });

    it('likely: what looks like the target is refused', async () => {
      rule = (local) => (local === 'ada' || /\d/.test(local) ? OK : UNKNOWN);
      await start(ruled);
      expect(await verify('ada')).toMatchObject({ status: 'catch_all', checks: { likelihood: 'likely' } });
    });
  });

  describe('is not denied', () => {
    const target = (other: string) => (local: string) => (local === 'ada' ? OK : other);
    it.each([
      ['421', '421 4.7.0 Too many recipients, closing', 'unknown'],
      ['a drop', DROP, 'unknown'],
      ['a blocklist', '550 5.7.1 Your address is listed by a DNSBL', 'unknown'],
      ['a full disk', '452 4.3.1 Insufficient system storage', 'unknown'],
    ])('when the decoys meet %s: the verdict is open', async (_what, reply, status) => {
      rule = target(reply);
      await start(ruled);
      expect(await verify('ada')).toMatchObject({ status, verified: false, checks: { catch_all: null, smtp: true } });
      expect(await stored()).toEqual([]);
      expect(hosts.recipients.filter((local) => local === 'ada')).toHaveLength(1);
    });

    it('when the decoys are greylisted: they have waited at the recheck', async () => {
      let waited = false;
      rule = (local) => (waited ? (local === 'ada' ? OK : UNKNOWN) : local === 'ada' ? OK : GREYLISTED);
      await start(ruled);
      expect(await verify('ada')).toMatchObject({ reason: 'greylisted', retry_after: 300 });
      await until(() => hosts.open.length === 0);
      const before = [...hosts.recipients];
      waited = true;
      now += 300_000;
      expect(await verify('ada')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
      expect(new Set(hosts.recipients.slice(before.length))).toEqual(new Set(before));
    });

    it('when a session breaks off: the next one goes on', async () => {
      await start({
        rcpt: (local, { recipients }) => (recipients > 2 ? '421 4.7.0 Enough' : local === 'ada' ? OK : UNKNOWN),
      });
      expect(await verify('ada')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
      expect(hosts.visits).toHaveLength(2);
    });
  });

  describe('is remembered', () => {
    it('by all replicas, for a week or a day', async () => {
      rule = () => OK;
      await start(ruled);
      await verify('ada');
      await until(async () => (await stored()).length === 1);
      expect(await stored()).toMatchObject([{ domain_key: 'scripted.test', facts: { catchAll: true } }]);
      const other = new Replica(store.database, { outbound: hosts.outbound, clock });
      expect(await other.verifyEmail('bob@scripted.test')).toMatchObject({ status: 'catch_all' });
      await other.stop();
      expect(hosts.recipients).toHaveLength(5);
      now += 6 * DAY;
      await verify('carl');
      expect(hosts.recipients).toHaveLength(6);
      now += 2 * DAY;
      await verify('dora');
      expect(hosts.recipients).toHaveLength(10);
    });

    it('until a mailbox is refused as unknown: then it is found out anew', async () => {
      rule = () => OK;
      await start(ruled);
      expect(await verify('ada')).toMatchObject({ status: 'catch_all' });
      rule = (local) => (local === 'bob' ? OK : UNKNOWN);
      expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found', checks: { catch_all: false } });
      expect(await verify('bob')).toMatchObject({ status: 'valid', checks: { catch_all: false } });
      await until(async () => (await stored())[0]?.facts.catchAll === false);
    });

    it('until nobody is refused any more', async () => {
      rule = (local) => (/^ada\d+$/.test(local) ? OK : UNKNOWN);
      await start(ruled);
      await verify('ada0');
      now += 2 * HOUR;
      rule = () => OK;
      const answers = [];
      for (let n = 1; n <= 20; n++) answers.push(await verify(`ada${n}`));
      expect(answers.at(-1)).toMatchObject({ status: 'catch_all' });
    });

    it('of the best hosts only: a backup that takes everything says nothing about them', async () => {
      let down = true;
      await start(
        { banner: () => (down ? '421 4.3.2 Maintenance' : undefined), rcpt: (local) => (local === 'ada' ? OK : UNKNOWN) },
        { rcpt: () => OK },
      );
      expect(await verify('bob')).toMatchObject({ status: 'catch_all', mx_host: 'mx2.scripted.test' });
      down = false;
      expect(await verify('ada')).toMatchObject({ status: 'valid', mx_host: 'mx1.scripted.test' });
      await until(async () => (await stored()).length === 2);
      expect((await stored()).map(({ domain_key }) => domain_key)).toEqual(['scripted.test', 'scripted.test/mx2.scripted.test']);
    });
  });

  it('is found out once for many targets at once', async () => {
    rule = () => OK;
    await start(ruled);
    const many = Array.from({ length: 40 }, (_, n) => `ada${n}`);
    const answers = await Promise.all(many.map(verify));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['catch_all']));
    expect(hosts.recipients).toHaveLength(43);
  });
});
