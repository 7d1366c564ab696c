import { createServer } from 'node:net';
import { freePort } from './free-port';

describe('freePort', () => {
  it('finds ports that can be listened on, below the ephemeral ones', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, freePort));
    expect(ports.every((port) => port >= 20_000 && port < 32_768)).toBe(true);
    const server = createServer();
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(ports[0], '127.0.0.1', listening));
    await new Promise((closed) => server.close(closed));
  });
});
