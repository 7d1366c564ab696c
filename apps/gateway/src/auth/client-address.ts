import { isIP } from 'class-validator';
import type { FastifyRequest } from 'fastify';

/** The address of the caller, as a trusted proxy forwards it, or of whose tool makes the call; `unknown`, which no allow-list holds, for what is no address. */
export function clientAddress({ ip, outer }: Pick<FastifyRequest, 'ip' | 'outer'>): string {
  if (outer) return outer.address;
  return isIP(ip) ? ip : 'unknown';
}
