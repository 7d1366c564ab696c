import type { ClassRef } from '../class-ref';
import type { Endpoint } from '../endpoint';
import type { Permission } from './roles';

/** A route of the dashboard's own API: for its pages only, and in no public document. A session takes the place of the API key. */
export interface DashboardRoute<Body extends object = object, Response extends object = object, Params extends object = object> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Its parameters are written as in OpenAPI: `/dashboard/api/keys/{id}`. */
  readonly path: `/dashboard/api/${string}`;
  /** What the role of the user must permit. `session`: every user may, as it concerns only themselves. `operator`: the user runs the instance. `nobody`: no session is needed. */
  readonly needs: Permission | 'session' | 'operator' | 'nobody';
  readonly params?: ClassRef<Params>;
  readonly body?: ClassRef<Body>;
  readonly query?: ClassRef<object>;
  /** Any query is taken, and read by the route itself; default: none is. */
  readonly openQuery?: boolean;
  /** The body may also be a table. */
  readonly table?: Endpoint['table'];
  /** Bytes of the body; default: as of the public API. */
  readonly bodyLimit?: number;
  /** Absent: it answers 204, or another type. */
  readonly response?: ClassRef<Response>;
  /** The type of an answer that is no JSON. */
  readonly answers?: 'text/csv';
}

const routes: DashboardRoute[] = [];

/** Declares a route of the dashboard. The gateway and the dashboard derive their types from the returned constant. */
export function dashboardRoute<Body extends object = object, Response extends object = object, Params extends object = object>(
  definition: DashboardRoute<Body, Response, Params>,
): DashboardRoute<Body, Response, Params> {
  routes.push(definition);
  return definition;
}

/** Every route of the dashboard's own API. */
export function dashboardRoutes(): readonly DashboardRoute[] {
  return routes;
}

/** Below it and the mode, as in `/dashboard/api/live/v1/batch`, are the resources of the public API. */
export const DASHBOARD_API = '/dashboard/api';
/** The header in which each request that changes something repeats the `csrf_token` of its session. */
export const CSRF_HEADER = 'x-csrf-token';
