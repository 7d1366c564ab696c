import {
  type AcceptInvitationBody,
  acceptInvitationRoute,
  createInvitationRoute,
  type InvitationList,
  type InvitationOffer,
  type InvitationParams,
  type InvitationTokenBody,
  type InvitationWithLink,
  joinAccountRoute,
  listInvitationsRoute,
  type NewInvitationBody,
  readInvitationRoute,
  revokeInvitationRoute,
  type Session,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { InvitationsService } from './invitations.service';
import { SessionCookie } from './session-cookie';
import { SessionService } from './session.service';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @DashboardRoute(listInvitationsRoute)
  listInvitations(@DashboardCall() { session }: CallOfDashboard): Promise<InvitationList> {
    return this.invitations.listInvitations(session.accountId);
  }

  @DashboardRoute(createInvitationRoute)
  createInvitation(@DashboardCall() call: CallOfDashboard<NewInvitationBody>): Promise<InvitationWithLink> {
    return this.invitations.createInvitation(call);
  }

  @DashboardRoute(revokeInvitationRoute)
  revokeInvitation(@DashboardCall() call: CallOfDashboard<object, InvitationParams>): Promise<void> {
    return this.invitations.revokeInvitation(call, call.params.id);
  }

  @DashboardRoute(readInvitationRoute)
  readInvitation(@DashboardCall() { input }: CallOfDashboard<InvitationTokenBody>): Promise<InvitationOffer> {
    return this.invitations.readInvitation(input.token);
  }

  @DashboardRoute(acceptInvitationRoute)
  async acceptInvitation(@DashboardCall() call: CallOfDashboard<AcceptInvitationBody>): Promise<Session> {
    const earlier = this.cookie.read(call.reply.request.headers.cookie);
    const token = await this.invitations.acceptInvitation(call.input, call, earlier);
    this.cookie.set(call.reply, token);
    return this.sessions.getSession(token);
  }

  @DashboardRoute(joinAccountRoute)
  async joinAccount(@DashboardCall() call: CallOfDashboard<InvitationTokenBody>): Promise<Session> {
    const accountId = await this.invitations.joinAccount(call, call.input.token);
    return this.sessions.switchAccount(call.session, accountId);
  }
}
