import {
  ApiError,
  type CallContext,
  type GetResearchJob,
  quotaExceeded,
  type ResearchQuestion,
  type ResearchQuote,
  type ResearchState,
  type StartResearchJob,
  type Tenths,
  toCredits,
  TOP_UP,
} from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { type HoldOutcome, Holds } from '@modernleads/ledger';
import { SuppressionList } from '@modernleads/privacy';
import { prices } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import { BuyerContexts } from './buyer-contexts';
import { contactSubjects, hashOf, readQuestion, withoutContact } from './question';
import { type JobRecord, ResearchRepository, type StoredResult } from './research.repository';

/** Begins jobs, once for each question, and tells how far they are. */
@Injectable()
export class ResearchService {
  constructor(
    private readonly jobs: ResearchRepository,
    private readonly buyers: BuyerContexts,
    private readonly suppression: SuppressionList,
  ) {}

  /** @throws ApiError `invalid_input`, `buyer_context_missing`, `quota_exceeded`, and what a hold is refused with; nothing is stored then. */
  async startResearch(job: StartResearchJob, context: CallContext): Promise<ResearchState> {
    const question = await this.admitted(readQuestion(job), context);
    const contextHash = await this.buyers.hashOf(question.domain, context);
    const questionHash = hashOf(question, contextHash, context.mode);
    const record = await this.jobs.database.transaction(async (client) => {
      await this.jobs.lockStarts(client, context);
      return (
        (await this.jobs.jobOfOperation(client, context)) ??
        (await this.jobs.equalJob(client, context.accountId, questionHash)) ??
        (await this.beginJob(client, { job, question, contextHash, questionHash }, context))
      );
    });
    return this.stateOf(record, context);
  }

  async getResearch({ job_id }: GetResearchJob, context: CallContext): Promise<ResearchState> {
    const record = await this.jobs.getJob(job_id, context);
    if (!record) throw new ApiError('not_found', 'There is no such research job for this key.');
    return this.stateOf(record, context);
  }

  async quoteResearch(asked: ResearchQuestion, context: CallContext): Promise<ResearchQuote> {
    const question = await this.admitted(readQuestion(asked), context);
    const contextHash = await this.buyers.hashOf(question.domain, context);
    const questionHash = hashOf(question, contextHash, context.mode);
    return { cached: Boolean(await this.jobs.equalJob(this.jobs.database.pool, context.accountId, questionHash)) };
  }

  /** A contact on the suppression list is not asked about: the question is that without a contact. */
  private async admitted(question: ResearchQuestion, context: CallContext): Promise<ResearchQuestion> {
    return (await this.isListed(question, context)) ? withoutContact(question) : question;
  }

  private async isListed(question: ResearchQuestion, { mode }: CallContext): Promise<boolean> {
    const subjects = contactSubjects(question);
    return mode === 'live' && subjects.length > 0 && this.suppression.has(subjects);
  }

  private async beginJob(
    client: Queryable,
    {
      job,
      ...asked
    }: {
      readonly job: StartResearchJob;
      readonly question: ResearchQuestion;
      readonly contextHash: string;
      readonly questionHash: string | null;
    },
    context: CallContext,
  ): Promise<JobRecord> {
    const running = await this.jobs.countRunning(client, context);
    if (running >= job.most_jobs) throw quotaExceeded('paid_calls', job.most_jobs);
    const isHeld = context.mode === 'live';
    if (job.max_price !== undefined && prices.research > job.max_price) throw tooDear(job.max_price);
    const record = await this.jobs.insertJob(client, context, { ...asked, keyId: job.key_id, isHeld });
    if (isHeld) await this.holdCredits(client, record.id, job, context);
    return record;
  }

  /** Last in the transaction, since it locks the account. */
  private async holdCredits(client: Queryable, holdId: string, job: StartResearchJob, context: CallContext): Promise<void> {
    const { operationId, accountId, requestId } = context;
    const outcome = await new Holds(client).open({
      holdId,
      operationId,
      accountId,
      requestId,
      keyId: job.key_id,
      keyHourlyCap: job.key_hourly_cap,
      endpoint: 'POST /v1/research/prospect',
      amount: prices.research,
    });
    if (outcome.kind !== 'held') throw refusal(outcome);
  }

  private async stateOf(record: JobRecord, context: CallContext): Promise<ResearchState> {
    const { id, status, steps, reason, charged, operation_id, question } = record;
    const result = record.result ?? NOTHING;
    const { output, sources, usage } = (await this.isListed(question, context)) ? withheld(result) : result;
    const own = operation_id === context.operationId;
    const charge = own ? Number(charged) : 0;
    return { job_id: id, status, output, sources: [...sources], usage, steps, reason, charged: charge, own };
  }
}

const NOTHING: StoredResult = { output: null, sources: [], usage: null };

/** The result without what was written for a contact who has objected since. */
function withheld({ output, ...result }: StoredResult): StoredResult {
  if (!output) return { ...result, output };
  const evidence = output.evidence.filter(({ claim }) => !claim.startsWith('connection_point'));
  return { ...result, output: { ...output, evidence, connection_point: { detail: null, usable_in_email: null } } };
}

function tooDear(limit: Tenths): ApiError {
  return new ApiError('insufficient_credits', 'The call can cost more than `max_credits` allows.', {
    required: toCredits(prices.research),
    available: toCredits(limit),
    cta: TOP_UP,
  });
}

function refusal(outcome: Exclude<HoldOutcome, { kind: 'held' }>): ApiError {
  if (outcome.kind === 'spend_cap')
    return new ApiError('spend_cap_reached', 'The hourly safety cap on credits is reached.', {
      retryAfter: outcome.retryAfterSeconds,
    });
  return new ApiError('insufficient_credits', 'There are not enough credits.', {
    required: toCredits(outcome.required),
    available: toCredits(outcome.available),
    cta: TOP_UP,
  });
}
