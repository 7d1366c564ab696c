import {
  answerOidcRoute,
  ApiError,
  beginOidcRoute,
  endOidcRoute,
  type OidcOutcome,
  type OidcSessionBody,
  type Session,
} from '@modernleads/contracts';
import { Controller, Redirect } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { OidcService } from './oidc.service';
import { OidcCookie, SessionCookie } from './session-cookie';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';

interface Redirection {
  readonly url: string;
}

@Controller()
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly oidcCookie: OidcCookie,
  ) {}

  @DashboardRoute(beginOidcRoute)
  @Redirect()
  async beginOidc(@DashboardCall() { address, reply }: CallOfDashboard): Promise<Redirection> {
    const begun = await this.oidc.begin(address);
    if ('refusal' in begun) return pageFor(begun.refusal);
    this.oidcCookie.set(reply, begun.token);
    return { url: begun.url };
  }

  @DashboardRoute(answerOidcRoute)
  @Redirect()
  async answerOidc(@DashboardCall() call: CallOfDashboard): Promise<Redirection> {
    const { url, headers } = call.reply.request;
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const read = await this.oidc.readAnswer(search, this.oidcCookie.read(headers.cookie), call);
    if ('refusal' in read) return pageFor(read.refusal);
    this.oidcCookie.set(call.reply, read.token);
    return pageFor('identified');
  }

  @DashboardRoute(endOidcRoute)
  async endOidc(@DashboardCall() call: CallOfDashboard<OidcSessionBody>): Promise<Session> {
    const { cookie } = call.reply.request.headers;
    const named = this.oidcCookie.read(cookie);
    if (named === undefined) throw new ApiError('not_signed_in', 'The sign-in at the provider has ended. Begin again.');
    const token = await this.signIns.signInByOidc(named, call.input.code, call, this.cookie.read(cookie));
    this.cookie.set(call.reply, token);
    this.oidcCookie.clear(call.reply);
    return this.sessions.getSession(token);
  }
}

function pageFor(outcome: OidcOutcome): Redirection {
  return { url: `/sign-in?oidc=${outcome}` };
}
