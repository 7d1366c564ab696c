import { isIP } from 'class-validator';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** As {@link clientAddress} found it: forwarded headers are read once. */
    address?: string;
  }
}

/** The address of the caller, as a trusted proxy forwards it, or of whose tool makes the call; `unknown`, which no allow-list holds, for what is no address. */
export function clientAddress(request: Pick<FastifyRequest, 'address' | 'ip' | 'outer'>): string {
  return (request.address ??= addressOf(request));
}

function addressOf({ ip, outer }: Pick<FastifyRequest, 'ip' | 'outer'>): string {
  if (outer) return outer.address;
  return isIP(ip) ? ip : 'unknown';
}
