import type { InstanceCheck, SendingState } from '@modernleads/contracts';
import { Outbound, SMTP_CHECKS, smtpCheckStatusOf, SmtpDoctor } from '@modernleads/outbound';
import { Injectable } from '@nestjs/common';
import { VerifyEnv } from '../env';
import { SharedSmtpLimiter } from '../smtp-limiter/shared-smtp-limiter';

/** How mail hosts take the sessions of this instance: what they have said lately, and what they see of it. */
@Injectable()
export class SendingStateService {
  private readonly doctor: SmtpDoctor;

  constructor(
    private readonly limiter: SharedSmtpLimiter,
    env: VerifyEnv,
    outbound: Outbound,
  ) {
    this.doctor = new SmtpDoctor(env, outbound);
  }

  /** @param probeDomain to whose mail host a connection is made; without one port 25 is not checked. */
  async getState(probeDomain?: string): Promise<SendingState> {
    const [{ ipBlocked, contactedProviders, openHosts }, blocking, checks] = await Promise.all([
      this.limiter.heartbeat(),
      this.limiter.blockingProviders(),
      this.checkIdentity(probeDomain),
    ]);
    return {
      ip_blocked: ipBlocked,
      blocking: blocking.map(({ provider, agoMs }) => ({ provider, seconds_ago: Math.round(agoMs / 1_000) })),
      contacted_providers: contactedProviders,
      open_hosts: openHosts,
      shared: !this.limiter.isLocal,
      checks,
    };
  }

  private checkIdentity(probeDomain?: string): Promise<InstanceCheck[]> {
    return Promise.all(
      SMTP_CHECKS.map(({ name: check, run }) =>
        run(this.doctor, probeDomain).then(
          (detail) => ({ check, status: 'ok' as const, detail }),
          (error: Error) => ({ check, status: smtpCheckStatusOf(error), detail: error.message }),
        ),
      ),
    );
  }
}
