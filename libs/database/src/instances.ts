import { randomBytes } from 'node:crypto';
import { VERSION } from '@modernleads/platform';
import type { Queryable } from './database';

const SECOND_MS = 1_000;
/** When this process started, in seconds since 1970, and which of those it is. */
const PROCESS = `${Math.floor(Date.now() / SECOND_MS)}-${randomBytes(3).toString('hex')}`;

/** The name of all connections of this process: `verify/0.1.0/1796052000-1a2b3c`. PostgreSQL keeps 63 characters of it. */
export function applicationNameOf(service: string): string {
  return `${service}/${VERSION}/${PROCESS}`;
}

/** A process of a service that is connected to PostgreSQL. */
export interface Instance {
  readonly service: string;
  readonly version: string;
  readonly startedAt: Date;
}

/** Every role sees the names of all connections. */
const CONNECTED = `SELECT DISTINCT application_name AS name FROM pg_stat_activity
  WHERE datname = current_database() AND application_name ~ '^[a-z-]+/[^/]+/[0-9]+-[0-9a-f]+$' ORDER BY 1`;

/** The processes of all services that are connected now: each keeps a connection on which it is notified of jobs. */
export async function listInstances(client: Queryable): Promise<Instance[]> {
  const { rows } = await client.query<{ name: string }>(CONNECTED);
  return rows.map(({ name }) => {
    const [service = '', version = '', started = ''] = name.split('/');
    return { service, version, startedAt: new Date(parseInt(started, 10) * SECOND_MS) };
  });
}
