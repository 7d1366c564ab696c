import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redisSecrets } from '../credentials.mjs';
import { createPrivateDir, writePrivateText } from '../instance.mjs';
import { root } from '../settings.mjs';
import { findBinaries } from './binaries.mjs';
import { greets } from './greeting.mjs';

const SCRIPT = join(root, 'docker/redis.sh');
/** The user of whoever runs a program with temporary stores. */
const OPERATOR = 'operator';

export const redis = {
  variable: 'REDIS_URL',
  title: 'Redis',
  defaultPort: 6379,
  binary: 'redis-server',
  packages: { apt: 'redis-server', brew: 'redis' },

  /** Its URL names no user, of whom each service has one; the operator where the data is temporary. */
  async start({ keeper, instance, logOf, user, fast, temporary }) {
    const folder = join(instance.dataDir, 'redis');
    const port = await instance.port('redis');
    const operator = temporary && instance.secret('redis-operator');
    const config = join(instance.dataDir, 'redis.conf');
    createPrivateDir(folder, user);
    // In a file, not in arguments, which every user of the machine can read.
    writePrivateText(config, configuration({ folder, port, durable: !fast, users: usersOf(instance, operator) }), user);
    const [command] = findBinaries('redis-server');
    const spec = { ...user, cwd: '/', name: 'redis', command, args: [config], stage: 2, graceMs: 20_000, log: logOf('redis') };
    const hello = `AUTH admin ${redisSecrets(instance.secret).REDIS_PASSWORD_ADMIN}\r\nPING\r\n`;
    await keeper.start(spec, () => greets(port, hello, /\+PONG/));
    return `redis://${operator ? `${OPERATOR}:${operator}@` : ''}127.0.0.1:${port}`;
  },
};

/** The users of docker/redis.sh with the passwords of this instance. */
function usersOf(instance, operator) {
  const passwords = redisSecrets(instance.secret);
  const lines = readFileSync(SCRIPT, 'utf8').match(/^user .*$/gm);
  const users = lines.map((line) => line.replace(/\$(\w+)/, (_, variable) => passwords[variable]));
  return operator ? [...users, `user ${OPERATOR} on >${operator} ~* &* +@all`] : users;
}

const configuration = ({ folder, port, durable, users }) => `bind 127.0.0.1
port ${port}
dir ${JSON.stringify(folder)}
save ""
appendonly ${durable ? 'yes' : 'no'}
appendfsync everysec
maxmemory-policy noeviction
${users.join('\n')}
`;
