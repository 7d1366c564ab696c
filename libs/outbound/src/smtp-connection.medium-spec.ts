import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
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

  /** Both ends of a fresh connection. */
  async function open(replyMs = 10_000, context = call()) {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    await until(() => peers.length > 0);
    return { connection: new SmtpConnection(socket, context, replyMs), peer: peers[0] as Socket, socket };
  }

  it('puts one command after the other', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n');
    expect(await connection.reply()).toEqual({ code: 220, text: 'hi' });
    peer.on('data', (command) => peer.write(`250 ${command.toString().trim()}\r\n`));
    expect(await connection.command('EHLO one.test')).toEqual({ code: 250, text: 'EHLO one.test' });
    expect(await connection.command('RSET')).toEqual({ code: 250, text: 'RSET' });
    expect(heard).toBe('EHLO one.test\r\nRSET\r\n');
  });

  it('gives up a reply that drips in too slowly, however busy it is', async () => {
    const { connection, peer } = await open(100);
    const drip = setInterval(() => peer.write('2'), 10);
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'timeout' });
    clearInterval(drip);
  });

  it('keeps the deadline of the call, also when it passed before', async () => {
    const { connection } = await open(10_000, call(100));
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'timeout' });
    await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'timeout' });
  });

  it.each([
    ['closes', (peer: Socket) => peer.end('250-half a re')],
    ['resets', (peer: Socket) => peer.resetAndDestroy()],
  ])('says so when the server %s in the middle of a reply', async (_name, leave) => {
    const { connection, peer } = await open();
    leave(peer);
    await expect(connection.reply()).rejects.toMatchObject({ kind: 'connection_reset' });
    await expect(connection.command('NOOP')).rejects.toMatchObject({ kind: 'connection_reset' });
  });

  it('still reads a reply that came right before the end', async () => {
    const { connection, peer, socket } = await open();
    peer.end('554 go away\r\n');
    await once(socket, 'close');
    expect(await connection.reply()).toMatchObject({ code: 554 });
  });

  it('takes no answer to a question that was not put', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n250 whatever you say\r\n');
    await connection.reply();
    await expect(connection.command('EHLO one.test')).rejects.toMatchObject({ kind: 'malformed_reply' });
    expect(heard).toBe('');
  });

  it('takes a 421 that came unasked', async () => {
    const { connection, peer } = await open();
    peer.write('220 hi\r\n421 closing\r\n');
    await connection.reply();
    expect(await connection.command('EHLO one.test')).toMatchObject({ code: 421 });
  });

  it('stops reading what is not SMTP', async () => {
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

  describe('quit', () => {
    it('says goodbye and closes when the server has said so too', async () => {
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
    ])('closes the socket even if the server %s', async (_name, act) => {
      const { connection, peer, socket } = await open();
      connection.quit();
      act(peer);
      await until(() => socket.destroyed);
    });

    it('is harmless twice, and after the end', async () => {
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
