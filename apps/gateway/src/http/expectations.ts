import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { halfClose } from './connections';

/** Requests whose client sends the body when it is told `100 Continue`, or after a while of its own (RFC 9110 §10.1.1). */
const waiting = new WeakSet<IncomingMessage>();

/** Takes the place of Node's own handling, which asks for every body at once, also for those that are then refused. */
export function watchExpectations(server: Server): void {
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    waiting.add(request);
    // Node closes the connection of a request that is refused before its body was asked for. It may be on its way all the same.
    request.socket.destroySoon = () => halfClose(request.socket);
    server.emit('request', request, response);
  });
  // Another expectation may be ignored.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** Whether the client waits to be asked for the body. */
export const waitsToBeAsked = (request: IncomingMessage): boolean => waiting.has(request);

/** Sends `100 Continue` if the client waits for it. */
export function askForBody(request: IncomingMessage, response: ServerResponse): void {
  if (waiting.delete(request)) response.writeContinue();
}
