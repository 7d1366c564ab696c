import { type ApiKey, isAllowed, KeyCache } from '@modernleads/accounts';
import { ApiError, type Endpoint, type Scope } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { passageOf } from '../dashboard/passage';
import { SessionKeys } from '../dashboard/session-keys';
import { rateLimitHeaders } from '../rate-limit/rate-limit-headers';
import { DEFAULT_LIMIT, RateLimiter } from '../rate-limit/rate-limiter';
import { clientAddress } from './client-address';
import { KeyUses } from './key-uses';
import { refuseSandboxKey } from './sandbox-keys';
import { WrongKeys } from './wrong-keys';

type Guarded = Pick<Endpoint, 'scopes'>;

const BEARER = /^Bearer +(\S+) *$/i;

/** Decides, before the body is read, whether a request may go on: key, or session and role, address, scope, rate limit, in this order. */
@Injectable()
export class Admission {
  constructor(
    private readonly keys: KeyCache,
    private readonly limiter: RateLimiter,
    private readonly uses: KeyUses,
    private readonly wrongKeys: WrongKeys,
    private readonly sessionKeys: SessionKeys,
  ) {}

  /**
   * Returns the caller's key and sets the rate limit headers. A call of a tool was counted with the request that it belongs to.
   * @throws ApiError `missing_key`, `invalid_key`, `revoked_key`, `expired_key`, `ip_denied`, `scope_denied`, `rate_limited`; in the dashboard
   * `not_signed_in`, `csrf_refused`.
   */
  async admit(request: FastifyRequest, reply: FastifyReply, endpoint: Guarded): Promise<ApiKey> {
    const key = (await this.ofSession(request, 'admit')) ?? (await this.ofSecret(request, endpoint));
    request.knownKey = key;
    if (!request.outer) await this.countRequest(key, reply);
    this.uses.recordUse(key.id, clientAddress(request));
    return key;
  }

  private async ofSecret(request: FastifyRequest, endpoint: Guarded): Promise<ApiKey> {
    const secret = secretOf(request);
    refuseSandboxKey(secret);
    const address = clientAddress(request);
    await this.wrongKeys.brake(secret, address);
    const key = await this.keys.findKey(secret);
    request.knownKey = key;
    await this.wrongKeys.note(secret, address, key !== undefined);
    assertUsable(key, address, endpoint);
    return key;
  }

  /** The key of whoever is signed in; undefined: the request does not come from the dashboard. */
  private async ofSession(request: FastifyRequest, how: 'admit' | 'recheck'): Promise<ApiKey | undefined> {
    const { endpoint } = request.routeOptions.config;
    const mode = passageOf(request);
    return mode && endpoint && this.sessionKeys[how](request, mode, endpoint);
  }

  /** @throws ApiError `rate_limited`. */
  private async countRequest(key: ApiKey, reply: FastifyReply): Promise<void> {
    const verdict = await this.limiter.checkLimit(key.id, key.rateLimit ?? DEFAULT_LIMIT);
    reply.headers(rateLimitHeaders(verdict));
    if (!verdict.allowed) {
      throw new ApiError('rate_limited', `More than ${verdict.limit} requests in 60 seconds.`, {
        retryAfter: verdict.retryAfterSeconds,
      });
    }
  }

  /** Checks the key of a request again that was admitted before. @throws ApiError why it may not go on; any other error if the store is away. */
  async recheck(request: FastifyRequest): Promise<void> {
    const { endpoint } = request.routeOptions.config;
    if (!endpoint || (await this.ofSession(request, 'recheck'))) return;
    assertUsable(await this.keys.findKey(secretOf(request)), clientAddress(request), endpoint);
  }
}

/** The API key that a request brings. @throws ApiError `missing_key`, `invalid_key`. */
export function secretOf({ headers }: FastifyRequest): string {
  if (!headers.authorization) throw new ApiError('missing_key', 'Send your API key as `Authorization: Bearer ml_live_…`.');
  const secret = BEARER.exec(headers.authorization)?.[1];
  if (!secret) throw new ApiError('invalid_key', 'The Authorization header is not of the form `Bearer ml_live_…`.');
  return secret;
}

function assertUsable(key: ApiKey | undefined, address: string, endpoint: Guarded): asserts key is ApiKey {
  assertValid(key);
  if (!isAllowed(address, key.allowIp)) throw new ApiError('ip_denied', `The key may not be used from ${address}.`);
  assertScope(key, endpoint);
}

function assertValid(key: ApiKey | undefined): asserts key is ApiKey {
  if (!key) throw new ApiError('invalid_key', 'There is no such API key; it may be mistyped.');
  if (key.revokedAt) throw new ApiError('revoked_key', 'The API key was revoked.');
  if (key.expiresAt && key.expiresAt.getTime() <= Date.now()) throw new ApiError('expired_key', 'The API key has expired.');
}

function assertScope({ scopes }: ApiKey, { scopes: needed }: Guarded): void {
  const held = scopes as readonly (Scope | 'all')[];
  if (!needed.length || held.includes('all') || needed.some((scope) => held.includes(scope))) return;
  throw new ApiError('scope_denied', `The key lacks the scope ${needed.join(' or ')}.`, {
    message: `It has: ${held.join(', ')}.`,
  });
}
