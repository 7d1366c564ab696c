import { isIP } from 'class-validator';
import type { FastifyRequest } from 'fastify';

/** The address of the caller: what a trusted proxy forwards, if that is an address, else that of the connection. */
export function clientAddress({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return isIP(ip) ? ip : (socket.remoteAddress ?? '');
}
