import { connect } from 'node:net';
import { once } from 'node:events';
import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { until } from '@modernleads/testing';
import { hostsOf, type RunningTestnet, startTestnet, type World, worlds } from '.';

const context = (): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 10_000,
});

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

  /** What the ordinary host says to the commands of one conversation. */
  async function converse(host: string, ...commands: string[]): Promise<number[]> {
    const connection = await outbound.connectSmtp(context(), host, { connectMs: 2_000, replyMs: 2_000 });
    const codes = [(await connection.reply()).code];
    for (const command of commands) codes.push((await connection.command(command)).code);
    connection.quit();
    return codes;
  }

  it('has names under .test only, and a host for every MX but the ones that are meant to dangle', () => {
    const hosts = new Set(hostsOf(worlds).map(([name]) => name));
    const dangling = worlds
      .flatMap(({ mx = [] }) => mx.map(([, host]) => host))
      .filter((host) => host !== '.' && !hosts.has(host));
    expect(worlds.every(({ domain }) => domain.endsWith('.test'))).toBe(true);
    expect(dangling.every((host) => host.endsWith('.dangling.test') || host.endsWith('.large-answer.test'))).toBe(true);
  });

  it('answers in the DNS, over TCP where UDP is too small', async () => {
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

  it('changes its answer by count', async () => {
    const commands = ['EHLO one.test', 'MAIL FROM:<>', 'RCPT TO:<greylisted@normal.test>'];
    expect(
      [await converse('mx1.normal.test', ...commands), await converse('mx1.normal.test', ...commands)].map((codes) =>
        codes.at(-1),
      ),
    ).toEqual([451, 250]);
  });

  it('greylists by the clock', async () => {
    const last = async () =>
      (await converse('mx.greylist.test', 'EHLO one.test', 'MAIL FROM:<>', 'RCPT TO:<ada@greylist.test>')).at(-1);
    expect(await last()).toBe(451);
    now += 59_000;
    expect(await last()).toBe(451);
    now += 1_000;
    expect(await last()).toBe(250);
  });

  it('answers commands that come all at once in their order', async () => {
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
    expect(ours).toEqual({ address: '127.0.0.1', commands: ['EHLO journal.test', 'QUIT'], open: false });
  });

  it('refuses data that cannot work', async () => {
    const world = (addresses?: string[]): World => ({
      domain: 'odd.test',
      shows: '',
      hosts: { 'mx.odd.test': { addresses, banner: '554 no' } },
    });
    const twin: World = { domain: 'twin.test', shows: '', hosts: { 'mx.twin.test': { addresses: ['127.0.0.13'] } } };
    await expect(startTestnet({ worlds: [world()], dnsPort: 0, smtpPort: 0 })).rejects.toThrow(
      'needs an address other than 127.0.0.1',
    );
    await expect(startTestnet({ worlds: [world(['127.0.0.13']), twin], dnsPort: 0, smtpPort: 0 })).rejects.toThrow(
      'shares 127.0.0.13',
    );
  });

  it('leaves out the hosts whose address the machine lacks, and says so', async () => {
    const absent: World = {
      domain: 'absent.test',
      shows: '',
      hosts: { 'mx.absent.test': { addresses: ['192.0.2.1'], banner: '554 no' } },
    };
    const partial = await startTestnet({ worlds: [absent], dnsPort: 0, smtpPort: 0 });
    expect(partial.missing).toEqual(['192.0.2.1']);
    await partial.stop();
  });

  it('frees its ports when it stops, and says when they are taken', async () => {
    const first = await startTestnet({ dnsPort: 0, smtpPort: 0 });
    const same = { dnsPort: first.dnsPort, smtpPort: first.smtpPort };
    await expect(startTestnet(same)).rejects.toThrow('EADDRINUSE');
    await first.stop();
    const second = await startTestnet(same);
    await second.stop();
  });
});
