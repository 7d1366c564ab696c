import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below 32768, where the operating system takes no ports for outgoing connections. */
const LOWEST = 20_000;
const HIGHEST = 32_767;

/** A TCP port of 127.0.0.1 that nobody listens on, from 20000 to 32767. */
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
