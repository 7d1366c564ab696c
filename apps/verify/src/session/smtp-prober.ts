import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainKnowledge } from '../catch-all/catch-all-cache';
import { Manners } from '../smtp-limiter/smtp-limiter';
import { VerifyMetrics } from '../verify.metrics';
import { DomainQueue } from './domain-probe-queue';
import type { Evidence } from './evidence';
import type { Question } from './mailbox-probe';
import { ProbeSettings } from './probe-settings';

/** What all sessions share. */
export interface ExchangeParts {
  readonly outbound: Outbound;
  readonly manners: Manners;
  readonly settings: ProbeSettings;
  readonly knowledge: DomainKnowledge;
  readonly metrics: VerifyMetrics;
}

/** How often queues are looked at that may have stalled. */
const ATTEND_MS = 1_000;

/** Puts questions to mail hosts: those about one domain share sessions, whoever asks them. */
@Injectable()
export class MailExchange implements OnApplicationShutdown {
  private readonly queues = new Map<string, DomainQueue>();
  private readonly parts: ExchangeParts;
  private attending?: NodeJS.Timeout;

  constructor(outbound: Outbound, manners: Manners, settings: ProbeSettings, knowledge: DomainKnowledge, metrics: VerifyMetrics) {
    this.parts = { outbound, manners, settings, knowledge, metrics };
  }

  onApplicationShutdown(): void {
    clearInterval(this.attending);
  }

  /** @param context of whoever asks; the deadline is the question's own. */
  ask(context: CallContext, question: Question): Promise<Evidence> {
    const { domain } = question.address;
    let queue = this.queues.get(domain);
    if (!queue) {
      const created = new DomainQueue(domain, context, this.parts, () => {
        if (this.queues.get(domain) === created) this.queues.delete(domain);
      });
      this.queues.set(domain, (queue = created));
    }
    queue.add(question);
    this.attending ??= setInterval(() => this.queues.forEach((each) => each.attend()), ATTEND_MS).unref();
    return question.answer;
  }
}
