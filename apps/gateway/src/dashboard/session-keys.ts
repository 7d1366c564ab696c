import { type ApiKey, KeyCache } from '@modernleads/accounts';
import { type Endpoint, type Mode, permissionFor } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './dashboard-call';
import { assertPermitted, SessionGuard } from './session-guard';

/** The keys by which users call the public API from the dashboard: one for each user, account and mode. Their role decides what they may, not its scopes. */
@Injectable()
export class SessionKeys {
  constructor(
    private readonly guard: SessionGuard,
    private readonly keys: KeyCache,
  ) {}

  /** @throws ApiError `not_signed_in`, `csrf_refused`, `scope_denied`. */
  async admit(request: FastifyRequest, mode: Mode, endpoint: Endpoint): Promise<ApiKey> {
    return this.keyOf(await this.guard.admitSession(request), mode, endpoint);
  }

  /** The same for a request that was admitted before, which does not prolong the session. */
  async recheck(request: FastifyRequest, mode: Mode, endpoint: Endpoint): Promise<ApiKey> {
    return this.keyOf(await this.guard.find(request), mode, endpoint);
  }

  private keyOf(session: SignedIn, mode: Mode, endpoint: Endpoint): Promise<ApiKey> {
    assertPermitted(session, permissionFor(endpoint));
    const { userId, accountId, email } = session;
    return this.keys.findDashboardKey({ userId, accountId, mode, name: `Dashboard: ${email}`.slice(0, 200) });
  }
}
