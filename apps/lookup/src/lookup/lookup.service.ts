import { type CallContext, lookup, type LookupJob, type LookupResult, lookupStandIn } from '@modernleads/contracts';
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

  /** People are also known by what was found beside the answer. One who objected is not found, by the steps of a person who is not. */
  private async lookupNow(job: LookupJob, context: CallContext): Promise<LookupResult> {
    const { reply, findings, trace } = await this.search(job, context);
    if (reply.status === 'not_found') return { ...reply, trace: trace.steps };
    let withheld: LookupResult | undefined;
    await trace.step('suppression', async () => {
      const answered = { message: lookup, request: job, reply };
      withheld = await this.suppression.withheldReply(answered, context, findings.subjects);
      return 'not listed';
    });
    return withheld ? this.searchNobody(job, context) : { ...reply, trace: trace.steps };
  }

  private async searchNobody(job: LookupJob, context: CallContext): Promise<LookupResult> {
    const { reply, trace } = await this.search(lookupStandIn.request(job), context);
    return lookupStandIn.reply(job, { ...reply, trace: trace.steps });
  }

  private async search(job: LookupJob, context: CallContext): Promise<{ reply: LookupResult; findings: Findings; trace: Trace }> {
    const question = questionOf(job);
    const findings = new Findings(question);
    const trace = new Trace();
    // The RPC server has looked the question up before it came here.
    trace.note('suppression', 'not listed');
    await this.waterfall.runSteps({ question, findings, trace, context: { ...context, deadline: context.deadline - RETURN_MS } });
    return { reply: findings.result(), findings, trace };
  }
}
