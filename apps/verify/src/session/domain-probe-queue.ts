import type { CallContext } from '@modernleads/contracts';
import { findMxHosts } from '../mx/mx-hosts';
import { MxRoute } from '../mx/mx-route';
import { DomainSessions } from './domain-sessions';
import { evidenceOf } from './evidence';
import { isPast, type MailboxProbe } from './mailbox-probe';
import type { ProberParts } from './prober-parts';

/** The open probes of one domain. They wait for one DNS lookup together, then for sessions with the MX hosts. */
export class DomainProbeQueue {
  private readonly waiting: MailboxProbe[] = [];
  private preparing?: Promise<void>;
  private sessions?: DomainSessions;

  /**
   * @param context of the first probe; its deadline is ignored.
   * @param onIdle is called when no probe is left.
   */
  constructor(
    private readonly domain: string,
    private readonly context: CallContext,
    private readonly parts: ProberParts,
    private readonly onIdle: () => void,
  ) {}

  add(probe: MailboxProbe): void {
    if (this.sessions) return this.sessions.add([probe]);
    this.waiting.push(probe);
    this.preparing ??= this.prepare().catch((error: unknown) => this.fail(error));
  }

  ensureSessions(): void {
    this.sessions?.ensureSessions();
  }

  private async prepare(): Promise<void> {
    while (this.waiting.length > 0) {
      const latest = Math.max(...this.waiting.map(({ deadline }) => deadline));
      const [found] = await Promise.all([
        findMxHosts(this.parts.outbound, { ...this.context, deadline: latest }, this.domain),
        this.parts.catchAll.loadFacts(this.domain),
      ]);
      if ('hosts' in found) return this.begin(new MxRoute(this.domain, found.hosts, found.primaries));
      const late = found.none === 'dns_error' && isPast(latest);
      for (const probe of this.waiting.splice(0)) {
        if (late && probe.deadline > latest) this.waiting.push(probe);
        else probe.settle(evidenceOf(found.none, 'dns', true));
      }
    }
    this.onIdle();
  }

  private begin(route: MxRoute): void {
    this.sessions = new DomainSessions(this.domain, route, this.context, this.parts, this.onIdle);
    this.sessions.add(this.waiting.splice(0));
  }

  private fail(error: unknown): void {
    for (const probe of this.waiting.splice(0)) probe.fail(error);
    this.onIdle();
  }
}
