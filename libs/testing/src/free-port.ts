import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below 32768: the operating system uses no such ports for outgoing connections. */
const LOWEST = 20_000;
const HIGHEST = 32_767;

/** A TCP port of 127.0.0.1 from 20000 to 32767 on which no process listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST + 1);
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
