import type { Endpoint } from '../endpoint';

/** What a member of an account is to it. */
export const ROLES = ['owner', 'admin', 'developer', 'viewer', 'billing'] as const;
export type Role = (typeof ROLES)[number];

/** What can be permitted to a role. */
export const PERMISSIONS = [
  /** Balance, limits and charges: nothing of people. */
  'usage:read',
  /** Batches, contacts, webhooks, research, the buyer context. */
  'data:read',
  /** Changes of them, and whatever costs credits. */
  'data:write',
  'audit:read',
  'keys:read',
  'keys:write',
  'members:read',
  'members:write',
  /** The name of the account. */
  'account:write',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const OF_DEVELOPERS = ['usage:read', 'data:read', 'data:write', 'audit:read', 'keys:read', 'keys:write'] as const;

/** The one table of who may do what. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS,
  developer: OF_DEVELOPERS,
  viewer: ['usage:read', 'data:read', 'audit:read', 'keys:read'],
  billing: ['usage:read'],
};

export function permits(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}

/** Whether a member with the role `own` may give `role`, or take it from another. */
export function mayGrant(own: Role, role: Role): boolean {
  return permits(own, 'members:write') && (own === 'owner' || role !== 'owner');
}

/** What a route of the public API needs of the role of a user who calls it in the dashboard. */
export function permissionFor({ method, scopes }: Pick<Endpoint, 'method' | 'scopes'>): Permission {
  if (scopes.includes('audit')) return 'audit:read';
  if (!scopes.length) return 'usage:read';
  return method === 'GET' ? 'data:read' : 'data:write';
}
