import type { IncomingMessage } from 'node:http';
import type { Mode } from '@modernleads/contracts';
import type { FastifyRequest } from 'fastify';

const PREFIX = /^\/dashboard\/api\/(live|test)(?=\/v1\/)/;

/** Requests that came below the prefix. Nothing in a request itself could say so, as anybody can send anything. */
const modes = new WeakMap<IncomingMessage, Mode>();

/**
 * The resources of the public API are also below `/dashboard/api/live` and `/dashboard/api/test`, where a session takes the place of the key. Such a
 * request is noted, and goes on to the route of the public API. @returns the URL to route by.
 */
export function enterPassage(request: IncomingMessage): string {
  const { url = '' } = request;
  const [prefix, mode] = PREFIX.exec(url) ?? [];
  if (prefix === undefined) return url;
  modes.set(request, mode as Mode);
  return url.slice(prefix.length);
}

/** The mode of a request that came through the passage; undefined: it came to the public API itself. */
export function passageOf({ raw }: FastifyRequest): Mode | undefined {
  return modes.get(raw);
}
