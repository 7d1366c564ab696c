import { queryOptions } from '@tanstack/react-query';
import type { OidcOutcome, SignInOptions } from '@modernleads/contracts';
import { call } from '../app/api';

/** What there is besides the password. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in'],
  queryFn: () => call<SignInOptions>('GET', '/sign-in'),
});

const REASONS: Record<Exclude<OidcOutcome, 'identified'>, string> = {
  expired: 'The sign-in took too long, or was begun in another window. Begin again.',
  refused: 'The provider did not confirm who you are. Begin again; if it stays so, tell whoever runs this instance.',
  unverified: 'The provider does not say that your e-mail is verified. Verify it there, and begin again.',
  unknown:
    'You are known to the provider, but nobody here has your e-mail, or it is bound to somebody else there. Ask for an invitation.',
  busy: 'Too many sign-ins were begun from your network. Try again in 15 minutes.',
  unavailable: 'The provider cannot be reached. Try again, or sign in with your password.',
};

/** What the gateway says of a sign-in at the provider; it leaves the address bar. */
export function takeOutcome(): OidcOutcome | undefined {
  const outcome = new URLSearchParams(location.search).get('oidc');
  if (outcome === null) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return outcome === 'identified' || Object.hasOwn(REASONS, outcome) ? (outcome as OidcOutcome) : undefined;
}

/** Why the provider has signed nobody in. */
export function WhyNot({ outcome }: { outcome: Exclude<OidcOutcome, 'identified'> }) {
  return (
    <p role="alert" className="rounded-lg border border-danger bg-surface p-4 font-medium text-danger">
      {REASONS[outcome]}
    </p>
  );
}

/** The way to the provider: a link, since it leaves this page. */
export function ProviderLink({ host }: { host: string }) {
  return (
    <a
      href="/dashboard/api/sign-in/oidc"
      className="inline-flex min-h-8 items-center justify-center rounded-md border border-line bg-surface px-3 py-0.5 font-medium break-all shadow-xs hover:bg-sunken"
    >
      Sign in with {host}
    </a>
  );
}
