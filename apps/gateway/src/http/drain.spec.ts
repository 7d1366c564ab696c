import { until } from '@modernleads/testing';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { drainable } from './drain';

const STALL_MS = 800;
const REQUEST = 'GET / HTTP/1.1\r\nHost: gateway.test\r\n\r\n';

/** Connects as often as told and says what became of each connection that sent a request. */
const CALLERS = `
  const { connect } = require('node:net');
  const { parentPort, workerData: { port, callers, request } } = require('node:worker_threads');
  const call = () => new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.once('data', () => resolve('answered')).once('error', ({ code }) => resolve(code)).once('end', () => resolve('ended'));
  });
  Promise.all(Array.from({ length: callers }, call)).then((outcomes) => parentPort.postMessage(outcomes));
`;

let server: Server;
const portOf = () => (server.address() as AddressInfo).port;

/** The process gets no CPU for a while. */
function stall(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function answerOn(socket: Socket): Promise<string> {
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString().split('\r\n')[0] ?? '';
}

async function connected(): Promise<Socket> {
  const socket = connect(portOf(), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

beforeEach(async () => {
  server = createServer((_request, response) => response.end('ok'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

it('requests that came while the process had no CPU are answered, on used and on unused connections', async () => {
  const drain = drainable(server, () => undefined);
  const used = await connected();
  const first = answerOn(used);
  used.write(REQUEST);
  await first;
  const unused = await connected();
  const drained = drain();
  await until(() => !server.listening);
  const answers = Promise.all([used, unused].map(answerOn));
  // After the phase of the event loop that reads: timers come next.
  await turn();
  for (const socket of [used, unused]) socket.write(REQUEST);
  stall(STALL_MS);
  expect(await answers).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK']);
  for (const socket of [used, unused]) socket.destroy();
  await drained;
});

it('clients that connect while the listener is being closed are refused: one of them at most had its request taken', async () => {
  const callers = 20;
  let worker: Worker | undefined;
  let outcomes: Promise<string[]> | undefined;
  const port = portOf();
  // Between the last look at the queue and the end of the listener.
  const drain = drainable(server, () => {
    worker = new Worker(CALLERS, { eval: true, workerData: { port, callers, request: REQUEST } });
    outcomes = once(worker, 'message').then(([message]) => message as string[]);
    stall(STALL_MS);
  });
  await drain();
  const refused = (await outcomes)?.filter((outcome) => outcome === 'ECONNREFUSED') ?? [];
  expect(refused.length).toBeGreaterThanOrEqual(callers - 1);
  await worker?.terminate();
});
