import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { GatewayEnv } from '../env';

const SECONDS_OF_HOUR = 3_600;

/** The cookie that holds the token of a session. Where the site has TLS, no other host and no page without TLS can set it (RFC 6265bis §4.1.3.2). */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(private readonly env: GatewayEnv) {
    const secure = env.publicUrl.startsWith('https:');
    this.name = secure ? '__Host-ml_session' : 'ml_session';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  /** The token of a `Cookie` header; undefined: there is none. */
  read(header: string | undefined): string | undefined {
    const pairs = header?.split(';').map((pair) => pair.trim()) ?? [];
    return pairs.find((pair) => pair.startsWith(`${this.name}=`))?.slice(this.name.length + 1) || undefined;
  }

  set(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', `${this.name}=${token}; Max-Age=${this.env.SESSION_HOURS * SECONDS_OF_HOUR}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }
}
