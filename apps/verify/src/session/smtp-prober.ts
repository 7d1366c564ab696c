import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CatchAllCache } from '../catch-all/catch-all-cache';
import { SmtpLimiter } from '../smtp-limiter/smtp-limiter';
import { VerifyMetrics } from '../verify.metrics';
import { DomainProbeQueue } from './domain-probe-queue';
import type { Evidence } from './evidence';
import type { MailboxProbe } from './mailbox-probe';
import { ProbeSettings } from './probe-settings';
import type { ProberParts } from './prober-parts';

/** How often stalled domains are checked, in milliseconds. */
const CHECK_SESSIONS_MS = 1_000;

/** Asks mail hosts about mailboxes: the probes of one domain share sessions, whoever the caller is. */
@Injectable()
export class SmtpProber implements OnApplicationShutdown {
  private readonly queues = new Map<string, DomainProbeQueue>();
  private readonly parts: ProberParts;
  private checkTimer?: NodeJS.Timeout;

  constructor(
    outbound: Outbound,
    limiter: SmtpLimiter,
    settings: ProbeSettings,
    catchAll: CatchAllCache,
    metrics: VerifyMetrics,
  ) {
    this.parts = { outbound, limiter, settings, catchAll, metrics };
  }

  onApplicationShutdown(): void {
    clearInterval(this.checkTimer);
  }

  /** @param context of the caller; the deadline is the probe's own. */
  probeMailbox(context: CallContext, probe: MailboxProbe): Promise<Evidence> {
    const { domain } = probe.address;
    let queue = this.queues.get(domain);
    if (!queue) {
      const created = new DomainProbeQueue(domain, context, this.parts, () => {
        if (this.queues.get(domain) === created) this.queues.delete(domain);
      });
      this.queues.set(domain, (queue = created));
    }
    queue.add(probe);
    this.checkTimer ??= setInterval(() => this.queues.forEach((each) => each.ensureSessions()), CHECK_SESSIONS_MS).unref();
    return probe.answer;
  }
}
