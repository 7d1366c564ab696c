import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { workerId } from './env';

/** Below 32768: the operating system uses no such ports for outgoing connections. */
const LOWEST = 20_000;
const PORTS = 12_768;
/** Each worker of Jest has ports of its own, so that no other takes one between the question and its use. */
const SLICES = 8;
const SLICE = PORTS / SLICES;

const first = LOWEST + (workerId() % SLICES) * SLICE;
let next = randomInt(SLICE);

/** A TCP port of 127.0.0.1 from 20000 to 32767 on which no process listens. No port is given twice until all of this process have been. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + next;
    next = (next + 1) % SLICE;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
