import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsISO8601,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Role, ROLES } from './roles';
import { dashboardRoute } from './route';
import { PASSWORD_LENGTH, Session } from './session';

/** Somebody who may become a member of the account by a link. */
export class InvitationView {
  @IsUUID()
  id!: string;

  @IsString()
  email!: string;

  @IsIn(ROLES)
  role!: Role;

  /** Name of the user who invites. */
  @IsString()
  invited_by!: string;

  @IsISO8601()
  created_at!: string;

  @IsISO8601()
  expires_at!: string;
}

/** Those that are neither used, revoked nor too old. */
export class InvitationList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InvitationView)
  invitations!: InvitationView[];
}

export class NewInvitationBody {
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsIn(ROLES)
  role!: Role;
}

export class InvitationWithLink {
  /** The link was mailed to whom it invites. */
  @IsBoolean()
  mailed!: boolean;

  @IsObject()
  @ValidateNested()
  @Type(() => InvitationView)
  invitation!: InvitationView;

  /** Works once. It is shown this once. */
  @IsString()
  url!: string;
}

export class InvitationParams {
  @IsUUID()
  id!: string;
}

export class InvitationTokenBody {
  @IsString()
  @MaxLength(200)
  token!: string;
}

/** What the link of an invitation offers. */
export class InvitationOffer {
  @IsString()
  account_name!: string;

  @IsString()
  email!: string;

  @IsIn(ROLES)
  role!: Role;

  @IsString()
  invited_by!: string;

  /** There is a user of this e-mail, who signs in and joins; otherwise one is made. */
  @IsBoolean()
  has_user!: boolean;
}

export class AcceptInvitationBody extends InvitationTokenBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @IsString()
  @MinLength(PASSWORD_LENGTH.min)
  @MaxLength(PASSWORD_LENGTH.max)
  password!: string;
}

export const listInvitationsRoute = dashboardRoute({
  id: 'listInvitations',
  method: 'GET',
  path: '/dashboard/api/invitations',
  needs: 'members:read',
  response: InvitationList,
});

/** Invites an e-mail; an earlier link for it works no more. */
export const createInvitationRoute = dashboardRoute({
  id: 'createInvitation',
  method: 'POST',
  path: '/dashboard/api/invitations',
  needs: 'members:write',
  body: NewInvitationBody,
  response: InvitationWithLink,
});

export const revokeInvitationRoute = dashboardRoute({
  id: 'revokeInvitation',
  method: 'DELETE',
  path: '/dashboard/api/invitations/{id}',
  needs: 'members:write',
  params: InvitationParams,
});

export const readInvitationRoute = dashboardRoute({
  id: 'readInvitation',
  method: 'POST',
  path: '/dashboard/api/invitation',
  needs: 'nobody',
  body: InvitationTokenBody,
  response: InvitationOffer,
});

/** Makes the invited user, and signs them in. */
export const acceptInvitationRoute = dashboardRoute({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/dashboard/api/invitation/accept',
  needs: 'nobody',
  body: AcceptInvitationBody,
  response: Session,
});

/** Makes the invited user, who is signed in, a member, and puts the account to use. */
export const joinAccountRoute = dashboardRoute({
  id: 'joinAccount',
  method: 'POST',
  path: '/dashboard/api/invitation/join',
  needs: 'session',
  body: InvitationTokenBody,
  response: Session,
});
