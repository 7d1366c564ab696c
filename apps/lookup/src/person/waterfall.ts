import { ApiError, type CallContext } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { DomainFinderService } from '../domain-finder/domain-finder.service';
import { PatternSearch } from '../patterns/pattern-search';
import type { Findings } from './findings';
import type { Question } from './question';
import type { Trace } from './trace';

/** Longest that one step may take, so that the next ones get their turn; milliseconds. */
const LIMITS = { domainFinder: 9_000, pattern: 14_000 };
const ASK_AGAIN_SECONDS = 60;

/** One search: what is asked, what is known so far, and the call that it is for. */
export interface Search {
  readonly question: Question;
  readonly findings: Findings;
  readonly trace: Trace;
  readonly context: CallContext;
}

/** The sources in their order, cheapest first; each is asked only for what is still missing. */
@Injectable()
export class Waterfall {
  constructor(
    private readonly finder: DomainFinderService,
    private readonly patterns: PatternSearch,
  ) {}

  async run(search: Search): Promise<void> {
    const { question, findings, trace } = search;
    if (!findings.domain && question.companyName) await trace.step('domain_finder', () => this.findDomain(search));
    if (findings.lacksEmail && findings.domain) await trace.step('pattern', () => this.guess(search));
  }

  private async findDomain({ question, findings, context }: Search): Promise<string> {
    const job = { company_name: question.companyName as string, country: question.country ?? undefined };
    const { domain, confidence } = await this.finder.find(job, within(context, LIMITS.domainFinder));
    if (!domain || confidence === 'low') return 'not_found';
    findings.domain = domain;
    return `found: ${confidence}`;
  }

  /** A second domain is worth asking only where the first takes no mail. */
  private async guess({ question, findings, context }: Search): Promise<string> {
    const domains = question.domains.length ? question.domains : [findings.domain as string];
    let outcome = '';
    for (const domain of domains) {
      try {
        outcome = await this.patterns.find(question, domain, findings, within(context, LIMITS.pattern));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        findings.askAgain(ASK_AGAIN_SECONDS);
        return error.code;
      }
      if (outcome === 'no_mail') continue;
      findings.domain = domain;
      return outcome;
    }
    return outcome;
  }
}

function within(context: CallContext, ms: number): CallContext {
  return { ...context, deadline: Math.min(context.deadline, Date.now() + ms) };
}
