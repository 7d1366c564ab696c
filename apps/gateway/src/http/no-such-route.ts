import { ApiError, type Endpoint, endpoints } from '@modernleads/contracts';

/** For a method and path that the router does not know together: the route may exist under another method. */
export function noSuchRoute({ method, url }: { readonly method: string; readonly url: string }): ApiError {
  const path = url.split('?', 1)[0] ?? url;
  const there = endpoints().filter((endpoint) => matches(endpoint, path));
  // A path of its own, such as /v1/x/replay, is not the /v1/x/{id} that it looks like.
  const literal = there.filter((endpoint) => endpoint.path === path);
  const allow = (literal.length ? literal : there).map((endpoint) => endpoint.method as string);
  if (!allow.length)
    return new ApiError('not_found', 'There is no such route.', { message: 'See /docs for the routes there are.' });
  return new ApiError('method_not_allowed', `${method} is not possible here; use ${allow.join(' or ')}.`, { allow });
}

function matches({ path }: Endpoint, candidate: string): boolean {
  const pattern = path.split('/');
  const segments = candidate.split('/');
  return (
    pattern.length === segments.length &&
    pattern.every((segment, index) => segment.startsWith('{') || segment === segments[index])
  );
}
