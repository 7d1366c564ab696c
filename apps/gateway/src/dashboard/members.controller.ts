import { listMembersRoute, type MemberList } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { MembersService } from './members.service';

@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @DashboardRoute(listMembersRoute)
  listMembers(@DashboardCall() { session }: CallOfDashboard): Promise<MemberList> {
    return this.members.listMembers(session.accountId);
  }
}
