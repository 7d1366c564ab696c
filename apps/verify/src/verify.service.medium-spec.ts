import type { CallContext, VerifyReason } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { startTestnet, type TestDomain } from '@modernleads/testnet';
import { Logger } from '@nestjs/common';
import { call, Replica, TestnetMail } from '../test/verify-replica';

/** Longest delay of a busy machine; a step that ignores the deadline takes longer. */
const PATIENCE_MS = 8_000;
const soon = () => call({ deadline: Date.now() + 700 });

describe('VerifyService', () => {
  let store: TestDatabase;
  let world: TestnetMail;
  let replica: Replica;

  beforeAll(async () => {
    store = await testDatabase();
  });
  afterAll(() => store.drop());

  beforeEach(async () => {
    await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain');
    world = await TestnetMail.start();
    replica = new Replica(store.database, world);
  });
  afterEach(async () => {
    await replica.stop();
    await world.stop();
  });

  const verify = (email: string, context = call()) => replica.verifyEmail(email, context);
  const conversations = () => world.conversations();
  const stored = async () => Number((await store.database.pool.query('SELECT count(*) FROM verify_result')).rows[0].count);

  describe('tells the truth about', () => {
    const rows: [string, VerifyReason, string | null, number | null][] = [
      ['ada.lovelace@normal.test', 'accepted', 'mx1.normal.test', 250],
      ['"grace hopper"@normal.test', 'accepted', 'mx1.normal.test', 250],
      ['eve@normal.test', 'mailbox_not_found', 'mx1.normal.test', 550],
      ['full@normal.test', 'mailbox_full', 'mx1.normal.test', 552],
      ['disabled@normal.test', 'mailbox_disabled', 'mx1.normal.test', 550],
      ['vague@normal.test', 'unclear_reply', 'mx1.normal.test', 550],
      ['busy@normal.test', 'server_error', 'mx1.normal.test', 452],
      ['john@acme.test', 'accepted', 'mx.acme.test', 250],
      ['ada@bücher.test', 'accepted', 'mx.xn--bcher-kva.test', 250],
      ['ada@greylist.test', 'greylisted', 'mx.greylist.test', 451],
      ['ada@null-mx.test', 'null_mx', null, null],
      ['ada@implicit.test', 'accepted', 'implicit.test', 250],
      ['ada@empty.test', 'no_mail_server', null, null],
      ['ada@nobody.test', 'domain_not_found', null, null],
      ['ada@servfail.test', 'dns_error', null, null],
      ['ada@second-mx.test', 'accepted', 'mx2.second-mx.test', 250],
      ['ada@down.test', 'connection_failed', null, null],
      ['ada@second-door.test', 'accepted', 'mx.acme.test', 250],
      ['ada@half-dangling.test', 'connection_failed', null, null],
      ['ada@dangling.test', 'no_mail_server', null, null],
      ['ada@inward.test', 'not_probeable', null, null],
      ['ada@large-answer.test', 'accepted', 'mx.large-answer.test', 250],
      ['ada@blocks-us.test', 'blocked', 'mx.blocks-us.test', 554],
      ['ada@policy.test', 'blocked', 'mx.policy.test', 550],
      ['ada@busy.test', 'server_error', 'mx.busy.test', 421],
      ['ada@fragments.test', 'accepted', 'mx.fragments.test', 250],
      ['eve@fragments.test', 'mailbox_not_found', 'mx.fragments.test', 550],
      ['ada@helo-only.test', 'accepted', 'mx.helo-only.test', 250],
      ['ada@tls-required.test', 'tls_required', 'mx.tls-required.test', 530],
      ['ada@not-smtp.test', 'unclear_reply', null, null],
      ['ada@two-banners.test', 'unclear_reply', null, null],
      ['josé@normal.test', 'not_probeable', null, null],
      ['not an address', 'invalid_syntax', null, null],
    ];
    it.each(rows)('%s: %s', async (email, reason, mxHost, smtpCode) => {
      expect(await verify(email)).toMatchObject({ email, reason, mx_host: mxHost, smtp_code: smtpCode });
      for (const commands of await conversations()) expect(commands.at(-1)).toBe('QUIT');
    });

    it('ada@drops.test: connection_failed, although half a refusal was heard', async () => {
      expect(await verify('ada@drops.test')).toMatchObject({
        status: 'unknown',
        reason: 'connection_failed',
        mx_host: null,
        smtp_code: null,
      });
    });
  });

  it('gives the whole answer', async () => {
    expect(await verify('john@acme.test')).toEqual({
      email: 'john@acme.test',
      status: 'valid',
      verified: true,
      deliverable: true,
      reason: 'accepted',
      checks: {
        syntax: true,
        mx: true,
        smtp: true,
        catch_all: false,
        likelihood: null,
        disposable: false,
        role: false,
        free: false,
      },
      mx_host: 'mx.acme.test',
      mail_provider: null,
      did_you_mean: null,
      smtp_code: 250,
      checked_at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(await verify('ada@greylist.test')).toMatchObject({ status: 'unknown', deliverable: false, retry_after: 300 });
    expect((await verify('ada@null-mx.test')).checks).toMatchObject({ syntax: true, mx: false, smtp: null });
    expect((await verify('ada@down.test')).checks).toMatchObject({ mx: true, smtp: false });
    expect((await verify('ada@servfail.test')).checks).toMatchObject({ mx: null, smtp: null });
  });

  it('tells what the address itself tells, and asks nobody about a disposable one', async () => {
    expect(await verify('ada@mailinator.com')).toMatchObject({
      status: 'disposable',
      reason: 'disposable_domain',
      deliverable: false,
      checks: { syntax: true, mx: null, smtp: null, disposable: true, role: false, free: false },
    });
    expect(world.testnet.journal.queries).toEqual([]);
    expect((await verify('info@acme.test')).checks).toMatchObject({ disposable: false, role: true, free: false });
    expect(await verify('ada@gmial,com')).toMatchObject({ reason: 'invalid_syntax', did_you_mean: 'ada@gmail.com' });
  });

  it('holds the shortest conversation there is', async () => {
    await verify('eve@normal.test');
    expect(await conversations()).toEqual([['EHLO verify.test', 'MAIL FROM:<>', 'RCPT TO:<eve@normal.test>', 'QUIT']]);
  });

  it('goes on to the next host after a busy one, and stops where the recipient was spoken of', async () => {
    await verify('busy@normal.test');
    expect(await conversations()).toHaveLength(2);
    await verify('eve@normal.test');
    await verify('ada@policy.test');
    expect(await conversations()).toHaveLength(4);
  });

  describe('when time runs out', () => {
    it.each<[string, VerifyReason]>([
      ['ada@tarpit.test', 'timeout'],
      ['ada@silent.test', 'timeout'],
      ['ada@dns-timeout.test', 'dns_error'],
    ])('%s: %s, in time and with every socket closed', async (email, reason) => {
      const context = soon();
      expect(await verify(email, context)).toMatchObject({ status: 'unknown', reason });
      expect(Date.now()).toBeLessThan(context.deadline + PATIENCE_MS);
      for (const commands of await conversations()) expect(commands).toEqual(['QUIT']);
    });

    it('opens nothing when it had run out before', async () => {
      expect(await verify('ada.lovelace@normal.test', call({ deadline: Date.now() - 1 }))).toMatchObject({ status: 'unknown' });
      expect(world.testnet.journal.queries).toEqual([]);
    });

    it('never takes longer than 24 s, and leaves a hasty caller time to hear the answer', async () => {
      const deadlines: number[] = [];
      class Watched extends Outbound {
        override resolveMx(context: CallContext, domain: string) {
          deadlines.push(context.deadline);
          return super.resolveMx(context, domain);
        }
      }
      const dnsServers = [`127.0.0.1:${world.testnet.dnsPort}`];
      const watched = new Replica(store.database, { outbound: new Watched({ dnsServers, allowCidrs: [], smtpPort: 1 }) });
      const [patient, hasty] = [call({ deadline: Date.now() + 600_000 }), call({ deadline: Date.now() + 10_000 })];
      await watched.verifyEmail('ada@nobody.test', patient);
      await watched.verifyEmail('eve@nobody.test', hasty);
      await watched.stop();
      expect(deadlines[0]).toBeLessThanOrEqual(Date.now() + 24_000);
      expect(deadlines[1]).toBe(hasty.deadline - 250);
    });
  });

  it('opens no socket for a test key', async () => {
    const context = call({ mode: 'test' });
    for (const email of ['ada.lovelace@normal.test', 'valid@sandbox.test', 'john@acme.com', 'eve@normal.test']) {
      expect(await verify(email, context)).toMatchObject({ status: 'valid' });
    }
    expect(await verify('mailbox-full@sandbox.test', context)).toMatchObject({ reason: 'mailbox_full' });
    await expect(verify('timeout@sandbox.test', context)).rejects.toMatchObject({ code: 'timeout' });
    expect(world.testnet.journal).toMatchObject({ queries: [], conversations: [] });
    expect(await stored()).toBe(0);
  });

  it('sends no packet to an MX of a real name that points inward', async () => {
    const inward: TestDomain = {
      domain: 'inward.example',
      shows: 'an MX at loopback',
      mx: [[10, 'mx.inward.example']],
      hosts: { 'mx.inward.example': {} },
      mailboxes: { '*': '250 Ok' },
    };
    const net = await startTestnet({ testDomains: [inward], dnsPort: 0, smtpPort: 0 });
    const config = { dnsServers: [`127.0.0.1:${net.dnsPort}`], smtpPort: net.smtpPort };
    const ask = (allowCidrs: string[]) =>
      new Replica(store.database, { outbound: new Outbound({ ...config, allowCidrs }) }).verifyEmail('ada@inward.example');
    expect(await ask([])).toMatchObject({ status: 'unknown', reason: 'not_probeable', checks: { mx: true, smtp: false } });
    expect(net.journal.conversations).toEqual([]);
    expect(await ask(['127.0.0.0/8'])).toMatchObject({ status: 'catch_all' });
    expect(net.journal.conversations).toHaveLength(1);
    await net.stop();
  });

  it('answers many at once, and leaves no socket open', async () => {
    const emails = ['ada.lovelace@normal.test', 'eve@normal.test', 'ada@second-mx.test', 'ada@drops.test', 'ada@fragments.test'];
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => verify(emails[n % emails.length] as string)));
    const reasons = emails.map(
      (_, n) => new Set(answers.filter((_answer, at) => at % emails.length === n).map(({ reason }) => reason)),
    );
    expect(reasons.map((set) => [...set])).toEqual([
      ['accepted'],
      ['mailbox_not_found'],
      ['accepted'],
      ['connection_failed'],
      ['accepted'],
    ]);
    await until(() => world.testnet.journal.open.length === 0);
  });

  describe('keeps verdicts', () => {
    it('and answers other spellings of the mailbox with them, without asking anybody', async () => {
      const first = await verify('ada.lovelace@normal.test');
      await until(async () => (await stored()) === 1);
      expect(await verify('Ada.Lovelace@NORMAL.test')).toEqual({ ...first, email: 'Ada.Lovelace@NORMAL.test' });
      expect(await conversations()).toHaveLength(1);
    });

    it('for as long as they are fresh', async () => {
      await verify('full@normal.test');
      await until(async () => (await stored()) === 1);
      const { rows } = await store.database.pool.query(
        'SELECT extract(epoch FROM fresh_until - checked_at)::int AS seconds FROM verify_result',
      );
      expect(rows).toEqual([{ seconds: 86_400 }]);
      await store.database.pool.query(
        "UPDATE verify_result SET checked_at = checked_at - interval '2 days', fresh_until = now()",
      );
      await verify('full@normal.test');
      expect(await conversations()).toHaveLength(2);
    });

    it('and deletes those that no longer are', async () => {
      await verify('full@normal.test');
      await verify('ada.lovelace@normal.test');
      await until(async () => (await stored()) === 2);
      await store.database.pool.query(
        "UPDATE verify_result SET checked_at = now() - interval '2 days', fresh_until = now() WHERE address_key LIKE 'full@%'",
      );
      expect(await replica.results.purgeStale()).toBe(1);
      expect(await stored()).toBe(1);
    });

    it('but none that is unknown', async () => {
      await verify('ada@policy.test');
      await verify('ada.lovelace@normal.test');
      await until(async () => (await stored()) === 1);
      await verify('ada@policy.test');
      expect(await conversations()).toHaveLength(3);
    });

    it('of the later of two checks, in whichever order they are written', async () => {
      const later = await verify('ada.lovelace@normal.test');
      await until(async () => (await stored()) === 1);
      await replica.results.saveVerifyEmail(
        'ada.lovelace@normal.test',
        { ...later, smtp_code: 251, checked_at: '2020-01-01T00:00:00.000Z' },
        86_400 * 36_500,
      );
      expect(await replica.results.findVerifyEmail('ada.lovelace@normal.test')).toEqual({ result: later });
    });

    it('and does without the store when it is down', async () => {
      Logger.overrideLogger(false);
      const other = await testDatabase();
      await other.drop();
      const alone = new Replica(other.database, world);
      expect(await alone.verifyEmail('ada.lovelace@normal.test')).toMatchObject({ status: 'valid' });
      Logger.overrideLogger(true);
    });
  });
});
