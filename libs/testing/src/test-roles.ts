import { createHash } from 'node:crypto';
import { GRANTS, roleOf } from '@modernleads/database';
import type { Client } from 'pg';
import { storeUrl } from './env';

/** Names of databases that {@link testRoles} may use begin with it. */
export const TEST_DATABASE = 'modernleads_test_';

const loginOf = (service: string): string => roleOf(service).replace('modernleads_', TEST_DATABASE);

/** The roles may be members of those of a real instance, so their passwords are as secret as that of the server's owner. */
const passwordOf = (service: string): string =>
  createHash('sha256')
    .update(`${service} ${storeUrl('DATABASE_URL')}`)
    .digest('hex');

/** Makes a role with a password for each service, which may what the service's own role may; that one's password stays as it is. */
export async function createTestRoles(server: Client): Promise<void> {
  for (const service of Object.keys(GRANTS)) {
    const { rowCount } = await server.query('SELECT FROM pg_roles WHERE rolname = $1', [loginOf(service)]);
    if (!rowCount)
      await server.query(`CREATE ROLE ${loginOf(service)} LOGIN IN ROLE ${roleOf(service)} PASSWORD '${passwordOf(service)}'`);
  }
}

/** The URL of a database as the role of a service: the owner's one for a database that no `testDatabase` has made, or no service of ours. */
export function urlAsService(url: string, service: string | undefined): string {
  const own = URL.canParse(url) ? new URL(url) : undefined;
  if (!own?.pathname.startsWith(`/${TEST_DATABASE}`) || !service || !(service in GRANTS)) return url;
  own.username = loginOf(service);
  own.password = passwordOf(service);
  return own.href;
}
