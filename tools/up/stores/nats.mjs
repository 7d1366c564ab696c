import { findBinaries } from './binaries.mjs';
import { greets } from './greeting.mjs';

/** NATS carries requests and replies only: it keeps nothing on disk. */
export const nats = {
  variable: 'NATS_URL',
  title: 'NATS',
  defaultPort: 4222,
  binary: 'nats-server',
  packages: { apt: 'nats-server', brew: 'nats-server' },

  async start({ keeper, instance, logOf }) {
    const port = await instance.port('nats');
    const [command] = findBinaries('nats-server');
    const args = ['--addr', '127.0.0.1', '--port', String(port)];
    await keeper.start({ name: 'nats', command, args, stage: 1, log: logOf('nats') }, () => greets(port, '', /^INFO /));
    return `nats://127.0.0.1:${port}`;
  },
};
