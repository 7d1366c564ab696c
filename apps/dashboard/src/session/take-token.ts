/** The token of a link, behind `#`. It leaves the address bar and the history at once, before anything is sent. */
export function takeToken(): string | undefined {
  if (location.hash.length < 2) return undefined;
  const token = decodeURIComponent(location.hash.slice(1));
  history.replaceState(history.state, '', location.pathname);
  return token;
}
