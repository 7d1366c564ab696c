import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

// Below 32768, from where Linux assigns ports of outgoing connections, and apart from the standard ports.
const RANGE = { from: 20_000, to: 32_767 };
const given = new Set();

/** A free port (TCP and UDP) of 127.0.0.1: the preferred one if it is still free. Each one once per run. */
export async function freePort(preferred) {
  for (let port = preferred ?? random(); ; port = random()) {
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

/** Why a TCP port cannot be listened on (an errno code), or null when it can. */
export async function whyTaken(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error.code;
  } finally {
    server.close();
  }
}

async function isFree(port) {
  return (await whyTaken(port, '127.0.0.1')) === null && (await isFreeForUdp(port));
}

async function isFreeForUdp(port) {
  const socket = createSocket('udp4');
  try {
    socket.bind(port, '127.0.0.1');
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}

const random = () => RANGE.from + Math.floor(Math.random() * (RANGE.to - RANGE.from + 1));
