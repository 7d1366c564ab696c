import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { CallContext } from '@modernleads/contracts';
import { INWARD_ADDRESSES, LOOPBACK_SPELLINGS, testCertificate } from '@modernleads/testing';
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
const QUICK = { timeoutMs: 3_000 };

describe('Outbound.http', () => {
  let dns: UdpSocket;
  let web: Server;
  let secure: Server;
  let requests: string[];
  let connections: number;
  let records: (name: string) => string[];
  let answer: (request: IncomingMessage, response: ServerResponse) => unknown;
  const open: Outbound[] = [];

  beforeEach(async () => {
    requests = [];
    connections = 0;
    records = () => ['127.0.0.1'];
    dns = createSocket('udp4', (message, { port, address }) => {
      const { id, questions = [] } = decode(message);
      const answers = questions.flatMap(({ name, type }): Answer[] =>
        type === 'A' ? records(name).map((data) => ({ type: 'A', name, ttl: 0, data })) : [],
      );
      dns.send(encode({ type: 'response', id, questions, answers }), port, address);
    });
    await once(dns.bind(0, '127.0.0.1'), 'listening');
    const handle = (request: IncomingMessage, response: ServerResponse): void => {
      requests.push(`${request.method} ${request.headers.host} ${request.url}`);
      answer(request, response);
    };
    web = createServer(handle).on('connection', () => connections++);
    secure = createSecureServer(testCertificate, handle).on('connection', () => connections++) as Server;
    for (const server of [web, secure]) await once(server.listen(0, '127.0.0.1'), 'listening');
    answer = (_request, response) => response.setHeader('X-Own', 'yes').end('hello');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((outbound) => outbound.close()));
    await new Promise<void>((done) => dns.close(done));
    for (const server of [web, secure]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  const outbound = (allowCidrs: string[] = ['127.0.0.0/8']): Outbound => {
    const one = new Outbound({ dnsServers: [`127.0.0.1:${dns.address().port}`], allowCidrs, smtpPort: 25 });
    open.push(one);
    return one;
  };
  const at = (host: string, server = web): string =>
    `${server === secure ? 'https' : 'http'}://${host}:${(server.address() as AddressInfo).port}`;
  const get = (url: string, request = {}, allowCidrs?: string[]) =>
    outbound(allowCidrs).http(call(), url, { ...QUICK, ...request });

  it('sends a request, and returns the answer', async () => {
    const { status, headers, body, truncated, url } = await get(`${at('web.example')}/a?b=c#d`, { headers: { 'X-Mine': 'x' } });
    expect({ status, own: headers['x-own'], body: body.toString(), truncated, url }).toEqual({
      status: 200,
      own: 'yes',
      body: 'hello',
      truncated: false,
      url: `${at('web.example')}/a?b=c`,
    });
    expect(requests).toEqual([`GET ${new URL(at('web.example')).host} /a?b=c`]);
  });

  it('sends a body, and reuses connections', async () => {
    answer = (request, response) => request.pipe(response);
    const one = outbound();
    const post = () => one.http(call(), at('web.example'), { ...QUICK, method: 'POST', body: '{"ä":1}' });
    expect((await post()).body.toString()).toBe('{"ä":1}');
    for (let n = 0; n < 9; n++) expect((await post()).status).toBe(200);
    expect(connections).toBeLessThan(4);
  });

  it('skips interim answers, those that nobody asked for too', async () => {
    answer = (_request, response) =>
      response.socket?.end('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX: y\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello');
    expect(await get(at('web.example'))).toMatchObject({ status: 200, body: Buffer.from('hello') });
  });

  it('takes no bytes for an empty body, whatever encoding they are said to have', async () => {
    answer = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end();
    expect(await get(at('web.example'))).toMatchObject({ status: 200, body: Buffer.alloc(0), truncated: false });
  });

  describe('sends no byte to', () => {
    it.each(LOOPBACK_SPELLINGS)('loopback written as %s', async (host) => {
      records = (name) => (name === 'localhost' ? ['127.0.0.1'] : []);
      await expect(get(at(host), {}, [])).rejects.toMatchObject({
        kind: expect.stringMatching(/^(blocked_address|bad_url|no_data)$/),
      });
      expect(connections).toBe(0);
    });

    it.each(INWARD_ADDRESSES)('%s', async (host) => {
      await expect(get(`http://${host}/`, {}, [])).rejects.toMatchObject({ kind: 'blocked_address' });
    });

    it.each([
      ['a name that leads inward', () => ['127.0.0.1']],
      ['a name with one address that leads inward', () => ['127.0.0.1', '10.0.0.1']],
    ])('%s', async (_name, found) => {
      records = found;
      await expect(get(at('rebound.example'), {}, [])).rejects.toMatchObject({ kind: 'blocked_address' });
      expect(connections).toBe(0);
    });

    it('a private address after a redirect from a public one', async () => {
      answer = (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      await expect(get(at('web.example'), { redirects: 3 })).rejects.toMatchObject({ kind: 'blocked_address' });
      expect(requests).toHaveLength(1);
    });

    it('any host for a test key', async () => {
      const failed = outbound().http(call({ mode: 'test' }), at('web.example'), QUICK);
      await expect(failed).rejects.toMatchObject({ kind: 'test_mode' });
      expect(connections).toBe(0);
    });
  });

  it.each([
    'ftp://web.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'web.example',
    '',
    'http://',
    'http://ada:secret@web.example/',
  ])('refuses %p as a URL', async (url) => {
    await expect(get(url)).rejects.toMatchObject({ kind: 'bad_url' });
  });

  describe('redirects', () => {
    beforeEach(() => {
      answer = (request, response) => {
        const [, status, target] = /^\/(\d{3})\/(.*)$/.exec(request.url ?? '') ?? [];
        if (status) response.writeHead(Number(status), { location: target?.startsWith('http') ? target : `/${target}` }).end();
        else response.end(`${request.method} ${request.headers.authorization ?? '-'} ${request.headers['x-plain'] ?? '-'}`);
      };
    });

    it('are returned as answers by default', async () => {
      expect(await get(`${at('web.example')}/302/end`)).toMatchObject({ status: 302, headers: { location: '/end' } });
      expect(requests).toHaveLength(1);
    });

    it('are followed up to the limit', async () => {
      const url = `${at('web.example')}/301/302/303/end`;
      expect(await get(url, { redirects: 3 })).toMatchObject({ status: 200, url: `${at('web.example')}/end` });
      await expect(get(url, { redirects: 2 })).rejects.toMatchObject({ kind: 'too_many_redirects' });
    });

    it('drop secret headers for other hosts', async () => {
      const headers = { Authorization: 'Bearer secret', 'X-Plain': 'p' };
      const there = await get(`${at('web.example')}/302/${at('other.example')}/end`, { redirects: 1, headers });
      expect(there.body.toString()).toBe('GET - p');
      const here = await get(`${at('web.example')}/302/end`, { redirects: 1, headers });
      expect(here.body.toString()).toBe('GET Bearer secret p');
    });

    it.each([301, 302, 307, 308])('never send the body again: %s', async (status) => {
      const post = { method: 'POST', body: 'secret', redirects: 3 };
      expect(await get(`${at('web.example')}/${status}/end`, post)).toMatchObject({ status });
      expect(requests).toHaveLength(1);
    });

    it('change a POST to a GET by status 303', async () => {
      const { body } = await get(`${at('web.example')}/303/end`, { method: 'POST', body: 'x', redirects: 1 });
      expect(body.toString()).toBe('GET - -');
    });

    it('are followed to http and https only', async () => {
      await expect(get(`${at('web.example')}/302/httpx://x/`, { redirects: 1 })).rejects.toMatchObject({ kind: 'bad_url' });
    });
  });

  describe('the body', () => {
    it.each([
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
    ])('is decoded: %s', async (encoding, compress) => {
      answer = (_request, response) => response.setHeader('content-encoding', encoding).end(compress(Buffer.from('packed')));
      expect((await get(at('web.example'))).body.toString()).toBe('packed');
    });

    it('of a decompression bomb is decoded up to the limit', async () => {
      const bomb = gzipSync(Buffer.alloc(50_000_000));
      answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb);
      const { body, truncated } = await get(at('web.example'), { maxBytes: 10_000 });
      expect([body.length, truncated]).toEqual([10_000, true]);
    });

    it('that never ends is truncated', async () => {
      answer = (_request, response) => {
        const write = (): void => void (!response.destroyed && response.write('x'.repeat(10_000), () => setImmediate(write)));
        write();
      };
      const { body, truncated } = await get(at('web.example'), { maxBytes: 50_000 });
      expect([body.length, truncated]).toEqual([50_000, true]);
    });

    it('that arrives slowly ends with the timeout', async () => {
      answer = async (_request, response) => {
        while (!response.destroyed) {
          response.write('x');
          await pause(20);
        }
      };
      await expect(get(at('web.example'), { timeoutMs: 300 })).rejects.toMatchObject({ kind: 'timeout' });
    });

    it.each([
      ['broken', 'gzip', Buffer.from('not gzip at all')],
      ['cut short', 'gzip', gzipSync(Buffer.alloc(1_000)).subarray(0, 20)],
      ['unknown', 'zstd', Buffer.from('x')],
      ['a property of every object', 'constructor', Buffer.from('x')],
      ['another one', '__proto__', Buffer.from('x')],
      ['stacked', 'gzip, gzip', gzipSync(gzipSync('x'))],
    ])('with an encoding that is %s is refused', async (_name, encoding, body) => {
      answer = (_request, response) => response.setHeader('content-encoding', encoding).end(body);
      await expect(get(at('web.example'))).rejects.toMatchObject({ kind: 'malformed_reply' });
    });
  });

  describe('failures', () => {
    it('of a server that does not answer', async () => {
      answer = () => undefined;
      await expect(get(at('web.example'), { timeoutMs: 200 })).rejects.toMatchObject({ kind: 'timeout' });
    });

    it('of a call that has no time left', async () => {
      const late = outbound().http(call({ deadline: Date.now() - 1 }), at('web.example'), QUICK);
      await expect(late).rejects.toMatchObject({ kind: 'timeout' });
    });

    it.each<[string, string, string]>([
      ['hangs up', '', 'connection_reset'],
      ['is no web server', '220 mail.test ESMTP\r\n', 'malformed_reply'],
      ['has too many headers', `HTTP/1.1 200 OK\r\n${'x-filler: 0123456789\r\n'.repeat(4_000)}\r\n`, 'malformed_reply'],
      ['breaks off', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', 'connection_reset'],
    ])('of one that %s', async (_name, reply, kind) => {
      const raw = createTcpServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(reply)));
      await once(raw.listen(0, '127.0.0.1'), 'listening');
      const url = `http://web.example:${(raw.address() as AddressInfo).port}/`;
      await expect(get(url)).rejects.toMatchObject({ kind });
      await new Promise((done) => raw.close(done));
    });

    it('of a port without a server', async () => {
      await expect(get('http://web.example:1/')).rejects.toMatchObject({ kind: 'refused' });
      records = () => [];
      await expect(get(at('web.example'))).rejects.toMatchObject({ kind: 'no_data' });
    });

    it('of a certificate without a trusted issuer', async () => {
      await expect(get(at('web.example', secure))).rejects.toMatchObject({ kind: 'tls_failed' });
      expect(requests).toEqual([]);
    });
  });

  it('connects to names under .test in the testnet, over plain HTTP for any scheme', async () => {
    const testnet = { dns: `127.0.0.1:${dns.address().port}`, smtpPort: 1, webPort: (web.address() as AddressInfo).port };
    const mapped = new Outbound({ dnsServers: [], testnet, allowCidrs: [], smtpPort: 25 });
    open.push(mapped);
    expect((await mapped.http(call(), 'https://www.acme.test/x', QUICK)).body.toString()).toBe('hello');
    expect(requests).toEqual(['GET www.acme.test /x']);
    records = () => ['10.0.0.1'];
    await expect(mapped.http(call(), 'https://inward.test/', QUICK)).rejects.toMatchObject({ kind: 'blocked_address' });
  });
});
