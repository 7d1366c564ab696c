import { timingSafeEqual } from 'node:crypto';
import { ApiError, CSRF_HEADER, type DashboardRoute, type Permission, permits } from '@modernleads/contracts';
import { csrfTokenOf, Sessions } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isTable } from '../batch/read-table';
import { GatewayEnv } from '../env';
import type { SignedIn } from './dashboard-call';
import { SessionCookie } from './session-cookie';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Decides, before the body is read, whether a request with a session may go on: its origin, the session, its CSRF token, the role. */
@Injectable()
export class SessionGuard {
  private readonly origin: string;

  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    env: GatewayEnv,
  ) {
    this.origin = new URL(env.publicUrl).origin;
  }

  /**
   * @returns who is signed in; undefined on a route that needs nobody.
   * @throws ApiError `csrf_refused`, `unsupported_media_type`, `not_signed_in`, `scope_denied`.
   */
  async admit(request: FastifyRequest, { needs, table }: DashboardRoute): Promise<SignedIn | undefined> {
    if (changes(request)) {
      this.assertOwnOrigin(request);
      assertReadable(request, table !== undefined);
    }
    if (needs === 'nobody') return undefined;
    const session = await this.admitSession(request);
    if (needs === 'operator') assertOperator(session);
    else if (needs !== 'session') assertPermitted(session, needs);
    return session;
  }

  /** The session of a request, which is used by it. @throws ApiError `not_signed_in`, `csrf_refused`. */
  async admitSession(request: FastifyRequest): Promise<SignedIn> {
    const session = await this.find(request);
    if (changes(request)) {
      this.assertOwnOrigin(request);
      assertToken(request, session);
    }
    if (session.isStale) await this.sessions.touch(session.id);
    return session;
  }

  /** @throws ApiError `not_signed_in`. */
  async find(request: FastifyRequest): Promise<SignedIn> {
    const token = this.cookie.read(request.headers.cookie);
    const session = token === undefined ? undefined : await this.sessions.find(token);
    if (!token || !session) throw new ApiError('not_signed_in', 'Nobody is signed in, or the session has ended.');
    return { ...session, token };
  }

  /** Browsers say where a request comes from (Fetch Metadata; RFC 6454 §7). A program that is none says nothing. */
  private assertOwnOrigin({ headers, protocol }: FastifyRequest): void {
    const { origin, host } = headers;
    const site = headers['sec-fetch-site'];
    const isOwn = origin === undefined || origin === this.origin || origin === `${protocol}://${host}`;
    if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new ApiError('csrf_refused', 'The request comes from another site.');
  }
}

const changes = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

/** A form of another site can send JSON under other types only, and no table. */
function assertReadable({ headers }: FastifyRequest, takesTable: boolean): void {
  const type = headers['content-type'] ?? '';
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && !JSON_TYPE.test(type) && !(takesTable && isTable(type)))
    throw new ApiError('unsupported_media_type', 'Send the body as application/json.');
}

function assertToken({ headers }: FastifyRequest, { token }: SignedIn): void {
  const [given, expected] = [headers[CSRF_HEADER], csrfTokenOf(token)].map((text) => Buffer.from(String(text ?? '')));
  if (given?.length !== expected?.length || !timingSafeEqual(given as Buffer, expected as Buffer))
    throw new ApiError('csrf_refused', `The header ${CSRF_HEADER} is missing, or is not that of this session.`);
}

/** @throws ApiError `scope_denied`. */
function assertOperator({ isOperator }: SignedIn): void {
  if (!isOperator) throw new ApiError('scope_denied', 'Only operators of the instance may do this.');
}

/** @throws ApiError `scope_denied`. */
export function assertPermitted({ role }: SignedIn, permission: Permission): void {
  if (!permits(role, permission)) throw new ApiError('scope_denied', `The role ${role} does not permit this (${permission}).`);
}
