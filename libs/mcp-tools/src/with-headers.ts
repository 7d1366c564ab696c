/** A `fetch` for the client that sends these headers with each request, in place of those of the same names. */
export function withHeaders(headers: Readonly<Record<string, string>>): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    // Node loses the signal of a request that is collected while its answer is awaited.
    return fetch(request, { signal: init?.signal });
  };
}
