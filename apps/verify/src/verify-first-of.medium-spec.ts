import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { type Script, ScriptedHosts } from '../test/scripted-host';
import { call, Replica } from '../test/verify-replica';

const OK = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
const candidates = (...locals: string[]) => locals.map((local) => `${local}@scripted.test`);
const SEVEN = candidates('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7');

describe('verifyFirstOf', () => {
  let store: TestDatabase;
  let hosts: ScriptedHosts;
  let replica: Replica;

  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());
  afterEach(async () => {
    await until(() => hosts.open.length === 0);
    await replica.stop();
    await hosts.stop();
    await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain');
  });

  async function start(...scripts: Script[]): Promise<void> {
    hosts = await ScriptedHosts.start(...scripts);
    replica = new Replica(store.database, { outbound: hosts.outbound });
  }
  const only = (...locals: string[]): Script => ({ rcpt: (local) => (locals.includes(local) ? OK : UNKNOWN) });
  const stored = async () =>
    (await store.database.pool.query('SELECT address_key FROM verify_result ORDER BY 1')).rows.map(
      ({ address_key }) => address_key as string,
    );

  it('is found in one session, and nobody is asked about for longer than needed', async () => {
    await start(only('c5'));
    expect(await replica.verifyFirstOf(SEVEN)).toMatchObject({
      outcome: 'found',
      email: 'c5@scripted.test',
      reason: 'accepted',
      probes: 7,
      mx_host: 'mx1.scripted.test',
      answers: [
        ...candidates('c1', 'c2', 'c3', 'c4').map((email) => ({ email, reason: 'mailbox_not_found', smtp_code: 550 })),
        { email: 'c5@scripted.test', reason: 'accepted', smtp_code: 250 },
        { email: 'c6@scripted.test', reason: 'mailbox_not_found' },
        { email: 'c7@scripted.test', reason: 'mailbox_not_found' },
      ],
    });
    expect(hosts.visits).toHaveLength(1);
    await until(async () => (await stored()).length === 7);
  });

  it('stops at once where the first one exists, beyond the decoys', async () => {
    await start(only('c1', 'c2'));
    expect(await replica.verifyFirstOf(SEVEN)).toMatchObject({ outcome: 'found', email: 'c1@scripted.test', probes: 1 });
    expect(hosts.recipients).toHaveLength(4);
  });

  it('spends no more RCPTs than it may', async () => {
    await start(only('c6'));
    expect(await replica.verifyFirstOf(SEVEN, 5)).toMatchObject({
      outcome: 'none',
      reason: 'mailbox_not_found',
      email: null,
      probes: 5,
    });
    expect(hosts.recipients).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  it('counts what it asks again at the next host', async () => {
    const busy: Script = { rcpt: () => '452 4.3.1 Insufficient system storage' };
    await start(busy, busy);
    expect(await replica.verifyFirstOf(SEVEN, 1)).toMatchObject({ outcome: 'stopped', reason: 'server_error', probes: 1 });
    expect(hosts.recipients).toEqual(['c1']);
  });

  it('sees after one probe that the domain takes everybody', async () => {
    await start({ rcpt: () => OK });
    expect(await replica.verifyFirstOf(SEVEN)).toMatchObject({
      outcome: 'accepts_all',
      reason: 'accepts_all',
      email: null,
      probes: 1,
    });
    expect(await replica.verifyFirstOf(candidates('d1', 'd2'))).toMatchObject({ outcome: 'accepts_all', probes: 1 });
    expect(hosts.recipients).toHaveLength(5);
  });

  it.each([
    ['blocked', '550 5.7.1 Your address is listed by a DNSBL', undefined],
    ['greylisted', '451 4.7.1 Greylisted, please try again later', 300],
    ['server_error', '421 4.3.2 Closing', undefined],
  ])('stops when the server says: %s', async (reason, reply, retryAfter) => {
    await start({ rcpt: (local) => (local === 'c1' ? UNKNOWN : reply) });
    const answer = await replica.verifyFirstOf(SEVEN);
    expect(answer).toMatchObject({ outcome: 'stopped', reason, email: null });
    expect(answer.retry_after).toBe(retryAfter);
    expect(hosts.recipients).not.toContain('c5');
  });

  it('takes what is known, without asking', async () => {
    await start(only('c3'));
    await replica.verifyEmail('c1@scripted.test');
    await replica.verifyEmail('c3@scripted.test');
    await until(async () => (await stored()).length === 2);
    const before = hosts.recipients.length;
    expect(await replica.verifyFirstOf(SEVEN)).toMatchObject({ outcome: 'found', email: 'c3@scripted.test', probes: 1 });
    expect(hosts.recipients.slice(before)).toEqual(['c2']);
  });

  it('passes over what is no address, and what is unclear', async () => {
    await start({ rcpt: (local) => (local === 'c1' ? '550 Requested action not taken' : local === 'c2' ? OK : UNKNOWN) });
    expect(await replica.verifyFirstOf(['no address', ...SEVEN])).toMatchObject({ outcome: 'found', email: 'c2@scripted.test' });
    expect(await replica.verifyFirstOf(['no address'])).toMatchObject({ outcome: 'none', reason: 'invalid_syntax', probes: 0 });
  });

  it('refuses candidates of different domains, and says why', async () => {
    await start({});
    await expect(replica.verifyFirstOf(['a@scripted.test', 'a@other.test'])).rejects.toMatchObject({
      code: 'invalid_input',
      extras: { details: [{ field: 'candidates' }] },
    });
    expect(hosts.visits).toEqual([]);
  });

  it('opens no socket for a test key', async () => {
    await start({ rcpt: () => OK });
    const context = call({ mode: 'test' });
    const sandbox = ['mailbox-not-found@sandbox.test', 'valid@sandbox.test', 'catch-all@sandbox.test'];
    expect(await replica.verifyFirstOf(sandbox, 50, context)).toMatchObject({ outcome: 'found', email: 'valid@sandbox.test' });
    expect(await replica.verifyFirstOf(SEVEN, 50, context)).toMatchObject({ outcome: 'found', email: 'c1@scripted.test' });
    expect(hosts.visits).toEqual([]);
  });

  it('answers in time, with what it has learned', async () => {
    await start({ rcpt: (local) => (local === 'c3' ? 'silence' : UNKNOWN) });
    const answer = await replica.verifyFirstOf(SEVEN, 50, call({ deadline: Date.now() + 1_500 }));
    expect(answer).toMatchObject({ outcome: 'stopped', reason: 'timeout' });
    expect(answer.answers.slice(0, 2).map(({ reason }) => reason)).toEqual(['mailbox_not_found', 'mailbox_not_found']);
  });
});
