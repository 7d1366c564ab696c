import {
  getSessionRoute,
  listSessionsRoute,
  type PasswordBody,
  revokeSessionRoute,
  type Session,
  type SessionList,
  type SessionParams,
  setPasswordRoute,
  type SignInBody,
  signInRoute,
  signOutRoute,
  type SwitchAccountBody,
  switchAccountRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { SessionCookie } from './session-cookie';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';

@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @DashboardRoute(signInRoute)
  async signIn(@DashboardCall() call: CallOfDashboard<SignInBody>): Promise<Session> {
    const earlier = this.cookie.read(call.reply.request.headers.cookie);
    const token = await this.signIns.signIn(call.input, call, earlier);
    this.cookie.set(call.reply, token);
    return this.sessions.getSession(token);
  }

  @DashboardRoute(getSessionRoute)
  getSession(@DashboardCall() { session }: CallOfDashboard): Promise<Session> {
    return this.sessions.getSession(session.token);
  }

  @DashboardRoute(switchAccountRoute)
  switchAccount(@DashboardCall() { session, input }: CallOfDashboard<SwitchAccountBody>): Promise<Session> {
    return this.sessions.switchAccount(session, input.account_id);
  }

  @DashboardRoute(signOutRoute)
  async signOut(@DashboardCall() call: CallOfDashboard): Promise<void> {
    await this.sessions.signOut(call);
    this.cookie.clear(call.reply);
  }

  @DashboardRoute(listSessionsRoute)
  listSessions(@DashboardCall() { session }: CallOfDashboard): Promise<SessionList> {
    return this.sessions.listSessions(session);
  }

  @DashboardRoute(revokeSessionRoute)
  revokeSession(@DashboardCall() call: CallOfDashboard<object, SessionParams>): Promise<void> {
    return this.sessions.revokeSession(call, call.params.id);
  }

  @DashboardRoute(setPasswordRoute)
  setPassword(@DashboardCall() call: CallOfDashboard<PasswordBody>): Promise<void> {
    return this.sessions.setPassword(call, call.input);
  }
}
