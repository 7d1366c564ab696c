import { IsOptional, IsString, MaxLength } from 'class-validator';
import { dashboardRoute } from './route';
import { Session } from './session';

const path = '/dashboard/api/sign-in/oidc';

/** Sends the browser to the OpenID provider. A page links to it. */
export const beginOidcRoute = dashboardRoute({ id: 'beginOidc', method: 'GET', path, needs: 'nobody' });

/** Where the provider sends the browser back to: it answers with the page for signing in, which ends the sign-in, or says why it cannot. */
export const answerOidcRoute = dashboardRoute({
  id: 'answerOidc',
  method: 'GET',
  path: '/dashboard/api/sign-in/oidc/callback',
  needs: 'nobody',
  openQuery: true,
});

/** What the page for signing in is told after `?oidc=`: to end the sign-in, or why there is none. */
export const OIDC_OUTCOMES = ['identified', 'expired', 'refused', 'unverified', 'unknown', 'busy', 'unavailable'] as const;
export type OidcOutcome = (typeof OIDC_OUTCOMES)[number];

/** `code`: that of the second factor, where the user has one. Whom the provider has named is in a cookie. */
export class OidcSessionBody {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;
}

/** Signs in whom the provider has named. */
export const endOidcRoute = dashboardRoute({
  id: 'endOidc',
  method: 'POST',
  path,
  needs: 'nobody',
  body: OidcSessionBody,
  response: Session,
});
