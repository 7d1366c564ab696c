import { type CallContext, lookup, type LookupJob, type LookupResult } from '@modernleads/contracts';
import { SuppressionGuard } from '@modernleads/privacy';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Findings } from '../search/findings';
import { questionOf } from '../search/question';
import { sandboxLookup } from './sandbox';
import { Trace } from '../search/trace';
import { Waterfall } from './waterfall';

/** Milliseconds kept for returning the answer before the caller's deadline. */
const RETURN_MS = 400;

@Injectable()
export class LookupService implements OnApplicationShutdown {
  private readonly running = new Map<string, Promise<LookupResult>>();

  constructor(
    private readonly waterfall: Waterfall,
    private readonly suppression: SuppressionGuard,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running.values());
  }

  /**
   * @throws ApiError `invalid_input` for a domain that is none, and those of the sandbox; a source that fails only means that less is found.
   * @throws Error what our own store says.
   */
  async lookup(job: LookupJob, context: CallContext): Promise<LookupResult> {
    if (context.mode === 'test') return sandboxLookup(job);
    const key = JSON.stringify([context.accountId, { ...job, explain: undefined }]);
    const running = this.running.get(key) ?? this.startLookup(key, job, context);
    const { trace, ...result } = await running;
    return job.explain ? { ...result, trace } : result;
  }

  /** Concurrent equal lookups of an account share one run. */
  private startLookup(key: string, job: LookupJob, context: CallContext): Promise<LookupResult> {
    const work = this.lookupNow(job, context).finally(() => this.running.delete(key));
    this.running.set(key, work);
    return work;
  }

  private async lookupNow(job: LookupJob, context: CallContext): Promise<LookupResult> {
    const question = questionOf(job);
    const findings = new Findings(question);
    const trace = new Trace();
    const { domain } = findings;
    // The RPC server has looked the question up before it came here.
    trace.note('suppression', 'not listed');
    await this.waterfall.runSteps({ question, findings, trace, context: { ...context, deadline: context.deadline - RETURN_MS } });
    const reply = findings.result();
    const withheld = reply.status === 'not_found' ? undefined : await this.withheldResult(job, reply, findings, trace, context);
    return withheld ? { ...withheld, domain, trace: trace.steps } : { ...reply, trace: trace.steps };
  }

  /** People are also known by what was found beside the answer. Somebody who objected is not found; only the trace says why. */
  private async withheldResult(
    request: LookupJob,
    reply: LookupResult,
    { subjects }: Findings,
    trace: Trace,
    context: CallContext,
  ): Promise<LookupResult | undefined> {
    let withheld: LookupResult | undefined;
    await trace.step('suppression', async () => {
      withheld = await this.suppression.withheldReply({ message: lookup, request, reply }, context, subjects);
      return withheld ? 'withheld' : 'not listed';
    });
    return withheld;
  }
}
