/** Ports below 1024 that speak HTTP: a delivery is not to be a way to talk to mail or file servers of others. */
const WEB_PORTS: readonly number[] = [80, 443];
const FIRST_FREE_PORT = 1_024;

/** What is wrong with the address of an endpoint before its host is looked up, as the rest of the sentence "url …"; undefined: nothing. */
export function urlIssue(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return 'must be an address such as https://crm.example.com/hooks';
  if (url.username || url.password) return 'must not carry a user name or password; deliveries are signed instead';
  const port = Number(url.port || 443);
  if (port < FIRST_FREE_PORT && !WEB_PORTS.includes(port)) return `must not use port ${port}; use 80, 443, or one above 1023`;
  return undefined;
}
