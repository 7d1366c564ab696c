import type { VerifyReason } from '@modernleads/contracts';
import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { DROP, type Script, ScriptedHosts, SILENCE } from '../../test/scripted-host';
import { call, Replica, settings, UnlimitedSmtp } from '../../test/verify-replica';

const OK = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
const people =
  (...locals: string[]) =>
  (local: string) =>
    locals.includes(local) ? OK : UNKNOWN;

describe('SmtpSession', () => {
  let store: TestDatabase;
  let hosts: ScriptedHosts;
  let replica: Replica;
  let limiter: UnlimitedSmtp;

  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());
  afterEach(async () => {
    await until(() => hosts.open.length === 0);
    expect(limiter.held).toBe(0);
    await replica.stop();
    await hosts.stop();
    await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain');
  });

  async function start(...scripts: Script[]): Promise<void> {
    hosts = await ScriptedHosts.start(...scripts);
    limiter = new UnlimitedSmtp();
    replica = new Replica(store.database, { outbound: hosts.outbound, limiter });
  }
  const verify = (local: string, ms = 20_000) =>
    replica.verifyEmail(`${local}@scripted.test`, call({ deadline: Date.now() + ms + 250 }));
  const quitEverywhere = () => hosts.commands.every((commands) => commands.at(-1) === 'QUIT');

  it('asks in one write where PIPELINING is offered, and in single steps where not', async () => {
    await start({ rcpt: people('ada') });
    expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found' });
    expect(hosts.visits[0]?.packets.slice(0, 2)).toEqual([['EHLO verify.test'], ['MAIL FROM:<>', 'RCPT TO:<eve@scripted.test>']]);
    await replica.stop();
    await hosts.stop();
    await start({ rcpt: people('ada'), offers: [] });
    expect(await verify('zoe')).toMatchObject({ reason: 'mailbox_not_found' });
    await until(() => hosts.open.length === 0);
    expect(hosts.visits[0]?.packets.map((lines) => lines.length)).toEqual([1, 1, 1, 1]);
  });

  describe('with a server out of step', () => {
    const both = () => Promise.all(['ada', 'eve'].map((local) => verify(local, 1_500)));

    it.each<[string, Script]>([
      ['swallows the reply to MAIL', { mail: () => '', rcpt: people('ada') }],
      ['replies twice', { rcpt: (local) => `${people('eve')(local)}\r\n${UNKNOWN}` }],
      ['has something to say before it is asked', { mail: () => `250 2.1.0 Ok\r\n${UNKNOWN}`, rcpt: () => OK }],
      ['says yes and no', { rcpt: () => `250-2.1.5 Ok\r\n${UNKNOWN}` }],
      ['opens no transaction', { mail: () => '150 about to', rcpt: () => UNKNOWN }],
    ])('that %s: nothing that it says is a verdict', async (_how, script) => {
      await start(script);
      expect((await both()).map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    });

    it('takes what a slow host says one by one', async () => {
      await start({ rcpt: people('ada'), pauseMs: 600 });
      expect(await Promise.all(['eve', 'zoe', 'kim', 'lee'].map((local) => verify(local, 3_300)))).toContainEqual(
        expect.objectContaining({ reason: 'mailbox_not_found' }),
      );
    });
  });

  describe('TLS', () => {
    const offers = ['PIPELINING', 'STARTTLS'];
    const demand = (visit: { secure: boolean }) => (visit.secure ? undefined : '530 5.7.0 Must issue a STARTTLS command first');

    it.each<[string, Script]>([
      ['MAIL', { offers, mail: (_line, visit) => demand(visit), rcpt: people('ada') }],
      ['RCPT', { offers, rcpt: (local, visit) => demand(visit) ?? people('ada')(local) }],
      ['MAIL, without pipelining', { offers: ['STARTTLS'], mail: (_line, visit) => demand(visit), rcpt: people('ada') }],
    ])('is used where %s demands it', async (_stage, script) => {
      await start(script);
      expect(await verify('ada')).toMatchObject({ reason: 'accepted', checks: { catch_all: false } });
      expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found' });
      expect(hosts.visits.every(({ secure }) => secure)).toBe(true);
    });

    it('is not used where nobody demands it', async () => {
      await start({ offers, rcpt: people('ada') });
      await verify('ada');
      expect(hosts.commands.flat()).not.toContain('STARTTLS');
    });

    it('is named where it is demanded and not to be had', async () => {
      await start({ mail: () => '530 5.7.0 Must issue a STARTTLS command first' });
      expect(await verify('ada')).toMatchObject({ reason: 'tls_required', smtp_code: 530 });
    });
  });

  it('uses the null sender where the configured one is refused, and only then', async () => {
    await start({ mail: (line) => (line.includes('<>') ? undefined : '550 5.1.8 Sender domain not found'), rcpt: people() });
    replica = new Replica(store.database, {
      outbound: hosts.outbound,
      limiter,
      settings: { ...settings, from: 'probe@verify.test' },
    });
    expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found' });
    const senders = hosts.commands.flat().filter((line) => line.startsWith('MAIL'));
    expect(senders).toEqual(['MAIL FROM:<probe@verify.test>', 'MAIL FROM:<>']);
  });

  it('speaks SMTPUTF8 where an address needs it, and says so where the server does not', async () => {
    await start({ offers: ['PIPELINING', '8BITMIME', 'SMTPUTF8'], rcpt: people('josé') });
    expect(await verify('josé')).toMatchObject({ reason: 'accepted' });
    expect(hosts.commands[0]).toContain('MAIL FROM:<> SMTPUTF8');
    await replica.stop();
    await hosts.stop();
    await start({});
    expect(await verify('renée')).toMatchObject({ reason: 'not_probeable', smtp_code: null });
  });

  describe('the next host is asked', () => {
    const second: Script = { rcpt: people('ada') };
    it.each<[string, Script]>([
      ['421 at the banner', { banner: () => '421 4.3.2 Busy' }],
      ['451 at EHLO', { helo: () => '451 4.3.0 Try later' }],
      ['451 at MAIL', { mail: () => '451 4.3.0 Try later' }],
      ['421 at RCPT', { rcpt: () => '421 4.3.0 Closing' }],
      ['a drop', { rcpt: () => DROP }],
      ['nonsense', { banner: () => 'HTTP/1.1 400 Bad Request' }],
    ])('after %s', async (_what, first) => {
      await start(first, second);
      expect(await verify('eve')).toMatchObject({ reason: 'mailbox_not_found', mx_host: 'mx2.scripted.test' });
      expect(hosts.visits.map(({ host }) => host)).toEqual(['mx1.scripted.test', 'mx2.scripted.test']);
    });

    it.each<[string, Script]>([
      ['greeting', { banner: () => SILENCE }],
      ['mailboxes', { rcpt: () => SILENCE }],
    ])('in time, when the first is silent about its %s', async (_what, first) => {
      await start(first, second);
      expect(await verify('eve', 7_000)).toMatchObject({ reason: 'mailbox_not_found', mx_host: 'mx2.scripted.test' });
    });

    it('not after a word about the mailbox', async () => {
      await start({ rcpt: people() }, second);
      expect(await verify('ada')).toMatchObject({ reason: 'mailbox_not_found', mx_host: 'mx1.scripted.test' });
      expect(hosts.visits).toHaveLength(1);
      await until(() => limiter.held === 0);
      expect(limiter.events).toEqual(['ok']);
    });
  });

  describe('shared by many', () => {
    const locals = (count: number, prefix = 'ada') => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
    const all = (many: string[]) => Promise.all(many.map((local) => verify(local)));
    const reasons = (answers: { reason: VerifyReason }[]) => [...new Set(answers.map(({ reason }) => reason))];

    it('answers a thousand addresses of a domain in a few sessions', async () => {
      const taken = (local: string) => /^ada\d*[0-35-9]$/.test(local);
      await start({ rcpt: (local) => (taken(local) ? OK : UNKNOWN) });
      const many = locals(1_000);
      const answers = await all(many);
      expect(answers.map(({ reason }) => reason)).toEqual(many.map((local) => (taken(local) ? 'accepted' : 'mailbox_not_found')));
      expect(hosts.recipients.filter((local) => local.startsWith('ada'))).toHaveLength(1_000);
      expect(hosts.visits.length).toBeLessThanOrEqual(20);
      // Eight, and those that are sending QUIT.
      expect(hosts.mostAtOnce).toBeLessThanOrEqual(16);
      for (const { refused } of hosts.visits) expect(refused).toBeLessThanOrEqual(18);
      await until(quitEverywhere);
    });

    it('opens more sessions with a host that takes its time for each recipient', async () => {
      await start({ rcpt: (local) => (local.startsWith('ada') ? OK : UNKNOWN), pauseMs: 100 });
      expect(reasons(await all(locals(100)))).toEqual(['accepted']);
      expect(hosts.mostAtOnce).toBeGreaterThan(2);
    });

    it('begins a new transaction where the server takes no more recipients', async () => {
      await start({
        rcpt: (local, { inTransaction }) =>
          !local.startsWith('ada') ? UNKNOWN : inTransaction > 4 ? '452 4.5.3 Too many recipients' : OK,
      });
      expect(reasons(await all(locals(30)))).toEqual(['accepted']);
      expect(hosts.visits.length).toBeLessThanOrEqual(2);
    });

    it('goes on in another session where a server hangs up after some recipients', async () => {
      await start({
        rcpt: (local, { recipients }) => (recipients > 7 ? '421 4.7.0 Too many errors' : local.startsWith('ada') ? OK : UNKNOWN),
      });
      expect(reasons(await all(locals(30)))).toEqual(['accepted']);
      expect(hosts.visits.length).toBeLessThanOrEqual(8);
    });

    it('spares a server that has refused us the rest', async () => {
      await start({ offers: [], rcpt: () => '550 5.7.1 Your address is listed by a DNSBL' });
      expect(reasons(await all(locals(200)))).toEqual(['blocked']);
      expect(hosts.recipients.length).toBeLessThanOrEqual(15);
      expect(limiter.events).toContain('ip_blocked');
    });

    it.each(['554 5.7.1 <{address}>: Recipient address rejected: Access denied', '550 5.7.1 <{address}>: Relay access denied'])(
      'takes no refusal of a strict recipient for a block of our IP address: %s',
      async (refusal) => {
        await start({ rcpt: (local) => refusal.replace('{address}', `${local}@scripted.test`) });
        expect(await verify('ada')).toMatchObject({
          status: 'unknown',
          reason: 'blocked',
          smtp_code: Number(refusal.slice(0, 3)),
        });
        await until(() => limiter.held === 0);
        expect(limiter.events).toEqual(['ok']);
      },
    );

    it('does not take the reply to another for its own, where a reply got lost', async () => {
      const swallow = (visit: { commands: string[] }) => visit.commands.length === 2;
      await start({
        // One packet, whose first command goes unanswered: a line feed is no reply.
        mail: (_line, visit) => (swallow(visit) ? '' : undefined),
        rcpt: (local) => (local === 'ada' ? `250 2.1.5 <ada@scripted.test> Ok` : `550 5.1.1 <${local}@scripted.test> Unknown`),
      });
      const answers = await Promise.all([verify('eve', 1_500), verify('ada', 1_500), verify('bob', 1_500)]);
      expect(answers.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
    });

    it('gives each its own deadline: one slow mailbox holds up nobody else', async () => {
      await start({ rcpt: (local) => (local === 'slow' ? SILENCE : people('ada')(local)) });
      const slow = verify('slow', 6_000);
      await until(() => hosts.recipients.includes('slow'));
      expect(await verify('eve', 15_000)).toMatchObject({ reason: 'mailbox_not_found' });
      expect(await slow).toMatchObject({ reason: 'timeout' });
    });

    it.each<[string, Script]>([
      ['the greeting', { banner: () => SILENCE }],
      ['the mailbox', { rcpt: () => SILENCE }],
    ])('does not fail for the deadline of whoever asked first, when %s takes long', async (_what, script) => {
      await start(script);
      const hasty = verify('ada', 1_000);
      await until(() => hosts.visits.length === 1);
      const patient = verify('ada', 2_500);
      expect(await hasty).toMatchObject({ reason: 'timeout' });
      await until(() => hosts.visits.length === 2);
      expect(await patient).toMatchObject({ reason: 'timeout' });
    });

    it('examines equal addresses once, for whoever can wait longest', async () => {
      await start({ banner: () => SILENCE }, { rcpt: people('ada') });
      const [hasty, patient] = await Promise.all([verify('Eve', 300), verify('eve', 12_000)]);
      expect(hasty).toMatchObject({ email: 'Eve@scripted.test', reason: 'timeout' });
      expect(patient).toMatchObject({ email: 'eve@scripted.test', reason: 'mailbox_not_found' });
      expect(hosts.recipients).toEqual(['Eve']);
    });
  });
});
