import type { CompanyFacts } from '@modernleads/company';
import {
  type BuyerContextAnswer,
  buyerContextMissing,
  type CallContext,
  type FitJob,
  type FitResult,
  SITE_FACTS_SECONDS,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { BUILT_IN_CONTEXT } from '../buyer-context/built-in-context';
import { BuyerContextService } from '../buyer-context/buyer-context.service';
import { OwnContactsRepository } from '../facts/own-contacts.repository';
import { requestFacts, titleFact } from '../facts/request-facts';
import { isMissingFacts, withSiteFacts } from '../facts/site-facts';
import { SiteMemory } from '../facts/site-memory';
import type { KnownFacts } from '../scoring/known-facts';
import { WordingMapper } from '../wordings/wording-mapper';
import { fitResult } from './fit-result';
import { SANDBOX_CHECKED_AT, sandboxFacts, sandboxOutcome } from './sandbox';

/** Scores companies and people by the buyer context of their account. */
@Injectable()
export class FitService {
  constructor(
    private readonly contexts: BuyerContextService,
    private readonly sites: SiteMemory,
    private readonly contacts: OwnContactsRepository,
    private readonly wordings: WordingMapper,
  ) {}

  /** @throws ApiError `buyer_context_missing`; those of the sandbox with a test key. */
  async scoreFit(job: FitJob, call: CallContext): Promise<FitResult> {
    if (call.mode === 'test') return this.scoreInSandbox(job, call);
    const context = await this.contexts.require(call, job.context_hash);
    const facts = await this.wordings.withMappings(context, await this.factsFor(job, context, call), call);
    return fitResult(context, facts, new Date().toISOString());
  }

  private async scoreInSandbox(job: FitJob, call: CallContext): Promise<FitResult> {
    const outcome = sandboxOutcome(job.domain);
    if (outcome === 'no-context') throw buyerContextMissing();
    if (outcome !== undefined) return fitResult(BUILT_IN_CONTEXT, sandboxFacts(job.domain, outcome), SANDBOX_CHECKED_AT);
    return fitResult(await this.contexts.require(call, job.context_hash), requestFacts(job), SANDBOX_CHECKED_AT);
  }

  /** What the request says; what it does not say from the account's own contacts and the company's site. */
  private async factsFor(job: FitJob, context: BuyerContextAnswer, call: CallContext): Promise<KnownFacts> {
    const given = await this.withOwnTitle(requestFacts(job), job, call);
    if (job.site_facts) return (await this.sites.learn(job.domain, job.site_facts as CompanyFacts)).reduce(withSiteFacts, given);
    if (job.fetch === false || !isMissingFacts(context, given)) return given;
    const site = await this.sites.factsOf(job.domain, job.max_age ?? SITE_FACTS_SECONDS, call);
    return site ? withSiteFacts(given, site) : given;
  }

  private async withOwnTitle(facts: KnownFacts, job: FitJob, call: CallContext): Promise<KnownFacts> {
    if (!facts.isPerson || facts.title) return facts;
    const title = await this.contacts.getJobTitle(call, job);
    return title === undefined ? facts : { ...facts, title: titleFact(title, 'contacts') };
  }
}
