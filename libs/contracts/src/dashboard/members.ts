import { Type } from 'class-transformer';
import { IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { type Role, ROLES } from './roles';
import { dashboardRoute } from './route';

/** A user who is a member of the account. */
export class MemberView {
  @IsUUID()
  user_id!: string;

  @IsString()
  email!: string;

  @IsString()
  name!: string;

  @IsIn(ROLES)
  role!: Role;

  /** When one of the sessions that the user has now, with this account, was used last; null: there is none. */
  @IsOptional()
  @IsISO8601()
  last_seen_at!: string | null;
}

export class MemberList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MemberView)
  members!: MemberView[];
}

export const listMembersRoute = dashboardRoute({
  id: 'listMembers',
  method: 'GET',
  path: '/dashboard/api/members',
  needs: 'members:read',
  response: MemberList,
});

export class MemberParams {
  @IsUUID()
  id!: string;
}

export class MemberRoleBody {
  @IsIn(ROLES)
  role!: Role;
}

export const setMemberRoleRoute = dashboardRoute({
  id: 'setMemberRole',
  method: 'PUT',
  path: '/dashboard/api/members/{id}',
  needs: 'members:write',
  params: MemberParams,
  body: MemberRoleBody,
});

export const removeMemberRoute = dashboardRoute({
  id: 'removeMember',
  method: 'DELETE',
  path: '/dashboard/api/members/{id}',
  needs: 'members:write',
  params: MemberParams,
});

/** Ends the membership of the user who asks, and the session. */
export const leaveAccountRoute = dashboardRoute({
  id: 'leaveAccount',
  method: 'POST',
  path: '/dashboard/api/leave',
  needs: 'session',
});
