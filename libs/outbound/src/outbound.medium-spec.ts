import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { type Answer, decode, encode } from 'dns-packet';
import { Outbound } from './outbound';

const call = (changes: Partial<CallContext> = {}): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 10_000,
  ...changes,
});
const SERVFAIL = 2;
const NXDOMAIN = 3;
const timeouts = { connectMs: 2_000, replyMs: 2_000 };
const host = (name: string, address: string): Answer => ({
  type: address.includes(':') ? 'AAAA' : 'A',
  name,
  ttl: 1,
  data: address,
});

const zone: Answer[] = [
  host('loopback.example', '127.0.0.1'),
  host('mapped.example', '::ffff:127.0.0.1'),
  host('anywhere.example', '0.0.0.0'),
  host('metadata.example', '169.254.169.254'),
  host('private.example', '10.0.0.1'),
  host('mixed.example', '10.0.0.1'),
  host('mixed.example', '192.88.99.1'),
  host('mixed.example', '203.0.114.1'),
  host('mixed.example', '2001:4860:4860::8888'),
  host('mixed.example', 'fd00::1'),
  host('mail.test', '127.0.0.1'),
  host('two.test', '127.0.0.2'),
  host('two.test', '127.0.0.1'),
  host('elsewhere.test', '10.0.0.1'),
];

describe('Outbound', () => {
  let dns: UdpSocket;
  let canary: Server;
  let asked: string[];
  let held: (() => Promise<unknown>)[];
  let connections: number;
  let server: string;
  let smtpPort: number;

  beforeEach(async () => {
    asked = [];
    held = [];
    connections = 0;
    dns = createSocket('udp4', (message, { port, address }) => {
      const { id, questions = [] } = decode(message);
      const { name = '', type } = questions[0] ?? {};
      asked.push(`${name} ${type}`);
      const known = zone.filter((answer) => answer.name === name);
      const exists = known.length > 0 || name === 'half.example';
      const flags = name === 'half.example' && type === 'AAAA' ? SERVFAIL : exists ? 0 : NXDOMAIN;
      const answer = encode({ type: 'response', id, flags, questions, answers: known.filter((found) => found.type === type) });
      const send = () => new Promise((done) => dns.send(answer, port, address, done));
      if (name === 'silent.example') held.push(send);
      else void send();
    });
    await once(dns.bind(0, '127.0.0.1'), 'listening');
    canary = createServer((socket) => {
      connections++;
      socket
        .on('error', () => undefined)
        .resume()
        .end('220 hi\r\n');
    });
    await once(canary.listen(0, '127.0.0.1'), 'listening');
    server = `127.0.0.1:${dns.address().port}`;
    smtpPort = (canary.address() as AddressInfo).port;
  });

  afterEach(async () => {
    await Promise.all(held.map((send) => send()));
    await new Promise<void>((done) => dns.close(done));
    await new Promise((done) => canary.close(done));
  });

  const real = (allowCidrs: string[] = []) => new Outbound({ dnsServers: [server], allowCidrs, smtpPort });
  const mapped = () =>
    new Outbound({ dnsServers: [], testnet: { dns: server, smtpPort, webPort: 1 }, allowCidrs: [], smtpPort: 25 });

  describe.each([
    ['the DNS servers of the operator', real],
    ['the testnet', mapped],
  ])('for a test key, with %s', (_name, outbound) => {
    it('opens no socket', async () => {
      const context = call({ mode: 'test' });
      const ways = [
        outbound().resolveMx(context, 'mail.test'),
        outbound().resolveAddresses(context, 'mail.test'),
        outbound().resolvePtr(context, '192.0.2.1'),
        outbound().connectSmtp(context, 'mail.test', timeouts),
      ];
      for (const way of ways) await expect(way).rejects.toMatchObject({ kind: 'test_mode' });
      expect({ asked, connections }).toEqual({ asked: [], connections: 0 });
    });
  });

  it.each(['loopback.example', 'mapped.example', 'metadata.example', 'private.example'])(
    'does not connect to %s',
    async (name) => {
      await expect(real().connectSmtp(call(), name, timeouts)).rejects.toMatchObject({ kind: 'blocked_address' });
      expect(connections).toBe(0);
    },
  );

  it.each(['127.0.0.1', '10.1.2.3', '2130706433', '0x7f.1', '0177.0.0.1.', '::1', '[::ffff:127.0.0.1]', '8.8.8.8'])(
    'neither connects to %s, an address where a name should be, nor asks the DNS about it',
    async (address) => {
      await expect(real().connectSmtp(call(), address, timeouts)).rejects.toMatchObject({ kind: 'blocked_address' });
      expect({ asked, connections }).toEqual({ asked: [], connections: 0 });
    },
  );

  it('refuses loopback under .test when DNS_SERVERS answers, and all but loopback in the testnet', async () => {
    await expect(real().connectSmtp(call(), 'mail.test', timeouts)).rejects.toMatchObject({ kind: 'blocked_address' });
    await expect(mapped().connectSmtp(call(), 'elsewhere.test', timeouts)).rejects.toMatchObject({ kind: 'blocked_address' });
    expect(connections).toBe(0);
  });

  it('checks the remote address of the socket, not only the resolved one', async () => {
    await expect(real(['0.0.0.0/32']).connectSmtp(call(), 'anywhere.example', timeouts)).rejects.toMatchObject({
      kind: 'blocked_address',
    });
    const connection = await real(['0.0.0.0/32', '127.0.0.0/8']).connectSmtp(call(), 'anywhere.example', timeouts);
    connection.quit();
  });

  it('keeps the public addresses of a host, IPv4 first', async () => {
    expect(await real().resolveAddresses(call(), 'mixed.example')).toEqual(['203.0.114.1', '2001:4860:4860::8888']);
  });

  it('connects to networks that the operator allows', async () => {
    const connection = await real(['127.0.0.0/8']).connectSmtp(call(), 'mapped.example', timeouts);
    expect(await connection.reply()).toMatchObject({ code: 220 });
    connection.quit();
    expect(connections).toBe(1);
  });

  it('connects to names under .test in the testnet, at its port', async () => {
    const connection = await mapped().connectSmtp(call(), 'Mail.TEST', timeouts);
    expect(await connection.reply()).toMatchObject({ code: 220 });
    connection.quit();
    expect(connections).toBe(1);
  });

  it('tries the next address of a host when the first refuses', async () => {
    const connection = await mapped().connectSmtp(call(), 'two.test', timeouts);
    expect(await connection.reply()).toMatchObject({ code: 220 });
    connection.quit();
  });

  it('distinguishes failures', async () => {
    const outbound = real(['127.0.0.0/8']);
    await expect(outbound.resolveMx(call(), 'nobody.example')).rejects.toMatchObject({ kind: 'nxdomain' });
    await expect(outbound.resolveMx(call(), 'loopback.example')).rejects.toMatchObject({ kind: 'no_data' });
    await expect(outbound.resolveAddresses(call(), 'half.example')).rejects.toMatchObject({ kind: 'servfail' });
    await expect(outbound.resolveMx(call({ deadline: Date.now() + 100 }), 'silent.example')).rejects.toMatchObject({
      kind: 'dns_timeout',
    });
    await expect(outbound.resolveMx(call({ deadline: Date.now() - 1 }), 'loopback.example')).rejects.toMatchObject({
      kind: 'dns_timeout',
    });
    const refusing = new Outbound({ dnsServers: [server], allowCidrs: ['127.0.0.0/8'], smtpPort: 1 });
    await expect(refusing.connectSmtp(call(), 'loopback.example', timeouts)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('times out while connecting', async () => {
    const outbound = real(['10.0.0.0/8']);
    const failure = outbound.connectSmtp(call(), 'private.example', { connectMs: 50, replyMs: 50 });
    await expect(failure).rejects.toMatchObject({ kind: expect.stringMatching(/^(timeout|unreachable|refused)$/) });
  });
});
