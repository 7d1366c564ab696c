import {
  type BuyerContextAnswer,
  buyerContextMissing,
  type CallContext,
  type FitAssessment,
  getBuyerContext,
  type ResearchQuestion,
  scoreFit,
} from '@modernleads/contracts';
import { type CompanyFacts, factsOfTask } from '@modernleads/company';
import { RpcClient } from '@modernleads/messaging';
import type { Page } from '@modernleads/site';
import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable } from '@nestjs/common';
import type { BuyerView } from './dossier';

const ASK_MS = 5_000;
const FIT_MS = 8_000;
/** Stands for the context of test keys, which is built in. */
const SANDBOX_HASH = 'sandbox';

/** What is known of a company whose fit is asked. */
export interface FitSubject {
  readonly question: ResearchQuestion;
  /** Of the context to score by; null: the one in force. */
  readonly contextHash: string | null;
  /** Of its site, as read by this job. */
  readonly pages: readonly Page[];
}

/** Asks the qualify service for the buyer context, and for the fit of a company. */
@Injectable()
export class BuyerContexts {
  constructor(
    private readonly rpc: RpcClient,
    private readonly pool: WorkerPool,
  ) {}

  /** The hash of the context in force. @throws ApiError `buyer_context_missing`. */
  async hashOf(domain: string, context: CallContext): Promise<string> {
    if (context.mode === 'live') return (await this.require(context)).hash;
    if (domain === 'no-context.sandbox.test') throw buyerContextMissing();
    return SANDBOX_HASH;
  }

  /** @throws ApiError `buyer_context_missing`. */
  async buyerOf(context: CallContext): Promise<BuyerView> {
    const { company, offer, keywords, functions } = await this.require(context);
    return { company: company ?? null, offer: offer ?? null, keywords: keywords?.wanted ?? [], functions: functions ?? [] };
  }

  /** The pages that the job has read are not read again. @throws ApiError of the qualify service. */
  async fitOf({ question, pages, contextHash }: FitSubject, context: CallContext): Promise<FitAssessment> {
    const site_facts: CompanyFacts = await this.pool.run(factsOfTask, { pages }, context.accountId);
    const { domain, company_name, company_description: description } = question;
    const deadline = Math.min(context.deadline, Date.now() + FIT_MS);
    const job = { domain, company_name, description, site_facts, fetch: false, context_hash: contextHash ?? undefined };
    const { fit_score, fit_label, reason } = await this.rpc.call(scoreFit, job, { ...context, deadline });
    return { fit_score, fit_label, reason };
  }

  private async require(context: CallContext): Promise<BuyerContextAnswer> {
    const deadline = Math.min(context.deadline, Date.now() + ASK_MS);
    const { current } = await this.rpc.call(getBuyerContext, {}, { ...context, deadline });
    if (!current) throw buyerContextMissing();
    return current;
  }
}
