import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { decode, encode } from 'dns-packet';
import type { OutboundConfig } from './config';
import { Outbound } from './outbound';

const call = (): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 10_000,
});
const timeouts = { connectMs: 1_000, replyMs: 1_000 };
const port = (server: Server): number => (server.address() as AddressInfo).port;

/** The requests that the proxies received, and how they answer. */
describe('proxies', () => {
  let dns: UdpSocket;
  let destination: Server;
  let proxy: Server;
  let heard: string[];
  let behave: (client: Socket) => void;
  const sockets = new Set<Socket>();

  const listening = async (handler: (socket: Socket) => void): Promise<Server> => {
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      handler(socket);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return server;
  };

  beforeEach(async () => {
    heard = [];
    dns = createSocket('udp4', (message, { port: from, address }) => {
      const { id, questions = [] } = decode(message);
      const answers = questions.flatMap(({ name, type }) =>
        type === 'A' ? [{ type, name, ttl: 1, data: name.startsWith('inward') ? '10.0.0.1' : '127.0.0.1' } as const] : [],
      );
      dns.send(encode({ type: 'response', id, questions, answers }), from, address);
    });
    await once(dns.bind(0, '127.0.0.1'), 'listening');
    destination = await listening((socket) => {
      socket.write('220 destination\r\n');
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi'));
    });
    proxy = await listening((client) => behave(client));
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    for (const server of [destination, proxy]) await new Promise((done) => server.close(done));
    await new Promise<void>((done) => dns.close(done));
  });

  const outbound = (changes: Partial<OutboundConfig>): Outbound =>
    new Outbound({
      dnsServers: [`127.0.0.1:${dns.address().port}`],
      allowCidrs: ['127.0.0.0/8'],
      smtpPort: port(destination),
      ...changes,
    });

  /** A SOCKS5 server (RFC 1928, RFC 1929) that answers CONNECT with `code`. */
  const socks = (code: number) => (client: Socket) => {
    client.once('data', (greeting) => {
      const login = greeting.includes(2, 2);
      client.write(Buffer.from([5, login ? 2 : 0]));
      const request = (message: Buffer): void => {
        const [, , , type, ...rest] = message;
        heard.push(`${type === 1 ? rest.slice(0, 4).join('.') : 'a name'}:${message.readUInt16BE(message.length - 2)}`);
        client.write(Buffer.from([5, code, 0, 1, 127, 0, 0, 1, 0, 0]));
        if (code !== 0) return void client.end();
        const onward = connect(message.readUInt16BE(message.length - 2), '127.0.0.1');
        sockets.add(onward.on('error', () => undefined));
        client.pipe(onward).pipe(client);
      };
      if (!login) return void client.once('data', request);
      client.once('data', (credentials) => {
        heard.push(
          credentials
            .subarray(1)
            .toString('latin1')
            .replace(/[^a-z]+/g, ' ')
            .trim(),
        );
        client.write(Buffer.from([1, 0]));
        client.once('data', request);
      });
    });
  };

  describe('SMTP_SOCKS5', () => {
    const smtpSocks5 = () => ({ host: '127.0.0.1', port: port(proxy) });

    it('gets the checked address, not the name, and relays the session', async () => {
      behave = socks(0);
      const connection = await outbound({ smtpSocks5: smtpSocks5() }).connectSmtp(call(), 'mx.example', timeouts);
      expect(await connection.reply()).toMatchObject({ code: 220, text: 'destination' });
      connection.quit();
      expect(heard).toEqual([`127.0.0.1:${port(destination)}`]);
    });

    it('authenticates if the proxy requires it', async () => {
      behave = socks(0);
      const smtp = outbound({ smtpSocks5: { ...smtpSocks5(), user: 'ada', password: 'secret' } });
      (await smtp.connectSmtp(call(), 'mx.example', timeouts)).quit();
      expect(heard[0]).toBe('ada secret');
    });

    it('gets no request for a forbidden address', async () => {
      behave = socks(0);
      const failed = outbound({ smtpSocks5: smtpSocks5() }).connectSmtp(call(), 'inward.example', timeouts);
      await expect(failed).rejects.toMatchObject({ kind: 'blocked_address' });
      expect(heard).toEqual([]);
    });

    it.each([
      [1, 'proxy_failed'],
      [2, 'proxy_failed'],
      [3, 'unreachable'],
      [4, 'unreachable'],
      [5, 'refused'],
      [6, 'timeout'],
    ])('distinguishes failures of the destination from those of the proxy: reply %s is %s', async (code, kind) => {
      behave = socks(code);
      await expect(outbound({ smtpSocks5: smtpSocks5() }).connectSmtp(call(), 'mx.example', timeouts)).rejects.toMatchObject({
        kind,
      });
    });

    it.each([
      ['is no SOCKS server', (client: Socket) => client.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
      ['hangs up', (client: Socket) => client.destroy()],
      ['says nothing', () => undefined],
    ])('is reported as proxy_failed when it %s', async (_name, behaviour) => {
      behave = behaviour;
      await expect(outbound({ smtpSocks5: smtpSocks5() }).connectSmtp(call(), 'mx.example', timeouts)).rejects.toMatchObject({
        kind: 'proxy_failed',
      });
    });

    it('is not used for the testnet', async () => {
      behave = socks(5);
      const testnet = { dns: `127.0.0.1:${dns.address().port}`, smtpPort: port(destination), webPort: 1 };
      const mapped = outbound({ dnsServers: [], testnet, smtpSocks5: smtpSocks5() });
      (await mapped.connectSmtp(call(), 'mx.test', timeouts)).quit();
      expect(heard).toEqual([]);
    });
  });

  describe('HTTP_PROXY', () => {
    /** An HTTP proxy that answers CONNECT with a status. */
    const tunnel = (status: string) => (client: Socket) => {
      client.once('data', (chunk) => {
        const head = chunk.toString('latin1');
        heard.push(/^CONNECT (\S+)/.exec(head)?.[1] ?? head, /Basic (\S+)/.exec(head)?.[1] ?? '');
        client.write(`HTTP/1.1 ${status}\r\n\r\n`);
        if (!status.startsWith('2')) return void client.end();
        const onward = connect(port(web), '127.0.0.1');
        sockets.add(onward.on('error', () => undefined));
        client.pipe(onward).pipe(client);
      });
    };
    let web: Server;
    beforeEach(async () => {
      web = await listening((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi')),
      );
    });
    afterEach(() => new Promise((done) => web.close(done)));
    const httpProxy = () => ({ host: '127.0.0.1', port: port(proxy), user: 'ada', password: 'b:c' });

    it('gets the checked address, not the name', async () => {
      behave = tunnel('200 Connection established');
      const through = outbound({ httpProxy: httpProxy() });
      const { status, body } = await through.http(call(), 'http://web.example/', { timeoutMs: 2_000 });
      expect([status, body.toString()]).toEqual([200, 'hi']);
      expect(heard).toEqual(['127.0.0.1:80', Buffer.from('ada:b:c').toString('base64')]);
      await through.close();
    });

    it('gets no request for a forbidden address', async () => {
      behave = tunnel('200 OK');
      const through = outbound({ httpProxy: httpProxy() });
      for (const url of ['http://inward.example/', 'http://169.254.169.254/', 'http://10.0.0.1/']) {
        await expect(through.http(call(), url, { timeoutMs: 2_000 })).rejects.toMatchObject({ kind: 'blocked_address' });
      }
      expect(heard).toEqual([]);
      await through.close();
    });

    it.each([
      ['refuses', tunnel('403 Forbidden')],
      ['hangs up', (client: Socket) => client.destroy()],
      ['talks nonsense', (client: Socket) => client.end('SSH-2.0-OpenSSH\r\n\r\n')],
    ])('is reported as proxy_failed when it %s', async (_name, behaviour) => {
      behave = behaviour;
      const through = outbound({ httpProxy: httpProxy() });
      await expect(through.http(call(), 'http://web.example/', { timeoutMs: 2_000 })).rejects.toMatchObject({
        kind: 'proxy_failed',
      });
      await through.close();
    });
  });
});
