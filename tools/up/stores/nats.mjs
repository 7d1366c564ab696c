import { join } from 'node:path';
import { busSecrets } from '../credentials.mjs';
import { root } from '../settings.mjs';
import { findBinaries } from './binaries.mjs';
import { greets } from './greeting.mjs';

const CONFIGURATION = join(root, 'docker/nats.conf');

/** NATS carries requests and replies only: it keeps nothing on disk. */
export const nats = {
  variable: 'NATS_URL',
  title: 'NATS',
  defaultPort: 4222,
  binary: 'nats-server',
  packages: { apt: 'nats-server', brew: 'nats-server' },

  async start({ keeper, instance, logOf, user }) {
    const port = await instance.port('nats');
    const [command] = findBinaries('nats-server');
    const args = ['-c', CONFIGURATION, '--addr', '127.0.0.1', '--port', String(port)];
    // The configuration takes the passwords of its users from the environment, which only this user can read.
    const env = { ...process.env, ...busSecrets(instance.secret) };
    const spec = { ...user, cwd: '/', name: 'nats', command, args, env, stage: 1, log: logOf('nats') };
    await keeper.start(spec, () => greets(port, '', /^INFO /));
    return `nats://127.0.0.1:${port}`;
  },
};
