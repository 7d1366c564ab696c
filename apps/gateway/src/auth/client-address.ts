import { isIP } from 'class-validator';
import type { FastifyRequest } from 'fastify';

/** The address of the caller, as a trusted proxy forwards it; `unknown`, which no allow-list holds, for what is no address. */
export function clientAddress({ ip }: Pick<FastifyRequest, 'ip'>): string {
  return isIP(ip) ? ip : 'unknown';
}
