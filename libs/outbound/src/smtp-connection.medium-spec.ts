import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { CallContext } from '@modernleads/contracts';
import { testCertificate, until } from '@modernleads/testing';
import { SmtpConnection } from './smtp-connection';

const call = (ms = 10_000): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + ms,
});

describe('SmtpConnection', () => {
  let server: Server;
  let peers: Socket[];
  let heard: string;

  beforeEach(async () => {
    peers = [];
    heard = '';
    server = createServer((peer) => {
      peers.push(peer);
      peer.on('error', () => undefined);
      peer.on('data', (chunk) => (heard += chunk.toString()));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });

  afterEach(async () => {
    for (const peer of peers) peer.destroy();
    await new Promise((done) => server.close(done));
  });

  /** Both ends of a new connection. */
  async function open(replyMs = 10_000, context = call()) {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    await until(() => peers.length > 0);
    return { connection: new SmtpConnection(socket, context, replyMs), peer: peers[0] as Socket, socket };
  }

  it('sends one command after the other', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n');
    expect(await connection.reply()).toEqual({ code: 220, text: 'hi' });
    peer.on('data', (command) => peer.write(`250 ${command.toString().trim()}\r\n`));
    expect(await connection.command('EHLO one.test')).toEqual({ code: 250, text: 'EHLO one.test' });
    expect(await connection.command('RSET')).toEqual({ code: 250, text: 'RSET' });
    expect(heard).toBe('EHLO one.test\r\nRSET\r\n');
  });

  it('times out on a reply that arrives too slowly', async () => {
    const { connection, peer } = await open(100);
    const drip = setInterval(() => peer.write('2'), 10);
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'timeout' });
    clearInterval(drip);
  });

  it('ends at the deadline of the call, also when that has passed before', async () => {
    const { connection } = await open(10_000, call(100));
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'timeout' });
    await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'timeout' });
  });

  it.each([
    ['closes', (peer: Socket) => peer.end('250-half a re')],
    ['resets', (peer: Socket) => peer.resetAndDestroy()],
  ])('reports that the server %s in the middle of a reply', async (_name, leave) => {
    const { connection, peer } = await open();
    leave(peer);
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'connection_reset' });
    await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'connection_reset' });
  });

  it('reads a reply that arrived right before the end of the connection', async () => {
    const { connection, peer, socket } = await open();
    peer.end('554 go away\r\n');
    await once(socket, 'close');
    expect(await connection.reply()).toMatchObject({ code: 554 });
  });

  it('rejects a reply without a command', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n250 whatever you say\r\n');
    await connection.reply();
    await expect(connection.command('EHLO one.test')).rejects.toMatchObject({ kind: 'malformed_reply' });
    expect(heard).toBe('');
  });

  it('accepts an unsolicited 421', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n421 closing\r\n');
    await connection.reply();
    expect(await connection.command('EHLO one.test')).toMatchObject({ code: 421 });
  });

  it('stops reading after a protocol error', async () => {
    const { connection, peer } = await open();
    peer.write('HTTP/1.1 400 Bad Request\r\n');
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'malformed_reply' });
  });

  it('sends no line break inside a command', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n');
    await connection.reply();
    await expect(connection.command('RCPT TO:<a@b.test>\r\nDATA')).rejects.toMatchObject({ kind: 'malformed_reply' });
    expect(heard).toBe('');
  });

  describe('pipeline', () => {
    const codes = (replies: PromiseSettledResult<{ code: number }>[]) =>
      replies.map((reply) => (reply.status === 'fulfilled' ? reply.value.code : (reply.reason as { kind: string }).kind));

    it('sends all in one packet, and settles the replies in order', async () => {
      const { connection, peer } = await open();
      const replies = connection.pipeline(['MAIL FROM:<>', 'RCPT TO:<a@b.test>', 'RCPT TO:<c@b.test>']);
      await until(() => heard === 'MAIL FROM:<>\r\nRCPT TO:<a@b.test>\r\nRCPT TO:<c@b.test>\r\n');
      peer.write('250 ok\r\n550-5.1.1 no\r\n55');
      expect(await replies[0]).toMatchObject({ code: 250 });
      peer.write('0 5.1.1 such user\r\n451 later\r\n');
      expect(codes(await Promise.allSettled(replies))).toEqual([250, 550, 451]);
      expect(await replies[1]).toEqual({ code: 550, enhanced: '5.1.1', text: '5.1.1 no\n5.1.1 such user' });
    });

    it('ends with a 421: later commands have no reply', async () => {
      const { connection, peer } = await open();
      const replies = connection.pipeline(['RCPT TO:<a@b.test>', 'RCPT TO:<c@b.test>', 'RCPT TO:<d@b.test>']);
      peer.write('250 ok\r\n421 enough\r\n250 ok\r\n');
      expect(codes(await Promise.allSettled(replies))).toEqual([250, 421, 'connection_reset']);
      await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'connection_reset' });
    });

    it('gives each reply its own timeout', async () => {
      const { connection, peer } = await open(300);
      const replies = connection.pipeline(['RCPT TO:<a@b.test>', 'RCPT TO:<c@b.test>', 'RCPT TO:<d@b.test>']);
      setTimeout(() => peer.write('250 ok\r\n'), 200);
      setTimeout(() => peer.write('250 ok\r\n'), 400);
      expect(codes(await Promise.allSettled(replies))).toEqual([250, 250, 'timeout']);
    });

    it('rejects all replies when the connection fails, without an unhandled rejection', async () => {
      const { connection, peer } = await open();
      connection.pipeline(['RCPT TO:<a@b.test>', 'RCPT TO:<c@b.test>']);
      peer.destroy();
      await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'connection_reset' });
    });

    it('ends at the deadline of its current call', async () => {
      const { connection, peer } = await open(10_000, call(60_000));
      connection.for(call(100));
      await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'timeout' });
      expect(peer.destroyed).toBe(false);
    });
  });

  describe('startTls', () => {
    it('continues over TLS', async () => {
      const { connection, peer } = await open();
      peer.once('data', () => {
        peer.removeAllListeners('data');
        peer.write('220 go ahead\r\n');
        const secured = new TLSSocket(peer, { isServer: true, ...testCertificate });
        secured.on('data', (command) => secured.write(`250 ${command.toString().trim()}\r\n`));
      });
      expect(await connection.startTls('mx.normal.test')).toMatchObject({ code: 220 });
      expect(connection.secure).toBe(true);
      expect(await connection.command('EHLO one.test')).toEqual({ code: 250, text: 'EHLO one.test' });
      expect(heard).toBe('STARTTLS\r\n');
      connection.quit();
    });

    it('stays unencrypted when the server refuses', async () => {
      const { connection, peer } = await open();
      const replied = connection.startTls('mx.normal.test');
      peer.write('454 TLS not available\r\n');
      expect(await replied).toMatchObject({ code: 454 });
      expect(connection.secure).toBe(false);
    });

    it('discards plain text after the reply to STARTTLS', async () => {
      const { connection, peer } = await open();
      const replied = connection.startTls('mx.normal.test');
      peer.write('220 go ahead\r\n250 injected\r\n');
      await expect(replied).rejects.toMatchObject({ kind: 'malformed_reply' });
    });

    /** Gives the go-ahead, and acts when the client begins with TLS: a record of a handshake has the type 22 (RFC 8446 §5.1). */
    const onHello = (peer: Socket, act: () => void): void => {
      peer.on('data', ([type]) => type === 22 && act());
      peer.write('220 go ahead\r\n');
    };

    it.each<[string, (peer: Socket) => void]>([
      ['talks on in plain text', (peer: Socket) => onHello(peer, () => peer.write('hello\r\n'))],
      ['hangs up', (peer: Socket) => onHello(peer, () => peer.destroy())],
      ['says nothing', (peer: Socket) => peer.write('220 go ahead\r\n')],
    ])('reports the kind of failure when the server %s', async (_name, act) => {
      const { connection, peer } = await open(300);
      const replied = connection.startTls('mx.normal.test');
      act(peer);
      await expect(replied).rejects.toMatchObject({ kind: 'tls_failed' });
      await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'tls_failed' });
      connection.quit();
    });
  });

  describe('quit', () => {
    it('sends QUIT and closes after the reply', async () => {
      const { connection, peer, socket } = await open();
      connection.quit();
      await until(() => heard === 'QUIT\r\n');
      peer.write('221 bye\r\n');
      await once(socket, 'close');
    });

    it.each([
      ['says nothing', () => undefined],
      ['talks on', (peer: Socket) => peer.write('250-and\r\n'.repeat(10))],
      ['talks nonsense', (peer: Socket) => peer.write('?\r\n')],
      ['hangs up', (peer: Socket) => peer.destroy()],
    ])('closes the socket when the server %s', async (_name, act) => {
      const { connection, peer, socket } = await open();
      connection.quit();
      act(peer);
      await until(() => socket.destroyed);
    });

    it('does nothing when repeated, and after the end', async () => {
      const { connection, peer, socket } = await open();
      connection.quit();
      connection.quit();
      peer.destroy();
      await until(() => socket.destroyed);
      connection.quit();
      expect(socket.destroyed).toBe(true);
    });
  });
});
