import { Audit } from '@modernleads/audit';
import { ApiError, invalidInput, linkMail, type LinkMail } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { canonicalEmail, LINK_MINUTES, Users } from '@modernleads/people';
import { enqueueIn } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { GatewayEnv } from '../env';
import { Mailer } from '../mail/mailer';
import { SignInBrake } from './sign-in-brake';

/** Mails sign-in links to users who ask for them. */
@Injectable()
export class LinkMailService {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly brake: SignInBrake,
    private readonly env: GatewayEnv,
  ) {}

  /**
   * Has a link mailed to the user of an e-mail. The same statements run and the same is answered if there is none: a job does the rest.
   * @throws ApiError `not_found` where no relay is set, `invalid_input`, `rate_limited`.
   */
  async requestLink(text: string, address: string): Promise<void> {
    if (!this.mailer.isConfigured)
      throw new ApiError('not_found', 'This instance sends no mail. Whoever runs it prints a link: admin user:link.');
    const email = canonicalEmail(text);
    if (!email) throw invalidInput([{ field: 'email', issue: 'is not an e-mail address' }]);
    await this.brake.enterMail(address, email);
    const user = await new Users(this.database.pool).find(email);
    await enqueueIn(this.database.pool, linkMail, { user_id: user?.id ?? null, ip: address });
  }

  /** @throws ApiError `unavailable` when the relay does not take the mail; a further attempt makes another link. */
  async mailLink({ user_id: id, ip }: LinkMail): Promise<void> {
    if (!id) return;
    const users = new Users(this.database.pool);
    const user = await users.findById(id);
    const [first] = await users.listMemberships(id);
    if (!user || user.disabledAt || !first) return;
    const token = await this.database.transaction(async (client) => {
      const scope = { accountId: first.accountId, mode: 'live', actor: { kind: 'system', ip } } as const;
      await Audit.record(client, { scope, verb: 'sign_in_link.create', subject: { kind: 'user', id } });
      return (await new Users(client).createLink(id)).token;
    });
    await this.mailer.send({
      to: user.email,
      subject: 'Your link to Modern Leads',
      text: `Somebody, probably you, has asked for a link to Modern Leads. It signs you in once, within ${LINK_MINUTES} minutes, and lets you set a new password:

${this.env.publicUrl}/reset#${token}

If it was not you, there is nothing to do.
`,
    });
  }
}
