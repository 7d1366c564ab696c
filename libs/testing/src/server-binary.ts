import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { searchPath } from './env';

const POSTGRES_VERSIONS = '/usr/lib/postgresql';

/**
 * The path of a server's program. Debian installs servers in folders that are in root's PATH only, or in none.
 * @throws Error when it is not installed.
 */
export function serverBinary(name: string): string {
  const folders = [...searchPath().split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  if (existsSync(POSTGRES_VERSIONS))
    folders.push(...readdirSync(POSTGRES_VERSIONS).map((version) => join(POSTGRES_VERSIONS, version, 'bin')));
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed: run the tests with "npm test", which installs it`);
  return found;
}
