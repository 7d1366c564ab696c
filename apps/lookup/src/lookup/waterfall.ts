import { ApiError, type CallContext } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { ContactSearch } from '../contacts/contact-search';
import { DomainFinderService } from '../domain-finder/domain-finder.service';
import { PatternSearch } from '../patterns/pattern-search';
import type { Wanted } from '../providers/provider';
import { ProviderStep } from '../providers/provider-step';
import { ASK_AGAIN_SECONDS, type Findings } from '../search/findings';
import type { Question } from '../search/question';
import type { Trace } from '../search/trace';

/** Milliseconds that a step may take, so that time is left for the next ones. */
const LIMITS = { domainFinder: 9_000, pattern: 14_000 };

/** One lookup: its question, its findings, its trace and its call. */
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
    private readonly contacts: ContactSearch,
    private readonly finder: DomainFinderService,
    private readonly patterns: PatternSearch,
    private readonly providers: ProviderStep,
  ) {}

  async runSteps(search: Search): Promise<void> {
    const { question, findings, trace, context } = search;
    await trace.step('contacts', () => this.contacts.searchContacts(question, findings, context));
    if (findings.complete) return;
    if (!findings.domain && question.companyName) await trace.step('domain_finder', () => this.findDomain(search));
    const mail = { possible: true };
    if (findings.lacksEmail && findings.domain) await trace.step('pattern', () => this.searchPatterns(search, mail));
    await this.askProviders(search, mail.possible || question.linkedin !== null || question.companyName !== null);
  }

  private async findDomain({ question, findings, context }: Search): Promise<string> {
    const job = { company_name: question.companyName as string, country: question.country ?? undefined };
    const { domain, confidence, employees } = await this.finder.findDomain(job, within(context, LIMITS.domainFinder));
    if (!domain || confidence === 'low') return 'not_found';
    findings.domain = domain;
    findings.employees ??= employees;
    return `found: ${confidence}`;
  }

  /** A second domain is worth asking only where the first takes no mail. */
  private async searchPatterns({ question, findings, context }: Search, mail: { possible: boolean }): Promise<string> {
    const domains = question.domains.length ? question.domains : [findings.domain as string];
    let outcome = '';
    for (const domain of domains) {
      try {
        outcome = await this.patterns.searchPatterns(question, domain, findings, within(context, this.patternMs));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        findings.askAgain(ASK_AGAIN_SECONDS);
        return error.code;
      }
      if (outcome === 'no_mail') continue;
      findings.domain = domain;
      return outcome;
    }
    mail.possible = outcome !== 'no_mail';
    return outcome;
  }

  /** Without providers it may take until the deadline. */
  private get patternMs(): number {
    return this.providers.names.length ? LIMITS.pattern : Infinity;
  }

  /** @param mailPossible false: the domain takes no mail, and nothing else leads to another; then no provider is asked for an e-mail. */
  private async askProviders({ question, findings, trace, context }: Search, mailPossible: boolean): Promise<void> {
    const wanted = (): Wanted[] => [
      ...(mailPossible && findings.lacksEmail ? ['email' as const] : []),
      ...(findings.lacksPhone ? ['phone' as const] : []),
    ];
    for (const name of this.providers.names) {
      if (!wanted().length) break;
      await trace.step(`provider:${name}`, () => this.providers.askProvider(name, question, findings, wanted, context));
    }
    for (const name of this.providers.verifiers) {
      // That an address exists does not make it the person's.
      if (!findings.lacksEmail || !findings.bestGuess || findings.bestGuess.status === 'valid') return;
      await trace.step(`provider:${name}`, () => this.providers.verifyWithProvider(name, findings, context));
    }
  }
}

function within(context: CallContext, ms: number): CallContext {
  return { ...context, deadline: Math.min(context.deadline, Date.now() + ms) };
}
