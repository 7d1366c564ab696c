import { connect } from 'node:net';
import { once } from 'node:events';
import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { until } from '@modernleads/testing';
import { hostsOf, type MailHost, type RunningTestnet, startTestnet, type TestDomain, testDomains } from '.';

const context = (): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 10_000,
});

/** False for hosts that are missing on purpose. */
function answers({ addresses = [], cname, dns, listens }: MailHost): boolean {
  return listens !== false && !dns && !cname && !addresses.includes('::1');
}

describe('the testnet', () => {
  let testnet: RunningTestnet;
  let outbound: Outbound;
  let now: number;

  beforeAll(async () => {
    now = Date.now();
    testnet = await startTestnet({ dnsPort: 0, smtpPort: 0, now: () => now });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: 1 };
    outbound = new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 });
  });

  afterAll(() => testnet.stop());

  /** The replies of the ordinary host to the commands of one session. */
  async function converse(host: string, ...commands: string[]): Promise<number[]> {
    const connection = await outbound.connectSmtp(context(), host, { connectMs: 2_000, replyMs: 2_000 });
    const codes = [(await connection.reply()).code];
    for (const command of commands) codes.push((await connection.command(command)).code);
    connection.quit();
    return codes;
  }

  it('has names under .test only, and a host for every MX except the intentionally missing ones', () => {
    const hosts = new Set(hostsOf(testDomains).map(([name]) => name));
    const dangling = testDomains
      .flatMap(({ mx = [] }) => mx.map(([, host]) => host))
      .filter((host) => host !== '.' && !hosts.has(host));
    expect(testDomains.every(({ domain }) => domain.endsWith('.test'))).toBe(true);
    expect(dangling.every((host) => host.endsWith('.dangling.test') || host.endsWith('.large-answer.test'))).toBe(true);
    expect(new Set(testDomains.map(({ domain }) => domain)).size).toBe(testDomains.length);
  });

  it('answers DNS queries, over TCP when UDP is too small', async () => {
    expect(await outbound.resolveMx(context(), 'normal.test')).toEqual([
      { priority: 10, exchange: 'mx1.normal.test' },
      { priority: 20, exchange: 'mx2.normal.test' },
    ]);
    expect(await outbound.resolveMx(context(), 'null-mx.test')).toEqual([{ priority: 0, exchange: '' }]);
    expect(await outbound.resolveMx(context(), 'large-answer.test')).toHaveLength(61);
    const transports = testnet.journal.queries
      .filter(({ name }) => name === 'large-answer.test')
      .map(({ transport }) => transport);
    expect(transports).toEqual(['udp', 'tcp']);
  });

  it.each([
    ['nobody.test', 'nxdomain'],
    ['empty.test', 'no_data'],
    ['servfail.test', 'servfail'],
  ])('fails for %s with %s', async (name, kind) => {
    await expect(outbound.resolveMx(context(), name)).rejects.toMatchObject({ kind });
  });

  it('knows its mailboxes, and relays nothing', async () => {
    const rcpt = (address: string) => `RCPT TO:<${address}>`;
    const commands = [
      rcpt('ada.lovelace@normal.test'),
      'MAIL FROM:<>',
      ...['Ada.Lovelace@normal.test', 'eve@normal.test', 'eve@example.org'].map(rcpt),
    ];
    expect(await converse('mx1.normal.test', 'EHLO one.test', ...commands)).toEqual([220, 250, 503, 250, 250, 550, 550]);
  });

  it('changes its reply after a count', async () => {
    const commands = ['EHLO one.test', 'MAIL FROM:<>', 'RCPT TO:<greylisted@normal.test>'];
    expect(
      [await converse('mx1.normal.test', ...commands), await converse('mx1.normal.test', ...commands)].map((codes) =>
        codes.at(-1),
      ),
    ).toEqual([451, 250]);
  });

  it('greylists for the configured seconds', async () => {
    const last = async () =>
      (await converse('mx.greylist.test', 'EHLO one.test', 'MAIL FROM:<>', 'RCPT TO:<ada@greylist.test>')).at(-1);
    expect(await last()).toBe(451);
    now += 59_000;
    expect(await last()).toBe(451);
    now += 1_000;
    expect(await last()).toBe(250);
  });

  it('reports the rest of the delay, and distinguishes names from other local parts', async () => {
    const ask = async (recipient: string) => {
      const connection = await outbound.connectSmtp(context(), `mx.${recipient.split('@')[1]}`, {
        connectMs: 2_000,
        replyMs: 2_000,
      });
      await connection.reply();
      for (const command of ['EHLO one.test', 'MAIL FROM:<>']) await connection.command(command);
      const { code, text } = await connection.command(`RCPT TO:<${recipient}>`);
      connection.quit();
      return `${code} ${text}`;
    };
    expect(await ask('ada@greylist-5m.test')).toMatch(/^450 .*again in 300 seconds$/);
    now += 100_000;
    expect(await ask('ada@greylist-5m.test')).toMatch(/again in 200 seconds$/);
    now += 200_000;
    expect(await ask('ada@greylist-5m.test')).toMatch(/^250 /);
    expect(await ask('ada@greylist-hour.test')).toMatch(/in 60 minutes$/);
    const taken = async (local: string) => (await ask(`${local}@look-alike.test`)).startsWith('250');
    expect([await taken('ada'), await taken('marek.tobin'), await taken('x7k2q9w4'), await taken('wqkzt-pvbnmxl-1234')]).toEqual([
      ...[true, true, false, false],
    ]);
  });

  it.each<[string, string[], number[]]>([
    ['recipients-5', Array(7).fill('RCPT TO:<ada@recipients-5.test>'), [250, 250, 250, 250, 250, 452, 452]],
    ['hangs-up-3', Array(4).fill('RCPT TO:<ada@hangs-up-3.test>'), [250, 250, 250, 421]],
    ['errors-3', [...'abcd'].map((eve) => `RCPT TO:<eve${eve}@errors-3.test>`), [550, 550, 550, 421]],
    ['utf8', ['RCPT TO:<josé@utf8.test>', 'RCPT TO:<用户@utf8.test>', 'RCPT TO:<zoë@utf8.test>'], [250, 250, 550]],
    ['no-pipelining', ['RCPT TO:<josé@no-pipelining.test>', 'RCPT TO:<ada@no-pipelining.test>'], [553, 250]],
    ['bounces-later', ['RCPT TO:<eve@bounces-later.test>', 'DATA'], [250, 550]],
    ['long-banner', ['RCPT TO:<ada@long-banner.test>', 'RSET', 'RCPT TO:<ada@long-banner.test>'], [250, 250, 503]],
  ])('%s has its limits', async (name, commands, codes) => {
    expect(await converse(`mx.${name}.test`, 'EHLO one.test', 'MAIL FROM:<>', ...commands)).toEqual([220, 250, 250, ...codes]);
  });

  it('accepts another sender after it has refused the null sender', async () => {
    const commands = ['EHLO one.test', 'MAIL FROM:<>', 'RCPT TO:<ada@no-null-sender.test>', 'MAIL FROM:<probe@verify.test>'];
    const last = 'RCPT TO:<ada@no-null-sender.test>';
    expect(await converse('mx.no-null-sender.test', ...commands, last)).toEqual([220, 250, 550, 503, 250, 250]);
  });

  it('counts sessions per period and in total', async () => {
    const banners = [];
    for (const after of [0, 1_000, 1_000, 59_000]) {
      now += after;
      banners.push((await converse('mx.rate-limit.test'))[0]);
    }
    expect(banners).toEqual([220, 220, 421, 220]);
    const { hosts } = testDomains.find(({ domain }) => domain === 'rate-limit.test') as TestDomain;
    const [address = ''] = Object.values(hosts ?? {})[0]?.addresses ?? [];
    await until(() => testnet.journal.open.every((conversation) => conversation.address !== address));
    expect(testnet.journal.tally(address)).toMatchObject({ sessions: 4 });
    expect(testnet.journal.tally('127.9.9.9')).toEqual({ sessions: 0, mostAtOnce: 0 });
  });

  it('continues over TLS when it is required', async () => {
    const connection = await outbound.connectSmtp(context(), 'mx.starttls.test', { connectMs: 2_000, replyMs: 2_000 });
    await connection.reply();
    const ehlo = await connection.command('EHLO one.test');
    expect(ehlo.text).toContain('STARTTLS');
    expect((await connection.command('MAIL FROM:<>')).code).toBe(530);
    expect((await connection.startTls('mx.starttls.test')).code).toBe(220);
    const again = await connection.command('EHLO one.test');
    expect([connection.secure, again.text.includes('STARTTLS')]).toEqual([true, false]);
    const codes = await Promise.all(
      connection.pipeline(['MAIL FROM:<>', 'RCPT TO:<ada@starttls.test>', 'RCPT TO:<eve@starttls.test>']),
    );
    expect(codes.map(({ code }) => code)).toEqual([250, 250, 550]);
    connection.quit();
    const ours = testnet.journal.conversations.find(({ secure }) => secure);
    await until(() => ours?.open === false);
    expect(ours?.commands.at(-1)).toBe('QUIT');
  });

  it('has a broken handshake too', async () => {
    const connection = await outbound.connectSmtp(context(), 'mx.starttls-broken.test', { connectMs: 2_000, replyMs: 2_000 });
    await connection.reply();
    await connection.command('EHLO one.test');
    await expect(connection.startTls('mx.starttls-broken.test')).rejects.toMatchObject({ kind: 'tls_failed' });
  });

  it('ends the session of a client that pipelines without an offer', async () => {
    const { hosts } = testDomains.find(({ domain }) => domain === 'no-pipelining.test') as TestDomain;
    const socket = connect(testnet.smtpPort, Object.values(hosts ?? {})[0]?.addresses?.[0]);
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.write('EHLO one.test\r\nMAIL FROM:<>\r\n');
    await once(socket, 'close');
    expect(said).toMatch(/^220 .*421 4\.7\.0 /s);
    expect(said).not.toContain('PIPELINING');
  });

  it('follows aliases', async () => {
    expect(await outbound.resolveMx(context(), 'alias.test')).toHaveLength(2);
    expect(await converse('mail.cname-mx.test', 'EHLO one.test')).toEqual([220, 250]);
    await expect(outbound.resolveMx(context(), 'refused-dns.test')).rejects.toThrow();
  });

  it.each(
    testDomains.flatMap(({ hosts = {} }) =>
      Object.entries(hosts)
        .filter(([, host]) => answers(host))
        .map(([name]) => name),
    ),
  )('%s can be connected to', async (name) => {
    const connection = await outbound.connectSmtp(context(), name, { connectMs: 2_000, replyMs: 2_000 });
    connection.quit();
  });

  it('answers commands of one packet in their order', async () => {
    const socket = connect(testnet.smtpPort, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.write('EHLO one.test\r\nMAIL FROM:<>\r\nRCPT TO:<ada.lovelace@normal.test>\r\nRCPT TO:<eve@normal.test>\r\nQUIT\r\n');
    await once(socket, 'close');
    expect(said.match(/^\d{3}(?= )/gm)).toEqual(['220', '250', '250', '250', '550', '221']);
  });

  it('keeps a journal of every conversation', async () => {
    await converse('mx1.normal.test', 'EHLO journal.test');
    const ours = testnet.journal.conversations.find(({ commands }) => commands[0] === 'EHLO journal.test');
    await until(() => ours?.open === false);
    expect(ours).toEqual({ address: '127.0.0.1', commands: ['EHLO journal.test', 'QUIT'], open: false, secure: false });
  });

  it('refuses inconsistent data', async () => {
    const testDomain = (addresses?: string[]): TestDomain => ({
      domain: 'odd.test',
      shows: '',
      hosts: { 'mx.odd.test': { addresses, banner: '554 no' } },
    });
    const twin: TestDomain = { domain: 'twin.test', shows: '', hosts: { 'mx.twin.test': { addresses: ['127.0.0.13'] } } };
    await expect(startTestnet({ testDomains: [testDomain()], dnsPort: 0, smtpPort: 0 })).rejects.toThrow(
      'needs an address other than 127.0.0.1',
    );
    await expect(startTestnet({ testDomains: [testDomain(['127.0.0.13']), twin], dnsPort: 0, smtpPort: 0 })).rejects.toThrow(
      'shares 127.0.0.13',
    );
  });

  it('leaves out the hosts whose address the machine lacks, and lists them', async () => {
    const absent: TestDomain = {
      domain: 'absent.test',
      shows: '',
      hosts: { 'mx.absent.test': { addresses: ['192.0.2.1'], banner: '554 no' } },
    };
    const partial = await startTestnet({ testDomains: [absent], dnsPort: 0, smtpPort: 0 });
    expect(partial.missing).toEqual(['192.0.2.1']);
    await partial.stop();
  });

  it('frees its ports when it stops, and throws when they are taken', async () => {
    const first = await startTestnet({ dnsPort: 0, smtpPort: 0 });
    const same = { dnsPort: first.dnsPort, smtpPort: first.smtpPort };
    await expect(startTestnet(same)).rejects.toThrow('EADDRINUSE');
    await first.stop();
    const second = await startTestnet(same);
    await second.stop();
  });
});
