import type { CallContext } from '@modernleads/contracts';
import { findMailHosts } from '../mx/mx-hosts';
import { ofReason } from './evidence';
import type { ExchangeParts } from './smtp-prober';
import { type Question, ranOut } from './mailbox-probe';
import { Route } from '../mx/mx-route';
import { Talks } from './domain-sessions';

/** The open questions about one domain. They wait for the DNS together, once, and then for its hosts. */
export class DomainQueue {
  private readonly waiting: Question[] = [];
  private preparing?: Promise<void>;
  private talks?: Talks;

  /**
   * @param context of the first question; its deadline counts for nothing.
   * @param onIdle is called when no question is left.
   */
  constructor(
    private readonly domain: string,
    private readonly context: CallContext,
    private readonly parts: ExchangeParts,
    private readonly onIdle: () => void,
  ) {}

  add(question: Question): void {
    if (this.talks) return this.talks.add([question]);
    this.waiting.push(question);
    this.preparing ??= this.prepare().catch((error: unknown) => this.fail(error));
  }

  attend(): void {
    this.talks?.attend();
  }

  private async prepare(): Promise<void> {
    while (this.waiting.length > 0) {
      const latest = Math.max(...this.waiting.map(({ deadline }) => deadline));
      const [found] = await Promise.all([
        findMailHosts(this.parts.outbound, { ...this.context, deadline: latest }, this.domain),
        this.parts.knowledge.load(this.domain),
      ]);
      if ('hosts' in found) return this.begin(new Route(this.domain, found.hosts, found.primaries));
      const late = found.none === 'dns_error' && ranOut(latest);
      for (const question of this.waiting.splice(0)) {
        if (late && question.deadline > latest) this.waiting.push(question);
        else question.settle(ofReason(found.none, 'dns', true));
      }
    }
    this.onIdle();
  }

  private begin(route: Route): void {
    this.talks = new Talks(this.domain, route, this.context, this.parts, this.onIdle);
    this.talks.add(this.waiting.splice(0));
  }

  private fail(error: unknown): void {
    for (const question of this.waiting.splice(0)) question.fail(error);
    this.onIdle();
  }
}
