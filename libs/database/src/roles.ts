import { patientDataSourceFor } from './connection';
import type { Database } from './database';
import { grantsSql, roleOf } from './grants';

/** Passwords of the roles of services, by service. */
export type RolePasswords = Readonly<Record<string, string>>;

const MAY_MAKE_ROLES = 'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user';
const ALTER = `SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', $1::text, $2::text) AS statement`;

/**
 * Grants to the roles of services what they may do, and lets those with a password log in with it. For the owner of a database that is migrated.
 * @returns the services that can log in with it: none when the connection may not make roles.
 * @throws QueryFailedError when it may, but not change a role that somebody else has made.
 */
export async function applyRoles({ options }: Database, passwords: RolePasswords): Promise<string[]> {
  const source = await patientDataSourceFor(options).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(grantsSql());
      const [{ may }] = await manager.query<[{ may: boolean }]>(MAY_MAKE_ROLES);
      const services = may ? Object.keys(passwords) : [];
      for (const service of services) {
        const [{ statement }] = await manager.query<[{ statement: string }]>(ALTER, [roleOf(service), passwords[service]]);
        await manager.query(statement);
      }
      return services;
    });
  } finally {
    await source.destroy();
  }
}
