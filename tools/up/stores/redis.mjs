import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from './binaries.mjs';
import { greets } from './greeting.mjs';

export const redis = {
  variable: 'REDIS_URL',
  title: 'Redis',
  defaultPort: 6379,
  binary: 'redis-server',
  packages: { apt: 'redis-server', brew: 'redis' },

  async start({ keeper, instance, logOf, fast }) {
    const folder = join(instance.dataDir, 'redis');
    const port = await instance.port('redis');
    const password = instance.secret('redis');
    const config = join(folder, 'redis.conf');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // In a file, not in arguments, which every user of the machine can read.
    writeFileSync(config, configuration({ folder, port, password, durable: !fast }), { mode: 0o600 });
    const [command] = findBinaries('redis-server');
    const spec = { name: 'redis', command, args: [config], stage: 2, graceMs: 20_000, log: logOf('redis') };
    await keeper.start(spec, () => greets(port, `AUTH ${password}\r\nPING\r\n`, /\+PONG/));
    return `redis://:${password}@127.0.0.1:${port}`;
  },
};

const configuration = ({ folder, port, password, durable }) => `bind 127.0.0.1
port ${port}
requirepass ${password}
dir ${JSON.stringify(folder)}
save ""
appendonly ${durable ? 'yes' : 'no'}
appendfsync everysec
maxmemory-policy noeviction
`;
