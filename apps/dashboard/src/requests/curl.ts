/** The call in curl: its route, whose parameters and body are not stored and are to be filled in. */
export function curlOf(origin: string, { method, path }: { readonly method: string; readonly path: string }): string {
  const body = method === 'POST' || method === 'PUT';
  return [
    `curl -X ${method} --globoff '${origin}${path}' \\`,
    `  -H "Authorization: Bearer $MODERNLEADS_API_KEY"${body ? " -H 'Content-Type: application/json' --data @body.json" : ''}`,
  ].join('\n');
}
