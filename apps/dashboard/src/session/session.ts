import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Permission, Session } from '@modernleads/contracts';
import { permits } from '@modernleads/contracts/roles';
import { ApiFailure, call, rememberCsrfToken } from '../app/api';

/** Who is signed in; null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return remembered(await call<Session>('GET', '/session'));
    } catch (error) {
      if (error instanceof ApiFailure && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

function remembered(session: Session): Session {
  rememberCsrfToken(session.csrf_token);
  return session;
}

/** The session of a screen that only those see who are signed in. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data as Session;
}

export function useMay(permission: Permission): boolean {
  return permits(useSession().role, permission);
}

/** `oidc`: whom the provider has named is in a cookie. */
export type Credentials = ({ link: string } | { email: string; password: string } | { oidc: true }) & { code?: string };

export async function signIn(queries: QueryClient, credentials: Credentials): Promise<void> {
  const isNamed = 'oidc' in credentials;
  const body = isNamed ? { code: credentials.code } : credentials;
  beginSession(queries, await call<Session>('POST', isNamed ? '/sign-in/oidc' : '/session', body));
}

/** What another user, or another account, has shown before is gone. */
export function beginSession(queries: QueryClient, session: Session): void {
  queries.clear();
  queries.setQueryData(sessionQuery.queryKey, remembered(session));
}

export function useSwitchAccount(): (accountId: string) => Promise<void> {
  const queries = useQueryClient();
  return async (accountId) => {
    beginSession(queries, await call<Session>('PATCH', '/session', { account_id: accountId }));
  };
}

export async function signOut(queries: QueryClient): Promise<void> {
  await call('DELETE', '/session');
  queries.clear();
}
