import { ApiError } from '@modernleads/contracts';
import type { FastifyInstance } from 'fastify';

/** A request line; the URL may have a query. */
interface RequestLine {
  readonly method: string;
  readonly url: string;
}

/** The routes of the server: they tell a wrong method (405) from a wrong path (404). To be made before the routes are registered. */
export class KnownRoutes {
  /** By path as it was registered, e.g. `/v1/batch/:id`. HEAD goes with GET and is not listed. */
  private readonly methods = new Map<string, string[]>();

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ method, url }) => {
      const added = [method].flat().filter((each) => each !== 'HEAD');
      this.methods.set(url, [...(this.methods.get(url) ?? []), ...added]);
    });
  }

  /** Whether the path has routes of its own but was matched as the parameter of another: `GET /v1/batch/verify` is not the batch `verify`. */
  isMisrouted(url: string, route: string | undefined): boolean {
    return !!route?.includes(':') && this.methods.has(pathOf(url));
  }

  /** Those that the path of a URL has; none where it is unknown. */
  methodsOf(url: string): readonly string[] {
    const path = pathOf(url);
    return this.methods.get(path) ?? [...this.methods].flatMap(([route, known]) => (matches(route, path) ? known : []));
  }

  /** Why a method and a path together lead to no route. */
  refusal({ method, url }: RequestLine): ApiError {
    const allow = this.methodsOf(url);
    if (allow.length)
      return new ApiError('method_not_allowed', `${method} is not possible here; use ${allow.join(' or ')}.`, {
        allow: [...allow],
      });
    return new ApiError('not_found', 'There is no such route.', { message: 'See /docs for the routes there are.' });
  }
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

function matches(route: string, path: string): boolean {
  const pattern = route.split('/');
  const segments = path.split('/');
  return (
    pattern.length === segments.length &&
    pattern.every((segment, index) => (segment.startsWith(':') ? segments[index] !== '' : segment === segments[index]))
  );
}
