import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REDIS_USERS, redisRules } from '@modernleads/redis';
import { environment } from './env';

/** The user of a test's own Redis that may do everything. */
const OPERATOR = 'operator';

const passwordOf = (name: string): string => {
  const variable = `REDIS_PASSWORD_${name.toUpperCase()}`;
  return (environment()[variable] ??= randomBytes(12).toString('hex'));
};

function urlAs(name: string, url: string): string {
  const own = new URL(url);
  own.username = name;
  own.password = passwordOf(name);
  return own.href;
}

/**
 * The URL of a Redis as the user of a service, or of the admin tool, which has the rights of libs/redis. The URL as it is for a Redis that no
 * test run has started, and for a name without a user.
 */
export function redisUrlAs(name: string | undefined, url: string): string {
  const isOurs = URL.canParse(url) && new URL(url).username === OPERATOR;
  return isOurs && name && name in REDIS_USERS ? urlAs(name, url) : url;
}

/** How redis-server is started with the users of libs/redis: its arguments, the temporary folder that its configuration is in, and the operator's URL. */
export function redisConfigured(port: number): { readonly args: string[]; readonly folder: string; readonly url: string } {
  const rules = Object.fromEntries(Object.entries(REDIS_USERS).map(([name, user]) => [name, redisRules(user)]));
  const users = Object.entries({ ...rules, [OPERATOR]: '~* &* +@all' });
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-redis-'));
  const file = join(folder, 'redis.conf');
  const lines = users.map(([name, rule]) => `user ${name} on >${passwordOf(name)} ${rule}`);
  const settings = ['bind 127.0.0.1', `port ${port}`, 'save ""', 'appendonly no', `dir ${folder}`];
  writeFileSync(file, [...settings, 'user default off', ...lines, ''].join('\n'), { mode: 0o600 });
  return { args: [file], folder, url: urlAs(OPERATOR, `redis://127.0.0.1:${port}`) };
}
