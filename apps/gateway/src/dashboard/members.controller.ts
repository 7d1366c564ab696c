import {
  leaveAccountRoute,
  listMembersRoute,
  type MemberList,
  type MemberParams,
  type MemberRoleBody,
  removeMemberRoute,
  setMemberRoleRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { MembersService } from './members.service';
import { SessionCookie } from './session-cookie';

@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly cookie: SessionCookie,
  ) {}

  @DashboardRoute(listMembersRoute)
  listMembers(@DashboardCall() { session }: CallOfDashboard): Promise<MemberList> {
    return this.members.listMembers(session.accountId);
  }

  @DashboardRoute(setMemberRoleRoute)
  setMemberRole(@DashboardCall() call: CallOfDashboard<MemberRoleBody, MemberParams>): Promise<void> {
    return this.members.setRole(call, call.params.id, call.input.role);
  }

  @DashboardRoute(removeMemberRoute)
  removeMember(@DashboardCall() call: CallOfDashboard<object, MemberParams>): Promise<void> {
    return this.members.removeMember(call, call.params.id);
  }

  @DashboardRoute(leaveAccountRoute)
  async leaveAccount(@DashboardCall() call: CallOfDashboard): Promise<void> {
    await this.members.removeMember(call, call.session.userId);
    this.cookie.clear(call.reply);
  }
}
