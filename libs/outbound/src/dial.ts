import { connect, type Socket } from 'node:net';
import { SocksClient } from 'socks';
import { OutboundError, type OutboundFailure } from './errors';

const CONNECT_FAILURES: Record<string, OutboundFailure> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'connection_reset',
  ETIMEDOUT: 'timeout',
};

/** The destination of a connection; its address has been checked. */
export interface Destination {
  readonly address: string;
  readonly port: number;
  /** Checks `socket.remoteAddress` after the connection is made. */
  readonly permits: (address: string) => boolean;
}

/**
 * Connects to an address and checks `socket.remoteAddress` before the first byte is sent. `connected` runs in the same tick, so that the
 * socket always has an error listener.
 * @throws OutboundError `refused`, `unreachable`, `timeout`, `connection_reset`, `blocked_address`.
 */
export function dial<T>({ address, port, permits }: Destination, ms: number, connected: (socket: Socket) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true });
    const fail = (kind: OutboundFailure, cause?: Error) => {
      clearTimeout(timer);
      socket.destroy();
      reject(new OutboundError(kind, `${address}: ${cause?.message ?? kind}`, { cause }));
    };
    const timer = setTimeout(() => fail('timeout'), ms);
    const onError = (cause: NodeJS.ErrnoException) => fail(CONNECT_FAILURES[cause.code ?? ''] ?? 'unreachable', cause);
    socket.once('error', onError);
    socket.once('connect', () => {
      if (!permits(socket.remoteAddress ?? '')) return fail('blocked_address');
      clearTimeout(timer);
      socket.off('error', onError);
      resolve(connected(socket));
    });
  });
}

/** A proxy as its URL names it. */
export interface Proxy {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
}

/** Failures of the destination that a SOCKS5 proxy reports (RFC 1928 §6), by the messages of the `socks` package; other failures are the proxy's. */
const SOCKS_FAILURES: readonly (readonly [RegExp, OutboundFailure])[] = [
  [/ConnectionRefused/, 'refused'],
  [/NetworkUnreachable|HostUnreachable/, 'unreachable'],
  [/TTLExpired/, 'timeout'],
];

/** Connects through a SOCKS5 proxy (RFC 1928): the proxy gets an address, never a name. @throws OutboundError also `proxy_failed`. */
export async function dialThroughSocks<T>(
  proxy: Proxy,
  { address, port }: Destination,
  ms: number,
  connected: (socket: Socket) => T,
): Promise<T> {
  const { host, port: proxyPort, user, password } = proxy;
  const login = user === undefined ? {} : { userId: user, password: password ?? '' };
  try {
    const { socket } = await SocksClient.createConnection({
      proxy: { host, port: proxyPort, type: 5, ...login },
      command: 'connect',
      destination: { host: address, port },
      timeout: ms,
      set_tcp_nodelay: true,
    });
    return connected(socket);
  } catch (cause) {
    const { message } = cause as Error;
    const kind = SOCKS_FAILURES.find(([words]) => words.test(message))?.[1] ?? 'proxy_failed';
    throw new OutboundError(kind, `${address}: ${message}`, { cause });
  }
}

const MAX_CONNECT_REPLY = 8_192;

/** Connects through an HTTP proxy by CONNECT (RFC 9110 §9.3.6): the proxy gets an address, never a name. @throws OutboundError also `proxy_failed`. */
export async function dialThroughHttp(proxy: Proxy, { address, port }: Destination, ms: number): Promise<Socket> {
  const { host, port: proxyPort, user, password = '' } = proxy;
  const toProxy = { address: host, port: proxyPort, permits: () => true };
  const asProxy = (error: OutboundError): never => {
    throw new OutboundError('proxy_failed', `the proxy: ${error.message}`, { cause: error });
  };
  const authority = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  const login =
    user === undefined ? '' : `Proxy-Authorization: Basic ${Buffer.from(`${user}:${password}`).toString('base64')}\r\n`;
  return dial(toProxy, ms, (socket) => {
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login}\r\n`);
    return tunnel(socket, ms);
  }).catch(asProxy);
}

/** Reads the proxy's answer; the bytes after it are the destination's. */
function tunnel(socket: Socket, ms: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const fail = (message: string): void => {
      finish();
      socket.destroy();
      reject(new OutboundError('proxy_failed', message));
    };
    const timer = setTimeout(() => fail('no answer to CONNECT in time'), ms);
    const onClose = (): void => fail('closed the connection');
    const onError = (error: Error): void => fail(error.message);
    const onData = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return void (head.length > MAX_CONNECT_REPLY && fail('a malformed answer to CONNECT'));
      const [, status = '0'] = /^HTTP\/1\.[01] (\d{3})/.exec(head.toString('latin1', 0, 20)) ?? [];
      if (!status.startsWith('2')) return fail(`refused CONNECT with ${status}`);
      finish();
      socket.pause();
      if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
      resolve(socket);
    };
    const finish = (): void => {
      clearTimeout(timer);
      socket.off('data', onData).off('close', onClose).off('error', onError);
    };
    socket.on('data', onData).on('close', onClose).on('error', onError);
  });
}
