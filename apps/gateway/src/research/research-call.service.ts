import { setTimeout as pause } from 'node:timers/promises';
import {
  ApiError,
  getResearch,
  limitInTenths,
  type PaidQuery,
  quoteResearch,
  type ResearchAnswer,
  type ResearchBody,
  type ResearchParams,
  researchProspectRoute,
  type ResearchQuestion,
  type ResearchState,
  startResearch,
  toCredits,
} from '@modernleads/contracts';
import { type Claimed, Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { crashPoint } from '@modernleads/platform';
import { ERASED_ANSWER } from '@modernleads/privacy';
import { Quotas } from '@modernleads/quotas';
import { prices } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { ClaimedWork, claimFor, contextOf } from '../paid-call/claimed-work';
import { FreeCallService } from '../paid-call/free-call.service';

/** Milliseconds between two reads of a job. */
const POLL_MS = 250;
/** Milliseconds that a call waits for its job. */
const WAIT_MS = 57_000;

export type ResearchCall = ApiCall<ResearchBody, PaidQuery>;

/** Is told of a job while a call waits for it. */
export type Follow = (state: ResearchState) => void;

/** Begins jobs in the research service, which holds and charges the credits itself: a call only waits for its job. */
@Injectable()
export class ResearchCallService {
  constructor(
    private readonly ledger: Ledger,
    private readonly claims: ClaimedWork,
    private readonly rpc: RpcClient,
    private readonly calls: FreeCallService,
    private readonly quotas: Quotas,
  ) {}

  /** The answer as JSON text. @throws ApiError `research_failed`, `timeout` when the job goes on without the call, and what the service refuses with. */
  async research(call: ResearchCall, follow: Follow = () => undefined): Promise<string> {
    const { key, reply, idempotencyKey, requestId } = call;
    reply.type('application/json; charset=utf-8');
    if (call.dryRun) return this.estimate(call);
    const { body, replayed } = await this.claims.runClaimed(call, `${key.accountId}:${key.mode}:${idempotencyKey ?? requestId}`, {
      keepsOperation: true,
      request: () => ({ ...claimFor(call, researchProspectRoute), price: 0, subscribed: key.planActive }),
      claimed: (operation) => this.carryOut(call, operation, follow),
    });
    return replayed ? this.replayed(call, body) : body;
  }

  async getResearch(call: ApiCall<object, object, ResearchParams>): Promise<ResearchAnswer> {
    const state = await this.calls.askService(call, getResearch, call.params);
    return answerOf(state, { isPaid: true });
  }

  private async estimate(call: ResearchCall): Promise<string> {
    const { cached } = await this.calls.askService(call, quoteResearch, questionOf(call.input));
    const max = cached || call.key.mode === 'test' ? 0 : toCredits(prices.research);
    return JSON.stringify({ estimate: { min: 0, max, cached: cached ? 1 : 0, duplicates: 0, rejected: 0 } });
  }

  private async carryOut(call: ResearchCall, operation: Claimed, follow: Follow): Promise<string | undefined> {
    const state = await this.endOf(call, operation.operationId, follow);
    crashPoint('after_work');
    const answer = answerOf(state);
    call.reply.request.isCached = answer.cached;
    const body = JSON.stringify({ ...answer, ref: call.input.ref });
    const headers = { 'x-credits-charged': String(toCredits(state.charged)), 'x-job-id': state.job_id };
    const response = call.idempotencyKey === undefined ? undefined : { status: 200, body, headers };
    const settled = await this.ledger.settle({ ...operation, charge: 0, response });
    if (settled.kind === 'fenced') return undefined;
    call.reply.headers({ ...headers, 'x-credits-remaining': String(toCredits(settled.available)) });
    return body;
  }

  private async endOf(call: ResearchCall, operationId: string, follow: Follow): Promise<ResearchState> {
    const until = Date.now() + WAIT_MS;
    let state = await this.start(call, operationId);
    call.reply.header('x-job-id', state.job_id);
    call.reply.request.jobId = state.job_id;
    follow(state);
    while (state.status === 'running') {
      if (Date.now() > until) throw tooLong(state.job_id);
      await pause(POLL_MS);
      state = await this.read(call, operationId, state);
      follow(state);
    }
    if (state.status === 'failed') throw failed(state);
    return state;
  }

  private start(call: ResearchCall, operationId: string): Promise<ResearchState> {
    const { key, input } = call;
    const job = {
      ...questionOf(input),
      key_id: key.id,
      key_hourly_cap: key.hourlyCap ?? undefined,
      max_price: input.max_credits === undefined ? undefined : limitInTenths(input.max_credits),
      most_jobs: this.quotas.limitsOf(key.mode, key.quotas).paid_calls,
    };
    return this.rpc.call(startResearch, job, contextOf(call, operationId, startResearch));
  }

  /** While no replica answers, the state is as it was: another one takes the job up. */
  private async read(call: ResearchCall, operationId: string, last: ResearchState): Promise<ResearchState> {
    try {
      return await this.rpc.call(getResearch, { job_id: last.job_id }, contextOf(call, operationId, getResearch));
    } catch (error) {
      if (error instanceof ApiError && error.status >= 500) return last;
      throw error;
    }
  }

  /** A stored answer may tell of a contact who has objected since, or was erased. */
  private async replayed(call: ResearchCall, body: string): Promise<string> {
    if (body === ERASED_ANSWER) throw new ApiError('not_found', 'The answer has been erased.');
    if (call.input.contact_name === undefined || call.key.mode === 'test') return body;
    const stored = JSON.parse(body) as ResearchAnswer;
    const { output } = await this.calls.askService(call, getResearch, { job_id: stored.job_id });
    return JSON.stringify({ ...stored, output });
  }
}

function questionOf({ domain, company_name, contact_name, contact_title, company_description }: ResearchBody): ResearchQuestion {
  return { domain, company_name, contact_name, contact_title, company_description };
}

/** @param isPaid the job was paid for by another call than this one. */
function answerOf(state: ResearchState, { isPaid = !state.own } = {}): ResearchAnswer {
  const { charged, own: _own, ...job } = state;
  const cached = isPaid && (state.status === 'complete' || state.status === 'partial');
  return { ...job, cached, credits_charged: isPaid ? 0 : toCredits(charged) };
}

function failed({ reason }: ResearchState): ApiError {
  return new ApiError('research_failed', 'No dossier could be made.', { message: reason ?? undefined });
}

function tooLong(jobId: string): ApiError {
  return new ApiError('timeout', 'The job still runs.', { message: `Read it at GET /v1/research/${jobId}.` });
}
