import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsRequiredUnless } from '../described-by';
import { type Role, ROLES } from './roles';
import { dashboardRoute } from './route';

/** Characters of a new password, after it is trimmed. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** An e-mail and a password; or the token of a sign-in link, which works once. `code`: that of the second factor, where the user has one. */
export class SignInBody {
  @IsRequiredUnless('link')
  @IsString()
  @MaxLength(320)
  email?: string;

  @IsRequiredUnless('link')
  @IsString()
  @MaxLength(PASSWORD_LENGTH.max)
  password?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  link?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;
}

export class DashboardUser {
  @IsUUID()
  id!: string;

  @IsString()
  email!: string;

  @IsString()
  name!: string;

  /** Runs the instance. */
  @IsBoolean()
  is_operator!: boolean;

  /** False: none is set yet, and the first one needs no current one. */
  @IsBoolean()
  has_password!: boolean;
}

export class DashboardAccount {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;
}

/** An account of the user. */
export class DashboardMembership extends DashboardAccount {
  @IsIn(ROLES)
  role!: Role;
}

/** Who is signed in, and the account in use. */
export class Session {
  @IsObject()
  @ValidateNested()
  @Type(() => DashboardUser)
  user!: DashboardUser;

  @IsObject()
  @ValidateNested()
  @Type(() => DashboardAccount)
  account!: DashboardAccount;

  @IsIn(ROLES)
  role!: Role;

  /** All accounts of the user, by name. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DashboardMembership)
  accounts!: DashboardMembership[];

  /** To be repeated in the header `X-CSRF-Token` of each request that changes something. */
  @IsString()
  csrf_token!: string;

  /** When it ends, unless it is used before. */
  @IsISO8601()
  expires_at!: string;

  /** The user came by a link: until then a password may be set once without the current one. Null: not, or no more. */
  @IsOptional()
  @IsISO8601()
  password_reset_until!: string | null;
}

export class SwitchAccountBody {
  @IsUUID()
  account_id!: string;
}

/** A session of the user, here or elsewhere. */
export class SessionView {
  @IsString()
  id!: string;

  /** It is the one that asks. */
  @IsBoolean()
  current!: boolean;

  @IsISO8601()
  created_at!: string;

  /** To the minute. */
  @IsISO8601()
  last_seen_at!: string;

  /** Address from which the user signed in. */
  @IsString()
  ip!: string;

  @IsString()
  user_agent!: string;
}

export class SessionList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionView)
  sessions!: SessionView[];
}

export class SessionParams {
  @Matches(/^[0-9a-f]{64}$/)
  id!: string;
}

export class PasswordBody {
  /** Needed when there is one, unless the session may reset it: `password_reset_until`. */
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_LENGTH.max)
  current?: string;

  @IsString()
  @MinLength(PASSWORD_LENGTH.min)
  @MaxLength(PASSWORD_LENGTH.max)
  password!: string;
}

const path = '/dashboard/api/session';

export const signInRoute = dashboardRoute({
  id: 'signIn',
  method: 'POST',
  path,
  needs: 'nobody',
  body: SignInBody,
  response: Session,
});

/** What the page for signing in offers. */
export class SignInOptions {
  /** The instance mails links; else whoever runs it prints them. */
  @IsBoolean()
  mails_links!: boolean;

  /** Host of the OpenID provider at which users sign in; null: there is none. */
  @IsOptional()
  @IsString()
  oidc_host!: string | null;
}

export const getSignInOptionsRoute = dashboardRoute({
  id: 'getSignInOptions',
  method: 'GET',
  path: '/dashboard/api/sign-in',
  needs: 'nobody',
  response: SignInOptions,
});

export class LinkRequestBody {
  @IsString()
  @MaxLength(320)
  email!: string;
}

/** Mails a sign-in link to the user of an e-mail. It answers the same if there is none. */
export const requestLinkRoute = dashboardRoute({
  id: 'requestLink',
  method: 'POST',
  path: '/dashboard/api/sign-in/link',
  needs: 'nobody',
  body: LinkRequestBody,
});

export const getSessionRoute = dashboardRoute({ id: 'getSession', method: 'GET', path, needs: 'session', response: Session });

export const switchAccountRoute = dashboardRoute({
  id: 'switchAccount',
  method: 'PATCH',
  path,
  needs: 'session',
  body: SwitchAccountBody,
  response: Session,
});

export const signOutRoute = dashboardRoute({ id: 'signOut', method: 'DELETE', path, needs: 'session' });

export const listSessionsRoute = dashboardRoute({
  id: 'listSessions',
  method: 'GET',
  path: '/dashboard/api/sessions',
  needs: 'session',
  response: SessionList,
});

export const revokeSessionRoute = dashboardRoute({
  id: 'revokeSession',
  method: 'DELETE',
  path: '/dashboard/api/sessions/{id}',
  needs: 'session',
  params: SessionParams,
});

/** Ends all other sessions of the user, and their sign-in links. */
export const setPasswordRoute = dashboardRoute({
  id: 'setPassword',
  method: 'PUT',
  path: '/dashboard/api/password',
  needs: 'session',
  body: PasswordBody,
});
