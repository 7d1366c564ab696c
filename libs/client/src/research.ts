import { errorOf, type ErrorBody, type ModernLeadsError } from './errors';
import { dryRunOf, paidAnswerOf, paidFields, Resource } from './resource';
import { eventsOf } from './sse';
import { answerOf, type CallOptions, pause } from './transport';
import type { DryRunOptions, Estimate, PaidOptions, ResearchAnswer, ResearchBody } from './types';

/** Milliseconds that a dossier may take, with room for its way. */
const TIMEOUT_MS = 90_000;
const POLL_MS = 1_000;

/** A step of a research job as it starts and ends. */
export interface ResearchStep {
  readonly step: string;
  readonly state: 'started' | 'done' | 'failed';
  readonly detail?: string;
  /** Milliseconds that the step took, once it has ended. */
  readonly ms?: number;
}

export interface ResearchOptions extends PaidOptions {
  /** Is told the steps of the job as they happen. */
  onStep?: (step: ResearchStep) => void;
  /** Is told the id of the job as soon as it has one: `get` finds the dossier by it, also after this call was ended. */
  onJob?: (jobId: string) => void;
}

/** Research about prospects. */
export class Research extends Resource {
  prospect(body: ResearchBody, options: DryRunOptions): Promise<Estimate>;
  /**
   * A dossier about a company and its decision-maker: fit, a dated reason to write now, and a sentence to open with, each with its evidence. Up to 60 s.
   * 10 credits, only for a dossier; free again within 7 days.
   * @throws ResearchFailedError, BuyerContextMissingError, ModernLeadsError
   */
  prospect(body: ResearchBody, options?: ResearchOptions): Promise<ResearchAnswer>;
  prospect(body: ResearchBody, options: ResearchOptions = {}): Promise<ResearchAnswer | Estimate> {
    const asked = { ...body, ...paidFields(options) };
    if (options.onStep || options.onJob) return this.follow(asked, options);
    const params = { query: dryRunOf(options) };
    const init = this.transport.writing(options, TIMEOUT_MS);
    const call = this.api.POST('/v1/research/prospect', { ...init, params, body: asked });
    return paidAnswerOf(call as Promise<{ data?: ResearchAnswer }>, options);
  }

  /** The dossier of a job, or how far it is (`status: running`). Free. @throws NotFoundError */
  get(jobId: string, options?: CallOptions): Promise<ResearchAnswer> {
    const params = { path: { job_id: jobId } };
    return answerOf(this.api.GET('/v1/research/{job_id}', { ...this.transport.with(options), params }));
  }

  private async follow(body: ResearchBody, { onStep, onJob, ...options }: ResearchOptions): Promise<ResearchAnswer> {
    const headers = {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'idempotency-key': options.idempotencyKey ?? crypto.randomUUID(),
    };
    const limited = { timeoutMs: TIMEOUT_MS, ...options };
    const deadline = Date.now() + limited.timeoutMs;
    const response = await this.transport.request(
      '/v1/research/prospect',
      { method: 'POST', headers, body: JSON.stringify(body) },
      limited,
    );
    // A stored answer may come as JSON.
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      return response.json().catch((cause: unknown) => Promise.reject(brokenOff(cause))) as Promise<ResearchAnswer>;
    let jobId: string | undefined;
    for await (const { event, data } of eventsOf(response.body as ReadableStream<Uint8Array>)) {
      const value = JSON.parse(data) as object;
      if (event === 'job') {
        jobId = (value as { job_id: string }).job_id;
        onJob?.(jobId);
      }
      if (event === 'step') onStep?.(value as ResearchStep);
      if (event === 'result') return value as ResearchAnswer;
      if (event === 'error') throw failureIn(value as ErrorBody, response);
    }
    // The stream broke off; the job goes on without it.
    options.signal?.throwIfAborted();
    if (jobId === undefined) throw brokenOff();
    for (;;) {
      const state = await this.get(jobId, { ...options, timeoutMs: deadline - Date.now() });
      if (state.status !== 'running') return state;
      await pause(Math.min(POLL_MS, Math.max(0, deadline - Date.now())), options.signal);
    }
  }
}

const brokenOff = (cause?: unknown): ModernLeadsError =>
  errorOf({ status: 0, body: { code: 'connection_failed', error: 'The answer broke off.' }, cause });

/** Errors that end a job; the others are answered before its stream begins. */
const STATUS: Partial<Record<ErrorBody['code'], number>> = { internal: 500, timeout: 504 };

function failureIn(body: ErrorBody, { headers }: Response): ModernLeadsError {
  return errorOf({ status: STATUS[body.code] ?? 503, body, requestId: headers.get('x-request-id') ?? undefined });
}
