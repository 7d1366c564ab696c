import { LINK_MINUTES } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GatewayEnv } from '../env';

const SECONDS_OF_HOUR = 3_600;

/** A cookie that holds a token. Where the site has TLS, no other host and no page without TLS can set it (RFC 6265bis §4.1.3.2). */
abstract class TokenCookie {
  private readonly name: string;
  private readonly attributes: string;

  /** @param seconds after which the browser forgets it. */
  constructor(
    name: string,
    private readonly seconds: number,
    { publicUrl }: GatewayEnv,
  ) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? `__Host-${name}` : name;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  /** The token of a `Cookie` header; undefined: there is none. */
  read(header: string | undefined): string | undefined {
    const pairs = header?.split(';').map((pair) => pair.trim()) ?? [];
    return pairs.find((pair) => pair.startsWith(`${this.name}=`))?.slice(this.name.length + 1) || undefined;
  }

  set(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', `${this.name}=${token}; Max-Age=${this.seconds}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }
}

/** The cookie that holds the token of a session. */
@Injectable()
export class SessionCookie extends TokenCookie {
  constructor(env: GatewayEnv) {
    super('ml_session', env.SESSION_HOURS * SECONDS_OF_HOUR, env);
  }
}

/** The cookie of a browser that signs in at an OpenID provider. */
@Injectable()
export class OidcCookie extends TokenCookie {
  constructor(env: GatewayEnv) {
    super('ml_oidc', LINK_MINUTES * 60, env);
  }
}
