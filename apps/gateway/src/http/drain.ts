import type { IncomingMessage, Server } from 'node:http';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that new connections are accepted after readiness ends, until load balancers have noticed. */
const NOTICE_MS = 500;
/** Most milliseconds to wait for a turn of the event loop without a new connection. */
const LULL_MS = 2_000;
/** Milliseconds that an idle connection stays open after that: its next request may be in transit. */
const LINGER_MS = 500;
/** Most milliseconds of a turn of the event loop that counts as idle. */
const IDLE_TURN_MS = 0.5;

/**
 * Prepares a server to be stopped without the loss of a request. The returned function takes no more connections and resolves when
 * the last request is answered. @param onLastAnswers is called when from now on every answer should close its connection.
 */
export function drainable(server: Server, onLastAnswers: () => void): () => Promise<void> {
  const sockets = new Set<IncomingMessage['socket']>();
  let connections = 0;
  server.on('connection', (socket: IncomingMessage['socket']) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const cutIdle = server.closeIdleConnections.bind(server);
  return async () => {
    await pause(NOTICE_MS);
    shortenQueue(server);
    await lull(() => connections);
    onLastAnswers();
    // Node's own close() cuts idle connections at once, also those on which a request has arrived but was not read yet.
    server.closeIdleConnections = () => undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    await Promise.race([closed, pause(LINGER_MS, undefined, { ref: false })]);
    // A process that had no CPU meanwhile has not read what came: the turn reads it.
    await turn();
    cutIdle();
    // One that never sent anything does not count as idle, and would keep the server open.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    await closed;
  };
}

/**
 * Lets the kernel keep one connection at most that was not accepted yet: the SYN of every further one is dropped (listen(2)), and its client
 * is refused when it asks again after the listener is closed, instead of being reset with its request. Node has no public way to say so.
 */
function shortenQueue(server: Server): void {
  (server as unknown as { _handle?: { listen(backlog: number): number } })._handle?.listen(0);
}

/** Closing the listener resets a connection in its accept queue: this resolves after a turn in which none arrived. */
async function lull(connections: () => number): Promise<void> {
  const limit = performance.now() + LULL_MS;
  for (;;) {
    const before = connections();
    const start = performance.now();
    await turn();
    const now = performance.now();
    if ((connections() === before && now - start < IDLE_TURN_MS) || now > limit) return;
  }
}
