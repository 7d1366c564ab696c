import { getSignInOptionsRoute, type LinkRequestBody, requestLinkRoute, type SignInOptions } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { Mailer } from '../mail/mailer';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { LinkMailService } from './link-mail.service';
import { OidcClient } from './oidc-client';

/** What the page for signing in offers besides the password. */
@Controller()
export class SignInPageController {
  constructor(
    private readonly mailer: Mailer,
    private readonly links: LinkMailService,
    private readonly oidc: OidcClient,
  ) {}

  @DashboardRoute(getSignInOptionsRoute)
  getSignInOptions(): SignInOptions {
    return { mails_links: this.mailer.isConfigured, oidc_host: this.oidc.host };
  }

  @DashboardRoute(requestLinkRoute)
  requestLink(@DashboardCall() { input, address }: CallOfDashboard<LinkRequestBody>): Promise<void> {
    return this.links.requestLink(input.email, address);
  }
}
