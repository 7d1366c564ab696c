import { Outbound } from '@modernleads/outbound';
import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { type RunningTestnet, startTestnet, type TestDomain } from '@modernleads/testnet';
import { Replica } from '../../test/verify-replica';
import { installMailPrograms } from './packages';
import { PostfixServer } from './postfix-server';

const ADDRESS = '127.0.3.1';
const DELAY_SECONDS = 3;
const COLLEAGUES = Array.from({ length: 10 }, (_, n) => `colleague${n}@real.test`);

/** The DNS of domains whose mail goes to the real Postfix. */
const domains: TestDomain[] = ['real.test', 'everybody.test', 'greylisted.test'].map((domain) => ({
  domain,
  shows: 'a domain of the real Postfix',
  mx: [[10, `mx.${domain}`]],
  hosts: { [`mx.${domain}`]: { addresses: [ADDRESS], listens: false } },
}));

const obstacle = installMailPrograms();
if (obstacle && process.env['CI']) throw new Error(obstacle);

(obstacle ? describe.skip : describe)(
  `against Debian's Postfix with postgrey${obstacle ? ` (left out: ${obstacle})` : ''}`,
  () => {
    let postfix: PostfixServer;
    let testnet: RunningTestnet;
    let store: TestDatabase;
    let replica: Replica;
    const outbounds: Outbound[] = [];

    beforeAll(async () => {
      const mailboxes = ['ada@real.test', 'grace@real.test', ...COLLEAGUES, '@everybody.test', 'ada@greylisted.test'];
      postfix = await PostfixServer.start({
        mailboxes,
        greylisted: ['greylisted.test'],
        delaySeconds: DELAY_SECONDS,
        address: ADDRESS,
      });
      testnet = await startTestnet({ testDomains: domains, dnsPort: 0, smtpPort: 0 });
      store = await testDatabase();
      replica = new Replica(store.database, { outbound: reachingOut() });
    });

    afterAll(async () => {
      await replica?.stop();
      await store?.drop();
      await Promise.all(outbounds.map((outbound) => outbound.close()));
      await testnet?.stop();
      await postfix?.stop();
    });

    /** An outbound that reaches the Postfix without a testnet mapping, through the SOCKS proxy where one is given. */
    function reachingOut(smtpSocks5?: { host: string; port: number }): Outbound {
      const dnsServers = [`127.0.0.1:${testnet.dnsPort}`];
      outbounds.push(new Outbound({ dnsServers, allowCidrs: ['127.0.0.0/8'], smtpPort: postfix.smtpPort, smtpSocks5 }));
      return outbounds.at(-1) as Outbound;
    }

    /** Postfix's summary lines of ended sessions, e.g. `ehlo=1 mail=1 rcpt=3/5 quit=1 commands=6/8`. */
    const sessions = () => postfix.log().match(/disconnect from .*/g) ?? [];
    const allEnded = () => sessions().length === (postfix.log().match(/ connect from /g) ?? []).length;

    it.each([
      ['ada@real.test', { status: 'valid', reason: 'accepted', smtp_code: 250, mx_host: 'mx.real.test' }],
      ['eve@real.test', { status: 'invalid', reason: 'mailbox_not_found', smtp_code: 550 }],
      ['eve@everybody.test', { status: 'catch_all', reason: 'accepts_all', smtp_code: 250 }],
      ['ada+news@real.test', { status: 'invalid', reason: 'mailbox_not_found' }],
      ['"ada"@real.test', { status: 'valid' }],
      ['ADA@REAL.test', { status: 'valid' }],
    ])('%s is what it is', async (email, verdict) => {
      expect(await replica.verifyEmail(email)).toMatchObject(verdict);
    });

    it('takes leave of it every time', async () => {
      await until(() => sessions().length > 0 && allEnded());
      expect(sessions().filter((line) => !line.includes('quit=1'))).toEqual([]);
      expect(postfix.log()).not.toMatch(/improper command pipelining|lost connection|warning/);
    });

    it('asks for ten colleagues in one session', async () => {
      const before = sessions().length;
      const strangers = COLLEAGUES.map((email) => `x-${email}`);
      const answer = await replica.verifyFirstOf([...strangers.slice(0, 8), 'colleague3@real.test']);
      expect(answer).toMatchObject({ outcome: 'found', email: 'colleague3@real.test' });
      await until(() => sessions().length > before);
      expect(sessions().slice(before)).toHaveLength(1);
      expect(sessions().at(-1)).toMatch(/ehlo=1 mail=1 rcpt=1\/9 quit=1/);
    });

    it('hears of more strangers than the twenty after which Postfix hangs up', async () => {
      const before = sessions().length;
      const emails = Array.from({ length: 25 }, (_, n) => `stranger${n}@real.test`);
      const answers = await Promise.all([...emails, 'grace@real.test'].map((email) => replica.verifyEmail(email)));
      expect(answers.map(({ reason }) => reason)).toEqual([...emails.map(() => 'mailbox_not_found'), 'accepted']);
      await until(() => sessions().length > before && allEnded());
      expect(postfix.log()).not.toContain('too many errors');
    });

    it('waits as long as postgrey wants, and then knows', async () => {
      const first = await replica.verifyEmail('ada@greylisted.test');
      expect(first).toMatchObject({ status: 'unknown', reason: 'greylisted', smtp_code: 450 });
      expect(first.retry_after).toBeLessThanOrEqual(DELAY_SECONDS);
      const last = await until(async () => {
        await replica.rechecker.recheckNext();
        const answer = await replica.verifyEmail('ada@greylisted.test');
        return answer.reason !== 'greylisted' && answer;
      });
      expect(last).toMatchObject({ status: 'valid', reason: 'accepted', smtp_code: 250 });
    });

    it('gets through a SOCKS5 proxy', async () => {
      const outbound = reachingOut({ host: '127.0.0.1', port: postfix.socksPort });
      const proxied = new Replica(store.database, { outbound });
      expect(postfix.proxied).not.toContain(ADDRESS);
      expect(await proxied.verifyEmail('colleague7@real.test')).toMatchObject({ status: 'valid', mx_host: 'mx.real.test' });
      expect(postfix.proxied).toContain(`connected to ${ADDRESS}:${postfix.smtpPort}`);
      await proxied.stop();
    });
  },
);
